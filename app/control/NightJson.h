#pragma once

#include "core/diary/NightRecord.h"

#include <QJsonObject>

namespace softfall {

/// A night as `nights --json` prints it; unknown values are left out.
[[nodiscard]] QJsonObject toJson(const NightRecord& record);

} // namespace softfall
