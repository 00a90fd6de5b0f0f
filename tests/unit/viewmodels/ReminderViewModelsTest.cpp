#include "program/TestCase.h"
#include "support/Messages.h"
#include "support/TestCoach.h"
#include "support/Times.h"
#include "viewmodels/diary/DiaryViewModel.h"
#include "viewmodels/settings/DecisionLogViewModel.h"
#include "viewmodels/settings/SettingsViewModel.h"
#include "viewmodels/tonight/TonightViewModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace softfall;

/// What the window shows of reminders: questions, pauses, the clock of another place, settings and the log.
class ReminderViewModelsTest : public QObject {
    Q_OBJECT

    const QLocale m_locale{QLocale::German, QLocale::Germany}; // 24 hours

    static QString roleOf(QAbstractItemModel& model, int row, const char* role) {
        const int key = model.roleNames().key(role);
        return model.data(model.index(row, 0), key).toString();
    }
    static std::unique_ptr<TonightViewModel> tonightOf(TestCoach& coach, const QLocale& locale) {
        auto tonight =
            std::make_unique<TonightViewModel>(coach.evening(), coach.entries(), coach.routine(), coach.reminders(),
                                               coach.checkIns(), coach.cues(), coach.timeline, locale);
        tonight->setShown(true);
        return tonight;
    }

private slots:
    void questionIsAnsweredAndUndone() {
        TestCoach coach("2025-03-10T13:30:00-04:00");
        coach.reminders().begin();
        coach.sleepUntil("18:30");
        const auto tonight = tonightOf(coach, m_locale);
        RowsModel<QuestionRow>& model = *tonight->questions()->model();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(roleOf(model, 0, "title"), "Caffeine after 14:00?");
        QCOMPARE(roleOf(model, 0, "detail"), "");
        QCOMPARE(model.rows()[0].answers, QStringList({"None", "One cup", "More", "Don’t know"}));

        tonight->questions()->answer(0, 1);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(tonight->message().text, "Caffeine after 14:00? One cup.");
        const NightRange night{nightOf("2025-03-10"), nightOf("2025-03-10")};
        QCOMPARE(coach.entries().habits(night)->size(), 1u);

        pressUndo(*tonight, coach.edits());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(coach.entries().habits(night)->size(), 0u);
    }

    void answersThatAreNotThereDoNothing() {
        TestCoach coach("2025-03-10T13:30:00-04:00");
        coach.reminders().begin();
        coach.sleepUntil("18:30");
        const auto tonight = tonightOf(coach, m_locale);
        for (const auto& [row, choice] : {std::pair(-1, 0), std::pair(2, 0), std::pair(0, 4), std::pair(0, -1)}) {
            tonight->questions()->answer(row, choice);
        }
        QCOMPARE(tonight->questions()->model()->rowCount(), 2);
        QCOMPARE(tonight->message().text, "");
    }

    void questionOfLastNightIsMarked() {
        TestCoach coach("2025-03-10T20:30:00-04:00");
        coach.reminders().begin();
        coach.sleepUntil("07:30");
        const auto tonight = tonightOf(coach, m_locale);
        QCOMPARE(tonight->questions()->model()->rowCount(), 2); // exercise and screens
        QCOMPARE(roleOf(*tonight->questions()->model(), 1, "title"), "Screens off by 22:00?");
        QVERIFY(roleOf(*tonight->questions()->model(), 1, "detail").startsWith("Night of "));
    }

    void snoozeShowsItsCostInWindow() {
        TestCoach coach("2025-03-10T21:59:00-04:00");
        coach.reminders().begin();
        coach.elapseUntil("22:00");
        const auto tonight = tonightOf(coach, m_locale);
        QCOMPARE(roleOf(*tonight->waiting(), tonight->waiting()->rowCount() - 1, "detail"),
                 "Since 22:00. If you wait 10 minutes, you have 50 min left until bedtime.");
    }

    void aWaitingCheckInIsAnsweredFromItsOwnRow() {
        TestCoach coach("2025-03-10T21:29:00-04:00");
        coach.reminders().begin();
        const auto tonight = tonightOf(coach, m_locale);
        QVERIFY(!tonight->checkInWaits());
        coach.elapseUntil("21:30");
        QVERIFY(tonight->checkInWaits());
        QCOMPARE(std::ranges::count(tonight->waiting()->rows(), true, &WaitingReminderRow::isCheckIn), 1);
    }

    void pauseIsShownOnTonightUntilEnded() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        const auto tonight = tonightOf(coach, m_locale);
        QCOMPARE(tonight->planNotice()->pauseText(), "");
        QVERIFY(coach.evening().pause(3, PauseReason::Illness));
        QVERIFY(tonight->planNotice()->pauseText().startsWith("Paused until "));
        QVERIFY(tonight->planNotice()->pauseText().contains("12"));
        tonight->planNotice()->endPause();
        QCOMPARE(tonight->planNotice()->pauseText(), "");
        pressUndo(*tonight, coach.edits());
        QVERIFY(!tonight->planNotice()->pauseText().isEmpty());
    }

    void travelAsksForClockAndShowsHomeTime() {
        TestCoach coach("2025-01-10T12:00:00+01:00", "Europe/Berlin");
        QVERIFY(coach.evening().learnHome());
        const auto tonight = tonightOf(coach, m_locale);
        PlanNoticeViewModel& notice = *tonight->planNotice();
        QCOMPARE(notice.whereQuestion(), "");
        coach.timeline.setZone(zoneOf("America/New_York"));
        coach.evening().onZoneChanged();
        QVERIFY(notice.whereQuestion().contains("New York") && notice.whereQuestion().contains("Berlin"));
        QCOMPARE(notice.hereLabel(), "New York, 06:00");
        QCOMPARE(notice.homeLabel(), "Berlin, 12:00");
        QCOMPARE(notice.clockNote(), "");
        notice.liveAtHome();
        QCOMPARE(notice.whereQuestion(), "");
        QCOMPARE(notice.clockNote(), "All times are home time (Berlin, 12:00).");
        QCOMPARE(tonight->timeline()->rows().back().time, "23:00"); // by the clock at home
    }

    void aPausedNightIsNeitherLoggedNorMissing() {
        TestCoach coach("2025-03-12T12:00:00-04:00");
        Night answered;
        answered.night = nightOf("2025-03-08");
        answered.twitches = 2;
        QVERIFY(coach.entries().answerMorning(answered));
        PlanSettings settings = coach.evening().settings();
        settings.pauses = {{{nightOf("2025-03-09"), nightOf("2025-03-10")}, PauseReason::Holiday}};
        QVERIFY(coach.savePlan(settings));
        DiaryViewModel diary(coach.entries(), coach.evening(), coach.timeline, m_locale);
        diary.setShown(true);
        QCOMPARE(diary.summary(), "1 of 2 nights logged"); // the 8th and the 11th
        QStringList words;
        for (int row = 0; row < diary.nights()->rowCount(); ++row) {
            words << roleOf(*diary.nights(), row, "words");
        }
        QCOMPARE(words.mid(0, 3), QStringList({"Not logged", "Paused: Holiday", "Paused: Holiday"}));
    }

    void silencingKindsCanBeUndone() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        SettingsViewModel settings(coach.evening(), coach.timeline, {}, "/somewhere", m_locale);
        settings.setShown(true);
        ReminderSettingsViewModel& reminders = *settings.reminders();
        QAbstractItemModelTester tester(reminders.kinds(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(reminders.kinds()->rowCount(), int(allReminderKinds.size()));
        QSignalSpy changed(reminders.kinds(), &QAbstractItemModel::dataChanged);
        reminders.setWanted(1, false);
        QCOMPARE(changed.size(), 1); // that row alone
        QVERIFY(coach.evening().settings().reminders.silenced == std::set{ReminderKind::NicotineCutoff});
        QCOMPARE(settings.message().text, "Last nicotine: no reminders.");
        pressUndo(settings, coach.edits());
        QVERIFY(coach.evening().settings().reminders.silenced.empty());
        QVERIFY(reminders.kinds()->rows()[1].isWanted);
        reminders.setWanted(99, false);
        reminders.setDiscreet(true);
        QVERIFY(coach.evening().settings().reminders.discreet);
    }

    void aPauseIsSetAndEndedInSettings() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        SettingsViewModel settings(coach.evening(), coach.timeline, {}, "/somewhere", m_locale);
        settings.setShown(true);
        settings.reminders()->pause(2, 1);
        QVERIFY(coach.evening().settings().pauses ==
                (Pauses{{{nightOf("2025-03-10"), nightOf("2025-03-11")}, PauseReason::Illness}}));
        QVERIFY(settings.reminders()->pauseText().startsWith("Paused until "));
        settings.reminders()->endPause();
        QVERIFY(coach.evening().settings().pauses.empty());
        settings.reminders()->pause(0, 1);
        QVERIFY(settings.message().isError);
        QVERIFY(coach.evening().settings().pauses.empty());
    }

    void homeCanBeMovedAndUndone() {
        TestCoach coach("2025-01-10T12:00:00+01:00", "Europe/Berlin");
        QVERIFY(coach.evening().learnHome());
        SettingsViewModel settings(coach.evening(), coach.timeline, {}, "/somewhere", m_locale);
        settings.setShown(true);
        QCOMPARE(settings.reminders()->moveHomeLabel(), "");
        coach.timeline.setZone(zoneOf("Asia/Tokyo"));
        coach.evening().onZoneChanged();
        QCOMPARE(settings.reminders()->moveHomeLabel(), "Tokyo is home now");
        settings.reminders()->moveHomeHere();
        QCOMPARE(coach.evening().travel().homeZone, "Asia/Tokyo");
        pressUndo(settings, coach.edits());
        QCOMPARE(coach.evening().travel().homeZone, "Europe/Berlin");
        settings.reminders()->setTravelPolicy(2);
        QVERIFY(coach.evening().travel().policy == TravelPolicy::AlwaysHome);
        QCOMPARE(settings.reminders()->travelPolicy(), 2);
    }

    void calendarIsWrittenOrFailureReported() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        Result<QString> outcome = QStringLiteral("/home/me/softfall-week.ics");
        SettingsViewModel settings(
            coach.evening(), coach.timeline, [&outcome] { return outcome; }, "/somewhere", m_locale);
        settings.setShown(true);
        settings.reminders()->exportCalendar();
        QVERIFY(settings.message().text.contains("/home/me/softfall-week.ics"));
        outcome = std::unexpected(unavailable("/home/me", "no space left"));
        settings.reminders()->exportCalendar();
        QVERIFY(settings.message().isError);
        QVERIFY(settings.message().text.contains("/home/me (no space left)"));
        outcome = std::unexpected(Error{Error::Kind::NotFound, "reminders", {}, {}, "none"});
        settings.reminders()->exportCalendar();
        QVERIFY(settings.message().isError);
        QVERIFY(settings.message().text.startsWith("There’s nothing to save"));
    }

    void logListsEachReminderNewestFirst() {
        TestCoach coach("2025-03-10T20:30:00-04:00");
        coach.reminders().begin();
        coach.elapseUntil("21:30");
        coach.notifier.choose("2025-03-10/evening-check-in+wind-down", "snooze");
        coach.elapseUntil("21:40");
        coach.sleepUntil("07:05");
        DecisionLogViewModel log(coach.reminders(), coach.timeline, m_locale);
        log.read();
        RowsModel<DecisionRow>& model = *log.model();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            lines << roleOf(model, row, "title") + ": " + roleOf(model, row, "detail");
        }
        QCOMPARE(lines.mid(0, 5),
                 QStringList({"07:00 Morning check-in: held back, the computer was asleep; shown at 07:05",
                              "23:00 Lights out: not shown, the computer was asleep",
                              "22:00 Screens off: held back, the computer was asleep; asked at 07:05",
                              "21:30 Wind-down: shown at 21:30; postponed at 21:30; again at 21:40",
                              "21:30 Evening check-in: shown at 21:30; postponed at 21:30; again at 21:40"}));
        QVERIFY(roleOf(model, 0, "night").startsWith("Night of "));
        QCOMPARE(roleOf(model, 1, "night"), "");
    }
};

SOFTFALL_TEST(ReminderViewModelsTest)
#include "ReminderViewModelsTest.moc"
