#pragma once

#include "core/coach/PlanSettings.h"
#include "storage/Database.h"

namespace softfall {

/// The plan from its tables; the defaults if nothing was set. Throws SQLite::Exception, as writePlan does.
[[nodiscard]] PlanSettings readPlan(Database& database);

/// Writes `checked` settings inside the caller's transaction; `before` is the plan as of readPlan(). An unchanged plan
/// leaves no trace.
void writePlan(Database& database, const PlanSettings& settings, const PlanSettings& before);

} // namespace softfall
