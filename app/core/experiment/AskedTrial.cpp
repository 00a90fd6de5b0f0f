#include "core/experiment/AskedTrial.h"

#include <ranges>

namespace softfall {

std::optional<AskedTrial> askedTrial(const std::vector<Experiment>& experiments, NightDate night) {
    for (const Experiment& experiment : std::views::reverse(experiments)) {
        if (const auto asked = askedOf(experiment, night)) {
            return AskedTrial{experiment.what, asked->arm};
        }
    }
    return std::nullopt;
}

ReminderKind reminderOf(ExperimentTemplate what) {
    switch (what) {
    case ExperimentTemplate::NoCaffeineAfterNoon:
        return ReminderKind::CaffeineCutoff;
    case ExperimentTemplate::ScreensOffHourBefore:
        return ReminderKind::ScreenCutoff;
    case ExperimentTemplate::NoLateHardTraining:
        return ReminderKind::ExerciseCutoff;
    case ExperimentTemplate::TenMinuteStretch:
    case ExperimentTemplate::MineralRichDinner:
        break;
    }
    return ReminderKind::WindDown; // which has both among its steps
}

} // namespace softfall
