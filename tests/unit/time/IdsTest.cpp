#include "core/coach/Backup.h"
#include "core/coach/PlanImport.h"
#include "core/cues/Cue.h"
#include "core/diary/NightRecord.h"
#include "core/evening/Travel.h"
#include "core/exchange/DiaryFormat.h"
#include "core/exchange/ForeignMapping.h"
#include "core/experiment/ExperimentResult.h"
#include "core/insight/ComparedHabit.h"
#include "core/readiness/CheckItem.h"
#include "core/reminders/ReminderDecision.h"
#include "core/routine/RoutineSession.h"
#include "core/time/Weekday.h"
#include "program/TestCase.h"

#include <QSet>
#include <QTest>

using namespace softfall;

namespace {

/// The first thing wrong with the ids of T; empty if there is none.
template <HasIds T>
QString wrongIn() {
    QSet<QString> seen;
    for (const T value : allValues<T>) {
        const QString id = toString(value);
        if (seen.contains(id) || id != id.simplified().toLower()) {
            return QStringLiteral("'%1' is twice, or not lower case").arg(id);
        }
        seen.insert(id);
        if (fromId<T>(id, QStringLiteral("field")) != value) {
            return QStringLiteral("'%1' is not read back").arg(id);
        }
    }
    return {};
}

template <HasIds... T>
QStringList wrongInEach() {
    QStringList wrong{wrongIn<T>()...};
    wrong.removeAll(QString());
    return wrong;
}

} // namespace

class IdsTest : public QObject {
    Q_OBJECT

private slots:
    void idsAreUniqueAndRoundTrip() {
        const QStringList wrong =
            wrongInEach<BackupReason, BreathPace, CaffeineServing, CheckItem, CheckState, ComparedHabit, CountDisplay,
                        CueKind, CueSound, DiaryFormat, ExerciseIntensity, ExperimentArm, ExperimentState,
                        ExperimentTemplate, GuidanceKind, HabitKind, HoldReason, Limb, NightRecordStatus, NightStatus,
                        NightsWithout, PauseReason, PlanChoice, PlanImport, ReminderKind, ReminderOutcome,
                        ReminderState, SessionState, SessionStepState, StepId, StretchForm, StretchId, StretchVersion,
                        TravelChoice, TravelPolicy, TwitchesAs, Verdict, WindDownActivity, Woke,
                        std::chrono::weekday>();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void anUnknownIdIsRefusedWithAllThatAreKnown() {
        const auto refused = fromId<NightStatus>(QStringLiteral("Logged"), QStringLiteral("status"));
        QCOMPARE(refused.error(), badInput("status", "Logged", "logged, unsure, no-sleep"));
        QVERIFY(!fromId<Limb>(QString(), QStringLiteral("limb")));
    }

    void emptyIdIsNotListed() {
        QCOMPARE(toString(HoldReason::None), QString());
        QVERIFY(fromId<HoldReason>(QStringLiteral("rain"), {}).error().allowed.startsWith("machine-asleep, "));
    }
};

SOFTFALL_TEST(IdsTest)
#include "IdsTest.moc"
