#pragma once

#include "core/Result.h"
#include "core/cues/SpokenWords.h"

namespace softfall {

/// All that is spoken: what a folder of recordings may have.
[[nodiscard]] Result<SpokenWords> everyWord();

} // namespace softfall
