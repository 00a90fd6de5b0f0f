#pragma once

#include "core/Result.h"

#include <QString>

namespace softfall {

enum class StretchId { Hamstring, Calf, Quadriceps };
enum class BodySide { Right, Left };

/// `hamstring`, `calf`, `quadriceps`.
[[nodiscard]] QString toString(StretchId stretch);
[[nodiscard]] Result<StretchId> stretchFromId(const QString& id, const QString& field);

} // namespace softfall
