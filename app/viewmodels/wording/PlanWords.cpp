#include "viewmodels/wording/PlanWords.h"

#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

} // namespace

QString pauseReasonWords(PauseReason reason) {
    switch (reason) {
    case PauseReason::Holiday:
        return Words::tr("Holiday");
    case PauseReason::Illness:
        return Words::tr("Illness");
    case PauseReason::Other:
        return Words::tr("Other reason");
    }
    return {};
}

QString pauseWords(const Pause& pause, const QLocale& locale) {
    //: reminders are off; %1 the evening of the last such night, "Sun 29 Nov 2026"
    return Words::tr("Paused until %1").arg(nightDay(pause.nights.last, locale));
}

QString placeWords(const TimeZone& zone) {
    return zone.name().section(u'/', -1).replace(u'_', u' ');
}

} // namespace softfall
