#include "core/evening/Preferences.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace softfall {

const TimeBefore& limitsOf(minutes Preferences::*time) {
    return *std::ranges::find(timesBefore, time, &TimeBefore::time);
}

QString rangeOf(const TimeBefore& before) {
    return QStringLiteral("%1 before bedtime, %2 to %3")
        .arg(QLatin1String(before.isInHours() ? "hours" : "minutes"))
        .arg(before.min.count() / before.minutesPerUnit())
        .arg(before.max.count() / before.minutesPerUnit());
}

QString caffeineHalfLifeRange() {
    constexpr double minutesPerHour = 60;
    return QStringLiteral("hours, %1 to %2")
        .arg(double(minCaffeineHalfLife.count()) / minutesPerHour)
        .arg(double(maxCaffeineHalfLife.count()) / minutesPerHour);
}

Result<Preferences> checked(Preferences preferences) {
    for (const TimeBefore& before : timesBefore) {
        const minutes time = preferences.*before.time;
        if (time < before.min || time > before.max) {
            return std::unexpected(badInput(QLatin1String(before.id),
                                            QString::number(double(time.count()) / before.minutesPerUnit()),
                                            rangeOf(before)));
        }
    }
    if (preferences.caffeineHalfLife < minCaffeineHalfLife || preferences.caffeineHalfLife > maxCaffeineHalfLife) {
        constexpr double minutesPerHour = 60;
        return std::unexpected(badInput(QStringLiteral("caffeine-half-life"),
                                        QString::number(double(preferences.caffeineHalfLife.count()) / minutesPerHour),
                                        caffeineHalfLifeRange()));
    }
    std::set<StepId> seen;
    for (const StepMinutes& step : preferences.steps) {
        if (step.length < minutes(0) || step.length > maxStepLength) {
            return std::unexpected(badInput(
                QStringLiteral("steps"), QString::number(step.length.count()),
                QStringLiteral("minutes, 0 to %1, for %2").arg(maxStepLength.count()).arg(toString(step.step))));
        }
        if (!seen.insert(step.step).second) {
            return std::unexpected(badInput(QStringLiteral("steps"), toString(step.step),
                                            QStringLiteral("each step once, in evening order")));
        }
    }
    // Screens run alongside the others: with nothing else the evening would be the hand-off alone.
    if (std::ranges::none_of(preferences.steps, [](const StepMinutes& step) {
            return step.step != StepId::Screens && step.length > minutes(0);
        })) {
        QStringList given;
        for (const StepMinutes& step : preferences.steps) {
            given << QStringLiteral("%1:%2").arg(toString(step.step)).arg(step.length.count());
        }
        return std::unexpected(badInput(QStringLiteral("steps"), given.join(u','),
                                        QStringLiteral("at least one step other than screens, of a minute or more")));
    }
    return preferences;
}

} // namespace softfall
