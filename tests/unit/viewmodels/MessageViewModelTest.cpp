#include "viewmodels/MessageViewModel.h"

#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QMetaType>
#include <QSignalSpy>
#include <QTest>

using namespace softfall;

Q_DECLARE_METATYPE(std::function<void(softfall::PlanSettings&)>)

/// The message bar and the history are one stack: the bar undoes what it says, Ctrl+Z the newest step.
class MessageViewModelTest : public QObject {
    Q_OBJECT

    TestCoach m_coach{"2025-03-10T14:05:00-04:00"};
    MessageViewModel m_bar{m_coach.edits()};

    EditId logCoffee() {
        Habit coffee;
        coffee.kind = HabitKind::Caffeine;
        coffee.amount = 96;
        const auto logged = m_coach.entries().logHabit(coffee);
        return logged ? logged->edit : 0;
    }
    [[nodiscard]] std::size_t habitCount() {
        return m_coach.entries().habits({nightOf("2025-03-01"), nightOf("2025-03-31")}).value().size();
    }

private slots:
    void cleanup() {
        m_bar.setHeld(false);
        m_bar.dismiss();
        while (m_coach.edits().undo().value()) {
        }
    }

    void undoAndRedoTakeTurns() {
        m_bar.show({"Coffee at 14:05 logged", false, logCoffee()});
        QCOMPARE(m_bar.action(), "Undo");
        m_bar.act();
        QCOMPARE(m_bar.text(), "Undone: Coffee at 14:05 logged");
        QCOMPARE(m_bar.action(), "Redo");
        QCOMPARE(habitCount(), 0u);
        m_bar.act();
        QCOMPARE(m_bar.text(), "Redone: Coffee at 14:05 logged");
        QCOMPARE(m_bar.action(), "Undo");
        QCOMPARE(habitCount(), 1u);
        m_bar.act();
        QCOMPARE(m_bar.text(), "Undone: Coffee at 14:05 logged");
        QCOMPARE(habitCount(), 0u);
    }

    void whatWasCoveredDoesNotComeAgain() {
        m_bar.show({"Coffee at 14:05 logged", false, logCoffee()});
        m_bar.act();
        m_bar.cover();
        QCOMPARE(m_bar.text(), "");
        m_bar.undo(); // nothing else was said, and nothing else undone
        QCOMPARE(m_bar.text(), "Nothing to undo");
        m_bar.show({"That did not work", true});
        m_bar.cover();
        QCOMPARE(m_bar.text(), "That did not work");
    }

    void undoInTheBarAndByKeyAreTwoSteps() {
        const EditId first = logCoffee();
        const EditId second = logCoffee();
        m_bar.show({"First", false, first});
        m_bar.show({"Second", false, second});
        m_bar.act();
        QCOMPARE(habitCount(), 1u);
        m_bar.undo(); // Ctrl+Z
        QCOMPARE(m_bar.text(), "Undone: First");
        QCOMPARE(habitCount(), 0u);
    }

    void undoByKeySaysWhatTheBarSaid() {
        m_bar.show({"Coffee at 14:05 logged", false, logCoffee()});
        m_bar.dismiss();
        m_bar.undo();
        QCOMPARE(m_bar.text(), "Undone: Coffee at 14:05 logged");
    }

    void nothingToUndoIsSaid() {
        m_bar.undo();
        QCOMPARE(m_bar.text(), "Nothing to undo");
        QVERIFY(m_bar.action().isEmpty());
        QVERIFY(logCoffee() != 0); // what was undone before cannot be redone
        m_bar.redo();
        QCOMPARE(m_bar.text(), "Nothing to redo");
    }

    void aStepUndoneElsewhereIsAnError() {
        m_bar.show({"Coffee at 14:05 logged", false, logCoffee()});
        QVERIFY(m_coach.edits().undo().value());
        m_bar.act();
        QVERIFY(m_bar.isError());
        QVERIFY(m_bar.action().isEmpty());
    }

    void whatIsNoStepIsUndoneByItself() {
        int undone = 0;
        m_bar.show({"Home time", false, 0, [&undone] {
                        ++undone;
                        return Result<void>();
                    }});
        QCOMPARE(m_bar.action(), "Undo");
        m_bar.act();
        QCOMPARE(undone, 1);
        QCOMPARE(m_bar.text(), "Undone: Home time");
        QVERIFY(m_bar.action().isEmpty());
    }

    void undoByKeyKeepsTheOrderOfWhatIsNoStep() {
        QStringList undone;
        const auto outside = [&undone](const char* text) {
            return Message{text, false, 0, [&undone, text] {
                               undone << text;
                               return Result<void>();
                           }};
        };
        m_bar.show({"First coffee", false, logCoffee()});
        m_bar.show(outside("No reminder tonight"));
        m_bar.show({"Second coffee", false, logCoffee()});
        m_bar.show(outside("Home time"));
        m_bar.dismiss();
        QCOMPARE(m_bar.undoAction(), "Undo: Home time");
        m_bar.undo();
        QCOMPARE(undone, QStringList({"Home time"}));
        QCOMPARE(m_bar.text(), "Undone: Home time");
        QCOMPARE(habitCount(), 2u);
        m_bar.undo();
        QCOMPARE(habitCount(), 1u);
        m_bar.undo();
        QCOMPARE(undone, QStringList({"Home time", "No reminder tonight"}));
        QCOMPARE(habitCount(), 1u);
        m_bar.undo();
        QCOMPARE(habitCount(), 0u);
        m_bar.undo();
        QCOMPARE(m_bar.text(), "Nothing to undo");
    }

    void theHistoryNamesAStepAsTheBarDid() {
        const EditId coffee = logCoffee();
        QCOMPARE(m_bar.undoAction(), "Undo: coffee logged");
        m_bar.show({"Coffee at 14:05 logged", false, coffee});
        QCOMPARE(m_bar.undoAction(), "Undo: Coffee at 14:05 logged");
    }

    void theWelcomesAnswersAreUndoneInTheWelcomeAlone() {
        bool isWelcoming = true;
        m_bar.setWelcoming([&isWelcoming] { return isWelcoming; });
        const PlanSettings before = m_coach.evening().settings();
        m_coach.evening().setWelcoming(true);
        QVERIFY(m_coach.evening().set([](PlanSettings& plan) { plan.reminders.discreet = true; }));
        m_coach.evening().setWelcoming(false);
        QCOMPARE(m_bar.undoAction(), "Undo: answers in the welcome");
        isWelcoming = false;
        QVERIFY(logCoffee() != 0);
        m_bar.undo();
        QCOMPARE(habitCount(), 0u);
        QCOMPARE(m_bar.undoAction(), "");
        m_bar.undo();
        QCOMPARE(m_bar.text(), "Nothing to undo since the welcome. Its answers are in Settings.");
        QVERIFY(m_coach.evening().settings() != before);
        isWelcoming = true;
        m_bar.undo();
        QCOMPARE(m_bar.text(), "Undone: answers in the welcome");
        QVERIFY(m_coach.evening().settings() == before);
        m_bar.setWelcoming([] { return false; });
    }

    void aStepOfThePlanIsNamedByWhatItChanged_data() {
        QTest::addColumn<std::function<void(PlanSettings&)>>("change");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* words, std::function<void(PlanSettings&)> change) {
            QTest::newRow(words) << change << QString(words);
        };
        row("bedtime and wake-up changed", [](PlanSettings& plan) {
            plan.schedule.set(std::chrono::Monday, {clockAt("22:15"), clockAt("06:15")});
        });
        row("tonight’s times changed", [](PlanSettings& plan) {
            plan.schedule.setTonightOnly(nightOf("2025-03-10"), NightTimes{clockAt("23:30")});
        });
        row("cut-offs changed", [](PlanSettings& plan) { plan.preferences.screensBefore = minutes(45); });
        row("caffeine half-life changed", [](PlanSettings& plan) { plan.preferences.caffeineHalfLife = hours(7); });
        row("steps changed", [](PlanSettings& plan) { plan.preferences.steps.front().length = minutes(7); });
        row("reminders changed", [](PlanSettings& plan) { plan.reminders.discreet = true; });
        row("pause changed", [](PlanSettings& plan) {
            plan.pauses = {{{nightOf("2025-03-10"), nightOf("2025-03-12")}, PauseReason::Holiday}};
        });
        row("wind-down settings changed", [](PlanSettings& plan) { plan.routine.volume = 35; });
        row("list of drinks changed", [](PlanSettings& plan) { plan.diary.caffeine.pop_back(); });
        row("diary settings changed", [](PlanSettings& plan) { plan.diary.logsLive = false; });
        row("plan changed", [](PlanSettings& plan) {
            plan.routine.volume = 35;
            plan.diary.logsLive = false;
        });
    }
    void aStepOfThePlanIsNamedByWhatItChanged() {
        QFETCH(std::function<void(PlanSettings&)>, change);
        QFETCH(QString, words);
        QVERIFY(m_coach.evening().set(change));
        QCOMPARE(m_bar.undoAction(), "Undo: " + words);
    }

    void whatCanNoLongerBeUndoneIsSaidOnce() {
        m_bar.show({"No reminder tonight", false, 0, [] {
                        return Result<void>(std::unexpected(Error{Error::Kind::NotNow, "reminder", {}, {}, "late"}));
                    }});
        m_bar.undo();
        QVERIFY(m_bar.isError());
        m_bar.undo();
        QCOMPARE(m_bar.text(), "Nothing to undo");
    }

    void aHeldMessageStays() {
        const QTimer& expiry = *m_bar.findChild<QTimer*>();
        m_bar.show({"Coffee at 14:05 logged"});
        QVERIFY(expiry.isActive());
        m_bar.setHeld(true);
        QVERIFY(!expiry.isActive());
        m_bar.show({"Tea at 14:06 logged"});
        QVERIFY(!expiry.isActive());
        m_bar.setHeld(false);
        QVERIFY(expiry.isActive());
        m_bar.show({"The diary could not be written", true});
        QVERIFY(!expiry.isActive()); // an error waits for its reader
        m_bar.setScreenReader([] { return true; });
        m_bar.show({"Tea at 14:06 logged"});
        QVERIFY(!expiry.isActive());
        m_bar.setScreenReader([] { return false; });
    }
};

SOFTFALL_TEST(MessageViewModelTest)
#include "MessageViewModelTest.moc"
