#pragma once

#include "core/evening/Step.h"

#include <QString>

namespace softfall {

/// Name of a step: "Stretching"; the same words as its title in the catalogue, which says what to do in it.
[[nodiscard]] QString stepTitle(StepId step);

} // namespace softfall
