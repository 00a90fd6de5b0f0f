#include "core/diary/Habit.h"

namespace softfall {

namespace {

struct AmountRule {
    const char* unit; // empty: the kind has no amount
    double maximum;
    bool whole;
};

AmountRule amountRuleOf(HabitKind kind) {
    switch (kind) {
    case HabitKind::Caffeine:
        return {"mg", 2000, true};
    case HabitKind::Alcohol:
        return {"units", 20, false};
    case HabitKind::Exercise:
        return {"min", 1440, true};
    case HabitKind::Stress:
        return {"level", 4, true};
    case HabitKind::ScreensInBed:
    case HabitKind::Stretch:
        return {"min", 240, true};
    case HabitKind::Nicotine:
    case HabitKind::ScreensOff:
    case HabitKind::ElectrolyteFood:
    case HabitKind::Tea:
        break;
    }
    return {"", 0, true};
}

} // namespace

QString unitOf(HabitKind kind) {
    return QLatin1String(amountRuleOf(kind).unit);
}

Result<Habit> checked(Habit habit) {
    const AmountRule rule = amountRuleOf(habit.kind);
    const bool hasAmount = rule.unit[0] != '\0';
    const QString value = habit.amount ? QString::number(*habit.amount) : QString();
    if (!hasAmount) {
        if (habit.amount) {
            return std::unexpected(badInput(QStringLiteral("amount"), value,
                                            QStringLiteral("nothing with kind %1").arg(toString(habit.kind))));
        }
    } else if (!habit.amount || !(*habit.amount >= 0 && *habit.amount <= rule.maximum) ||
               (rule.whole && *habit.amount != static_cast<int>(*habit.amount))) {
        return std::unexpected(
            badInput(QStringLiteral("amount"), value,
                     QStringLiteral("%1 from 0 to %2 (%3) with kind %4")
                         .arg(rule.whole ? QStringLiteral("a whole number") : QStringLiteral("a number"),
                              QString::number(rule.maximum), QLatin1String(rule.unit), toString(habit.kind))));
    }
    if ((habit.kind == HabitKind::Exercise) != habit.intensity.has_value()) {
        return std::unexpected(
            badInput(QStringLiteral("detail"), habit.intensity ? toString(*habit.intensity) : QString(),
                     habit.intensity ? QStringLiteral("nothing with kind %1").arg(toString(habit.kind))
                                     : QStringLiteral("light, moderate or vigorous with kind exercise")));
    }
    return habit;
}

} // namespace softfall
