#pragma once

#include "core/coach/DiaryBundle.h"
#include "core/coach/PlanSettings.h"

namespace softfall {

/// All that the diary file holds of the person: every entry, and the plan. Each list in the order of its store.
struct DiaryContents {
    DiaryBundle entries;
    PlanSettings plan;
    bool operator==(const DiaryContents&) const = default;
};

} // namespace softfall
