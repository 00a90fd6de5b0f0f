#pragma once

#include "application/AfterTwitchService.h"
#include "application/CueService.h"
#include "core/byear/DisplayPower.h"
#include "core/byear/MediaControls.h"
#include "core/byear/SleepInhibitor.h"
#include "core/byear/WarmLight.h"

#include <QObject>

#include <functional>

namespace softfall {

/// The wind-down in the dark: notice before the display becomes black, what is asked of the desktop for it, and the
/// keys that work without light. All that was asked for is given back when the wind-down is over.
class ByEarService : public QObject {
    Q_OBJECT

public:
    /// References that outlive the service; wake-up and timer are its own.
    struct Ports {
        SleepInhibitor& inhibitor;
        DisplayPower& display;
        WarmLight& light;
        MediaControls& controls;
        Wakeup& wakeup;
        DurationTimer& notice;
        const Clock& clock;
    };
    struct Words {
        std::function<QString(StepId)> step; ///< the title of a step
        std::function<QString()> inhibits;   ///< why the machine does not suspend
        std::function<QString()> night;      ///< what the media key does at night
    };
    enum class Phase {
        Light,     ///< as at any other hour
        GoingDark, ///< notice is given; there is light until it is over
        Dark,
        Dimmed ///< past the cut-off with light: it was asked for, or the wind-down is paused
    };
    static constexpr MonotonicTime noticeLength{10'000};

    ByEarService(const Ports& ports, RoutineService& routine, EveningService& evening, CueService& cues,
                 AfterTwitchService& afterTwitch, Words words, QObject* parent = nullptr);

    /// Restores what an earlier run left changed, and resumes an evening that continues in the dark.
    void begin();

    /// It becomes dark only after notice, where the person wants it and something was heard. Whatever ends the dark, it
    /// comes back with another notice.
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isDark() const { return m_phase == Phase::Dark; }
    /// Until it becomes dark; zero where no notice runs.
    [[nodiscard]] MonotonicTime noticeLeft() const;
    /// Whether only the person's wish for light keeps it from being dark.
    [[nodiscard]] bool mayGoDark() const { return m_phase == Phase::Dimmed && m_isByEar && !m_isReading; }
    /// Whether the night has begun: nothing may sound, light up or notify until the wake time.
    [[nodiscard]] bool isLightsOut() const;
    /// Whether it would be dark but for sound that can't be played: nobody would be led.
    [[nodiscard]] bool lacksSound() const { return m_lacksSound; }
    /// Why the displays, or the warm light, were unavailable at the last request.
    [[nodiscard]] const std::optional<Error>& displayTrouble() const { return m_displayTrouble; }
    [[nodiscard]] const std::optional<Error>& lightTrouble() const { return m_lightTrouble; }

    /// There is light for the rest of this night's wind-down, until goDark; nothing while it is light anyway.
    void keepLight();
    /// It becomes dark at once, where notice is given or the person wanted light.
    void goDark();
    /// While something has to be read first (who should not stretch) there is light.
    void setReading(bool reading);

signals:
    /// Phase, sound or trouble changed.
    void changed();

private:
    void update();
    void updateHeld(bool isOpen);
    void updateControls(const std::optional<RoutineSession>& session);
    [[nodiscard]] bool wantsDark() const;
    [[nodiscard]] bool wantsNightKey() const;
    [[nodiscard]] Phase phaseOf(const std::optional<RoutineSession>& session,
                                const std::optional<EveningPlan>& plan) const;
    void enter(Phase phase);
    void warmLight();
    void turnDisplaysOff();
    void onKey(MediaKey key);

    Ports m_ports;
    RoutineService& m_routine;
    EveningService& m_evening;
    CueService& m_cues;
    AfterTwitchService& m_afterTwitch;
    Words m_words;
    Phase m_phase = Phase::Light;
    MonotonicTime m_darkAt{0};            ///< on the monotonic clock, while notice is given
    std::optional<NightDate> m_lightKept; ///< the night whose wind-down has light
    bool m_isByEar = false;
    bool m_isReading = false;
    bool m_lacksSound = false;
    bool m_isWarm = false; ///< warm light was asked for
    bool m_isHeld = false; ///< the machine is kept awake, and the player is there
    std::optional<NowPlaying> m_shown;
    std::optional<Error> m_displayTrouble;
    std::optional<Error> m_lightTrouble;
};

} // namespace softfall
