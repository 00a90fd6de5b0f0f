#include "core/evening/Preferences.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace softfall {

namespace {

struct Limit {
    const char* field;
    minutes value;
    minutes least;
    minutes most;
    const char* allowed;
};

} // namespace

Result<Preferences> checked(Preferences preferences) {
    const Limit limits[] = {
        {"caffeine-hours", preferences.caffeineBefore, minutes(0), hours(24), "hours before bedtime, 0 to 24"},
        {"large-caffeine-hours", preferences.largeCaffeineBefore, minutes(0), hours(24),
         "hours before bedtime, 0 to 24"},
        {"nicotine-hours", preferences.nicotineBefore, minutes(0), hours(24), "hours before bedtime, 0 to 24"},
        {"exercise-hours", preferences.exerciseBefore, minutes(0), hours(24), "hours before bedtime, 0 to 24"},
        {"screens-minutes", preferences.screensBefore, minutes(0), minutes(240), "minutes before bedtime, 0 to 240"},
        {"wind-down-minutes", preferences.windDownBefore, minutes(10), minutes(240),
         "minutes before bedtime, 10 to 240"},
    };
    for (const Limit& limit : limits) {
        if (limit.value < limit.least || limit.value > limit.most) {
            const QString value = limit.most == hours(24) ? QString::number(double(limit.value.count()) / 60.0)
                                                          : QString::number(limit.value.count());
            return std::unexpected(badInput(QLatin1String(limit.field), value, QLatin1String(limit.allowed)));
        }
    }
    std::set<StepId> seen;
    for (const StepMinutes& step : preferences.steps) {
        if (step.length < minutes(0) || step.length > minutes(240)) {
            return std::unexpected(badInput(QStringLiteral("steps"), QString::number(step.length.count()),
                                            QStringLiteral("minutes, 0 to 240, for %1").arg(toString(step.step))));
        }
        if (!seen.insert(step.step).second) {
            return std::unexpected(badInput(QStringLiteral("steps"), toString(step.step),
                                            QStringLiteral("each step once, in evening order")));
        }
    }
    // Screens run beside the others: with nothing else the evening would be the hand-off alone.
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
