#include "core/experiment/AskedTrial.h"

#include <algorithm>
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

Preferences followingTrial(Preferences preferences, ExperimentTemplate what) {
    switch (what) {
    case ExperimentTemplate::NoCaffeineAfterNoon:
        preferences.caffeineLatest = std::min(preferences.caffeineLatest.value_or(TimeOfDay(12, 0)), TimeOfDay(12, 0));
        break;
    case ExperimentTemplate::ScreensOffHourBefore:
        preferences.screensBefore = std::max(preferences.screensBefore, minutes(60));
        break;
    case ExperimentTemplate::NoLateHardTraining:
        preferences.exerciseBefore = std::max(preferences.exerciseBefore, minutes(120));
        break;
    case ExperimentTemplate::TenMinuteStretch:
    case ExperimentTemplate::MineralRichDinner:
        break; // they have no cut-off
    }
    return preferences;
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
