#include "core/coach/EditLabel.h"

#include "core/diary/LikelyAmounts.h"

namespace softfall {

namespace {

const QString planPrefix = QStringLiteral("plan-");

/// `plan` in which `part` is as in `other`.
PlanSettings withPartOf(const PlanSettings& other, PlanPart part, PlanSettings plan) {
    switch (part) {
    case PlanPart::Schedule: {
        const auto tonightOnly = plan.schedule.tonightOnly();
        plan.schedule = other.schedule;
        for (const auto& [night, times] : other.schedule.tonightOnly()) {
            plan.schedule.setTonightOnly(night, std::nullopt);
        }
        for (const auto& [night, times] : tonightOnly) {
            plan.schedule.setTonightOnly(night, times);
        }
        break;
    }
    case PlanPart::Tonight:
        for (const auto& [night, times] : std::map(plan.schedule.tonightOnly())) {
            plan.schedule.setTonightOnly(night, std::nullopt);
        }
        for (const auto& [night, times] : other.schedule.tonightOnly()) {
            plan.schedule.setTonightOnly(night, times);
        }
        break;
    case PlanPart::Cutoffs: {
        const Preferences kept = plan.preferences;
        plan.preferences = other.preferences;
        plan.preferences.steps = kept.steps;
        plan.preferences.caffeineHalfLife = kept.caffeineHalfLife;
        break;
    }
    case PlanPart::HalfLife:
        plan.preferences.caffeineHalfLife = other.preferences.caffeineHalfLife;
        break;
    case PlanPart::Steps:
        plan.preferences.steps = other.preferences.steps;
        break;
    case PlanPart::Reminders:
        plan.reminders = other.reminders;
        break;
    case PlanPart::Pause:
        plan.pauses = other.pauses;
        break;
    case PlanPart::WindDown:
        plan.routine = other.routine;
        break;
    case PlanPart::Drinks:
        plan.diary.caffeine = other.diary.caffeine;
        break;
    case PlanPart::Diary: {
        const auto drinks = plan.diary.caffeine;
        plan.diary = other.diary;
        plan.diary.caffeine = drinks;
        break;
    }
    }
    return plan;
}

} // namespace

QString planLabel(const PlanSettings& before, const PlanSettings& after) {
    for (const PlanPart part : allValues<PlanPart>) {
        if (before != after && withPartOf(after, part, before) == after) {
            return planPrefix + toString(part);
        }
    }
    return QStringLiteral("plan");
}

std::optional<PlanPart> planPartOf(const QString& label) {
    for (const PlanPart part : allValues<PlanPart>) {
        if (label == planPrefix + toString(part)) {
            return part;
        }
    }
    return std::nullopt;
}

QString loggedLabel(const Habit& habit, const std::vector<CaffeinePreset>& drinks) {
    const auto serving =
        habit.kind == HabitKind::Caffeine ? likelyServing(habit.amount.value_or(0), drinks) : std::nullopt;
    return QStringLiteral("log-") +
           (serving && serving->drink.serving ? toString(*serving->drink.serving) : toString(habit.kind));
}

QString welcomeLabel() {
    return QStringLiteral("welcome");
}

} // namespace softfall
