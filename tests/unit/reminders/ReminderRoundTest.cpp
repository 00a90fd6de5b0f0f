#include "core/reminders/ReminderRound.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

const QString day = "2025-03-10T";

/// `22:00` of the 10th, in UTC.
Instant clock(const QString& text) {
    return at(day + text + (text.size() == 5 ? ":00Z" : "Z"));
}

QString clockOf(Instant instant) {
    return softfall::textOf(instant).mid(11, 8);
}

NightReminder reminderOf(ReminderKind kind, const QString& due, const QString& until) {
    return {nightOf("2025-03-10"), {kind, clock(due), clock(until)}};
}

ReminderRecord recordOf(ReminderKind kind, ReminderState state, std::optional<Instant> snoozedUntil = {}) {
    return {nightOf("2025-03-10"), kind, state, snoozedUntil};
}

QString textOf(const std::vector<NightReminder>& reminders) {
    QStringList parts;
    for (const NightReminder& reminder : reminders) {
        parts << toString(reminder.reminder.kind);
    }
    return parts.join('+');
}

/// `show a+b, c; expire d; next 22:00:00`
QString textOf(const ReminderRound& round) {
    QStringList groups;
    for (const auto& group : round.show) {
        groups << textOf(group);
    }
    QStringList parts;
    if (!groups.isEmpty()) {
        parts << "show " + groups.join(", ");
    }
    if (!round.expire.empty()) {
        parts << "expire " + textOf(round.expire);
    }
    if (round.next) {
        parts << "next " + clockOf(*round.next);
    }
    return parts.join("; ");
}

using Records = std::vector<ReminderRecord>;
using Kind = ReminderKind;
using State = ReminderState;

} // namespace

class ReminderRoundTest : public QObject {
    Q_OBJECT

private slots:
    void stateFollowsTheClock_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<State>("stored");
        QTest::addColumn<QString>("snoozedUntil");
        QTest::addColumn<State>("state");
        const auto row = [](const char* name, const char* now, State stored, const char* snoozedUntil, State state) {
            QTest::newRow(name) << QString(now) << stored << QString(snoozedUntil) << state;
        };
        // Due 22:00, useful until 23:00.
        row("before", "21:59:59", State::Planned, "", State::Planned);
        row("due", "22:00:00", State::Planned, "", State::Due);
        row("late, still useful", "22:59:59", State::Planned, "", State::Due);
        row("too late", "23:00:00", State::Planned, "", State::Expired);
        row("stored as due", "22:30:00", State::Due, "", State::Due);
        row("stored as due, too late", "23:00:00", State::Due, "", State::Expired);
        row("snoozed, not yet again", "22:09:59", State::Snoozed, "22:10:00", State::Snoozed);
        row("snoozed, again", "22:10:00", State::Snoozed, "22:10:00", State::Due);
        row("snoozed, too late", "23:00:00", State::Snoozed, "22:10:00", State::Expired);
        row("snoozed, then moved later by a new bedtime", "21:50:00", State::Snoozed, "21:40:00", State::Snoozed);
        for (const State answered : {State::Shown, State::Done, State::Skipped, State::Satisfied}) {
            row(qPrintable("before, " + toString(answered)), "21:00:00", answered, "", answered);
            row(qPrintable("due, " + toString(answered)), "22:00:00", answered, "", answered);
            row(qPrintable("too late, " + toString(answered)), "23:30:00", answered, "", answered);
        }
        row("expired stays so", "23:30:00", State::Expired, "", State::Expired);
        row("expired by a clock that ran ahead, and was set right", "21:00:00", State::Expired, "", State::Planned);
        row("expired by a clock that ran ahead, and is due now", "22:10:00", State::Expired, "", State::Due);
    }
    void stateFollowsTheClock() {
        QFETCH(QString, now);
        QFETCH(State, stored);
        QFETCH(QString, snoozedUntil);
        QFETCH(State, state);
        const Reminder reminder = reminderOf(Kind::ScreenCutoff, "22:00", "23:00").reminder;
        const auto until = snoozedUntil.isEmpty() ? std::nullopt : std::optional(clock(snoozedUntil));
        QCOMPARE(toString(stateAt(clock(now), reminder, recordOf(Kind::ScreenCutoff, stored, until))), toString(state));
        if (stored == State::Planned) {
            QCOMPARE(toString(stateAt(clock(now), reminder, std::nullopt)), toString(state));
        }
    }

    void aRound_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<std::vector<NightReminder>>("reminders");
        QTest::addColumn<Records>("records");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* name, const char* now, std::vector<NightReminder> reminders, Records records,
                            const char* outcome) {
            QTest::newRow(name) << QString(now) << std::move(reminders) << std::move(records) << QString(outcome);
        };
        const auto exercise = reminderOf(Kind::ExerciseCutoff, "21:00", "22:00");
        const auto checkIn = reminderOf(Kind::EveningCheckIn, "21:30", "23:00");
        const auto windDown = reminderOf(Kind::WindDown, "21:30", "22:45");
        const auto screens = reminderOf(Kind::ScreenCutoff, "22:00", "23:00");
        const auto bedtime = reminderOf(Kind::Bedtime, "23:00", "23:30");
        const std::vector evening{exercise, checkIn, windDown, screens, bedtime};

        row("nothing at all", "20:00", {}, {}, "");
        row("all ahead: look again at the earliest", "20:00", evening, {}, "next 21:00:00");
        row("a second before", "20:59:59", evening, {}, "next 21:00:00");
        row("due", "21:00", evening, {}, "show exercise-cutoff; next 21:30:00");
        row("late but useful", "21:29", evening, {}, "show exercise-cutoff; next 21:30:00");
        row("two at one instant are one notice", "21:30", evening, {recordOf(Kind::ExerciseCutoff, State::Done)},
            "show evening-check-in+wind-down; next 22:00:00");
        row("late by half an hour: what is due by then is one notice", "22:10", evening, {},
            "show evening-check-in+wind-down+screen-cutoff; expire exercise-cutoff; next 23:00:00");
        row("after bedtime", "23:10", evening, {},
            "show bedtime; expire exercise-cutoff+evening-check-in+wind-down+screen-cutoff");
        row("all too late", "23:50", evening, {},
            "expire exercise-cutoff+evening-check-in+wind-down+screen-cutoff+bedtime");
        row("marked once as expired, not again", "23:50", {exercise, bedtime},
            {recordOf(Kind::ExerciseCutoff, State::Expired)}, "expire bedtime");
        row("shown, done, skipped and satisfied are over", "22:59", evening,
            {recordOf(Kind::ExerciseCutoff, State::Skipped), recordOf(Kind::EveningCheckIn, State::Done),
             recordOf(Kind::WindDown, State::Satisfied), recordOf(Kind::ScreenCutoff, State::Shown)},
            "next 23:00:00");
        row("a snoozed one is an appointment", "22:00", {windDown, bedtime},
            {recordOf(Kind::WindDown, State::Snoozed, clock("22:10"))}, "next 22:10:00");
        row("a snoozed one comes again", "22:10", {windDown, bedtime},
            {recordOf(Kind::WindDown, State::Snoozed, clock("22:10"))}, "show wind-down; next 23:00:00");
        row("a record of another night says nothing", "21:00", {exercise},
            {{nightOf("2025-03-09"), Kind::ExerciseCutoff, State::Done, {}}}, "show exercise-cutoff");

        const auto near = reminderOf(Kind::ScreenCutoff, "21:35", "23:00");
        const auto apart = reminderOf(Kind::ScreenCutoff, "21:35:01", "23:00");
        row("within five minutes: what is not yet due comes along", "21:30", {windDown, near}, {},
            "show wind-down+screen-cutoff");
        row("a second further apart it waits", "21:30", {windDown, apart}, {}, "show wind-down; next 21:35:01");
        row("nothing comes before the first of its group is due", "21:29:59", {windDown, near}, {}, "next 21:30:00");
        row("a group is five minutes long, not a chain", "21:30",
            {windDown, reminderOf(Kind::ScreenCutoff, "21:34", "23:00"), reminderOf(Kind::Bedtime, "21:38", "23:30")},
            {}, "show wind-down+screen-cutoff; next 21:38:00");
        row("after a suspend two groups stay two", "21:50",
            {windDown, reminderOf(Kind::ScreenCutoff, "21:34", "23:00"), reminderOf(Kind::Bedtime, "21:38", "23:30")},
            {}, "show wind-down+screen-cutoff, bedtime");
        row("what is over brings nothing along", "21:30", {windDown, near},
            {recordOf(Kind::WindDown, State::Satisfied)}, "next 21:35:00");

        row("useful for no time at all: at its instant", "21:30", {reminderOf(Kind::WindDown, "21:30", "21:30")}, {},
            "show wind-down");
        row("useful for no time at all: after it", "21:30:01", {reminderOf(Kind::WindDown, "21:30", "21:30")}, {},
            "expire wind-down");
    }
    void aRound() {
        QFETCH(QString, now);
        QFETCH(std::vector<NightReminder>, reminders);
        QFETCH(Records, records);
        QFETCH(QString, outcome);
        QCOMPARE(textOf(reminderRound(clock(now), reminders, records)), outcome);
        // The order in which they are given does not matter.
        std::ranges::reverse(records);
        QCOMPARE(textOf(reminderRound(clock(now), reminders, records)), outcome);
    }

    void everyInstantShowsEachReminderExactlyOnceWhileUseful() {
        // Checks at every minute of the evening, recording what was shown, in four rhythms.
        const std::vector evening{
            reminderOf(Kind::ExerciseCutoff, "21:00", "22:00"), reminderOf(Kind::EveningCheckIn, "21:30", "23:00"),
            reminderOf(Kind::WindDown, "21:33", "22:45"), reminderOf(Kind::ScreenCutoff, "22:00", "23:00"),
            reminderOf(Kind::Bedtime, "23:00", "23:30")};
        for (const int stride : {1, 7, 13, 29}) {
            Records records;
            QStringList shown;
            for (Instant now = clock("20:30"); now < clock("23:59"); now += minutes(stride)) {
                for (const auto& group : reminderRound(now, evening, records).show) {
                    for (const NightReminder& each : group) {
                        records.push_back(recordOf(each.reminder.kind, State::Shown));
                        shown << toString(each.reminder.kind);
                        QVERIFY(now < each.reminder.usefulUntil);
                        QVERIFY(now >= each.reminder.due - mergeWithin);
                    }
                }
            }
            QCOMPARE(shown,
                     QStringList({"exercise-cutoff", "evening-check-in", "wind-down", "screen-cutoff", "bedtime"}));
        }
    }

    void aSnoozeNeverPassesUseOrBedtime_data() {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("usefulUntil");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("until"); // empty: not possible
        const auto row = [](const char* name, Kind kind, const char* due, const char* useful, const char* now,
                            const char* until) {
            QTest::newRow(name) << kind << QString(due) << QString(useful) << QString(now) << QString(until);
        };
        row("a cut-off", Kind::NicotineCutoff, "17:00", "18:00", "17:00", "17:10:00");
        row("a cut-off, the last second", Kind::NicotineCutoff, "17:00", "18:00", "17:49:59", "17:59:59");
        row("a cut-off, too late", Kind::NicotineCutoff, "17:00", "18:00", "17:50", "");
        row("wind-down", Kind::WindDown, "21:30", "22:45", "22:34:59", "22:44:59");
        row("wind-down, too late", Kind::WindDown, "21:30", "22:45", "22:35", "");
        row("screens, just before bedtime", Kind::ScreenCutoff, "22:00", "23:00", "22:49:59", "22:59:59");
        row("screens, would be bedtime", Kind::ScreenCutoff, "22:00", "23:00", "22:50", "");
        row("useful beyond bedtime, but bedtime is the end", Kind::ExerciseCutoff, "22:30", "23:30", "22:50:01", "");
        row("bedtime itself may pass bedtime", Kind::Bedtime, "23:00", "23:30", "23:00", "23:10:00");
        row("bedtime, twice", Kind::Bedtime, "23:00", "23:30", "23:10", "23:20:00");
        row("bedtime, not a third time", Kind::Bedtime, "23:00", "23:30", "23:20", "");
        row("the morning has its own day", Kind::MorningCheckIn, "07:00", "15:00", "23:30", "");
        row("the morning check-in", Kind::MorningCheckIn, "07:00", "15:00", "07:05", "07:15:00");
    }
    void aSnoozeNeverPassesUseOrBedtime() {
        QFETCH(Kind, kind);
        QFETCH(QString, due);
        QFETCH(QString, usefulUntil);
        QFETCH(QString, now);
        QFETCH(QString, until);
        // The morning of the 10th follows the bedtime of the 9th.
        const Instant bedtime = kind == Kind::MorningCheckIn ? clock("23:00") - hours(24) : clock("23:00");
        const auto found = snoozeUntil(clock(now), minutes(10), {kind, clock(due), clock(usefulUntil)}, bedtime);
        QCOMPARE(found ? clockOf(*found) : QString(), until);
    }

    void anUndoneAnswerIsOpenAgainWhileItIsUseful_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("state");
        QTest::newRow("before it is due") << "21:29:59"
                                          << "planned";
        QTest::newRow("due") << "21:30"
                             << "shown";
        QTest::newRow("still useful") << "22:44:59"
                                      << "shown";
        QTest::newRow("too late") << "22:45"
                                  << "";
    }
    void anUndoneAnswerIsOpenAgainWhileItIsUseful() {
        QFETCH(QString, now);
        QFETCH(QString, state);
        const auto reopened = reopenedState(clock(now), reminderOf(Kind::WindDown, "21:30", "22:45").reminder);
        QCOMPARE(reopened ? toString(*reopened) : QString(), state);
    }

    void kindsAndStatesAreKnownByTheirIds() {
        for (const Kind kind : allReminderKinds) {
            QVERIFY(fromId<ReminderKind>(toString(kind), "kind").value() == kind);
        }
        QCOMPARE(toString(Kind::ScreenCutoff), "screen-cutoff");
        QCOMPARE(fromId<ReminderKind>("screens", "kind").error().field, "kind");
        for (const State state : {State::Planned, State::Due, State::Shown, State::Done, State::Snoozed, State::Skipped,
                                  State::Expired, State::Satisfied}) {
            QVERIFY(fromId<ReminderState>(toString(state), "state").value() == state);
        }
        QCOMPARE(fromId<ReminderState>("gone", "state").error().field, "state");
    }
};

SOFTFALL_TEST(ReminderRoundTest)
#include "ReminderRoundTest.moc"
