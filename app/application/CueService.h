#pragma once

#include "application/RoutineService.h"
#include "core/cues/CuePlayer.h"
#include "core/cues/CueScript.h"

#include <QObject>

#include <functional>

namespace softfall {

/// Plays the cues of the running routine: each tone at its boundary, the words after it, and silence once the routine
/// is over. Words still being spoken at the next boundary are cut, so that the voice never lags.
class CueService : public QObject {
    Q_OBJECT

public:
    /// References that outlive the service; the timers are its own.
    struct Ports {
        CuePlayer& player;
        DurationTimer& boundary;
        DurationTimer& speech;
        const Clock& clock;
    };
    /// What is said, in plain text; empty: nothing.
    struct Words {
        std::function<SpokenWords(const std::vector<Cue>& together, const RoutinePreferences& preferences)> cues;
        std::function<SpokenWords()> paused;
        std::function<SpokenWords()> continuing;
        std::function<SpokenWords()> trial;
        std::function<SpokenWords()> goingDark;  ///< the notice before the screen goes dark
        std::function<SpokenWords()> everything; ///< that is ever spoken
        QString language;                        ///< of all of it, BCP 47
    };
    enum class Hearing {
        Unknown, ///< nothing was played so far
        Heard,
        Nothing ///< the person wants silence, or the last sound could not be played
    };

    CueService(const Ports& ports, RoutineService& routine, EveningService& evening, Words words,
               QObject* parent = nullptr);

    [[nodiscard]] Hearing hearing() const { return m_hearing; }
    /// Why the last sound, or the last words, failed to play; nothing if they played or were not wanted.
    [[nodiscard]] const std::optional<Error>& soundTrouble() const { return m_soundTrouble; }
    [[nodiscard]] const std::optional<Error>& voiceTrouble() const { return m_voiceTrouble; }

    /// Gives notice that the screen goes dark, before the words of a boundary that comes at the same moment, else with
    /// a tone of its own. Nothing where no routine runs.
    void announceDark();

    /// A tone and a sentence as they will be heard tonight. Refused (NotNow) while a routine runs.
    Result<void> tryOut();
    /// The sentence alone, by an engine as given. Refused (NotNow) while a routine runs.
    Result<void> sample(VoiceSettings voice);

    /// The voices that speak the words, best first. Called once from the event loop.
    void findVoices(CuePlayer::Found found);
    [[nodiscard]] const QString& language() const { return m_words.language; }
    /// Called once from the event loop.
    void checkRecordings(const QString& folder, CuePlayer::Checked checked);

signals:
    /// Hearing or trouble changed.
    void changed();

private:
    void follow();
    void begin();
    void end();
    void schedule(MonotonicTime ran);
    void atBoundary();
    void playDue(MonotonicTime ran);
    void play(const std::vector<Cue>& together);
    void setSound();
    void playSound(std::optional<Tone> tone, const SpokenWords& words);
    [[nodiscard]] SpokenWords announced(const SpokenWords& announcement, const SpokenWords& words) const;
    void onSpeechDue();
    void say();
    void setHearing(Hearing hearing);
    [[nodiscard]] static MonotonicTime ranOf(const RoutineSession& session);

    Ports m_ports;
    RoutineService& m_routine;
    EveningService& m_evening;
    Words m_words;
    std::vector<Cue> m_cues;
    std::optional<RoutineSession> m_followed; ///< as of the last check; open
    RoutinePreferences m_preferences;
    MonotonicTime m_playedUntil{0}; ///< cues up to here, inclusive, have been played
    bool m_isPreparing = false;     ///< the boundary timer runs to the moment of getting ready
    SpokenWords m_wordsToSpeak;     ///< once the tone before them is over; empty: none wait
    SpokenWords m_announcement;     ///< said with the next sound
    Hearing m_hearing = Hearing::Unknown;
    std::optional<Error> m_soundTrouble;
    std::optional<Error> m_voiceTrouble;
};

} // namespace softfall
