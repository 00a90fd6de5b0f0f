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
        std::function<QString(const std::vector<Cue>& together, const RoutinePreferences& preferences)> cues;
        std::function<QString()> paused;
        std::function<QString()> continuing;
        std::function<QString()> trial;
        std::function<QString()> goingDark; ///< the notice before the screen goes dark
        QString language;                   ///< of all of it, BCP 47
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
    void playSound(std::optional<Tone> tone, const QString& text);
    [[nodiscard]] QString announced(const QString& announcement, const QString& text) const;
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
    QString m_textToSpeak;          ///< once the tone before it is over; empty: nothing waits
    QString m_announcement;         ///< said with the next sound
    Hearing m_hearing = Hearing::Unknown;
    std::optional<Error> m_soundTrouble;
    std::optional<Error> m_voiceTrouble;
};

} // namespace softfall
