#pragma once

#include "core/Ids.h"
#include "core/time/Instant.h"

namespace softfall {

/// The seven steps; the values are the numbers of the source guide.
enum class StepId {
    WindDown = 1,
    Stimulants = 2,
    Electrolytes = 3,
    Stretching = 4,
    Schedule = 5,
    Environment = 6,
    Screens = 7
};
template <>
inline constexpr Id<StepId> idsOf<StepId>[] = {
    {StepId::WindDown, "wind-down"},    {StepId::Stimulants, "stimulants"}, {StepId::Electrolytes, "electrolytes"},
    {StepId::Stretching, "stretching"}, {StepId::Schedule, "schedule"},     {StepId::Environment, "environment"},
    {StepId::Screens, "screens"}};

enum class StepKind { Timed, Guided, Checklist, CutOff };

inline constexpr auto allSteps = allValues<StepId>;

[[nodiscard]] constexpr int numberOf(StepId step) {
    return static_cast<int>(step);
}
[[nodiscard]] StepKind kindOf(StepId step);

/// A step with its intended minutes, 0…240.
struct StepMinutes {
    StepId step = StepId::WindDown;
    minutes length{0};
    bool operator==(const StepMinutes&) const = default;
};

} // namespace softfall
