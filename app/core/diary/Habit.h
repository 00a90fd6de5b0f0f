#pragma once

#include "core/Ids.h"
#include "core/diary/EntryId.h"
#include "core/time/NightDate.h"
#include "core/time/ZonedInstant.h"

#include <QString>

#include <optional>

namespace softfall {

enum class HabitKind {
    Caffeine,
    Nicotine,
    Alcohol,
    Exercise,
    Stress,
    ScreensOff,
    ScreensInBed,
    ElectrolyteFood,
    Tea,
    Stretch
};
template <>
inline constexpr Id<HabitKind> idsOf<HabitKind>[] = {{HabitKind::Caffeine, "caffeine"},
                                                     {HabitKind::Nicotine, "nicotine"},
                                                     {HabitKind::Alcohol, "alcohol"},
                                                     {HabitKind::Exercise, "exercise"},
                                                     {HabitKind::Stress, "stress"},
                                                     {HabitKind::ScreensOff, "screens-off"},
                                                     {HabitKind::ScreensInBed, "screens-in-bed"},
                                                     {HabitKind::ElectrolyteFood, "electrolyte-food"},
                                                     {HabitKind::Tea, "tea"},
                                                     {HabitKind::Stretch, "stretch"}};

enum class ExerciseIntensity { Light, Moderate, Vigorous };
template <>
inline constexpr Id<ExerciseIntensity> idsOf<ExerciseIntensity>[] = {{ExerciseIntensity::Light, "light"},
                                                                     {ExerciseIntensity::Moderate, "moderate"},
                                                                     {ExerciseIntensity::Vigorous, "vigorous"}};

/// `mg`, `units`, `min`, `level`, or empty if the kind has no amount.
[[nodiscard]] QString unitOf(HabitKind kind);

/// Something recorded about a day. Amounts: caffeine 0…2000 mg, alcohol 0…20 units, exercise 0…1440 min,
/// stress 0…4, screens in bed 0…240 min, stretching 0…240 min; the others have none.
struct Habit {
    EntryId id = 0;
    ZonedInstant at; ///< when exercise ended, when screens in bed began, otherwise when it happened
    NightDate night; ///< by the night rule when it was logged; never recomputed
    HabitKind kind = HabitKind::Caffeine;
    std::optional<double> amount;
    std::optional<ExerciseIntensity> intensity; ///< exercise only, and always there

    bool operator==(const Habit&) const = default;
};

[[nodiscard]] Result<Habit> checked(Habit habit);

} // namespace softfall
