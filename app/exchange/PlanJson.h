#pragma once

#include "core/coach/PlanSettings.h"
#include "exchange/JsonFields.h"

#include <QJsonObject>

namespace softfall {

/// The plan as the member `plan` of the JSON bundle has it; where `softfallctl` tells the same, by the same keys.
[[nodiscard]] QJsonObject planToJson(const PlanSettings& plan);

/// Reads it; what is not there is as by default. Nothing, and a problem, where anything is wrong.
[[nodiscard]] std::optional<PlanSettings> planFromJson(const QJsonObject& json, const JsonPlace& place,
                                                       JsonReading& reading);

} // namespace softfall
