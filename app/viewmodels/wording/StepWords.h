#pragma once

#include "core/evening/Step.h"

#include <QString>

namespace softfall {

/// Name of a step: "Stretching"; the same words as its title in the catalogue, where what to do in it is told.
[[nodiscard]] QString stepTitle(StepId step);
/// The same inside a sentence: "stretching".
[[nodiscard]] QString stepName(StepId step);

} // namespace softfall
