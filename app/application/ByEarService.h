#pragma once

#include "application/CueService.h"
#include "core/byear/DisplayPower.h"
#include "core/byear/MediaControls.h"
#include "core/byear/SleepInhibitor.h"
#include "core/byear/WarmLight.h"

#include <QObject>

#include <functional>

namespace softfall {

/// The routine in the dark: when the display turns black, what the desktop is asked for meanwhile, and the keys that
/// work without light. Every request is released when the routine is over.
class ByEarService : public QObject {
    Q_OBJECT

public:
    /// References that outlive the service; the wake-up is its own.
    struct Ports {
        SleepInhibitor& inhibitor;
        DisplayPower& display;
        WarmLight& light;
        MediaControls& controls;
        Wakeup& wakeup;
        const Clock& clock;
    };
    struct Words {
        std::function<QString(StepId)> step; ///< the title of a step
        std::function<QString()> inhibits;   ///< why the machine does not suspend
    };

    ByEarService(const Ports& ports, RoutineService& routine, EveningService& evening, CueService& cues, Words words,
                 QObject* parent = nullptr);

    /// Restores what an earlier run left changed, and resumes an evening that continues in the dark.
    void begin();

    /// Whether the window should be black: by ear, unless the person does not want that or nothing can be heard.
    [[nodiscard]] bool isDark() const { return m_isDark; }
    /// Whether the night has begun: nothing may sound, light up or notify until the wake time.
    [[nodiscard]] bool isLightsOut() const;
    /// Why the displays, or the warm light, were unavailable at the last request.
    [[nodiscard]] const std::optional<Error>& displayTrouble() const { return m_displayTrouble; }
    [[nodiscard]] const std::optional<Error>& lightTrouble() const { return m_lightTrouble; }

signals:
    void changed();

private:
    void update();
    void updateControls(const std::optional<RoutineSession>& session);
    void onKey(MediaKey key);
    void enterDark();

    Ports m_ports;
    RoutineService& m_routine;
    EveningService& m_evening;
    CueService& m_cues;
    Words m_words;
    bool m_isByEar = false;
    bool m_isDark = false;
    bool m_isHeld = false; ///< the machine is kept awake, and the player is shown
    std::optional<NowPlaying> m_shown;
    std::optional<Error> m_displayTrouble;
    std::optional<Error> m_lightTrouble;
};

} // namespace softfall
