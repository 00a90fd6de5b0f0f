#include "viewmodels/wording/DecisionWords.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

#include <set>

using namespace softfall;

class DecisionWordsTest : public QObject {
    Q_OBJECT

    const QLocale m_locale{QLocale::German, QLocale::Germany}; // 24 hours

    static ReminderDecision decision(const char* clock, ReminderOutcome outcome, HoldReason reason = HoldReason::None) {
        return {zonedAt(QStringLiteral("2025-03-10T%1:00-04:00").arg(clock)),
                nightOf("2025-03-10"),
                ReminderKind::ScreenCutoff,
                outcome,
                reason,
                at("2025-03-10T22:00:00-04:00")};
    }

private slots:
    void reminderDecisionsAreInOrder() {
        QCOMPARE(decisionTitle(decision("22:00", ReminderOutcome::Shown), m_locale), "22:00 Screens off");
        QCOMPARE(
            decisionWords({decision("22:00", ReminderOutcome::Shown), decision("22:01", ReminderOutcome::Snoozed),
                           decision("22:11", ReminderOutcome::ShownAgain), decision("22:12", ReminderOutcome::Done)},
                          m_locale),
            "shown at 22:00; postponed at 22:01; again at 22:11; done at 22:12");
        QCOMPARE(decisionWords({decision("22:00", ReminderOutcome::Withheld, HoldReason::PersonAway),
                                decision("22:20", ReminderOutcome::Shown, HoldReason::PersonAway)},
                               m_locale),
                 "held back, the screen was locked; shown at 22:20");
        QCOMPARE(decisionWords({decision("23:59", ReminderOutcome::Asked, HoldReason::MachineAsleep)}, m_locale),
                 "held back, the computer was asleep; asked at 23:59");
    }

    void everyOutcomeAndReasonHasWordsOfItsOwn() {
        std::set<QString> outcomes;
        for (const ReminderOutcome outcome :
             {ReminderOutcome::Shown, ReminderOutcome::ShownAgain, ReminderOutcome::Withheld, ReminderOutcome::Asked,
              ReminderOutcome::Expired, ReminderOutcome::Snoozed, ReminderOutcome::Skipped, ReminderOutcome::Done,
              ReminderOutcome::Satisfied, ReminderOutcome::Answered}) {
            outcomes.insert(decisionWords({decision("22:00", outcome)}, m_locale));
        }
        QCOMPARE(outcomes.size(), 10u);
        QVERIFY(!outcomes.contains(QString()));
        std::set<QString> reasons;
        for (const HoldReason reason : {HoldReason::MachineAsleep, HoldReason::NotRunning, HoldReason::PersonAway,
                                        HoldReason::ClockSet, HoldReason::NoServer, HoldReason::EnoughForToday}) {
            reasons.insert(holdReasonWords(reason));
        }
        QCOMPARE(reasons.size(), 6u);
        QVERIFY(holdReasonWords(HoldReason::None).isEmpty());
    }
};

SOFTFALL_TEST(DecisionWordsTest)
#include "DecisionWordsTest.moc"
