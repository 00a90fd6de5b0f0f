#include "core/evening/EveningPlan.h"
#include "core/reminders/ReminderRound.h"
#include "program/TestCase.h"
#include "support/Times.h"
#include "unit/reminders/TzifClock.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <exception>
#include <functional>
#include <thread>

using namespace softfall;
using std::chrono::days;

namespace {

using softfall::textOf;

/// Everything, in the case labelled `slow`, or a sample.
bool isIntact() {
    return qEnvironmentVariable("SOFTFALL_TEST_EXTENT") == QLatin1String("whole");
}

const QString database = "/usr/share/zoneinfo/";

// The part read of each zone: the nights of the sweep and some days around them.
const Instant readFrom = at("2023-12-20T00:00:00Z");
const Instant readUntil = at("2038-02-01T00:00:00Z");

const TimeOfDay wakeTime(7, 0);

/// The one name that is not a zone: the clock of a machine whose location was never set.
const QString noPlace = "Factory";

/// The names of the tz database, including links, if their files are installed (some distributions move old ones to a
/// separate package).
QStringList namesOfDatabase() {
    QFile list(database + "tzdata.zi");
    QStringList names;
    if (list.open(QIODevice::ReadOnly)) {
        for (const QString& line : QString::fromLatin1(list.readAll()).split(u'\n')) {
            // `Z NAME …` begins a zone, `L TARGET NAME` is a link.
            const QStringList words = line.split(u' ');
            const QString name = words[0] == "Z" ? words.value(1) : words[0] == "L" ? words.value(2) : QString();
            if (!name.isEmpty() && QFile::exists(database + name)) {
                names << name;
            }
        }
    }
    names.sort();
    return names;
}

/// Unusual zones: half an hour, two hours, summer time in winter, Ramadan, changes before midnight.
const QStringList peculiarNames{"Africa/Cairo",     "Africa/Casablanca",   "Africa/El_Aaiun",      "America/Havana",
                                "America/New_York", "America/Nuuk",        "America/Scoresbysund", "America/St_Johns",
                                "Antarctica/Troll", "Asia/Gaza",           "Asia/Kathmandu",       "Asia/Tehran",
                                "Atlantic/Azores",  "Australia/Lord_Howe", "Europe/Berlin",        "Europe/Dublin",
                                "Pacific/Apia",     "Pacific/Chatham",     "Pacific/Easter",       "UTC"};

TzifClock clockOf(const QString& name) {
    return TzifClock::read(database + name, readFrom, readUntil);
}

/// Runs `job(name)` for each name, on all processors; returns the non-empty results. The threads share nothing: each
/// job has its own zone.
QStringList inParallel(const QStringList& names, const std::function<QString(const QString& name)>& job) {
    std::vector<QString> answers(names.size());
    std::atomic<std::size_t> next = 0;
    {
        std::vector<std::jthread> threads(std::max(1U, std::thread::hardware_concurrency()));
        for (std::jthread& thread : threads) {
            thread = std::jthread([&] {
                for (std::size_t i = next++; i < answers.size(); i = next++) {
                    try {
                        answers[i] = job(names[qsizetype(i)]);
                    } catch (const std::exception& error) {
                        answers[i] = names[qsizetype(i)] + ": " + error.what();
                    }
                }
            });
        }
    }
    std::erase(answers, QString());
    return {answers.begin(), answers.end()};
}

/// Where TimeZone differs from the second reading of the same name; empty if it never does.
QString disagreement(const QString& name, const TzifClock& clock) {
    const TimeZone zone = zoneOf(name);
    std::vector<Instant> instants;
    for (Instant instant = readFrom; instant < readUntil; instant += isIntact() ? days(1) : days(9)) {
        instants.push_back(instant);
    }
    std::vector<WallTime> walls;
    for (const TzifClock::Change& change : clock.changes()) {
        instants.insert(instants.end(), {change.at - seconds(1), change.at, change.at + seconds(1)});
        for (const WallTime edge : {change.first(), change.end()}) {
            walls.insert(walls.end(), {edge - seconds(1), edge, edge + seconds(1)});
        }
        walls.push_back(change.first() + (change.end() - change.first()) / 2);
    }
    for (const Instant instant : instants) {
        if (zone.offsetAt(instant) != clock.offsetAt(instant)) {
            return QStringLiteral("%1: %2 instead of %3 s")
                .arg(name, textOf(instant, zone))
                .arg(clock.offsetAt(instant).count());
        }
    }
    for (const WallTime wall : walls) {
        if (zone.firstInstantAt(wall) != clock.instantOf(wall)) {
            return QStringLiteral("%1: %2 is %3 instead of %4")
                .arg(name, textOf(wall), textOf(zone.firstInstantAt(wall)), textOf(clock.instantOf(wall)));
        }
    }
    return {};
}

WallTime bedtimeOf(NightDate night, TimeOfDay bedtime) {
    return night.evening() + days(bedtime < TimeOfDay(12, 0) ? 1 : 0) + bedtime.sinceMidnight();
}

/// The middle of the first gap that can contain the bedtime of one of `nights`.
std::optional<TimeOfDay> bedtimeInGap(const TzifClock& clock, const NightRange& nights) {
    for (const TzifClock::Change& change : clock.changes()) {
        const WallTime middle = change.first() + (change.end() - change.first()) / 2;
        const TimeOfDay time(std::chrono::floor<minutes>(middle - std::chrono::floor<days>(middle)));
        const bool isByNight = time >= TimeOfDay(20, 0) || time < TimeOfDay(6, 0);
        const NightDate night(std::chrono::floor<days>(middle) - days(time < TimeOfDay(12, 0) ? 1 : 0));
        if (change.leavesGap() && isByNight && nights.contains(night)) {
            return time;
        }
    }
    return std::nullopt;
}

/// For zones whose clocks skip nothing.
const TimeOfDay elsewhereInGap(2, 30);

struct Expected {
    Instant due;
    NightDate night;
    ReminderKind kind;
    auto operator<=>(const Expected&) const = default;
};

/// What the default plan promises, computed with `clock` alone, ascending. `bedtime` is between 20:00 and 06:00, so
/// that 14:00 of the evening's date is in the waking day.
std::vector<Expected> expectedOf(const TzifClock& clock, TimeOfDay bedtime, const NightRange& nights) {
    std::vector<Expected> expected;
    for (NightDate night = nights.first; night <= nights.last; night += days(1)) {
        const Instant lightsOut = clock.instantOf(bedtimeOf(night, bedtime));
        const Instant twoInTheAfternoon = clock.instantOf(night.evening() + hours(14));
        const Instant wake = clock.instantOf(night.evening() + days(1) + wakeTime.sinceMidnight());
        const auto expect = [&](ReminderKind kind, Instant due) { expected.push_back({due, night, kind}); };
        expect(ReminderKind::CaffeineCutoff, std::min(lightsOut - hours(9), twoInTheAfternoon));
        expect(ReminderKind::NicotineCutoff, lightsOut - hours(6));
        expect(ReminderKind::ExerciseCutoff, lightsOut - hours(2));
        expect(ReminderKind::EveningCheckIn, lightsOut - minutes(90));
        expect(ReminderKind::WindDown, lightsOut - minutes(90));
        expect(ReminderKind::ScreenCutoff, lightsOut - minutes(60));
        expect(ReminderKind::Bedtime, lightsOut);
        expect(ReminderKind::MorningCheckIn, wake);
    }
    std::ranges::sort(expected);
    return expected;
}

QString textOf(const Expected& reminder) {
    return QStringLiteral("%1/%2 %3").arg(toIsoString(reminder.night), toString(reminder.kind), textOf(reminder.due));
}

QString textOf(const NightReminder& reminder) {
    return textOf(Expected{reminder.reminder.due, reminder.night, reminder.reminder.kind});
}

struct Walk {
    qsizetype shown = 0;
    QString wrong; ///< the first thing that went wrong
};

/// Lives through `nights` like the agent: watches the night before, tonight and tomorrow, shows what a check returns,
/// records it, and sleeps until the next check. Nothing is wrong if each reminder comes once, in order, at the
/// instant that `clock` gives, together with those of the next five minutes.
Walk walkThrough(const NightRange& nights, TimeOfDay bedtime, const TimeZone& zone, const TzifClock& clock) {
    Walk walk;
    Schedule schedule;
    for (unsigned day = 0; day < 7; ++day) {
        schedule.set(std::chrono::weekday(day), {bedtime, wakeTime});
    }
    const Preferences preferences;
    const auto planOf = [&](NightDate night) { return planEvening(schedule, preferences, night, zone); };
    const auto expected = expectedOf(clock, bedtime, {nights.first, nights.last + days(1)});
    auto next = expected.begin();

    std::array watched{planOf(nights.first - days(1)), planOf(nights.first), planOf(nights.first + days(1))};
    std::vector<ReminderRecord> records;
    for (const ReminderKind kind : allReminderKinds) {
        records.push_back({watched[0].night, kind, ReminderState::Shown, {}});
    }
    Instant now = watched[0].wake;
    std::vector<NightReminder> reminders;
    while (next->night <= nights.last) {
        while (watched[1].wake <= now) {
            std::ranges::rotate(watched, watched.begin() + 1);
            watched[2] = planOf(watched[1].night + days(1));
            std::erase_if(records, [&](const ReminderRecord& record) { return record.night < watched[0].night; });
            reminders.clear();
        }
        if (reminders.empty()) {
            for (const EveningPlan& plan : watched) {
                for (const Reminder& reminder : plan.reminders) {
                    reminders.push_back({plan.night, reminder});
                }
            }
        }
        const ReminderRound round = reminderRound(now, reminders, records);
        for (const auto& group : round.show) {
            const Instant opens = next->due;
            for (const NightReminder& each : group) {
                if (now != opens || each.reminder.due != next->due || each.night != next->night ||
                    each.reminder.kind != next->kind) {
                    return {
                        walk.shown,
                        QStringLiteral("at %1 comes %2 instead of %3").arg(textOf(now), textOf(each), textOf(*next))};
                }
                if (next->due - opens > minutes(5)) {
                    return {walk.shown, QStringLiteral("at %1 comes %2 along").arg(textOf(now), textOf(each))};
                }
                records.push_back({each.night, each.reminder.kind, ReminderState::Shown, {}});
                ++next;
                ++walk.shown;
            }
            if (next->due - opens <= minutes(5)) {
                return {walk.shown, QStringLiteral("at %1 %2 does not come along").arg(textOf(now), textOf(*next))};
            }
        }
        if (!round.expire.empty()) {
            return {walk.shown,
                    QStringLiteral("at %1 it is too late for %2").arg(textOf(now), textOf(round.expire.front()))};
        }
        if (!round.next || *round.next <= now) {
            return {walk.shown, QStringLiteral("at %1 there is no next look").arg(textOf(now))};
        }
        now = *round.next;
    }
    return walk;
}

} // namespace

/// Every zone of the tz database and every night of 2024–2037 (with SOFTFALL_TEST_EXTENT=whole; else a sample): each
/// reminder comes exactly once, in order, at the instant that a calculation without TimeZone and QTimeZone gives.
class ReminderSweepTest : public QObject {
    Q_OBJECT

    static QStringList zones() {
        QStringList names = isIntact() ? namesOfDatabase() : peculiarNames;
        names.removeAll(noPlace);
        return names;
    }

    static NightRange nights() { return {nightOf("2024-01-01"), nightOf(isIntact() ? "2037-12-31" : "2025-12-31")}; }

private slots:
    // From the table of the file or, past its end, from the rule in the footer; the instants are those of `zdump -V`.
    void theSecondReadingKnowsTheYear2038_data() {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QStringList>("changes");
        const auto row = [](const char* zone, const QStringList& changes) {
            QTest::newRow(zone) << QString(zone) << changes;
        };
        row("Europe/Berlin", {"2038-03-28T01:00:00Z 60 120", "2038-10-31T01:00:00Z 120 60"});
        row("Europe/Dublin", {"2038-03-28T01:00:00Z 0 60", "2038-10-31T01:00:00Z 60 0"});
        row("Australia/Lord_Howe", {"2038-04-03T15:00:00Z 660 630", "2038-10-02T15:30:00Z 630 660"});
        row("Pacific/Chatham", {"2038-04-03T14:00:00Z 825 765", "2038-09-25T14:00:00Z 765 825"});
        row("Africa/Cairo", {"2038-04-29T22:00:00Z 120 180", "2038-10-28T21:00:00Z 180 120"});
        row("America/Nuuk", {"2038-03-28T01:00:00Z -120 -60", "2038-10-31T01:00:00Z -60 -120"});
        row("America/Santiago", {"2038-04-04T03:00:00Z -180 -240", "2038-09-05T04:00:00Z -240 -180"});
        row("Asia/Jerusalem", {"2038-03-26T00:00:00Z 120 180", "2038-10-30T23:00:00Z 180 120"});
        row("Antarctica/Troll", {"2038-03-28T01:00:00Z 0 120", "2038-10-31T01:00:00Z 120 0"});
        row("Asia/Kathmandu", {});
    }
    void theSecondReadingKnowsTheYear2038() {
        QFETCH(QString, zone);
        QFETCH(QStringList, changes);
        QStringList found;
        const TzifClock clock =
            TzifClock::read(database + zone, at("2038-01-01T00:00:00Z"), at("2039-01-01T00:00:00Z"));
        for (const TzifClock::Change& change : clock.changes()) {
            found << QStringLiteral("%1 %2 %3")
                         .arg(textOf(change.at))
                         .arg(change.before / minutes(1))
                         .arg(change.after / minutes(1));
        }
        QCOMPARE(found, changes);
    }

    void theSecondReadingTakesWallTimesAsTheyAreMeant() {
        const TzifClock berlin = clockOf("Europe/Berlin");
        QCOMPARE(textOf(berlin.instantOf(wallOf("2025-03-30T01:59"))), "2025-03-30T00:59:00Z");
        QCOMPARE(textOf(berlin.instantOf(wallOf("2025-03-30T02:30"))), "2025-03-30T01:00:00Z");
        QCOMPARE(textOf(berlin.instantOf(wallOf("2025-03-30T03:00"))), "2025-03-30T01:00:00Z");
        QCOMPARE(textOf(berlin.instantOf(wallOf("2025-10-26T02:30"))), "2025-10-26T00:30:00Z");
        QCOMPARE(textOf(berlin.instantOf(wallOf("2025-10-26T03:00"))), "2025-10-26T02:00:00Z");
        QVERIFY(berlin.isInGap(wallOf("2025-03-30T02:00")));
        QVERIFY(!berlin.isInGap(wallOf("2025-03-30T03:00")));
        QVERIFY(!berlin.isInGap(wallOf("2025-10-26T02:30")));
    }

    void everyNameIsAZoneWithTheClocksOfItsFile() {
        const QStringList names = namesOfDatabase();
        QVERIFY2(names.size() > 300, "the tz database is not installed");
        const QStringList wrong = inParallel(names, [](const QString& name) {
            const bool isZone = TimeZone::named(name, "zone").has_value();
            if (name == noPlace) {
                return isZone ? name + ": is no place" : QString();
            }
            return isZone ? disagreement(name, clockOf(name)) : name + ": refused";
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
    }

    void eachReminderComesOnceInOrderAtItsInstant_data() {
        QTest::addColumn<QString>("bedtime"); // empty: in a gap of the zone
        QTest::newRow("bedtime 22:30") << "22:30";
        QTest::newRow("bedtime 00:30") << "00:30";
        QTest::newRow("bedtime in a gap") << QString();
    }
    void eachReminderComesOnceInOrderAtItsInstant() {
        QFETCH(QString, bedtime);
        const QStringList names = zones();
        const NightRange all = nights();
        std::atomic<qsizetype> shown = 0;
        const QStringList wrong = inParallel(names, [&](const QString& name) {
            const TzifClock clock = clockOf(name);
            const TimeOfDay time =
                bedtime.isEmpty() ? bedtimeInGap(clock, all).value_or(elsewhereInGap) : clockAt(bedtime);
            const Walk walk = walkThrough(all, time, zoneOf(name), clock);
            shown += walk.shown;
            return walk.wrong.isEmpty() ? QString()
                                        : QStringLiteral("%1, bedtime %2: %3").arg(name, toIsoString(time), walk.wrong);
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
        QCOMPARE(shown.load(), names.size() * all.size() * qsizetype(allReminderKinds.size()));
    }

    void bedtimesMeetGapsAndFolds() {
        // Otherwise the sweep would not show what it is for.
        int inGaps = 0;
        int inFolds = 0;
        for (const QString& name : zones()) {
            const TzifClock clock = clockOf(name);
            const auto gap = bedtimeInGap(clock, nights());
            int gapsHere = 0;
            for (NightDate night = nights().first; night <= nights().last; night += days(1)) {
                const WallTime wall = bedtimeOf(night, gap.value_or(elsewhereInGap));
                gapsHere += clock.isInGap(wall) ? 1 : 0;
                inFolds += std::ranges::any_of(clock.changes(), [wall](const TzifClock::Change& change) {
                    return !change.leavesGap() && change.first() <= wall && wall < change.end();
                });
            }
            QVERIFY2((gapsHere > 0) == gap.has_value(), qPrintable(name));
            inGaps += gapsHere;
        }
        QVERIFY(inGaps >= 20);
        QVERIFY(inFolds >= 4);
    }
};

SOFTFALL_TEST(ReminderSweepTest)
#include "ReminderSweepTest.moc"
