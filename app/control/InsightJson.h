#pragma once

#include "core/insight/InsightDetails.h"

#include <QJsonObject>

namespace softfall {

/// As the command-line contract names it. What is not known, or not finite, is left out.
[[nodiscard]] QJsonObject toJson(const Insight& insight);
[[nodiscard]] QJsonObject toJson(const InsightDetails& details);

} // namespace softfall
