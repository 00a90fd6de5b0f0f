#include "viewmodels/wording/RoutineWords.h"

#include "viewmodels/wording/StepWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoutineWords)
};

} // namespace

QString shorteningWords(const Shortening& shortening, const QString& lightsOut, bool isKept) {
    if (shortening.isEmpty()) {
        return {};
    }
    QStringList parts;
    for (const Shortening::Shortened& each : shortening.shortened) {
        //: a step that gives way; %1 its name, %n the minutes that it gets, %2 those that it was meant to have
        parts << Words::tr("%1 gets %n minutes instead of %2", nullptr, int(each.to.count()))
                     .arg(stepTitle(each.step))
                     .arg(each.from.count());
    }
    for (const StepId step : shortening.dropped) {
        //: %1 name of a step
        parts << Words::tr("%1 is left out").arg(stepTitle(step));
    }
    const QString last = parts.takeLast();
    //: what gave way; %1 one thing or several, %2 the last one
    const QString all = parts.isEmpty() ? last : Words::tr("%1 and %2").arg(parts.join(Words::tr(", ")), last);
    return isKept
               //: %1 what gave way, %2 a clock time
               ? Words::tr("%1, so bedtime stays at %2.").arg(all, lightsOut)
               //: bedtime has passed; %1 what gave way, %2 a clock time
               : Words::tr("%1, so the wind-down ends at %2.").arg(all, lightsOut);
}

QString lateStartWords(const Shortening& shortening) {
    const auto named = [](const auto& steps, auto stepOf) {
        QStringList names;
        for (const auto& each : steps) {
            names << stepTitle(stepOf(each));
        }
        return names.join(Words::tr(", "));
    };
    QStringList parts;
    if (!shortening.shortened.empty()) {
        //: steps that get less time; %1 "Quiet time, Bedroom"
        parts << Words::tr("Shorter: %1.").arg(named(shortening.shortened, [](const Shortening::Shortened& each) {
            return each.step;
        }));
    }
    if (!shortening.dropped.empty()) {
        //: steps that give way; %1 "Food and drink, Bedroom"
        parts << Words::tr("Left out: %1.").arg(named(shortening.dropped, [](StepId step) { return step; }));
    }
    //: %1 "Shorter: Quiet time. Left out: Bedroom."
    return parts.isEmpty() ? QString() : Words::tr("Late start. %1").arg(parts.join(u' '));
}

QString routineWords(const RoutineSession& session) {
    MonotonicTime spent{0};
    for (const SessionStep& step : session.steps) {
        spent += step.elapsed;
    }
    const auto done = std::ranges::count(session.steps, SessionStepState::Done, &SessionStep::state);
    //: what became of a routine; %1 and %2 numbers, %3 "1 h 20 min"
    return Words::tr("%1 of %2 steps in %3")
        .arg(done)
        .arg(session.steps.size())
        .arg(durationText(std::chrono::round<minutes>(spent)));
}

} // namespace softfall
