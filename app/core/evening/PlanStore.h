#pragma once

#include "core/Result.h"
#include "core/evening/Preferences.h"
#include "core/evening/Schedule.h"

namespace softfall {

/// What the person set: when to sleep, and how the evening hangs on it.
struct PlanSettings {
    Schedule schedule;
    Preferences preferences;
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
};

} // namespace softfall
