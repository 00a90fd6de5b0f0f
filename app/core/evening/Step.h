#pragma once

#include "core/Result.h"
#include "core/time/Instant.h"

#include <QString>

#include <array>

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

enum class StepKind { Timed, Guided, Checklist, CutOff };

inline constexpr std::array allSteps{StepId::WindDown, StepId::Stimulants,  StepId::Electrolytes, StepId::Stretching,
                                     StepId::Schedule, StepId::Environment, StepId::Screens};

[[nodiscard]] constexpr int numberOf(StepId step) {
    return static_cast<int>(step);
}
[[nodiscard]] StepKind kindOf(StepId step);

/// `wind-down`, `stimulants`, `electrolytes`, `stretching`, `schedule`, `environment`, `screens`.
[[nodiscard]] QString toString(StepId step);
[[nodiscard]] Result<StepId> stepFromId(const QString& id, const QString& field);

/// A step with the minutes it is meant to take, 0…240.
struct StepMinutes {
    StepId step = StepId::WindDown;
    minutes length{0};
    bool operator==(const StepMinutes&) const = default;
};

} // namespace softfall
