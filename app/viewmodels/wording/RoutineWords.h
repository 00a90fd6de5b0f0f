#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/routine/GaveWay.h"

#include <QString>

namespace softfall {

/// "Lights out stays 23:00: wind-down 13 instead of 43 minutes, without bedroom." Empty where nothing gave way.
/// `lightsOut` is a clock time.
[[nodiscard]] QString gaveWayWords(const GaveWay& gone, const QString& lightsOut, const Catalogue& catalogue);

} // namespace softfall
