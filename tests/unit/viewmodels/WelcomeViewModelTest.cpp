#include "viewmodels/welcome/WelcomeViewModel.h"

#include "program/TestCase.h"
#include "support/FakeReadiness.h"
#include "support/MemoryCopies.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QSignalSpy>
#include <QTest>

using namespace softfall;

namespace {

enum DayRow { Drink, Nicotine, Exercise, Screens };

/// A new person's first start, on a desktop that shows notifications.
struct FirstStart {
    explicit FirstStart(TestCoach::Diary state = TestCoach::Diary::New)
        : coach("2025-03-10T15:00:00-04:00", "America/New_York", state) {
        probe.facts.hasSessionBus = true;
        probe.facts.notificationServer = Reach::Answers;
        open();
    }
    void open() {
        welcome.reset();
        welcome = std::make_unique<WelcomeViewModel>(WelcomeViewModel::Parts{coach.evening(), readiness,
                                                                             [this] { return showsExample; }, deleted,
                                                                             &copiesService},
                                                     QLocale(QLocale::German, QLocale::Germany));
        welcome->open();
        welcome->setShown(true);
        probe.answer();
    }
    void goTo(int screen) {
        while (welcome->screen() < screen) {
            welcome->next();
        }
    }
    [[nodiscard]] QStringList cutoffs() const {
        QStringList points;
        for (const CutoffPointRow& row : welcome->cutoffs()->rows()) {
            points << row.time + ' ' + row.title;
        }
        return points;
    }
    [[nodiscard]] const PlanSettings& plan() { return coach.evening().settings(); }

    TestCoach coach;
    FakeProbe probe;
    FakeDiaryCare care;
    FakeAutostart autostart;
    FakeNotifier notifier;
    FakeCues cues;
    std::unique_ptr<Wakeup> wakeup = coach.timeline.newWakeup();
    ReadinessService readiness{
        {probe, care, autostart, notifier, cues, [] { return RoutinePreferences(); }, *wakeup, coach.timeline},
        {{{}, "Test", "Text", {{"seen", "I see it"}}, NoticeUrgency::Normal}, {{"night", "Good night"}}}};
    bool showsExample = true;
    Deletion deleted = Deletion::None;
    MemoryCopies copies;
    CopiesService copiesService{copies.ports()};
    std::unique_ptr<WelcomeViewModel> welcome;
};

} // namespace

/// The four screens of the beginning.
class WelcomeViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void theWholeWelcomeEndsWithAPlanAndADiaryThatHasBegun() {
        FirstStart first;
        QSignalSpy finished(first.welcome.get(), &WelcomeViewModel::finished);
        QCOMPARE(first.welcome->screen(), 1);
        first.welcome->next();
        first.welcome->answer(Drink, 1);
        first.welcome->answer(Nicotine, 1);
        first.welcome->answer(Exercise, 2);
        first.welcome->answer(Screens, 0);
        first.welcome->next();
        QVERIFY(first.plan().reminders.silenced ==
                (std::set{ReminderKind::NicotineCutoff, ReminderKind::ExerciseCutoff}));
        QVERIFY(first.plan().diary.caffeine.front().serving == CaffeineServing::BlackTea);
        first.welcome->next();
        QVERIFY(first.plan().routine.knowsStretchSafety);
        QCOMPARE(first.notifier.takeKeys(), QStringList("readiness"));
        QVERIFY(!first.coach.evening().begun());
        first.welcome->start();
        QVERIFY(!first.coach.evening().begun()); // the desktop is asked
        first.autostart.answer({});
        QCOMPARE(first.autostart.asked, std::optional(true));
        QVERIFY(first.coach.evening().begun());
        QCOMPARE(int(finished.size()), 1);
        // Each screen is one step.
        QVERIFY(*first.coach.edits().undo());
        QVERIFY(!first.plan().routine.knowsStretchSafety);
        QVERIFY(*first.coach.edits().undo());
        QVERIFY(first.plan() == PlanSettings{});
        QVERIFY(!*first.coach.edits().undo());
    }

    void cutoffsFollowEachAnswer() {
        FirstStart first;
        first.goTo(2);
        QCOMPARE(first.cutoffs(), QStringList("23:00 lights out"));
        first.welcome->answer(Drink, 0);
        QCOMPARE(first.cutoffs(), QStringList({"14:00 last coffee", "23:00 lights out"}));
        QCOMPARE(first.welcome->lineStart(), "noon");
        QCOMPARE(first.welcome->cutoffsFrom(), "from your bedtime, 23:00");
        QCOMPARE(first.welcome->cutoffs()->rows().front().place, 2.0 / 11);
        first.welcome->answer(Screens, 0);
        first.welcome->answer(Exercise, 1);
        QCOMPARE(first.welcome->cutoffsText(),
                 "last coffee 14:00, hard exercise ends 21:00, screens off 22:00, lights out 23:00");
        // Words beside one another stand on different sides.
        QVERIFY(first.welcome->cutoffs()->rows().back().above);
        QVERIFY(!first.welcome->cutoffs()->rows()[2].above);
        first.welcome->answer(Drink, 0); // not after all
        QCOMPARE(first.cutoffs().size(), 3);
        QVERIFY(!first.welcome->questions()->rows()[Drink].chosen[0]);
        QVERIFY(first.plan() == PlanSettings{}); // until the screen is left
    }

    void earlyCutoffsAreOnTheLine() {
        FirstStart first;
        QVERIFY(first.coach.evening().set([](PlanSettings& plan) {
            for (unsigned day = 1; day <= 7; ++day) {
                plan.schedule.set(std::chrono::weekday(day), {TimeOfDay(20, 0), TimeOfDay(4, 0)});
            }
        }));
        first.welcome->answer(Drink, 0);
        QCOMPARE(first.cutoffs(), QStringList({"11:00 last coffee", "20:00 lights out"}));
        QCOMPARE(first.welcome->lineStart(), "10:00");
    }

    void itGoesOnWhereItWasLeft() {
        FirstStart first;
        first.goTo(3);
        first.welcome->tick(6);
        first.welcome.reset();
        first.coach.restart();
        first.open();
        QCOMPARE(first.welcome->screen(), 3);
        QVERIFY(first.welcome->stretchReasons()->rows()[6].ticked);
        QCOMPARE(first.welcome->stretchAction(), "Seated and lying only");
        QVERIFY(!first.coach.evening().begun());
        first.welcome->back();
        first.welcome->back();
        first.welcome->back();
        QCOMPARE(first.welcome->screen(), 1);
    }

    void theButtonSaysWhatFollowsForStretching_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("stretches");
        QTest::addColumn<bool>("seated");
        QTest::newRow("none") << -1 << "None of these" << true << false;
        QTest::newRow("a fall") << 6 << "Seated and lying only" << true << true;
        QTest::newRow("an injury") << 2 << "Continue without stretching" << false << false;
        QTest::newRow("a swollen leg") << 0 << QString::fromUtf8("I’ll see a doctor today") << false << false;
    }
    void theButtonSaysWhatFollowsForStretching() {
        QFETCH(int, row);
        QFETCH(bool, stretches);
        QFETCH(bool, seated);
        FirstStart first;
        first.goTo(3);
        first.welcome->tick(row);
        QTEST(first.welcome->stretchAction(), "action");
        first.welcome->next();
        const EveningPlan tonight = first.coach.evening().tonight();
        const auto step = std::ranges::find(tonight.steps, StepId::Stretching, &PlannedStep::step);
        QCOMPARE(step != tonight.steps.end(), stretches);
        QCOMPARE(first.plan().routine.version == StretchVersion::SeatedOrLying, seated);
        QVERIFY(first.plan().routine.knowsStretchSafety);
    }

    void decidingLaterLeavesTheQuestionOpen() {
        FirstStart first;
        first.goTo(3);
        first.welcome->decideLater();
        QCOMPARE(first.welcome->screen(), 4);
        QVERIFY(!first.plan().routine.knowsStretchSafety);
    }

    void theTestMessageIsSentOnceAndItsButtonIsAYes() {
        FirstStart first;
        first.goTo(4);
        QCOMPARE(first.notifier.takeKeys(), QStringList("readiness"));
        QCOMPARE(first.welcome->noticeSeen(), WelcomeViewModel::NotAnswered);
        first.notifier.choose("readiness", "seen");
        QCOMPARE(first.welcome->noticeSeen(), WelcomeViewModel::Yes);
        first.welcome->back();
        first.welcome->next();
        QCOMPARE(first.notifier.takeKeys(), QStringList());
        first.welcome->answerNotice(false);
        QVERIFY(first.welcome->noticeHelp().contains("Do not disturb"));
        QCOMPARE(int(first.welcome->noticeHelp().count(u'\n')), 1);
        first.welcome->sendNotice();
        QCOMPARE(first.notifier.takeKeys(), QStringList("readiness"));
    }

    void aDesktopWithoutNotificationsSaysSo() {
        FirstStart first;
        first.probe.facts.notificationServer = Reach::Absent;
        first.open();
        first.goTo(4);
        QCOMPARE(first.notifier.takeKeys(), QStringList());
        QCOMPARE(first.welcome->noticeSeen(), WelcomeViewModel::No);
        QVERIFY(first.welcome->noticeHelp().startsWith("Nothing shows notifications here."));
    }

    void aRefusedAutostartIsSaidAtTheSwitchAndStopsNobody() {
        FirstStart first;
        first.goTo(4);
        QVERIFY(first.welcome->startsWithDesktop());
        first.welcome->start();
        first.autostart.answer(std::unexpected(unavailable("autostart", "no room")));
        QVERIFY(!first.coach.evening().begun());
        QVERIFY(!first.welcome->startsWithDesktop());
        QVERIFY(first.welcome->autostartFailed());
        QVERIFY2(first.welcome->autostartText().contains("no room"), qPrintable(first.welcome->autostartText()));
        first.welcome->start();
        QVERIFY(first.coach.evening().begun());
    }

    void withoutTheSwitchNothingIsSwitched() {
        FirstStart first;
        first.goTo(4);
        first.welcome->setStartsWithDesktop(false);
        first.welcome->start();
        QCOMPARE(first.autostart.asked, std::optional<bool>());
        QVERIFY(first.coach.evening().begun());
    }

    void aDesktopThatDoesNotAnswerStopsNobody() {
        FirstStart first;
        first.goTo(4);
        first.welcome->start();
        QVERIFY(!first.coach.evening().begun());
        first.welcome->start();
        QVERIFY(first.coach.evening().begun());
    }

    void skippingBeginsWithThePlanAsItIs() {
        FirstStart first;
        QSignalSpy finished(first.welcome.get(), &WelcomeViewModel::finished);
        first.welcome->skip();
        QVERIFY(first.coach.evening().begun());
        QVERIFY(first.plan() == PlanSettings{});
        QCOMPARE(int(finished.size()), 1);
    }

    void skippingStartsWithTheDesktopAsPreselectedAndSaysSo() {
        FirstStart first;
        first.welcome->skip();
        QCOMPARE(first.autostart.asked, std::optional(true));
        QCOMPARE(first.welcome->message().text, ""); // the desktop is asked
        first.autostart.answer({});
        QCOMPARE(first.welcome->message().text, "Softfall starts with the desktop, so reminders come after a restart.");
        QVERIFY(first.welcome->message().canUndo());
        QVERIFY(first.welcome->message().undo());
        QCOMPARE(first.autostart.asked, std::optional(false));
    }

    void skippingWithTheSwitchOffAsksNobody() {
        FirstStart first;
        first.goTo(4);
        first.welcome->setStartsWithDesktop(false);
        first.welcome->skip();
        QVERIFY(first.coach.evening().begun());
        QCOMPARE(first.autostart.asked, std::optional<bool>());
    }

    void skippingWhereTheDesktopRefusesSaysSo() {
        FirstStart first;
        first.welcome->skip();
        first.autostart.answer(std::unexpected(unavailable("autostart", "no")));
        QVERIFY(first.welcome->message().isError);
        QVERIFY(first.welcome->message().text.endsWith("Reminders only come while Softfall runs."));
    }

    void theTestMessageGoesOnceItIsAnsweredOrTheWelcomeIsOver() {
        for (const bool answers : {true, false}) {
            FirstStart first;
            first.goTo(4);
            QCOMPARE(first.notifier.open().size(), 1);
            if (answers) {
                first.welcome->answerNotice(true);
            } else {
                first.welcome->skip();
            }
            QCOMPARE(first.notifier.open(), QStringList());
        }
    }

    void afterEverythingWasDeletedItSaysSo() {
        FirstStart first;
        QCOMPARE(first.welcome->deletedText(), "");
        first.deleted = Deletion::All;
        first.open();
        QCOMPARE(first.welcome->deletedText(), "Everything is deleted: your diary, your plan and all backups.");
        first.deleted = Deletion::Partly;
        first.open();
        QVERIFY(first.welcome->deletedText().contains("not every file"));
        first.copies.copies = {copyAt("/d/diary (1).sqlite", 3)};
        first.copiesService.look();
        QVERIFY(first.welcome->deletedText().endsWith(
            " Copies that other programs made are still there: diary (1).sqlite."));
    }

    void openedAgainItResetsNothing() {
        FirstStart first(TestCoach::Diary::Begun);
        PlanSettings plan;
        plan.reminders.silenced = {ReminderKind::NicotineCutoff};
        plan.diary.caffeine = {{std::nullopt, "My mug", 120}, {CaffeineServing::Cola, {}, 33}};
        plan.preferences.steps = {{StepId::WindDown, minutes(50)}, {StepId::Stretching, minutes(0)}};
        QVERIFY(first.coach.savePlan(plan));
        first.open();
        QVERIFY(first.welcome->isReopened());
        QVERIFY(!first.welcome->offersExample());
        QVERIFY(first.welcome->questions()->rows()[Exercise].chosen[1]);
        QVERIFY(!first.welcome->startsWithDesktop()); // as it is
        first.goTo(4);
        first.welcome->start();
        QVERIFY(first.plan() == plan);
        QCOMPARE(first.autostart.asked, std::optional<bool>());
        // What is changed is changed.
        first.open();
        first.goTo(2);
        first.welcome->answer(Nicotine, 0);
        first.welcome->next();
        QVERIFY(first.plan().reminders.silenced.empty());
    }

    void theExampleIsOfferedAndItsFailureIsSaid() {
        FirstStart first;
        first.goTo(4);
        QVERIFY(first.welcome->offersExample());
        first.welcome->lookAround();
        QCOMPARE(first.welcome->message().text, "");
        first.showsExample = false;
        first.welcome->lookAround();
        QVERIFY(first.welcome->message().isError);
        QVERIFY(!first.coach.evening().begun());
    }
};

SOFTFALL_TEST(WelcomeViewModelTest)
#include "WelcomeViewModelTest.moc"
