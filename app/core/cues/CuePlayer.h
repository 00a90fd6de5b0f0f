#pragma once

#include "core/Result.h"

#include <QString>

#include <functional>

namespace softfall {

/// Port: cues that are heard. Both may be heard at once; each replaces what it was playing.
class CuePlayer {
public:
    virtual ~CuePlayer() = default;

    /// Called once from the event loop: when the sound has begun, or with the reason (Unavailable) why there is none.
    using Started = std::function<void(Result<void>)>;

    /// Speaks plain text with the desktop's voice.
    virtual void say(const QString& text, Started started) = 0;
    /// Plays the soft tone (SoftTone.h).
    virtual void playTone(Started started) = 0;
    /// Silence; nothing happens where there is silence already.
    virtual void stop() = 0;
};

} // namespace softfall
