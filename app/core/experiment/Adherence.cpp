#include "core/experiment/Adherence.h"

#include "core/diary/CutoffReview.h"
#include "core/insight/NightExposure.h"

#include <algorithm>

namespace softfall {

namespace {

constexpr double minStretchMinutes = 10;
constexpr hours noon{12};
constexpr minutes screensBeforeBed{60};

bool isCaffeineAfterNoon(const Habit& habit) {
    return habit.kind == HabitKind::Caffeine && habit.amount.value_or(0) >= minCaffeineMg &&
           habit.at.wall() >= habit.night.evening() + noon;
}

std::optional<bool> wereScreensOff(const EveningKnown& evening) {
    std::optional<bool> wereOff;
    for (const Habit& habit : evening.habits) {
        if (habit.kind == HabitKind::ScreensInBed && habit.amount.value_or(0) > 0) {
            return false;
        }
        if (habit.kind == HabitKind::ScreensOff) {
            // The latest one counts, since screens may have been on again.
            wereOff = wereOff.value_or(true) && habit.at.instant <= evening.bedtime - screensBeforeBed;
        }
    }
    return wereOff;
}

} // namespace

std::optional<bool> wasDone(ExperimentTemplate what, const EveningKnown& evening) {
    const bool isAnswered = evening.isCheckedIn || std::ranges::any_of(evening.habits, [](const Habit& habit) {
                                return isAskedInTheEvening(habit.kind);
                            });
    const auto unlessLogged = [&](bool isLogged, bool whenLogged) {
        return isLogged ? std::optional(whenLogged) : isAnswered ? std::optional(!whenLogged) : std::nullopt;
    };
    const auto hasBeforeSleep = [&](const auto& matches) {
        return std::ranges::any_of(evening.habits, [&](const Habit& habit) {
            return (!evening.lightsOut || habit.at.instant < *evening.lightsOut) && matches(habit);
        });
    };
    switch (what) {
    case ExperimentTemplate::NoCaffeineAfterNoon:
        return unlessLogged(hasBeforeSleep(isCaffeineAfterNoon), false);
    case ExperimentTemplate::TenMinuteStretch: {
        double stretched = 0;
        for (const Habit& habit : evening.habits) {
            stretched += habit.kind == HabitKind::Stretch ? habit.amount.value_or(0) : 0.0;
        }
        return unlessLogged(stretched >= minStretchMinutes, true);
    }
    case ExperimentTemplate::ScreensOffHourBefore:
        return wereScreensOff(evening);
    case ExperimentTemplate::MineralRichDinner:
        return unlessLogged(std::ranges::count(evening.habits, HabitKind::ElectrolyteFood, &Habit::kind) > 0, true);
    case ExperimentTemplate::NoLateHardTraining:
        return unlessLogged(hasBeforeSleep([&](const Habit& habit) { return isLateExercise(habit, evening.bedtime); }),
                            false);
    }
    return std::nullopt;
}

std::optional<bool> wasFollowed(const Experiment& experiment, const EveningKnown& evening) {
    const auto asked = askedOf(experiment, evening.night);
    if (!asked) {
        return std::nullopt;
    }
    const auto answer = experiment.done.find(evening.night);
    const auto done =
        answer != experiment.done.end() ? std::optional(answer->second) : wasDone(experiment.what, evening);
    return done ? std::optional(*done == (asked->arm == ExperimentArm::With)) : std::nullopt;
}

} // namespace softfall
