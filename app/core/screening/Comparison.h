#pragma once

#include "core/Ids.h"

#include <optional>
#include <span>

namespace softfall {

/// Four things that feel alike, in the order in which they are compared. Source: facts, guide.
enum class AlikeCondition { SleepStart, RestlessLegs, LimbMovements, LegCramp };
template <>
inline constexpr Id<AlikeCondition> idsOf<AlikeCondition>[] = {{AlikeCondition::SleepStart, "sleep-start"},
                                                               {AlikeCondition::RestlessLegs, "restless-legs"},
                                                               {AlikeCondition::LimbMovements, "limb-movements"},
                                                               {AlikeCondition::LegCramp, "leg-cramp"}};

/// What the answers sound most like, each answer naming the condition that it speaks for; nothing with fewer than two
/// answers, or where no condition has most of them. Never a diagnosis.
[[nodiscard]] std::optional<AlikeCondition> soundsMostLike(std::span<const std::optional<AlikeCondition>> answers);

} // namespace softfall
