#pragma once

#include "core/Result.h"
#include "core/routine/BreathingScript.h"
#include "core/time/Instant.h"

#include <QString>

#include <optional>

namespace softfall {

/// What fills the wind-down step.
enum class WindDownActivity { Reading, Breathing, Relaxation, QuietRelaxation, Meditation, Stretching };
enum class StretchVersion { Standing, SeatedOrLying };
enum class StretchForm {
    Standard, ///< script A, or C where seated
    Short     ///< script B
};
enum class CueSound { VoiceAndTones, TonesOnly, Silent };

/// `reading breathing relaxation quiet-relaxation meditation stretching`, `standing seated`, `standard short`,
/// `5-5 4-6`, `voice tones silent`.
[[nodiscard]] QString toString(WindDownActivity activity);
[[nodiscard]] QString toString(StretchVersion version);
[[nodiscard]] QString toString(StretchForm form);
[[nodiscard]] QString toString(BreathPace pace);
[[nodiscard]] QString toString(CueSound sound);
[[nodiscard]] Result<WindDownActivity> windDownActivityFromId(const QString& id, const QString& field);
[[nodiscard]] Result<StretchVersion> stretchVersionFromId(const QString& id, const QString& field);
[[nodiscard]] Result<StretchForm> stretchFormFromId(const QString& id, const QString& field);
[[nodiscard]] Result<BreathPace> breathPaceFromId(const QString& id, const QString& field);
[[nodiscard]] Result<CueSound> cueSoundFromId(const QString& id, const QString& field);

/// How the person wants the routine to be. Ranges are checked by `checked`.
struct RoutinePreferences {
    std::optional<WindDownActivity> activity; ///< nothing: not chosen yet; then it is quiet time
    StretchVersion version = StretchVersion::Standing;
    StretchForm form = StretchForm::Standard;
    seconds hold{30}; ///< 10…60 s; 30 s: ACSM
    BreathPace pace = BreathPace::FiveFive;
    minutes meditation{10}; ///< 1…60 min
    CueSound sound = CueSound::VoiceAndTones;
    int volume = 60;                 ///< 0…100 %
    bool goesDark = true;            ///< the window becomes black at the screen cut-off
    bool displayOff = false;         ///< the desktop is asked to switch the displays off then
    bool warmLight = false;          ///< and to make their light warm
    bool knowsStretchSafety = false; ///< who should not stretch was read and confirmed

    bool operator==(const RoutinePreferences&) const = default;
};

/// `preferences` unchanged, or the first field out of range.
[[nodiscard]] Result<RoutinePreferences> checked(RoutinePreferences preferences);

} // namespace softfall
