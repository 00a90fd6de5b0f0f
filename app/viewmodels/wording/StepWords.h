#pragma once

#include "core/evening/Step.h"

#include <QString>

namespace softfall {

/// Name of a step: "Stretching"; the same as its title in the catalogue, which describes what to do in it.
[[nodiscard]] QString stepTitle(StepId step);
/// The same inside a sentence: "stretching".
[[nodiscard]] QString stepName(StepId step);

} // namespace softfall
