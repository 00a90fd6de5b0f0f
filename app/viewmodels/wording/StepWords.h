#pragma once

#include "core/evening/Step.h"

#include <QString>

namespace softfall {

/// Short name of a step, as a heading: "Stretching". What to do in it is in the catalogue.
[[nodiscard]] QString stepTitle(StepId step);

} // namespace softfall
