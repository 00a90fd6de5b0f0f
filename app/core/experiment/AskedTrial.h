#pragma once

#include "core/evening/EveningPlan.h"
#include "core/experiment/Experiment.h"

#include <optional>
#include <vector>

namespace softfall {

/// What a trial asks for on one night.
struct AskedTrial {
    ExperimentTemplate what = ExperimentTemplate::NoCaffeineAfterNoon;
    ExperimentArm arm = ExperimentArm::With;
    bool operator==(const AskedTrial&) const = default;
};

/// What `night` is asked, by the last of `experiments` that asks it for anything; nothing where none does.
[[nodiscard]] std::optional<AskedTrial> askedTrial(const std::vector<Experiment>& experiments, NightDate night);

/// The reminder of the evening that comes when it can still be heeded.
[[nodiscard]] ReminderKind reminderOf(ExperimentTemplate what);

} // namespace softfall
