#include "core/evening/EveningPlan.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

#include <set>

using namespace softfall;
using std::chrono::days;

namespace {

Schedule everyNight(const QString& bedtime, const QString& wake) {
    Schedule schedule;
    for (unsigned day = 0; day < 7; ++day) {
        schedule.set(std::chrono::weekday(day), {clockAt(bedtime), clockAt(wake)});
    }
    return schedule;
}

QStringList stepsOf(const EveningPlan& plan) {
    QStringList lines;
    for (const PlannedStep& step : plan.steps) {
        lines << QString("%1 %2–%3")
                     .arg(toString(step.step), textOf(step.start, plan.zone).mid(11, 5),
                          textOf(step.end, plan.zone).mid(11, 5));
    }
    return lines;
}

QStringList remindersOf(const EveningPlan& plan) {
    QStringList lines;
    for (const Reminder& reminder : plan.reminders) {
        lines << QString("%1 %2 until %3")
                     .arg(toString(reminder.kind), textOf(reminder.due, plan.zone).mid(8, 8),
                          textOf(reminder.usefulUntil, plan.zone).mid(8, 8));
    }
    return lines;
}

} // namespace

class EveningPlanTest : public QObject {
    Q_OBJECT

    const TimeZone m_newYork = zoneOf("America/New_York");
    const TimeZone m_berlin = zoneOf("Europe/Berlin");

private slots:
    void theDefaultEveningBeforeTheClocksGoForward() {
        const EveningPlan plan = planEvening({}, {}, nightOf("2025-03-08"), m_newYork);
        QCOMPARE(toIsoString(plan.night), "2025-03-08");
        QCOMPARE(textOf(plan.caffeineCutoff, m_newYork), "2025-03-08T14:00:00-05:00");
        QCOMPARE(textOf(plan.largeCaffeineCutoff, m_newYork), "2025-03-08T10:00:00-05:00");
        QCOMPARE(textOf(plan.nicotineCutoff, m_newYork), "2025-03-08T17:00:00-05:00");
        QCOMPARE(textOf(plan.exerciseCutoff, m_newYork), "2025-03-08T21:00:00-05:00");
        QCOMPARE(textOf(plan.routineStart, m_newYork), "2025-03-08T21:30:00-05:00");
        QCOMPARE(textOf(plan.screenCutoff, m_newYork), "2025-03-08T22:00:00-05:00");
        QCOMPARE(textOf(plan.bedtime, m_newYork), "2025-03-08T23:00:00-05:00");
        QCOMPARE(textOf(plan.wake, m_newYork), "2025-03-09T07:00:00-04:00");
        QCOMPARE(int(plan.sleepOpportunity().count()), 420);
        QCOMPARE(stepsOf(plan), QStringList({"stimulants 21:30–21:35", "electrolytes 21:35–21:50",
                                             "environment 21:50–22:00", "screens 22:00–22:02", "stretching 22:02–22:12",
                                             "wind-down 22:12–22:55", "schedule 22:55–23:00"}));
        QCOMPARE(remindersOf(plan),
                 QStringList({"caffeine-cutoff 08T14:00 until 08T15:00", "nicotine-cutoff 08T17:00 until 08T18:00",
                              "exercise-cutoff 08T21:00 until 08T22:00", "evening-check-in 08T21:30 until 08T23:00",
                              "wind-down 08T21:30 until 08T22:45", "screen-cutoff 08T22:00 until 08T23:00",
                              "bedtime 08T23:00 until 08T23:30", "morning-check-in 09T07:00 until 09T15:00"}));
    }

    void theNightTheClocksGoBackIsAnHourLonger() {
        const EveningPlan plan = planEvening({}, {}, nightOf("2025-11-01"), m_newYork);
        QCOMPARE(textOf(plan.bedtime, m_newYork), "2025-11-01T23:00:00-04:00");
        QCOMPARE(textOf(plan.wake, m_newYork), "2025-11-02T07:00:00-05:00");
        QCOMPARE(int(plan.sleepOpportunity().count()), 540);
    }

    void cutoffsAreElapsedHoursAlsoAcrossAClockChange() {
        // Bedtime 04:00 after the clocks went from 02:00 to 03:00.
        Preferences preferences;
        preferences.caffeineLatest.reset();
        const EveningPlan plan =
            planEvening(everyNight("04:00", "11:00"), preferences, nightOf("2025-03-29"), m_berlin);
        QCOMPARE(textOf(plan.bedtime, m_berlin), "2025-03-30T04:00:00+02:00");
        QCOMPARE(textOf(plan.nicotineCutoff, m_berlin), "2025-03-29T21:00:00+01:00");
        QCOMPARE(textOf(plan.caffeineCutoff, m_berlin), "2025-03-29T18:00:00+01:00");
        QCOMPARE(textOf(plan.exerciseCutoff, m_berlin), "2025-03-30T01:00:00+01:00");
        QCOMPARE(textOf(plan.routineStart, m_berlin), "2025-03-30T01:30:00+01:00");
        QCOMPARE((plan.bedtime - plan.routineStart).count(), 90 * 60);
    }

    void aBedtimeInTheGapIsTheFirstInstantAfterIt() {
        const EveningPlan plan = planEvening(everyNight("02:30", "10:00"), {}, nightOf("2025-03-29"), m_berlin);
        QCOMPARE(textOf(plan.bedtime, m_berlin), "2025-03-30T03:00:00+02:00");
        QCOMPARE(textOf(plan.screenCutoff, m_berlin), "2025-03-30T01:00:00+01:00");
        QCOMPARE(int(plan.sleepOpportunity().count()), 420);
    }

    void aBedtimeInTheFoldIsItsFirstOccurrence() {
        const EveningPlan plan = planEvening(everyNight("02:30", "10:00"), {}, nightOf("2025-10-25"), m_berlin);
        QCOMPARE(textOf(plan.bedtime, m_berlin), "2025-10-26T02:30:00+02:00");
        QCOMPARE(int(plan.sleepOpportunity().count()), 510);
    }

    void aNightWhoseDayDoesNotExistStillHasAPlan() {
        // Samoa had no 30 December 2011: bedtime at 23:00 of it is the first instant of the 31st.
        const TimeZone apia = zoneOf("Pacific/Apia");
        const EveningPlan plan = planEvening({}, {}, nightOf("2011-12-30"), apia);
        QCOMPARE(textOf(plan.bedtime, apia), "2011-12-31T00:00:00+14:00");
        QCOMPARE(textOf(plan.wake, apia), "2011-12-31T07:00:00+14:00");
    }

    void bedtimeAfterMidnightStillMeansThatEvening() {
        const EveningPlan plan = planEvening(everyNight("00:30", "08:00"), {}, nightOf("2025-03-10"), m_newYork);
        QCOMPARE(textOf(plan.bedtime, m_newYork), "2025-03-11T00:30:00-04:00");
        QCOMPARE(textOf(plan.caffeineCutoff, m_newYork), "2025-03-10T14:00:00-04:00"); // the earlier of 14:00 and 15:30
        QCOMPARE(textOf(plan.largeCaffeineCutoff, m_newYork), "2025-03-10T11:30:00-04:00");
        QCOMPARE(textOf(plan.routineStart, m_newYork), "2025-03-10T23:00:00-04:00");
        QCOMPARE(textOf(plan.wake, m_newYork), "2025-03-11T08:00:00-04:00");
    }

    void caffeineCutoffIsTheEarlierOfTheTwo_data() {
        QTest::addColumn<QString>("bedtime");
        QTest::addColumn<QString>("wake");
        QTest::addColumn<QString>("latest");
        QTest::addColumn<QString>("cutoff");
        const auto row = [](const char* name, const char* bedtime, const char* wake, const char* latest,
                            const char* cutoff) {
            QTest::newRow(name) << QString(bedtime) << QString(wake) << QString(latest) << QString(cutoff);
        };
        row("both agree", "23:00", "07:00", "14:00", "2025-03-10T14:00");
        row("hours before an early bedtime", "21:00", "05:00", "14:00", "2025-03-10T12:00");
        row("latest before a late bedtime", "02:00", "10:00", "14:00", "2025-03-10T14:00");
        row("no latest", "02:00", "10:00", "", "2025-03-10T17:00");
        row("latest at noon", "23:00", "07:00", "12:00", "2025-03-10T12:00");
        row("latest after the hours", "23:00", "07:00", "18:00", "2025-03-10T14:00");
        row("sleeps 08:00–16:00: asleep at 14:00", "08:00", "16:00", "14:00", "2025-03-10T23:00");
        row("sleeps 08:00–16:00: latest within the waking day", "08:00", "16:00", "20:00", "2025-03-10T20:00");
        row("sleeps 01:00–09:00", "01:00", "09:00", "14:00", "2025-03-10T14:00");
        row("sleeps 12:00–20:00", "12:00", "20:00", "14:00", "2025-03-10T03:00");
        row("sleeps 13:00–21:00", "13:00", "21:00", "14:00", "2025-03-10T04:00");
        row("sleeps 06:00–14:00: latest is the moment of waking", "06:00", "14:00", "14:00", "2025-03-10T21:00");
        row("latest after midnight", "06:00", "14:00", "01:00", "2025-03-10T21:00");
    }
    void caffeineCutoffIsTheEarlierOfTheTwo() {
        QFETCH(QString, bedtime);
        QFETCH(QString, wake);
        QFETCH(QString, latest);
        QFETCH(QString, cutoff);
        Preferences preferences;
        preferences.caffeineLatest = latest.isEmpty() ? std::nullopt : std::optional(clockAt(latest));
        const EveningPlan plan = planEvening(everyNight(bedtime, wake), preferences, nightOf("2025-03-10"), m_newYork);
        QCOMPARE(textOf(plan.zone.wallAt(plan.caffeineCutoff)), cutoff + ":00");
        QVERIFY(plan.largeCaffeineCutoff <= plan.caffeineCutoff);
    }

    void sleepersByDayHaveTheWholeEveningToo() {
        const EveningPlan plan = planEvening(everyNight("08:00", "16:00"), {}, nightOf("2025-03-10"), m_newYork);
        QCOMPARE(textOf(plan.bedtime, m_newYork), "2025-03-11T08:00:00-04:00");
        QCOMPARE(textOf(plan.wake, m_newYork), "2025-03-11T16:00:00-04:00");
        QCOMPARE(stepsOf(plan).first(), "stimulants 06:30–06:35");
        QCOMPARE(stepsOf(plan).last(), "schedule 07:55–08:00");
        QCOMPARE(remindersOf(plan),
                 QStringList({"caffeine-cutoff 10T23:00 until 11T00:00", "nicotine-cutoff 11T02:00 until 11T03:00",
                              "exercise-cutoff 11T06:00 until 11T07:00", "evening-check-in 11T06:30 until 11T08:00",
                              "wind-down 11T06:30 until 11T07:45", "screen-cutoff 11T07:00 until 11T08:00",
                              "bedtime 11T08:00 until 11T08:30", "morning-check-in 11T16:00 until 12T00:00"}));
    }

    void tonightOnlyMovesEverythingTiedToBedtime() {
        Schedule schedule;
        schedule.setTonightOnly(nightOf("2025-03-10"), NightTimes{clockAt("22:00")});
        const EveningPlan tonight = planEvening(schedule, {}, nightOf("2025-03-10"), m_newYork);
        QCOMPARE(textOf(tonight.caffeineCutoff, m_newYork), "2025-03-10T13:00:00-04:00");
        QCOMPARE(textOf(tonight.nicotineCutoff, m_newYork), "2025-03-10T16:00:00-04:00");
        QCOMPARE(textOf(tonight.routineStart, m_newYork), "2025-03-10T20:30:00-04:00");
        QCOMPARE(textOf(tonight.wake, m_newYork), "2025-03-11T07:00:00-04:00");
        QCOMPARE(int(tonight.sleepOpportunity().count()), 540);
        QCOMPARE(textOf(planEvening(schedule, {}, nightOf("2025-03-11"), m_newYork).bedtime, m_newYork),
                 "2025-03-11T23:00:00-04:00");
    }

    void theMorningCheckInIsUsefulUntilTheMiddleOfTheWakingDay() {
        // Saturday's night ends at 09:00, Sunday's bedtime is 21:00.
        Schedule schedule;
        schedule.set(std::chrono::Saturday, {clockAt("01:00"), clockAt("09:00")});
        schedule.set(std::chrono::Sunday, {clockAt("21:00"), clockAt("05:00")});
        const EveningPlan plan = planEvening(schedule, {}, nightOf("2025-03-15"), m_newYork);
        QCOMPARE(remindersOf(plan).last(), "morning-check-in 16T09:00 until 16T15:00");
    }

    void everyReminderHasAUsefulPeriod_data() {
        QTest::addColumn<int>("windDown");
        for (const int windDown : {10, 14, 15, 16, 60, 90, 240}) {
            QTest::addRow("wind-down %d", windDown) << windDown;
        }
    }
    void everyReminderHasAUsefulPeriod() {
        QFETCH(int, windDown);
        Preferences preferences;
        preferences.windDownBefore = minutes(windDown);
        preferences.screensBefore = minutes(5);
        for (const Reminder& reminder : planEvening({}, preferences, nightOf("2025-03-10"), m_newYork).reminders) {
            QVERIFY2(reminder.usefulUntil - reminder.due >= minutes(5), qPrintable(toString(reminder.kind)));
        }
    }

    void remindersAscendAndThereIsOneOfEachKind() {
        for (const char* bedtime : {"21:00", "23:00", "00:30", "08:00", "12:00", "13:00"}) {
            const EveningPlan plan = planEvening(everyNight(bedtime, "07:00"), {}, nightOf("2025-03-08"), m_newYork);
            QCOMPARE(plan.reminders.size(), allReminderKinds.size());
            std::set<ReminderKind> kinds;
            for (std::size_t i = 0; i < plan.reminders.size(); ++i) {
                kinds.insert(plan.reminders[i].kind);
                QVERIFY(plan.reminders[i].due <= plan.reminders[i].usefulUntil);
                QVERIFY(i == 0 || plan.reminders[i - 1].due <= plan.reminders[i].due);
            }
            QCOMPARE(kinds.size(), allReminderKinds.size());
        }
    }

    void theStepsFillTheEveningWhateverItsLength_data() {
        QTest::addColumn<int>("windDown");
        QTest::addColumn<int>("screens");
        for (const int windDown : {10, 60, 75, 90, 120, 240}) {
            for (const int screens : {0, 30, 60, 240}) {
                QTest::addRow("wind-down %d, screens %d", windDown, screens) << windDown << screens;
            }
        }
    }
    void theStepsFillTheEveningWhateverItsLength() {
        QFETCH(int, windDown);
        QFETCH(int, screens);
        Preferences preferences;
        preferences.windDownBefore = minutes(windDown);
        preferences.screensBefore = minutes(screens);
        for (const char* night : {"2025-03-08", "2025-03-09", "2025-11-01", "2025-07-01"}) {
            const EveningPlan plan = planEvening({}, preferences, nightOf(night), m_newYork);
            Instant end = plan.routineStart;
            for (const PlannedStep& step : plan.steps) {
                QCOMPARE(textOf(step.start), textOf(end));
                QVERIFY(step.length() > minutes(0));
                end = step.end;
                if (step.step == StepId::Screens) {
                    QCOMPARE(textOf(step.start), textOf(std::max(plan.screenCutoff, plan.routineStart)));
                }
            }
            QCOMPARE(textOf(end), textOf(plan.bedtime));
        }
    }

    void aLateStartKeepsBedtime_data() {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QStringList>("steps");
        QTest::newRow("90 minutes before: as planned")
            << "21:30:00"
            << QStringList({"stimulants 21:30–21:35", "electrolytes 21:35–21:50", "environment 21:50–22:00",
                            "screens 22:00–22:02", "stretching 22:02–22:12", "wind-down 22:12–22:55",
                            "schedule 22:55–23:00"});
        QTest::newRow("60 minutes before") << "22:00:00"
                                           << QStringList({"screens 22:00–22:02", "stretching 22:02–22:12",
                                                           "wind-down 22:12–22:55", "schedule 22:55–23:00"});
        // Finding 9 of the walk: a minute late must not move the bedroom into the dark.
        QTest::newRow("5 minutes early") << "21:25:00"
                                         << QStringList({"stimulants 21:25–21:30", "electrolytes 21:30–21:45",
                                                         "environment 21:45–21:55", "screens 21:55–21:57",
                                                         "stretching 21:57–22:07", "wind-down 22:07–22:50",
                                                         "schedule 22:50–22:55"});
        QTest::newRow("a minute late") << "21:31:00"
                                       << QStringList({"stimulants 21:31–21:36", "electrolytes 21:36–21:50",
                                                       "environment 21:50–22:00", "screens 22:00–22:02",
                                                       "stretching 22:02–22:12", "wind-down 22:12–22:55",
                                                       "schedule 22:55–23:00"});
        QTest::newRow("half a minute more: screens still go off at their time")
            << "21:31:30"
            << QStringList({"stimulants 21:31–21:36", "electrolytes 21:36–21:49", "environment 21:49–22:00",
                            "screens 22:00–22:02", "stretching 22:02–22:12", "wind-down 22:12–22:55",
                            "schedule 22:55–23:00"});
        QTest::newRow("a quarter of an hour late")
            << "21:45:00"
            << QStringList({"stimulants 21:45–21:50", "electrolytes 21:50–21:55", "environment 21:55–22:00",
                            "screens 22:00–22:02", "stretching 22:02–22:12", "wind-down 22:12–22:55",
                            "schedule 22:55–23:00"});
        QTest::newRow("40 minutes before") << "22:20:00"
                                           << QStringList({"screens 22:20–22:22", "stretching 22:22–22:32",
                                                           "wind-down 22:32–22:55", "schedule 22:55–23:00"});
        QTest::newRow("20 minutes before") << "22:40:00"
                                           << QStringList({"screens 22:40–22:42", "stretching 22:42–22:46",
                                                           "wind-down 22:46–22:55", "schedule 22:55–23:00"});
        QTest::newRow("5 minutes before") << "22:55:00" << QStringList({"screens 22:55–22:56", "schedule 22:56–23:00"});
        QTest::newRow("less than 5: the shortest form, ten minutes from now")
            << "22:56:00" << QStringList({"screens 22:56–22:58", "stretching 22:58–23:02", "schedule 23:02–23:06"});
        QTest::newRow("at bedtime") << "23:00:00"
                                    << QStringList(
                                           {"screens 23:00–23:02", "stretching 23:02–23:06", "schedule 23:06–23:10"});
        QTest::newRow("after bedtime") << "23:50:00"
                                       << QStringList({"screens 23:50–23:52", "stretching 23:52–23:56",
                                                       "schedule 23:56–00:00"});
    }
    void aLateStartKeepsBedtime() {
        QFETCH(QString, start);
        QFETCH(QStringList, steps);
        const Instant now = at("2025-03-10T" + start + "-04:00");
        const EveningPlan plan = startedAt(planEvening({}, {}, nightOf("2025-03-10"), m_newYork), {}, now);
        QCOMPARE(textOf(plan.routineStart), textOf(now));
        QCOMPARE(stepsOf(plan), steps);
        QCOMPARE(textOf(plan.bedtime, m_newYork), "2025-03-10T23:00:00-04:00");
    }

    void anEarlyStartMovesTheStepsAsTheyAre() {
        const EveningPlan plan =
            startedAt(planEvening({}, {}, nightOf("2025-03-10"), m_newYork), {}, at("2025-03-10T20:00:00-04:00"));
        QCOMPARE(stepsOf(plan), QStringList({"stimulants 20:00–20:05", "electrolytes 20:05–20:20",
                                             "environment 20:20–20:30", "screens 20:30–20:32", "stretching 20:32–20:42",
                                             "wind-down 20:42–21:25", "schedule 21:25–21:30"}));
        QCOMPARE(textOf(plan.screenCutoff, m_newYork), "2025-03-10T22:00:00-04:00");
    }

    void aStartAtAnySecondEndsAtBedtimeWithoutGap() {
        const EveningPlan planned = planEvening({}, {}, nightOf("2025-03-10"), m_newYork);
        for (Instant now = planned.routineStart; now <= planned.bedtime - minutes(5); now += seconds(17)) {
            const EveningPlan plan = startedAt(planned, {}, now);
            Instant end = now;
            for (const PlannedStep& step : plan.steps) {
                QCOMPARE(textOf(step.start), textOf(end));
                QVERIFY(step.end > step.start);
                end = step.end;
            }
            QCOMPARE(textOf(end), textOf(planned.bedtime));
        }
    }
};

SOFTFALL_TEST(EveningPlanTest)
#include "EveningPlanTest.moc"
