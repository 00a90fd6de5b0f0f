#pragma once

#include "core/Ids.h"
#include "core/routine/BreathingScript.h"
#include "core/routine/VoiceSettings.h"
#include "core/time/Instant.h"

#include <optional>

namespace softfall {

/// What fills the wind-down step.
enum class WindDownActivity { Reading, Breathing, Relaxation, QuietRelaxation, Meditation, Stretching };
template <>
inline constexpr Id<WindDownActivity> idsOf<WindDownActivity>[] = {
    {WindDownActivity::Reading, "reading"},       {WindDownActivity::Breathing, "breathing"},
    {WindDownActivity::Relaxation, "relaxation"}, {WindDownActivity::QuietRelaxation, "quiet-relaxation"},
    {WindDownActivity::Meditation, "meditation"}, {WindDownActivity::Stretching, "stretching"}};
enum class StretchVersion { Standing, SeatedOrLying };
template <>
inline constexpr Id<StretchVersion> idsOf<StretchVersion>[] = {{StretchVersion::Standing, "standing"},
                                                               {StretchVersion::SeatedOrLying, "seated"}};
enum class StretchForm {
    Standard, ///< script A, or C where seated
    Short     ///< script B
};
template <>
inline constexpr Id<StretchForm> idsOf<StretchForm>[] = {{StretchForm::Standard, "standard"},
                                                         {StretchForm::Short, "short"}};
enum class CueSound { VoiceAndTones, TonesOnly, Silent };
template <>
inline constexpr Id<CueSound> idsOf<CueSound>[] = {
    {CueSound::VoiceAndTones, "voice"}, {CueSound::TonesOnly, "tones"}, {CueSound::Silent, "silent"}};

inline constexpr seconds minHold{10};
inline constexpr seconds maxHold{60};
inline constexpr minutes minMeditation{1};
inline constexpr minutes maxMeditation{60};
inline constexpr int maxVolume = 100; ///< %, from 0

/// How the person wants the routine to run. Ranges are checked by `checked`.
struct RoutinePreferences {
    std::optional<WindDownActivity> activity; ///< nothing: not chosen yet; then it is quiet time
    StretchVersion version = StretchVersion::Standing;
    StretchForm form = StretchForm::Standard;
    seconds hold{30}; ///< minHold…maxHold; 30 s: ACSM
    BreathPace pace = BreathPace::FiveFive;
    minutes meditation{10}; ///< minMeditation…maxMeditation
    CueSound sound = CueSound::VoiceAndTones;
    int volume = 60;         ///< 0…maxVolume
    bool darkScreen = true;  ///< the window turns black at the screen cut-off
    bool displayOff = false; ///< the desktop is asked to switch the displays off then
    bool warmLight = false;  ///< and to make their light warm
    VoiceSettings voice;
    bool knowsStretchSafety = false; ///< the list of who should not stretch was read and confirmed
    bool leadsAfterTwitch = false;   ///< at night a press after a twitch leads slow breathing by ear

    bool operator==(const RoutinePreferences&) const = default;
};

/// `preferences` unchanged, or the first field out of range.
[[nodiscard]] Result<RoutinePreferences> checked(RoutinePreferences preferences);

} // namespace softfall
