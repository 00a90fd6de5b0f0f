#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QSignalSpy>
#include <QTest>

using namespace softfall;

/// Before the diary has begun nothing is asked and nobody is reminded; nothing is ever asked about earlier nights.
class BeginningTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<TestCoach> newCoach(const char* now) {
        return std::make_unique<TestCoach>(now, "America/New_York", TestCoach::Diary::New);
    }

private slots:
    void nothingIsShownOrAskedBeforeIt() {
        const auto coach = newCoach("2025-03-10T07:10:00-04:00");
        coach->reminders().begin();
        QCOMPARE(coach->watch(coach->timeline.now() + std::chrono::days(2)), QStringList());
        QVERIFY(!coach->timeline.nextDue()); // and nothing is waited for
        QVERIFY(!coach->entries().unansweredNight().value());
        QVERIFY(coach->reminders().waitingForAnswer().empty());
        QVERIFY(coach->reminders().pendingTonight().empty());
        QVERIFY(coach->reminders().questions().empty());
        QVERIFY(!coach->checkIns().waitingEveningCheckIn());
        QVERIFY(!coach->checkIns().today().value().isDue);
        QVERIFY(coach->reminders().decisionsSince(Instant()).value().empty()); // none was missed
    }

    void remindersComeFromThenOn() {
        const auto coach = newCoach("2025-03-10T12:00:00-04:00");
        coach->reminders().begin();
        coach->elapseUntil("14:30");
        QSignalSpy changed(&coach->evening(), &EveningService::changed);
        QVERIFY(coach->evening().begin());
        QCOMPARE(int(changed.size()), 1);
        QVERIFY(coach->evening().begun() == (Begun{coach->timeline.now(), nightOf("2025-03-10")}));
        // Useful until 15:00, but due before.
        QCOMPARE(coach->notifier.takeKeys(), QStringList());
        QCOMPARE(coach->watch(coach->next("17:01")), QStringList("17:00 2025-03-10/nicotine-cutoff"));
        coach->sleepUntil("23:00");
        QVERIFY(std::ranges::none_of(coach->reminders().questions(), [](const NightReminder& each) {
            return each.reminder.kind == ReminderKind::CaffeineCutoff;
        }));
        coach->elapseUntil("07:00");
        QVERIFY(coach->entries().unansweredNight().value() == nightOf("2025-03-10"));
    }

    void nightsBeforeItAreNotAskedAbout_data() {
        QTest::addColumn<QString>("begins");
        QTest::addColumn<QString>("asks"); // at 08:00 on 11 March
        QTest::newRow("in the morning") << "2025-03-11T07:30:00-04:00"
                                        << "";
        QTest::newRow("before waking") << "2025-03-11T05:00:00-04:00"
                                       << "";
        QTest::newRow("after midnight") << "2025-03-11T00:30:00-04:00"
                                        << "2025-03-10";
        QTest::newRow("the day before") << "2025-03-10T12:00:00-04:00"
                                        << "2025-03-10";
    }
    void nightsBeforeItAreNotAskedAbout() {
        QFETCH(QString, begins);
        QFETCH(QString, asks);
        TestCoach coach(begins, "America/New_York", TestCoach::Diary::New);
        QVERIFY(coach.evening().begin());
        coach.elapseUntil("08:00");
        if (coach.timeline.now() < at("2025-03-11T08:00:00-04:00")) {
            coach.timeline.elapseUntil(at("2025-03-11T08:00:00-04:00"));
        }
        const auto night = coach.entries().unansweredNight().value();
        QCOMPARE(night ? toIsoString(*night) : QString(), asks);
    }

    void anyFirstEditBeginsIt_data() {
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QString>("firstNight");
        QTest::newRow("a setting") << "plan"
                                   << "2025-03-11";
        QTest::newRow("a habit of today") << "habit"
                                          << "2025-03-11";
        QTest::newRow("an answer for last night") << "morning"
                                                  << "2025-03-10";
        QTest::newRow("an import") << "import"
                                   << "2025-01-05";
    }
    void anyFirstEditBeginsIt() {
        QFETCH(QString, edit);
        QFETCH(QString, firstNight);
        const auto coach = newCoach("2025-03-11T08:00:00-04:00");
        Night night;
        night.status = NightStatus::NoSleep;
        if (edit == "plan") {
            QVERIFY(coach->evening().set([](PlanSettings&) {})); // the same as it was
        } else if (edit == "habit") {
            Habit tea;
            tea.kind = HabitKind::Tea;
            QVERIFY(coach->entries().logHabit(tea));
        } else if (edit == "morning") {
            night.night = nightOf("2025-03-10");
            QVERIFY(coach->entries().answerMorning(night));
        } else {
            night.night = nightOf("2025-01-05");
            QVERIFY(coach->edits().apply("import", PutNight{night}));
        }
        QVERIFY(coach->evening().begun() == (Begun{coach->timeline.now(), nightOf(firstNight.toLatin1().constData())}));
    }

    void theWelcomeWritesWithoutBeginning() {
        const auto coach = newCoach("2025-03-10T12:00:00-04:00");
        coach->evening().setWelcoming(true);
        const auto edit = coach->evening().set([](PlanSettings& plan) { plan.reminders.discreet = true; });
        QVERIFY(*edit != 0);
        QVERIFY(coach->evening().saveWelcome(3, {WelcomeAnswer::Tea}));
        QVERIFY(!coach->evening().begun());
        coach->restart();
        QVERIFY(coach->evening().settings().reminders.discreet);
        QVERIFY((coach->evening().beginning() == Beginning{{}, 3, {WelcomeAnswer::Tea}}));
    }

    void undoOfTheFirstEditDoesNotEndIt() {
        const auto coach = newCoach("2025-03-10T12:00:00-04:00");
        QVERIFY(coach->evening().set([](PlanSettings& plan) { plan.reminders.discreet = true; }));
        QVERIFY(*coach->edits().undo());
        coach->restart();
        QVERIFY(coach->evening().begun());
    }
};

SOFTFALL_TEST(BeginningTest)
#include "BeginningTest.moc"
