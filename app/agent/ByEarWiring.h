#pragma once

#include "application/ByEarService.h"
#include "application/CueService.h"
#include "core/catalogue/Catalogue.h"
#include "platform/PreciseDurationTimer.h"
#include "platform/TimerfdWakeup.h"
#include "platform/audio/LoadedCues.h"
#include "platform/byear/DesktopDisplay.h"
#include "platform/byear/DesktopSleepInhibitor.h"
#include "platform/byear/DesktopWarmLight.h"
#include "platform/byear/MprisPlayer.h"

#include <optional>

namespace softfall {

/// The evening by ear: what is heard, and what is asked of the desktop for the dark. Voice, tones and the catalogue's
/// words are loaded with the first cue.
class ByEarWiring {
public:
    /// The references must outlive it. `silent`: nothing sounds, for pictures and self-tests.
    ByEarWiring(RoutineService& routine, EveningService& evening, DiaryService& diary, const Clock& clock, bool silent);
    ~ByEarWiring();

    [[nodiscard]] CueService& cues() { return m_cues; }
    [[nodiscard]] ByEarService& byEar() { return m_byEar; }
    [[nodiscard]] AfterTwitchService& afterTwitch() { return m_afterTwitch; }
    /// Called when the media player's window is asked for.
    void setRaiseHandler(std::function<void()> handler) { m_player.setRaiseHandler(std::move(handler)); }
    /// Whether the displays are dark in such a way that only this program brings them back.
    [[nodiscard]] bool isKeepingDark() const { return m_display.isKeepingDark(); }

private:
    [[nodiscard]] const Catalogue* catalogue();
    [[nodiscard]] CueService::Words words();
    [[nodiscard]] SpokenWords spoken(const std::vector<Cue>& together, const RoutinePreferences& preferences);

    std::optional<Catalogue> m_catalogue;
    LoadedCues m_sounds;
    PreciseDurationTimer m_boundary;
    PreciseDurationTimer m_speech;
    CueService m_cues;
    PreciseDurationTimer m_nightBoundary;
    PreciseDurationTimer m_nightOffer;
    AfterTwitchService m_afterTwitch;
    DesktopSleepInhibitor m_inhibitor;
    DesktopDisplay m_display;
    DesktopWarmLight m_light;
    MprisPlayer m_player;
    TimerfdWakeup m_wakeup;
    PreciseDurationTimer m_notice;
    ByEarService m_byEar;
};

} // namespace softfall
