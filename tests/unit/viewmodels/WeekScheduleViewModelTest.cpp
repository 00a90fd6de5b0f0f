#include "program/TestCase.h"
#include "support/Messages.h"
#include "support/TestCoach.h"
#include "support/Times.h"
#include "viewmodels/settings/SettingsViewModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace softfall;

namespace {

constexpr auto Bedtime = WeekScheduleViewModel::Bedtime;
constexpr auto Wake = WeekScheduleViewModel::Wake;
constexpr int monday = 1;
constexpr int friday = 1 << 4;

} // namespace

/// When to sleep, as Settings and the welcome change it.
class WeekScheduleViewModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestCoach> m_coach;
    std::unique_ptr<SettingsViewModel> m_settings;

    WeekScheduleViewModel& week() { return *m_settings->week(); }
    const WeekRow& weekdays() { return week().groups()->rows().at(0); }
    const WeekRow& weekend() { return week().groups()->rows().at(1); }
    const WeekRow& night(int row) { return week().nights()->rows().at(std::size_t(row)); }
    /// "23:00-07:00" of each weekday, Monday first.
    QStringList stored() {
        QStringList texts;
        for (unsigned day = 1; day <= 7; ++day) {
            const SleepTimes& times = m_coach->evening().settings().schedule.on(std::chrono::weekday(day));
            texts << toIsoString(times.bedtime) + "-" + toIsoString(times.wake);
        }
        return texts;
    }
    void open(const QLocale& locale) {
        m_settings = std::make_unique<SettingsViewModel>(
            m_coach->evening(), m_coach->timeline, ReminderSettingsViewModel::CalendarExport(), "/somewhere", locale);
        m_settings->setShown(true);
    }
    static QStringList all(const char* times) { return QStringList(7, times); }

private slots:
    void init() {
        m_settings.reset();
        m_coach = std::make_unique<TestCoach>();
        open(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanup() { m_settings.reset(); }

    void weekdaysAreTheNightsBeforeWorkingDays_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("weekdays");
        QTest::addColumn<QString>("weekend");
        QTest::newRow("Saturday and Sunday off")
            << QLocale(QLocale::English, QLocale::UnitedKingdom) << "Sunday to Thursday nights"
            << "Friday and Saturday nights";
        QTest::newRow("Friday and Saturday off")
            << QLocale(QLocale::English, QLocale::Israel) << "Saturday to Wednesday nights"
            << "Thursday and Friday nights";
        QTest::newRow("Sunday off") << QLocale(QLocale::English, QLocale::India) << "Sunday to Friday nights"
                                    << "Saturday night";
    }
    void weekdaysAreTheNightsBeforeWorkingDays() {
        QFETCH(QLocale, locale);
        open(locale);
        QCOMPARE(week().groups()->rowCount(), 2);
        QTEST(weekdays().detail, "weekdays");
        QTEST(weekend().detail, "weekend");
        QCOMPARE(weekdays().days | weekend().days, 0x7f);
        QCOMPARE(weekdays().days & weekend().days, 0);
    }

    void eachNightSaysIntoWhichMorning() {
        QCOMPARE(week().nights()->rowCount(), 7);
        QCOMPARE(night(4).title, "Friday night");
        QCOMPARE(night(4).detail, "into Saturday");
        QCOMPARE(night(6).title, "Sunday night");
        QCOMPARE(night(6).detail, "into Monday");
    }

    void aTimeIsThatOfAllNightsOfTheRow() {
        week().setTime(weekend().days, Bedtime, 30);
        week().setTime(weekend().days, Wake, 9 * 60);
        QCOMPARE(stored(), QStringList({"23:00-07:00", "23:00-07:00", "23:00-07:00", "23:00-07:00", "00:30-09:00",
                                        "00:30-09:00", "23:00-07:00"}));
        QCOMPARE(weekend().bedtime, "00:30");
        QCOMPARE(weekend().sleep, "8 h 30 min");
        QCOMPARE(m_settings->message().text, "Weekend: wake time 09:00");
        QCOMPARE(week().sentence(), "Wind-down, striped, starts at 21:30, at the weekend at 23:00.");
        pressUndo(*m_settings, m_coach->edits());
        QCOMPARE(weekend().wake, "07:00");
        QCOMPARE(weekend().bedtime, "00:30");
    }

    void nightsThatDifferAreMixedUntilATimeIsSet() {
        week().setTime(friday, Bedtime, 23 * 60 + 30);
        QCOMPARE(weekend().bedtime, "mixed");
        QCOMPARE(weekend().wake, "07:00");
        QCOMPARE(weekend().sleep, "");
        QCOMPARE(weekend().start, 11 * 60 + 30); // what both nights have
        QCOMPARE(weekend().length, 7 * 60 + 30);
        QCOMPARE(week().sentence(), "Wind-down, striped, starts 1 h 30 min before bedtime.");
        week().setTime(weekend().days, Bedtime, 0);
        QCOMPARE(weekend().bedtime, "00:00");
        QCOMPARE(stored().mid(4, 2), QStringList({"00:00-07:00", "00:00-07:00"}));
        QCOMPARE(m_settings->message().text, "Weekend: bedtime 00:00");
    }

    void steppingThreeTimesIsThreeStepsInPlace() {
        QSignalSpy inserted(week().groups(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(week().groups(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(week().groups(), &QAbstractItemModel::modelReset);
        for (int press = 0; press < 3; ++press) {
            week().step(weekdays().days, Bedtime, -15);
        }
        QCOMPARE(weekdays().bedtime, "22:15");
        QCOMPARE(inserted.size() + removed.size() + reset.size(), 0);
        QVERIFY(m_coach->edits().undo());
        QCOMPARE(weekdays().bedtime, "22:30");
        QVERIFY(m_coach->edits().undo());
        QCOMPARE(weekdays().bedtime, "22:45");
        QVERIFY(m_coach->edits().undo());
        QCOMPARE(stored(), all("23:00-07:00"));
    }

    void steppingPassesMidnight() {
        week().setTime(monday, Bedtime, 0);
        week().step(monday, Bedtime, -15);
        QCOMPARE(stored().first(), "23:45-07:00");
        week().step(monday, Bedtime, 15);
        QCOMPARE(stored().first(), "00:00-07:00");
    }

    void whatMakesNoNightIsExplainedAndNotStored_data() {
        QTest::addColumn<int>("edge");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("too long")
            << int(Bedtime) << 9 * 60
            << "09:00 to 07:00 is 22 h in bed. Did you mean 21:00? 23:00 to 07:00 stays until then."
            << "21:00";
        QTest::newRow("too long by the wake time")
            << int(Wake) << 19 * 60
            << "23:00 to 19:00 is 20 h in bed. Did you mean 07:00? 23:00 to 07:00 stays until then."
            << "07:00";
        QTest::newRow("none") << int(Bedtime) << 7 * 60
                              << "07:00 to 07:00 leaves no night. A night can have 3 to 16 hours. 23:00 to 07:00 stays "
                                 "until then."
                              << "";
        QTest::newRow("too short") << int(Wake) << 60
                                   << "23:00 to 01:00 is 2 h in bed. A night can have 3 to 16 hours. 23:00 to 07:00 "
                                      "stays until then."
                                   << "";
    }
    void whatMakesNoNightIsExplainedAndNotStored() {
        QFETCH(int, edge);
        QFETCH(int, minutes);
        QFETCH(QString, suggestion);
        week().setTime(monday, WeekScheduleViewModel::Edge(edge), minutes);
        QTEST(night(0).error, "error");
        QCOMPARE(night(0).suggestion, suggestion);
        QCOMPARE(night(0).bedtimeIsWrong, edge == Bedtime);
        QCOMPARE(night(0).wakeIsWrong, edge == Wake);
        QCOMPARE(stored(), all("23:00-07:00"));
        QCOMPARE(night(0).length, 480); // the band shows what counts
        QCOMPARE(m_settings->message().text, "");
        if (!suggestion.isEmpty()) {
            week().useSuggestion(monday);
            QCOMPARE(night(0).error, "");
            QVERIFY(!night(0).bedtimeIsWrong && !night(0).wakeIsWrong);
        }
    }

    void bothTimesOfASleepByDayCanBeTypedOneAfterTheOther() {
        const int days = weekdays().days;
        week().setTime(days, Bedtime, 9 * 60);
        QVERIFY(!weekdays().error.isEmpty());
        week().setTime(days, Wake, 17 * 60);
        QCOMPARE(weekdays().error, "");
        QCOMPARE(stored().first(), "09:00-17:00");
        QCOMPARE(m_settings->message().text, "Weekdays: bedtime 09:00, wake time 17:00");
        QVERIFY(m_coach->edits().undo()); // one step
        QCOMPARE(stored(), all("23:00-07:00"));
    }

    void whatIsNoTimeStaysInSight() {
        week().refuse(monday, Bedtime, "25:99");
        QCOMPARE(night(0).bedtime, "25:99");
        QVERIFY(night(0).bedtimeIsWrong);
        QCOMPARE(night(0).error, "“25:99” isn’t a time. Type it like 23:15. 23:00 to 07:00 stays until then.");
        week().setTime(monday, Wake, 6 * 60); // waits for the other one
        QCOMPARE(stored(), all("23:00-07:00"));
        week().setTime(monday, Bedtime, 22 * 60);
        QCOMPARE(stored().first(), "22:00-06:00");
        QCOMPARE(night(0).error, "");
    }

    void aRowThatIsSetWholeForgetsWhatWasWrongInIt() {
        week().refuse(monday, Bedtime, "x");
        week().setTime(weekdays().days, Bedtime, 22 * 60);
        QCOMPARE(night(0).bedtime, "22:00");
        QCOMPARE(night(0).error, "");
    }

    void aDraggedEndIsStoredWhenItIsDropped() {
        const int days = weekdays().days;
        week().drag(days, Bedtime, -0.5 / 24); // half an hour earlier
        QCOMPARE(weekdays().bedtime, "22:30");
        QCOMPARE(weekdays().length, 8 * 60 + 30);
        QCOMPARE(week().sentence(), "Wind-down, striped, starts at 21:00, at the weekend at 21:30.");
        QCOMPARE(stored(), all("23:00-07:00"));
        week().drag(days, Bedtime, 0.4); // leaves no night: the last good place stays
        QCOMPARE(weekdays().bedtime, "22:30");
        week().drag(days, Bedtime, -0.99 / 24);
        week().drop(days);
        QCOMPARE(stored().first(), "22:00-07:00");
        QVERIFY(m_coach->edits().undo());
        QCOMPARE(stored(), all("23:00-07:00"));
    }

    void aPlanFromBeforeLengthsWereCheckedIsShownAndKept() {
        PlanSettings plan;
        plan.schedule.set(std::chrono::Monday, {clockAt("09:00"), clockAt("07:00")});
        QVERIFY(m_coach->savePlan(plan));
        QCOMPARE(night(0).bedtime, "09:00");
        m_settings->setBefore(2, 480);
        QVERIFY(!m_settings->message().isError);
        QCOMPARE(stored().first(), "09:00-07:00");
        week().setTime(monday, Bedtime, 21 * 60);
        QCOMPARE(stored().first(), "21:00-07:00");
    }
};

SOFTFALL_TEST(WeekScheduleViewModelTest)
#include "WeekScheduleViewModelTest.moc"
