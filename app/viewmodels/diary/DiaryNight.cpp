#include "viewmodels/diary/DiaryNight.h"

#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/IsolatedWords.h"
#include "viewmodels/wording/PlanWords.h"

#include <QCoreApplication>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DiaryNight)
};

} // namespace

QString statusWords(const DiaryNight& night) {
    //: a night without an answer; %1 "Holiday"
    return night.pause ? Words::tr("Paused: %1").arg(pauseReasonWords(*night.pause))
                       : statusWords(night.record, night.countDisplay);
}

QString detailWords(const DiaryNight& night) {
    QStringList parts;
    if (const QString answer = answerWords(night.record); !answer.isEmpty()) {
        parts << answer;
    }
    if (night.isAway) {
        parts << Words::tr("away, in another time zone");
    }
    if (night.hasSecondSleep) {
        parts << Words::tr("two sleeps");
    }
    if (!night.change.isEmpty()) {
        //: %1 what the person changed: "decaf after noon"
        parts << Words::tr("from here: %1").arg(isolated(night.change));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace softfall
