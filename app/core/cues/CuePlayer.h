#pragma once

#include "core/Result.h"
#include "core/cues/Tone.h"

#include <QString>

#include <functional>

namespace softfall {

/// Port: cues that are heard. A tone replaces the tone that sounds, speech replaces speech; that the two do not overlap
/// is up to whoever plays them.
class CuePlayer {
public:
    virtual ~CuePlayer() = default;

    /// Called once from the event loop: when the sound has begun, or with the reason (Unavailable) why there is none.
    using Started = std::function<void(Result<void>)>;

    /// From the next sound on; 0 silent … 1 as loud as a cue may be.
    virtual void setVolume(double volume) = 0;
    /// Opens the output, so that tones begin at once from then on; harmless where it is open already.
    virtual void prepare() = 0;
    /// Speaks plain text of that language (BCP 47, "en") with the desktop's voice; Unavailable where no voice speaks
    /// it.
    virtual void say(const QString& text, const QString& language, Started started) = 0;
    virtual void playTone(Tone tone, Started started) = 0;
    /// Speech ends; a tone that sounds goes on.
    virtual void stopSpeech() = 0;
    /// Silence; nothing happens where there is silence already.
    virtual void stop() = 0;
    /// Silence, and the output is given back until the next sound.
    virtual void release() = 0;
};

} // namespace softfall
