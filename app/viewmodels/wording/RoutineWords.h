#pragma once

#include "core/routine/Shortening.h"

#include <QString>

namespace softfall {

/// "Food and drink gets 10 minutes instead of 15, so bedtime stays at 23:00." Empty where nothing gave way.
/// `lightsOut` is the clock time at which the routine ends; `isKept`: that is the planned bedtime.
[[nodiscard]] QString shorteningWords(const Shortening& shortening, const QString& lightsOut, bool isKept = true);

/// "Late start. Shorter: Quiet time. Left out: Bedroom.", in one line. Empty where nothing gives way.
[[nodiscard]] QString lateStartWords(const Shortening& shortening);

/// "6 of 7 steps in 1 h 20 min": the result of a routine.
[[nodiscard]] QString routineWords(const RoutineSession& session);

} // namespace softfall
