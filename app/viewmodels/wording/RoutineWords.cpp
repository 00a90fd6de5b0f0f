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
        //: %1 name of a step, %2 and %3 minutes
        parts << Words::tr("%1 %2 instead of %3 minutes")
                     .arg(stepName(each.step))
                     .arg(each.to.count())
                     .arg(each.from.count());
    }
    QStringList dropped;
    for (const StepId step : shortening.dropped) {
        dropped << stepName(step);
    }
    if (!dropped.isEmpty()) {
        //: %1 names of steps
        parts << Words::tr("without %1").arg(dropped.join(Words::tr(", ")));
    }
    //: %1 a clock time, %2 what gave way for it
    return (isKept ? Words::tr("Lights out stays %1: %2.") : Words::tr("Lights out comes at %1: %2."))
        .arg(lightsOut, parts.join(Words::tr(", ")));
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
