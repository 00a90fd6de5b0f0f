#pragma once

#include "core/insight/InsightDetails.h"

#include <QJsonObject>

namespace softfall {

/// Named as in the command-line contract. What is unknown, or not finite, is left out.
[[nodiscard]] QJsonObject toJson(const Insight& insight);
[[nodiscard]] QJsonObject toJson(const InsightDetails& details);

} // namespace softfall
