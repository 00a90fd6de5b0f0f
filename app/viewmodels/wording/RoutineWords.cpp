#include "viewmodels/wording/RoutineWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace softfall {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("RoutineWords", text);
}

} // namespace

QString gaveWayWords(const GaveWay& gone, const QString& lightsOut, const Catalogue& catalogue) {
    if (gone.isEmpty()) {
        return {};
    }
    const auto nameOf = [&catalogue](StepId step) {
        QString name = catalogue.step(step).title;
        name[0] = name[0].toLower();
        return name;
    };
    QStringList parts;
    for (const GaveWay::Shortened& each : gone.shortened) {
        //: %1 name of a step, %2 and %3 minutes
        parts << tr("%1 %2 instead of %3 minutes").arg(nameOf(each.step)).arg(each.to.count()).arg(each.from.count());
    }
    QStringList dropped;
    for (const StepId step : gone.dropped) {
        dropped << nameOf(step);
    }
    if (!dropped.isEmpty()) {
        //: %1 names of steps
        parts << tr("without %1").arg(dropped.join(tr(", ")));
    }
    //: %1 a clock time, %2 what gave way for it
    return tr("Lights out stays %1: %2.").arg(lightsOut, parts.join(tr(", ")));
}

} // namespace softfall
