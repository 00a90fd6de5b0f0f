#include "core/diary/Habit.h"

namespace softfall {

namespace {

struct AmountRule {
    const char* unit; // empty: the kind has no amount
    double most;
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

QString toString(HabitKind kind) {
    switch (kind) {
    case HabitKind::Caffeine:
        return QStringLiteral("caffeine");
    case HabitKind::Nicotine:
        return QStringLiteral("nicotine");
    case HabitKind::Alcohol:
        return QStringLiteral("alcohol");
    case HabitKind::Exercise:
        return QStringLiteral("exercise");
    case HabitKind::Stress:
        return QStringLiteral("stress");
    case HabitKind::ScreensOff:
        return QStringLiteral("screens-off");
    case HabitKind::ScreensInBed:
        return QStringLiteral("screens-in-bed");
    case HabitKind::ElectrolyteFood:
        return QStringLiteral("electrolyte-food");
    case HabitKind::Tea:
        return QStringLiteral("tea");
    case HabitKind::Stretch:
        return QStringLiteral("stretch");
    }
    return {};
}

Result<HabitKind> habitKindFromId(const QString& id, const QString& field) {
    for (const HabitKind kind : {HabitKind::Caffeine, HabitKind::Nicotine, HabitKind::Alcohol, HabitKind::Exercise,
                                 HabitKind::Stress, HabitKind::ScreensOff, HabitKind::ScreensInBed,
                                 HabitKind::ElectrolyteFood, HabitKind::Tea, HabitKind::Stretch}) {
        if (toString(kind) == id) {
            return kind;
        }
    }
    return std::unexpected(badInput(field, id,
                                    QStringLiteral("caffeine, nicotine, alcohol, exercise, stress, screens-off, "
                                                   "screens-in-bed, electrolyte-food, tea or stretch")));
}

QString toString(ExerciseIntensity intensity) {
    switch (intensity) {
    case ExerciseIntensity::Light:
        return QStringLiteral("light");
    case ExerciseIntensity::Moderate:
        return QStringLiteral("moderate");
    case ExerciseIntensity::Vigorous:
        return QStringLiteral("vigorous");
    }
    return {};
}

Result<ExerciseIntensity> exerciseIntensityFromId(const QString& id, const QString& field) {
    for (const ExerciseIntensity intensity :
         {ExerciseIntensity::Light, ExerciseIntensity::Moderate, ExerciseIntensity::Vigorous}) {
        if (toString(intensity) == id) {
            return intensity;
        }
    }
    return std::unexpected(badInput(field, id, QStringLiteral("light, moderate or vigorous")));
}

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
    } else if (!habit.amount || !(*habit.amount >= 0 && *habit.amount <= rule.most) ||
               (rule.whole && *habit.amount != static_cast<int>(*habit.amount))) {
        return std::unexpected(
            badInput(QStringLiteral("amount"), value,
                     QStringLiteral("%1 from 0 to %2 (%3) with kind %4")
                         .arg(rule.whole ? QStringLiteral("a whole number") : QStringLiteral("a number"),
                              QString::number(rule.most), QLatin1String(rule.unit), toString(habit.kind))));
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
