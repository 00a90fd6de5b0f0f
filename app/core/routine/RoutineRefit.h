#pragma once

#include "core/routine/RoutineSession.h"

namespace softfall {

/// The reason recorded for a step skipped to keep bedtime.
inline constexpr auto shorteningReason = "gave-way";

/// Whether the session, brought up to `now`, would end a minute or more after its bedtime.
[[nodiscard]] bool endsLate(const RoutineSession& session, Instant now);

/// Where the session, brought up to `now`, endsLate, the steps that are still to come give way by the rules of
/// fitSteps, what needs light before screens go off, so that bedtime is kept; the current step keeps its time. After
/// bedtime the shortest form of the rest stays. What is dropped becomes skipped, at the end of the list. Whether
/// anything changed.
bool refit(RoutineSession& session, Instant screenCutoff, Instant now);

} // namespace softfall
