#pragma once

#include "application/DiaryService.h"
#include "application/RoutineService.h"
#include "core/byear/AfterTwitch.h"
#include "core/cues/CuePlayer.h"
#include "core/cues/CueScript.h"

#include <QObject>

#include <functional>

namespace softfall {

/// The minutes after a twitch at night: it is logged by a key, and where the person wants it, another press within a
/// minute leads two minutes of slow breathing by a quiet voice. Then it is silent. Nothing sounds without that press.
class AfterTwitchService : public QObject {
    Q_OBJECT

public:
    /// References that outlive the service; the timers are its own.
    struct Ports {
        CuePlayer& player;
        DurationTimer& boundary; ///< of the next words, or of the end
        DurationTimer& offer;    ///< its end
        const Clock& clock;
    };
    struct Words {
        std::function<SpokenWords(const std::vector<Cue>& together, const RoutinePreferences& preferences)> cues;
        QString language; ///< BCP 47
    };
    /// As loud as the voice of the wind-down, times this.
    static constexpr double quietly = 0.6;

    AfterTwitchService(const Ports& ports, RoutineService& routine, EveningService& evening, DiaryService& diary,
                       Words words, QObject* parent = nullptr);

    /// A twitch, now, by a key; nothing where twitches are not logged as they happen.
    Result<std::optional<DiaryService::Logged>> logTwitch();
    /// Leads the breathing where it is offered, or ends it where it is led.
    void breathe();
    /// The button of a headset: logs, leads, ends.
    void pressMediaKey();

    /// It is night, nothing of the wind-down runs, and the person wants to be led.
    [[nodiscard]] bool mayLead() const;
    [[nodiscard]] bool isOffered() const;
    [[nodiscard]] bool isLed() const;
    /// A twitch was logged by a key within the last minute.
    [[nodiscard]] bool wasJustLogged() const;

signals:
    /// What is offered, led or was just logged changed.
    void changed();

private:
    void answer(NightPress press);
    void lead();
    void playDue();
    void fallSilent();

    Ports m_ports;
    RoutineService& m_routine;
    EveningService& m_evening;
    DiaryService& m_diary;
    Words m_words;
    AfterTwitch m_after;
    RoutinePreferences m_preferences;
    std::vector<Cue> m_cues;  ///< of the breathing that is led
    std::size_t m_played = 0; ///< of them
};

} // namespace softfall
