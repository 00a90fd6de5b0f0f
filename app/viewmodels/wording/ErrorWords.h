#pragma once

#include "core/Result.h"

#include <QString>

namespace softfall {

/// For people: what happened, what is safe, what to do next.
[[nodiscard]] QString errorWords(const Error& error);

} // namespace softfall
