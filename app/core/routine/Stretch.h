#pragma once

#include "core/Ids.h"

namespace softfall {

enum class StretchId { Hamstring, Calf, Quadriceps };
template <>
inline constexpr Id<StretchId> idsOf<StretchId>[] = {
    {StretchId::Hamstring, "hamstring"}, {StretchId::Calf, "calf"}, {StretchId::Quadriceps, "quadriceps"}};
/// In the order of the routine.
inline constexpr auto allStretches = allValues<StretchId>;

enum class BodySide { Right, Left };

} // namespace softfall
