#include "application/RoutineLogger.h"

#include "core/routine/ChecklistHabit.h"

#include <algorithm>

namespace softfall {

namespace {

Habit habitOf(HabitKind kind, std::optional<double> amount = {}) {
    Habit habit;
    habit.kind = kind;
    habit.amount = amount;
    return habit;
}

} // namespace

std::vector<Habit> RoutineLogger::habitsOf(const SessionStep& done, const TickedItems& ticked) const {
    std::vector<Habit> habits;
    if (done.step == StepId::Stretching && done.elapsed >= minutes(1)) {
        habits.push_back(habitOf(HabitKind::Stretch, double(std::chrono::round<minutes>(done.elapsed).count())));
    }
    if (done.step == StepId::Screens) {
        habits.push_back(habitOf(HabitKind::ScreensOff));
    }
    const QString prefix = toString(done.step) + u'/';
    for (const QString& item : ticked) {
        if (!item.startsWith(prefix)) {
            continue;
        }
        if (const auto kind = habitOfItem(done.step, item.mid(prefix.size())); kind) {
            habits.push_back(habitOf(*kind));
        }
    }
    return habits;
}

bool RoutineLogger::isLogged(const RoutineSession& session, HabitKind kind) const {
    const auto habits = m_diary.habits({session.night, session.night});
    return habits && std::ranges::any_of(*habits, [&session, kind](const Habit& habit) {
               return habit.kind == kind && habit.at.instant >= session.started;
           });
}

Result<void> RoutineLogger::log(const RoutineSession& before, const RoutineSession& now, const TickedItems& ticked) {
    Result<void> outcome;
    for (const SessionStep& step : now.steps) {
        const auto was = std::ranges::find(before.steps, step.step, &SessionStep::step);
        const bool isNew = was == before.steps.end() || was->state != SessionStepState::Done;
        if (step.state != SessionStepState::Done || !isNew) {
            continue;
        }
        for (const Habit& habit : habitsOf(step, ticked)) {
            if (habit.kind != HabitKind::Stretch && isLogged(now, habit.kind)) {
                continue;
            }
            if (const auto logged = m_diary.logHabit(habit); !logged && outcome) {
                outcome = std::unexpected(logged.error());
            }
        }
    }
    return outcome;
}

} // namespace softfall
