#include "viewmodels/wording/NightSlipWords.h"

#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>

namespace softfall {

namespace {

QString tr(const char* text, const char* comment = nullptr) {
    return QCoreApplication::translate("NightSlipWords", text, comment);
}

QString pointWords(NightPoint point) {
    switch (point) {
    case NightPoint::InBed:
        //: of a list of times: in bed 23:00
        return tr("in bed %1");
    case NightPoint::LightsOut:
        return tr("lights out %1");
    case NightPoint::Wake:
        return tr("awake %1");
    case NightPoint::OutOfBed:
        return tr("out of bed %1");
    }
    return {};
}

QString clockOf(const Night& night, NightPoint point, const QLocale& locale) {
    return clockText((night.*timeAt(point))->wall(), locale);
}

} // namespace

QString slipQuestion(const NightSlip& slip) {
    switch (slip.kind) {
    case NightSlip::Kind::OutOfOrder:
        return tr("Are these times in order?");
    case NightSlip::Kind::NoSleepLeft:
        return tr("Awake for longer than the night was?");
    case NightSlip::Kind::BedLong:
        //: %1 "20 h"
        return tr("In bed for %1?").arg(durationText(slip.length));
    case NightSlip::Kind::BedShort:
        //: %1 "40 min"
        return tr("In bed for only %1?").arg(durationText(slip.length));
    case NightSlip::Kind::AsleepLate:
        //: %1 "7 h"
        return tr("Asleep only after %1?").arg(durationText(slip.length));
    }
    return {};
}

QString slipDetail(const NightSlip& slip, const Night& night, const QLocale& locale) {
    QStringList told;
    for (const NightPoint point : {NightPoint::InBed, NightPoint::LightsOut, NightPoint::Wake, NightPoint::OutOfBed}) {
        if (night.*timeAt(point)) {
            told << pointWords(point).arg(clockOf(night, point, locale));
        }
    }
    //: %1 "in bed 23:10, lights out 23:00"
    QStringList sentences{tr("Told: %1.").arg(told.join(QStringLiteral(", ")))};
    for (const NightPoint point : slip.swapped) {
        //: two clock times, twelve hours apart
        sentences
            << tr("%1 may be meant as %2.").arg(clockOf(night, point, locale), clockOf(*slip.meant, point, locale));
    }
    sentences.removeDuplicates(); // in bed and lights-out are often the same
    return sentences.join(u' ');
}

QString slipCorrection(const NightSlip& slip, const QLocale& locale) {
    QStringList meant;
    for (const NightPoint point : slip.swapped) {
        meant << clockOf(*slip.meant, point, locale);
    }
    meant.removeDuplicates();
    //: corrects a time; %1 a clock time, or two
    return meant.isEmpty() ? QString() : tr("Make it %1").arg(meant.join(tr(" and ", "between two clock times")));
}

} // namespace softfall
