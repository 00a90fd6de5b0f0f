#pragma once

#include "core/catalogue/Reviewed.h"
#include "core/evening/Step.h"

#include <vector>

namespace softfall {

/// Something to tick off within a step.
struct ChecklistItem {
    QString id; ///< unique within its step
    QString text;
    QString caution; ///< who should skip it or ask first; may be empty
    bool optional = false;
    bool mineral = false; ///< suggests a mineral; not offered to someone with kidney disease (facts, screening: R13)
    bool operator==(const ChecklistItem&) const = default;
};

/// The texts of one of the seven steps.
struct StepText {
    StepId step = StepId::WindDown;
    QString title;
    QString doing; ///< one sentence: what to do now
    std::vector<ChecklistItem> checklist;
    QString why;
    QString evidence; ///< how much is known, and how much is not
    QString article;  ///< id of the article that says more
    Reviewed reviewed;
    bool operator==(const StepText&) const = default;
};

} // namespace softfall
