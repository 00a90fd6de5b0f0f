#include "viewmodels/tonight/TonightViewModel.h"

#include "program/TestCase.h"
#include "support/Messages.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace softfall;

namespace {

struct Evening {
    explicit Evening(const QString& start)
        : coach(start) {
        tonight.setShown(true);
    }
    TestCoach coach;
    TonightViewModel tonight{
        coach.evening(),  coach.entries(), coach.routine(), coach.reminders(),
        coach.checkIns(), coach.cues(),    coach.timeline,  QLocale(QLocale::German, QLocale::Germany)};

    WindDownViewModel& windDown() { return *tonight.windDown(); }

    void answerLastNight() {
        Night night;
        night.night = nightOf("2025-03-09");
        night.twitches = 1;
        QVERIFY(coach.entries().answerMorning(night));
    }
    QStringList steps() {
        QStringList lines;
        for (const EveningStepRow& row : tonight.steps()->rows()) {
            lines << QStringList({row.time, row.title, row.detail}).join(u'|');
        }
        return lines;
    }
};

} // namespace

/// Tonight by phase: bedtime 23:00, wake time 07:00, wind-down from 21:30; Monday 10 March 2025.
class TonightViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void eachPhaseHasItsWords_data() {
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("answered");
        QTest::addColumn<int>("phase");
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("number");
        QTest::newRow("morning") << "2025-03-10T07:10:00-04:00" << false << int(TonightViewModel::Morning) << ""
                                 << "";
        QTest::newRow("day") << "2025-03-10T09:30:00-04:00" << true << int(TonightViewModel::Day) << "Last caffeine by"
                             << "14:00";
        QTest::newRow("before the wind-down")
            << "2025-03-10T21:05:00-04:00" << true << int(TonightViewModel::Evening) << "Wind-down at 21:30, in"
            << "25 min";
        QTest::newRow("evening") << "2025-03-10T21:31:00-04:00" << true << int(TonightViewModel::Evening)
                                 << "Lights out at 23:00, in"
                                 << "1 h 29 min";
        QTest::newRow("night") << "2025-03-11T00:10:00-04:00" << true << int(TonightViewModel::Night) << ""
                               << "";
    }
    void eachPhaseHasItsWords() {
        QFETCH(QString, at);
        QFETCH(bool, answered);
        QFETCH(int, phase);
        QFETCH(QString, caption);
        QFETCH(QString, number);
        Evening evening(at);
        if (answered) {
            evening.answerLastNight();
        }
        QCOMPARE(int(evening.tonight.phase()), phase);
        if (!caption.isEmpty()) {
            const bool isEvening = evening.tonight.phase() == TonightViewModel::Evening;
            QCOMPARE(isEvening ? evening.windDown().caption() : evening.tonight.nextCaption(), caption);
            QCOMPARE(isEvening ? evening.windDown().number() : evening.tonight.nextNumber(), number);
        }
        QCOMPARE(evening.tonight.nightTitle(), "Montag 10 März, into Dienstag");
    }

    void theMorningCanBePutOff() {
        Evening evening("2025-03-10T07:10:00-04:00");
        QCOMPARE(evening.tonight.phase(), TonightViewModel::Morning);
        QVERIFY(evening.coach.checkIns().putOffMorning(nightOf("2025-03-09")));
        QCOMPARE(evening.tonight.phase(), TonightViewModel::Day);
        QVERIFY(!evening.tonight.morningOffer().isEmpty());
        evening.answerLastNight();
        QVERIFY(evening.tonight.morningOffer().isEmpty());
    }

    void theEveningNamesAllSteps() {
        Evening evening("2025-03-10T21:05:00-04:00");
        const QAbstractItemModelTester tester(evening.tonight.steps());
        QCOMPARE(evening.steps().size(), 8);
        QVERIFY(evening.steps().first().startsWith("21:30|"));
        QCOMPARE(evening.steps().last(), "23:00|Lights out|");
    }

    void theWindDownIsPostponedAndSkipped() {
        Evening evening("2025-03-10T21:29:00-04:00");
        evening.coach.reminders().begin();
        QVERIFY(!evening.windDown().canPostpone());
        evening.coach.elapseUntil("21:31");
        QVERIFY(evening.windDown().canPostpone() && evening.windDown().canSkip());
        evening.windDown().postpone();
        QCOMPARE(evening.tonight.message().text, "Again at 21:41");
        QVERIFY(!evening.windDown().canPostpone());
        evening.windDown().skip();
        QVERIFY(!evening.windDown().canSkip());
    }

    void skippingIsShownAndUndone() {
        Evening evening("2025-03-10T21:29:00-04:00");
        evening.coach.reminders().begin();
        evening.coach.elapseUntil("21:31");
        QCOMPARE(evening.tonight.skippedText(), "");
        evening.windDown().skip();
        QCOMPARE(evening.tonight.message().text, "Tonight’s wind-down reminder turned off");
        QCOMPARE(evening.tonight.skippedText(), "No reminder tonight: Wind-down");
        QVERIFY(!evening.windDown().canSkip() && !evening.windDown().canPostpone());

        QVERIFY(pressUndo(evening.tonight, evening.coach.edits()));
        QCOMPARE(evening.tonight.skippedText(), "");
        QVERIFY(evening.windDown().canSkip() && evening.windDown().canPostpone());
        QCOMPARE(evening.coach.stateOf("2025-03-10", ReminderKind::WindDown), "shown");

        evening.windDown().skip();
        evening.tonight.remindAgain();
        QCOMPARE(evening.tonight.message().text, "Reminders are on tonight");
        QCOMPARE(evening.tonight.skippedText(), "");
        QVERIFY(pressUndo(evening.tonight, evening.coach.edits()));
        QCOMPARE(evening.tonight.skippedText(), "No reminder tonight: Wind-down");
    }

    void puttingOffIsUndone() {
        Evening evening("2025-03-10T21:29:00-04:00");
        evening.coach.reminders().begin();
        evening.coach.elapseUntil("21:31");
        evening.windDown().postpone();
        QVERIFY(!evening.windDown().canPostpone());
        QVERIFY(pressUndo(evening.tonight, evening.coach.edits()));
        QVERIFY(evening.windDown().canPostpone());
    }

    void eachAnswerToAReminderIsUndone_data() {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("message");
        QTest::newRow("done") << "done"
                              << "Last caffeine: done";
        QTest::newRow("skipped") << "skip"
                                 << "Last caffeine: skipped tonight";
        QTest::newRow("put off") << "snooze"
                                 << "Last caffeine: again in 10 minutes";
    }
    void eachAnswerToAReminderIsUndone() {
        QFETCH(QString, answer);
        QFETCH(QString, message);
        Evening evening("2025-03-10T13:59:00-04:00");
        evening.answerLastNight();
        evening.coach.reminders().begin();
        evening.coach.elapseUntil("14:01");
        QCOMPARE(evening.tonight.waiting()->rows().size(), 1);
        answer == "done"   ? evening.tonight.reminderDone(0)
        : answer == "skip" ? evening.tonight.reminderSkip(0)
                           : evening.tonight.reminderSnooze(0);
        QCOMPARE(evening.tonight.message().text, message);
        QCOMPARE(evening.tonight.waiting()->rows().size(), 0);
        QVERIFY(pressUndo(evening.tonight, evening.coach.edits()));
        QCOMPARE(evening.tonight.waiting()->rows().size(), 1);
    }

    void aLateStartNamesWhatGivesWayInOneLine() {
        Evening evening("2025-03-10T21:30:00-04:00");
        QCOMPARE(evening.windDown().lateStart(), "");
        evening.coach.elapseUntil("21:31");
        evening.tonight.refresh();
        QCOMPARE(evening.windDown().lateStart(), "Late start. Shorter: Food and drink.");
        QCOMPARE(evening.windDown().sentence(), "Time to wind down. The first step is short: a look back at the day.");
        evening.coach.elapseUntil("22:00");
        evening.tonight.refresh();
        QVERIFY2(evening.windDown().lateStart().contains("Left out: "), qPrintable(evening.windDown().lateStart()));
        QCOMPARE(evening.windDown().sentence(), "Time to wind down.");
    }

    void allMinutesAreCountedAsTheClockShowsThem() {
        Evening evening("2025-03-10T21:31:40-04:00");
        QCOMPARE(evening.windDown().number(), "1 h 29 min");
        const std::vector<EveningStepRow> rows(evening.tonight.steps()->rows().begin(),
                                               evening.tonight.steps()->rows().end());
        QCOMPARE(rows.front().time, "21:31");
        // Each step is as long as the time from its own to the next.
        for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
            const int length = rows[i].time.left(2).toInt() * -60 - rows[i].time.right(2).toInt() +
                               rows[i + 1].time.left(2).toInt() * 60 + rows[i + 1].time.right(2).toInt();
            if (rows[i].detail != "then just listen") {
                QCOMPARE(rows[i].detail, QString("%1 min").arg(length));
            }
        }
    }

    void aPausedWindDownIsNotUnderWay() {
        Evening evening("2025-03-10T21:31:00-04:00");
        QVERIFY(evening.windDown().begin());
        QCOMPARE(evening.windDown().sentence(), "Your wind-down is under way.");
        QVERIFY(evening.coach.routine().pause());
        QCOMPARE(evening.windDown().sentence(), "Your wind-down is paused.");
        QCOMPARE(evening.windDown().action(), "Continue wind-down");
        QVERIFY(evening.windDown().begin());
        QCOMPARE(evening.windDown().sentence(), "Your wind-down is under way.");
    }

    void byEarIsPromisedOnlyWithSound() {
        Evening evening("2025-03-10T21:05:00-04:00");
        QVERIFY(evening.steps().join(' ').contains("then just listen"));
        PlanSettings plan = evening.coach.evening().settings();
        plan.routine.sound = CueSound::Silent;
        QVERIFY(evening.coach.savePlan(plan));
        QVERIFY(evening.steps().join(' ').contains("Screens off|until lights-out"));
        for (const TimelineRow& row : evening.tonight.timeline()->rows()) {
            QVERIFY(row.detail != "then just listen");
        }
    }

    void aStoppedWindDownIsSaidAndStartingAgainIsOffered() {
        Evening evening("2025-03-10T21:31:00-04:00");
        QCOMPARE(evening.windDown().stopped(), "");
        QVERIFY(evening.windDown().begin());
        evening.coach.elapseUntil("21:40");
        QVERIFY(evening.coach.routine().abandon());
        QCOMPARE(evening.windDown().stopped(), "You stopped the wind-down at 21:40.");
        QCOMPARE(evening.windDown().sentence(), "You stopped the wind-down at 21:40.");
        QCOMPARE(evening.windDown().action(), "Start again");
        QVERIFY(evening.windDown().begin());
        QCOMPARE(evening.windDown().stopped(), "");
        QCOMPARE(evening.windDown().action(), "Continue wind-down");
    }

    void aStartHoursAheadIsAskedAbout_data() {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("question");
        QTest::newRow("six hours before") << "2025-03-10T15:30:00-04:00"
                                          << "Your wind-down is planned for 21:30. Start now?";
        QTest::newRow("just more than two") << "2025-03-10T19:29:00-04:00"
                                            << "Your wind-down is planned for 21:30. Start now?";
        QTest::newRow("two hours before") << "2025-03-10T19:30:00-04:00"
                                          << "";
        QTest::newRow("in time") << "2025-03-10T21:31:00-04:00"
                                 << "";
    }
    void aStartHoursAheadIsAskedAbout() {
        QFETCH(QString, at);
        QFETCH(QString, question);
        Evening evening(at);
        QCOMPARE(evening.windDown().earlyQuestion(), question);
        QVERIFY(evening.windDown().begin());
        QCOMPARE(evening.windDown().earlyQuestion(), "");
    }

    void stayingUpAfterTheWindDownOffersOneSensibleThing() {
        Evening evening("2025-03-10T21:31:00-04:00");
        QVERIFY(evening.windDown().begin());
        QVERIFY(evening.coach.routine().finish());
        QCOMPARE(evening.tonight.phase(), TonightViewModel::Night);
        evening.coach.elapseUntil("23:40");
        evening.tonight.stayUp(); // until 00:15
        QCOMPARE(evening.tonight.phase(), TonightViewModel::Evening);
        QCOMPARE(evening.windDown().sentence(), "Your wind-down is done. There’s time for another before lights-out.");
        QCOMPARE(evening.windDown().action(), "Wind down again");
        QVERIFY(!evening.windDown().endsEvening() && !evening.windDown().canSkip());

        evening.coach.elapseUntil("00:01");
        evening.tonight.refresh();
        QCOMPARE(evening.windDown().sentence(), "Your wind-down is done. Sleep well.");
        QCOMPARE(evening.windDown().action(), "Lights out now");
        QVERIFY(evening.windDown().endsEvening());
        evening.tonight.goToBed();
        QCOMPARE(evening.tonight.phase(), TonightViewModel::Night);
    }

    void aTwitchIsNamedInPlaceUntilItIsUndone() {
        Evening evening("2025-03-11T00:10:00-04:00");
        QVERIFY(!evening.tonight.isTwitchLogged());
        evening.tonight.showTwitch(evening.coach.entries().logTwitchByKey()->value());
        QVERIFY(evening.tonight.isTwitchLogged());
        QVERIFY(evening.coach.edits().undo().value());
        QVERIFY(!evening.tonight.isTwitchLogged());
    }

    void whatWaitsIsOneLine() {
        Evening evening("2025-03-10T13:30:00-04:00");
        QCOMPARE(evening.tonight.pendingText(), "");
        evening.coach.reminders().begin();
        evening.coach.sleepUntil("18:30");
        evening.tonight.refresh();
        QVERIFY2(evening.tonight.pendingText().contains("2"), qPrintable(evening.tonight.pendingText()));
        evening.tonight.setPendingOpen(true);
        QVERIFY(evening.tonight.isPendingOpen());
        evening.tonight.questions()->answer(0, 0);
        QCOMPARE(evening.tonight.pendingText(), evening.tonight.questions()->model()->rows().front().title);
        evening.tonight.questions()->answer(0, 0);
        QCOMPARE(evening.tonight.pendingText(), "");
        QVERIFY(!evening.tonight.isPendingOpen());
    }

    void stayingUpMovesLightsOut() {
        Evening evening("2025-03-11T00:10:00-04:00");
        QVERIFY(evening.tonight.isQuiet());
        evening.tonight.stayUp();
        QCOMPARE(evening.tonight.message().text, "Lights out tonight at 00:45");
        QCOMPARE(evening.tonight.phase(), TonightViewModel::Evening);
        QVERIFY(!evening.tonight.isQuiet());
        pressUndo(evening.tonight, evening.coach.edits());
        QCOMPARE(evening.tonight.phase(), TonightViewModel::Night);
    }

    void stayingUpBeforeBedtimeKeepsIt() {
        Evening evening("2025-03-10T21:31:00-04:00");
        QVERIFY(evening.windDown().begin());
        QVERIFY(evening.coach.routine().finish());
        evening.coach.elapseUntil("21:58");
        QCOMPARE(evening.tonight.phase(), TonightViewModel::Night);
        evening.tonight.stayUp();
        QCOMPARE(evening.tonight.phase(), TonightViewModel::Evening);
        QCOMPARE(evening.coach.evening().tonight().bedtime, at("2025-03-10T23:00:00-04:00"));
        QVERIFY(evening.coach.evening().settings().schedule.tonightOnly().empty());
    }

    void anInterruptedWindDownIsASecondChoiceAtNight() {
        Evening evening("2025-03-10T22:40:00-04:00");
        QVERIFY(evening.windDown().begin());
        QVERIFY(evening.coach.routine().pause());
        QCOMPARE(evening.tonight.phase(), TonightViewModel::Evening);
        evening.coach.elapseUntil("23:10");
        evening.tonight.refresh();
        QCOMPARE(evening.tonight.phase(), TonightViewModel::Night);
        QVERIFY(evening.tonight.isQuiet() && evening.windDown().isOpen());
        QCOMPARE(evening.windDown().action(), "Continue wind-down");
        QVERIFY(evening.windDown().begin());
        QCOMPARE(evening.tonight.phase(), TonightViewModel::Evening);
    }

    void everythingIsShownAtNightWhenAskedFor() {
        Evening evening("2025-03-11T00:10:00-04:00");
        evening.tonight.showEverything();
        QVERIFY(!evening.tonight.isQuiet());
        QCOMPARE(evening.tonight.phase(), TonightViewModel::Night);
    }

    void changeTonightShowsWhatMoves() {
        Evening evening("2025-03-10T14:30:00-04:00");
        ChangeTonightViewModel& change = *evening.tonight.change();
        change.begin();
        QCOMPARE(change.bedtime(), 23 * 60);
        QCOMPARE(change.bedtimeShift(), "as usual");
        change.setBedtime(0);
        change.setWake(7 * 60 + 30);
        QCOMPARE(change.bedtimeShift(), "1 h later");
        QCOMPARE(change.wakeShift(), "30 min later");
        QCOMPARE(change.sleep(), "7 h 30 min in bed");
        QStringList moved;
        for (const MovedRow& row : change.moved()->rows()) {
            moved << QStringList({row.title, row.before, row.after}).join(u'|');
        }
        // Caffeine stays at 14:00: the earlier of 14:00 and nine hours before bedtime.
        QVERIFY(std::ranges::none_of(moved, [](const QString& line) { return line.contains("caffeine"); }));
        QVERIFY(moved.contains("Wind-down|21:30|22:30"));
        QVERIFY(moved.contains("Screens off|22:00|23:00"));
        change.setBedtime(20 * 60); // caffeine moves to before now
        QVERIFY(std::ranges::any_of(change.moved()->rows(), [](const MovedRow& row) { return row.after == "passed"; }));
        change.setBedtime(0);
        change.use();
        QVERIFY(!change.isOpen() && change.isChanged());
        QCOMPARE(evening.tonight.message().text, "Tonight: 00:00 to 07:30");
        pressUndo(evening.tonight, evening.coach.edits());
        QVERIFY(!change.isChanged());
    }

    void aNightThatIsTooShortIsRefusedInWords() {
        Evening evening("2025-03-10T14:30:00-04:00");
        ChangeTonightViewModel& change = *evening.tonight.change();
        change.begin();
        change.setBedtime(6 * 60);
        QCOMPARE(change.problem(), "06:00 to 07:00 is 1 h in bed. A night can be 3 to 16 hours long.");
        change.use();
        QVERIFY(change.isOpen() && !change.isChanged());
        change.cancel();
        QVERIFY(!change.isOpen());
    }
};

SOFTFALL_TEST(TonightViewModelTest)
#include "TonightViewModelTest.moc"
