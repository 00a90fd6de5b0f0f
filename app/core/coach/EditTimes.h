#pragma once

#include "core/coach/DiaryBundle.h"
#include "core/coach/DiaryEdit.h"

namespace softfall {

/// Whether everything the edit writes lies in its night, and nothing in the future (`checkedAt`); the first error.
[[nodiscard]] Result<void> checkedTimes(const DiaryEdit& edit, Instant now);

/// What of a file can be written at `now`.
struct PossibleEntries {
    DiaryBundle entries; ///< without twitches, habits and changes at impossible times; nights lose such times only
    int leftOut = 0;     ///< how many entries that concerned
};
[[nodiscard]] PossibleEntries withPossibleTimes(DiaryBundle bundle, Instant now);

} // namespace softfall
