#pragma once

#include "core/coach/PlanSettings.h"
#include "exchange/JsonFields.h"

#include <QJsonObject>

namespace softfall {

/// The plan as the member `plan` of the JSON bundle; `softfallctl` prints the same with the same keys.
[[nodiscard]] QJsonObject planToJson(const PlanSettings& plan);

/// Reads it; missing members have their defaults. Nothing, and a problem, if anything is wrong.
[[nodiscard]] std::optional<PlanSettings> planFromJson(const QJsonObject& json, const JsonPlace& place,
                                                       JsonReading& reading);

} // namespace softfall
