#pragma once

#include "core/Result.h"
#include "core/evening/Pause.h"
#include "core/evening/Preferences.h"
#include "core/evening/Schedule.h"
#include "core/evening/Travel.h"
#include "core/reminders/ReminderPreferences.h"
#include "core/routine/RoutinePreferences.h"

namespace softfall {

/// What the person set: when to sleep, how the evening hangs on it, how to be reminded, and when not at all.
struct PlanSettings {
    Schedule schedule;
    Preferences preferences;
    ReminderPreferences reminders{};
    Pauses pauses{};
    RoutinePreferences routine{};
    bool operator==(const PlanSettings&) const = default;
};

/// Port: the plan, kept in the same file as the diary, so that a backup restores the whole coach.
class PlanStore {
public:
    virtual ~PlanStore() = default;
    /// The defaults where nothing was set.
    [[nodiscard]] virtual Result<PlanSettings> plan() const = 0;
    /// All or nothing, durable, one step of undo.
    [[nodiscard]] virtual Result<void> savePlan(const PlanSettings& settings) = 0;

    /// Without a home where none is known yet.
    [[nodiscard]] virtual Result<Travel> travel() const = 0;
    /// Durable; no step of undo, since a journey is not.
    [[nodiscard]] virtual Result<void> saveTravel(const Travel& travel) = 0;
};

} // namespace softfall
