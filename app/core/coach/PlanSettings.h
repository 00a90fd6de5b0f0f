#pragma once

#include "core/diary/DiaryPreferences.h"
#include "core/evening/Pause.h"
#include "core/evening/Preferences.h"
#include "core/evening/Schedule.h"
#include "core/reminders/ReminderPreferences.h"
#include "core/routine/RoutinePreferences.h"

namespace softfall {

/// The person's settings: when to sleep, how the evening depends on it, how to be reminded, and when not at all.
struct PlanSettings {
    Schedule schedule;
    Preferences preferences;
    ReminderPreferences reminders{};
    Pauses pauses{};
    RoutinePreferences routine{};
    DiaryPreferences diary{};
    bool operator==(const PlanSettings&) const = default;
};

/// `settings` unchanged, or the first field out of range.
[[nodiscard]] Result<PlanSettings> checked(PlanSettings settings);

} // namespace softfall
