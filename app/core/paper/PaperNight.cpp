#include "core/paper/PaperNight.h"

#include "core/diary/CaffeineServing.h"
#include "core/diary/CutoffReview.h"
#include "core/time/ZonedInstant.h"

#include <algorithm>

namespace softfall {

namespace {

constexpr minutes usualStretching{10}; // as long as its step is by default

bool hasAny(const std::vector<Habit>& habits, HabitKind kind) {
    return std::ranges::any_of(habits, [kind](const Habit& habit) { return habit.kind == kind; });
}

bool hasLateCaffeine(const KnownNight& known) {
    return std::ranges::any_of(known.habits, [&known](const Habit& habit) {
        return habit.kind == HabitKind::Caffeine && habit.amount.value_or(0) >= minCaffeineMg &&
               habit.at.instant > cutoffFor(ReminderKind::CaffeineCutoff, known.plan, habit);
    });
}

Habit habitAt(Instant at, const EveningPlan& plan, HabitKind kind, double amount) {
    Habit habit;
    habit.at = zoned(shownMinute(at), plan.zone);
    habit.night = plan.night;
    habit.kind = kind;
    habit.amount = amount;
    return habit;
}

Habit lateCoffee(const EveningPlan& plan) {
    const Instant halfway = plan.caffeineCutoff + (plan.bedtime - plan.caffeineCutoff) / 2;
    return habitAt(std::max(halfway, plan.caffeineCutoff + minutes(1)), plan, HabitKind::Caffeine,
                   milligramsOf(CaffeineServing::Coffee));
}

Habit stretching(const EveningPlan& plan) {
    const auto step = std::ranges::find(plan.steps, StepId::Stretching, &PlannedStep::step);
    const bool isPlanned = step != plan.steps.end();
    return habitAt(isPlanned ? step->end : plan.bedtime, plan, HabitKind::Stretch,
                   double((isPlanned ? step->length() : usualStretching).count()));
}

/// The night's answer as it is after that row.
Night answerOf(const PaperNight& row, const KnownNight& known) {
    Night night = known.answer.value_or(Night());
    const bool isNew = !known.answer;
    night.night = row.night;
    if (night.zone.isEmpty()) {
        night.zone = known.plan.zone.name();
    }
    if (row.twitches) {
        night.status = NightStatus::Logged;
        night.twitches = row.twitches;
    } else if (isNew) {
        night.status = NightStatus::Unsure;
    }
    night.woke = row.woke ? row.woke : night.woke;
    night.quality = row.quality ? row.quality : night.quality;
    night.fatigue = row.fatigue ? row.fatigue : night.fatigue;
    if (night.twitches == 0) {
        night.woke.reset();
        night.pain.reset();
        night.cramp.reset();
        night.spread.reset();
        night.middleOfNight.reset();
    }
    night.late = false;
    night.backfilled = false;
    return night;
}

} // namespace

bool PaperNight::isEmpty() const {
    return *this == PaperNight{night, {}, {}, {}, {}, false, false, false};
}

PaperNight paperNightOf(NightDate night, const KnownNight& known) {
    PaperNight row;
    row.night = night;
    if (known.answer) {
        row.twitches = known.answer->twitches;
        row.woke = known.answer->woke;
        row.quality = known.answer->quality;
        row.fatigue = known.answer->fatigue;
    }
    row.lateCaffeine = hasLateCaffeine(known);
    row.alcohol = hasAny(known.habits, HabitKind::Alcohol);
    row.stretched = hasAny(known.habits, HabitKind::Stretch);
    return row;
}

Result<std::vector<EditOperation>> operationsOf(const PaperNight& row, const KnownNight& known) {
    std::vector<EditOperation> operations;
    if (row.twitches || row.woke || row.quality || row.fatigue) {
        auto night = checked(answerOf(row, known));
        if (!night) {
            return std::unexpected(night.error());
        }
        if (known.answer != *night) {
            operations.push_back(PutNight{*std::move(night)});
        }
    }
    const auto add = [&operations](bool isTicked, const Habit& habit) {
        if (isTicked) {
            operations.push_back(AddHabit{habit});
        }
    };
    add(row.lateCaffeine && !hasLateCaffeine(known), lateCoffee(known.plan));
    add(row.alcohol && !hasAny(known.habits, HabitKind::Alcohol),
        habitAt(known.plan.routineStart, known.plan, HabitKind::Alcohol, 1));
    add(row.stretched && !hasAny(known.habits, HabitKind::Stretch), stretching(known.plan));
    return operations;
}

} // namespace softfall
