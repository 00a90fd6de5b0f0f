#include "viewmodels/wording/CaffeineWords.h"

#include "viewmodels/wording/CheckInWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaffeineWords)
};

} // namespace

QString caffeineLeftWords(const CaffeineOutlook& outlook, bool offers, const TimeZone& zone, const QLocale& locale) {
    const QString bedtime = clockText(outlook.bedtime, zone, locale);
    const QString drink = presetName(outlook.drink);
    const auto left = std::lround(outlook.left);
    const auto more = std::lround(outlook.withAnother);
    const bool offersMore = offers && more > left;
    if (left == 0) {
        return !offersMore ? QString()
               : outlook.isAnother
                   //: %1 "coffee", %2 milligrams of caffeine, %3 a clock time
                   ? Words::tr("Another %1 now leaves about %2 mg at %3.").arg(drink).arg(more).arg(bedtime)
                   //: %1 "coffee", %2 milligrams of caffeine, %3 a clock time
                   : Words::tr("One %1 now leaves about %2 mg at %3.").arg(drink).arg(more).arg(bedtime);
    }
    //: %1 milligrams, %2 a clock time
    QStringList sentences{Words::tr("About %1 mg of caffeine will be left at %2.").arg(left).arg(bedtime)};
    if (offersMore) {
        sentences << (outlook.isAnother
                          //: %1 "coffee", %2 milligrams of caffeine in all
                          ? Words::tr("Another %1 now leaves about %2 mg.").arg(drink).arg(more)
                          //: %1 "coffee", %2 milligrams of caffeine in all
                          : Words::tr("One %1 now leaves about %2 mg.").arg(drink).arg(more));
    }
    return sentences.join(u' ');
}

} // namespace softfall
