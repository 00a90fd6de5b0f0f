#pragma once

#include "core/evening/EveningPlan.h"
#include "core/experiment/Experiment.h"

#include <optional>
#include <vector>

namespace softfall {

/// The assignment of a trial for one night.
struct AskedTrial {
    ExperimentTemplate what = ExperimentTemplate::NoCaffeineAfterNoon;
    ExperimentArm arm = ExperimentArm::With;
    bool operator==(const AskedTrial&) const = default;
};

/// The assignment of `night`, by the last of `experiments` that has one; nothing if none does.
[[nodiscard]] std::optional<AskedTrial> askedTrial(const std::vector<Experiment>& experiments, NightDate night);

/// The preferences of an evening on which a trial asks for `what`: a cut-off that is later than it asks moves there.
[[nodiscard]] Preferences followingTrial(Preferences preferences, ExperimentTemplate what);

/// The evening reminder that comes while the assignment can still be followed.
[[nodiscard]] ReminderKind reminderOf(ExperimentTemplate what);

} // namespace softfall
