#pragma once

#include "core/Result.h"
#include "core/cues/SpokenWords.h"
#include "core/cues/Tone.h"
#include "core/cues/Voice.h"
#include "core/routine/VoiceSettings.h"

#include <QString>

#include <functional>
#include <vector>

namespace softfall {

/// What a folder has of the person's own recordings.
struct RecordingsReport {
    int usable = 0;
    QStringList problems; ///< a file each, with what is wrong
    bool operator==(const RecordingsReport&) const = default;
};

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
    /// From the next words on.
    virtual void setVoice(const VoiceSettings& voice) = 0;
    /// Speaks in that language (BCP 47, "en"), as loudly as tones: each part from its recording, and where there is
    /// none by an engine. Unavailable if no voice speaks the language.
    virtual void say(const SpokenWords& words, const QString& language, Started started) = 0;
    virtual void playTone(Tone tone, Started started) = 0;
    /// Stops speech; a playing tone continues.
    virtual void stopSpeech() = 0;
    /// Silence; harmless if silent already.
    virtual void stop() = 0;
    /// Silence, and the output is released until the next sound.
    virtual void release() = 0;

    /// Called once from the event loop, with all that is installed, in any order.
    using Found = std::function<void(std::vector<Voice>)>;
    virtual void findVoices(Found found) = 0;
    /// Called once from the event loop.
    using Checked = std::function<void(RecordingsReport)>;
    /// Reads every recording in the folder; `words` are all that are spoken.
    virtual void checkRecordings(const QString& folder, const SpokenWords& words, Checked checked) = 0;
};

} // namespace softfall
