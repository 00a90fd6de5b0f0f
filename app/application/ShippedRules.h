#pragma once

#include "core/catalogue/ScreeningRule.h"

namespace softfall {

/// The rules of screening that are part of the program.
[[nodiscard]] Result<ScreeningRules> shippedScreeningRules();

} // namespace softfall
