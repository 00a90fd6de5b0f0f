#include "core/diary/NightLine.h"

#include "core/diary/NightZone.h"
#include "core/diary/NightsAway.h"
#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

using Kind = NightLine::Kind;
using std::chrono::days;

const TimeZone newYork = zoneOf("America/New_York");

EveningPlan planOf(const char* bedtime, const char* wake, const char* night = "2025-03-10") {
    Schedule schedule;
    for (unsigned day = 0; day < 7; ++day) {
        schedule.set(std::chrono::weekday(day), {clockAt(bedtime), clockAt(wake)});
    }
    return planEvening(schedule, Preferences(), nightOf(night), newYork);
}

Habit coffeeAt(const char* iso) {
    Habit habit;
    habit.at = zonedAt(iso);
    habit.amount = 96;
    return habit;
}

Night sleptFrom(const char* lightsOut, const char* wake, int seq = 1) {
    Night night;
    night.night = nightOf("2025-03-10");
    night.seq = seq;
    night.lightsOut = zonedAt(lightsOut);
    night.wake = zonedAt(wake);
    return night;
}

QString span(const NightLine& line) {
    return textOf(newYork.wallAt(line.start)).mid(8, 8) + " " + textOf(newYork.wallAt(line.end)).mid(8, 8);
}

std::vector<Kind> kindsOf(const NightLine& line) {
    std::vector<Kind> kinds;
    for (const NightLine::Mark& mark : line.marks) {
        kinds.push_back(mark.kind);
    }
    return kinds;
}

NightRecord answeredIn(const char* zone, int day) {
    NightRecord record;
    record.night = nightOf("2025-01-01") + days(day);
    if (*zone != '\0') {
        record.answer.emplace();
        record.answer->zone = QLatin1String(zone);
    }
    return record;
}

} // namespace

class NightLineTest : public QObject {
    Q_OBJECT

private slots:
    void timesOfAnotherYearDoNotStretchTheLine() {
        const EveningPlan plan = planOf("23:00", "07:00");
        Twitch later;
        later.at = zonedAt("2999-01-02T00:00:00Z");
        const NightLine line = nightLine(plan, {sleptFrom("1999-03-10T23:00:00-05:00", "1999-03-11T07:00:00-05:00")},
                                         {later}, {coffeeAt("2015-03-10T10:00:00-04:00")}, {});
        QVERIFY(line.end - line.start <= hours(72));
        QVERIFY(std::ranges::none_of(line.marks, [](const auto& mark) {
            return mark.kind == Kind::Twitch || mark.kind == Kind::Habit || mark.kind == Kind::Asleep;
        }));
        const NightLine cut =
            nightLine(plan, {sleptFrom("2025-03-10T23:00:00-04:00", "2026-03-11T07:00:00-04:00")}, {}, {}, {});
        QVERIFY(cut.end - cut.start <= hours(72));
    }

    void isADayFromWakingToWaking() {
        QCOMPARE(span(nightLine(planOf("23:00", "07:00"), {}, {}, {}, {})), "10T08:00 11T08:00");
        QCOMPARE(span(nightLine(planOf("22:30", "06:20"), {}, {}, {}, {})), "10T08:00 11T08:00");
    }

    void isADayForSleepersByDayToo() {
        const NightLine line = nightLine(planOf("08:00", "16:00"), {}, {}, {coffeeAt("2025-03-10T18:00:00-04:00")}, {});
        QCOMPARE(span(line), "10T17:00 11T17:00");
        const auto& sleep = line.marks.front();
        QCOMPARE(int(sleep.kind), int(Kind::Planned));
        QVERIFY(line.position(sleep.from) > 0.6 && line.position(sleep.to) < 1);
    }

    void growsToWhatBelongsToTheNight() {
        const NightLine line =
            nightLine(planOf("23:00", "07:00"), {sleptFrom("2025-03-10T23:00:00-04:00", "2025-03-11T09:20:00-04:00")},
                      {}, {coffeeAt("2025-03-10T05:30:00-04:00")}, {});
        QCOMPARE(span(line), "10T05:00 11T10:00");
        QCOMPARE(line.position(line.start), 0.0);
        QCOMPARE(line.position(line.end), 1.0);
    }

    void usesReportedSleepOrPlannedOne() {
        const EveningPlan plan = planOf("23:00", "07:00");
        const Kind cutoffs[] = {Kind::Caffeine, Kind::Nicotine, Kind::Exercise, Kind::Screens};
        const auto with = [&cutoffs](std::vector<Kind> kinds) {
            kinds.insert(kinds.end(), std::begin(cutoffs), std::end(cutoffs));
            return kinds;
        };
        QVERIFY(kindsOf(nightLine(plan, {}, {}, {}, {})) == with({Kind::Planned}));
        const Night reported = sleptFrom("2025-03-10T23:30:00-04:00", "2025-03-11T07:00:00-04:00");
        QVERIFY(kindsOf(nightLine(plan, {reported}, {}, {}, {})) == with({Kind::Asleep}));
        Night inBed = reported;
        inBed.inBed = zonedAt("2025-03-10T22:50:00-04:00");
        QVERIFY(kindsOf(nightLine(plan, {inBed}, {}, {}, {})) == with({Kind::InBed, Kind::Asleep}));
        Night none;
        none.status = NightStatus::NoSleep;
        QVERIFY(kindsOf(nightLine(plan, {none}, {}, {}, {})) == with({}));
        const Night second = sleptFrom("2025-03-11T14:00:00-04:00", "2025-03-11T17:00:00-04:00", 2);
        QVERIFY(kindsOf(nightLine(plan, {reported, second}, {}, {}, {})) == with({Kind::Asleep, Kind::Asleep}));
    }

    void aShortenedDayIsOnItsLineAsItWas() {
        // 9 March has 23 hours.
        const NightLine line = nightLine(planOf("23:00", "07:00", "2025-03-08"), {}, {}, {}, {});
        QCOMPARE((line.end - line.start).count(), 24 * 3600);
        QCOMPARE(textOf(newYork.wallAt(line.end)), "2025-03-09T08:00:00");
        QCOMPARE(textOf(newYork.wallAt(line.start)), "2025-03-08T07:00:00");
    }

    void aNightHasOneClock() {
        Night answer;
        answer.zone = "Asia/Tokyo";
        Twitch twitch;
        twitch.at.zone = "Europe/Berlin";
        Habit habit;
        habit.at.zone = "Asia/Kolkata";
        QCOMPARE(zoneOfNight({answer}, {twitch}, {habit}, newYork).name(), "Asia/Tokyo");
        QCOMPARE(zoneOfNight({}, {twitch}, {habit}, newYork).name(), "Europe/Berlin");
        QCOMPARE(zoneOfNight({}, {}, {habit}, newYork).name(), "Asia/Kolkata");
        QCOMPARE(zoneOfNight({}, {}, {}, newYork).name(), "America/New_York");
        answer.zone = "Nowhere/Land";
        QCOMPARE(zoneOfNight({answer}, {}, {}, newYork).name(), "America/New_York");
        answer.zone.clear();
        QCOMPARE(zoneOfNight({answer}, {twitch}, {}, newYork).name(), "Europe/Berlin");
    }

    void travelIsMarkedButRelocationIsNot() {
        std::vector<NightRecord> records;
        for (int day = 0; day < 400; ++day) {
            const bool isJourney = day >= 100 && day < 114;
            records.push_back(answeredIn(isJourney   ? "Asia/Tokyo"
                                         : day < 200 ? "Europe/Berlin"
                                                     : "Europe/London",
                                         day));
        }
        records[50] = answeredIn("", 50);
        const std::vector<bool> away = nightsAway(records);
        QCOMPARE(away.size(), records.size());
        for (int day = 0; day < 400; ++day) {
            const bool isAtBorder = day > 150 && day < 250; // just after moving, either answer is fine
            if (!isAtBorder) {
                QCOMPARE(bool(away[std::size_t(day)]), day >= 100 && day < 114);
            }
        }
        QVERIFY(nightsAway({}).empty());
    }
};

SOFTFALL_TEST(NightLineTest)
#include "NightLineTest.moc"
