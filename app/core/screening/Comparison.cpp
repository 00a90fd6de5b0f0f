#include "core/screening/Comparison.h"

#include <algorithm>

namespace softfall {

std::optional<AlikeCondition> soundsMostLike(std::span<const std::optional<AlikeCondition>> answers) {
    const auto given = std::ranges::count_if(answers, [](const auto& each) { return each.has_value(); });
    for (const AlikeCondition condition : allValues<AlikeCondition>) {
        const auto agreeing = std::ranges::count(answers, std::optional(condition));
        if (given >= 2 && agreeing * 2 > given) {
            return condition;
        }
    }
    return std::nullopt;
}

} // namespace softfall
