#pragma once

#include "core/screening/Finding.h"
#include "core/screening/HealthAnswer.h"
#include "core/screening/Medicine.h"

#include <vector>

namespace softfall {

/// What the diary knows about health: answers, medicines, and what screening found.
struct HealthRecord {
    std::vector<HealthAnswer> answers; ///< one for each answered question, by HealthQuestion
    std::vector<Medicine> medicines;   ///< ascending by day, then id
    std::vector<Finding> findings;     ///< all of them, past ones too; ascending by `since`, then id
    bool operator==(const HealthRecord&) const = default;
};

} // namespace softfall
