#pragma once

#include "core/Ids.h"
#include "core/time/Instant.h"

namespace softfall {

/// What a plan can remind of; planEvening decides when.
enum class ReminderKind {
    CaffeineCutoff,
    NicotineCutoff,
    ExerciseCutoff,
    EveningCheckIn,
    WindDown,
    ScreenCutoff,
    Bedtime,
    MorningCheckIn
};
template <>
inline constexpr Id<ReminderKind> idsOf<ReminderKind>[] = {{ReminderKind::CaffeineCutoff, "caffeine-cutoff"},
                                                           {ReminderKind::NicotineCutoff, "nicotine-cutoff"},
                                                           {ReminderKind::ExerciseCutoff, "exercise-cutoff"},
                                                           {ReminderKind::EveningCheckIn, "evening-check-in"},
                                                           {ReminderKind::WindDown, "wind-down"},
                                                           {ReminderKind::ScreenCutoff, "screen-cutoff"},
                                                           {ReminderKind::Bedtime, "bedtime"},
                                                           {ReminderKind::MorningCheckIn, "morning-check-in"}};

inline constexpr auto allReminderKinds = allValues<ReminderKind>;

/// Something to show at `due`, and only until `usefulUntil` (≥ due).
struct Reminder {
    ReminderKind kind = ReminderKind::CaffeineCutoff;
    Instant due;
    Instant usefulUntil;
    bool operator==(const Reminder&) const = default;
};

} // namespace softfall
