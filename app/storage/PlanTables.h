#pragma once

#include "core/coach/PlanSettings.h"
#include "storage/Database.h"

namespace softfall {

/// The plan as its tables have it; the defaults where nothing was set. Throws SQLite::Exception, as writePlan does.
[[nodiscard]] PlanSettings readPlan(Database& database);

/// Writes `checked` settings inside the caller's transaction, where the plan is `before`, as readPlan() has it; a plan
/// that is as it was leaves no trace.
void writePlan(Database& database, const PlanSettings& settings, const PlanSettings& before);

} // namespace softfall
