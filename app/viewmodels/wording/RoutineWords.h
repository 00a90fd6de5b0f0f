#pragma once

#include "core/routine/Shortening.h"

#include <QString>

namespace softfall {

/// "Lights out stays 23:00: wind-down 13 instead of 43 minutes, without bedroom." Empty if nothing was shortened.
/// `lightsOut` is the clock time at which the routine ends; `isKept`: that is the planned bedtime.
[[nodiscard]] QString shorteningWords(const Shortening& shortening, const QString& lightsOut, bool isKept = true);

/// "6 of 7 steps in 1 h 20 min": the result of a routine.
[[nodiscard]] QString routineWords(const RoutineSession& session);

} // namespace softfall
