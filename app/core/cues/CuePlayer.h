#pragma once

#include "core/Result.h"
#include "core/cues/Tone.h"

#include <QString>

#include <functional>

namespace softfall {

/// Port: audible cues. A tone replaces the current tone, speech replaces speech; keeping the two from overlapping is
/// up to the caller.
class CuePlayer {
public:
    virtual ~CuePlayer() = default;

    /// Called once from the event loop: when the sound has begun, or with the reason (Unavailable) why there is none.
    using Started = std::function<void(Result<void>)>;

    /// From the next sound on; 0 silent … 1 as loud as a cue may be.
    virtual void setVolume(double volume) = 0;
    /// Opens the output, so that tones begin at once from then on; harmless if already open.
    virtual void prepare() = 0;
    /// Speaks plain text in that language (BCP 47, "en") with the desktop's voice; Unavailable if no voice speaks
    /// it.
    virtual void say(const QString& text, const QString& language, Started started) = 0;
    virtual void playTone(Tone tone, Started started) = 0;
    /// Stops speech; a playing tone continues.
    virtual void stopSpeech() = 0;
    /// Silence; harmless if silent already.
    virtual void stop() = 0;
    /// Silence, and the output is released until the next sound.
    virtual void release() = 0;
};

} // namespace softfall
