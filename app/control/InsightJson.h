#pragma once

#include "core/insight/Insight.h"

#include <QJsonObject>

namespace softfall {

/// As the command-line contract names it. What is not known, or not finite, is left out.
[[nodiscard]] QJsonObject toJson(const Insight& insight);

} // namespace softfall
