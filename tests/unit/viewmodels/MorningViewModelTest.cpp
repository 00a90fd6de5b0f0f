#include "viewmodels/diary/MorningViewModel.h"

#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace softfall;

namespace {

const QLocale german{QLocale::German, QLocale::Germany};          // 24 hours
const QLocale american{QLocale::English, QLocale::UnitedStates};  // 12 hours
const char* const morningOfThe11th = "2025-03-11T07:30:00-04:00"; // after the night of the 10th

enum TwitchAnswer { None, SixOrMore = 6, NotSure = 7 };

struct Page {
    explicit Page(const QString& now = morningOfThe11th, const QLocale& locale = german)
        : coach(now)
        , morning(coach.entries(), coach.evening(), coach.routine(), coach.checkIns(), coach.timeline, locale)
        , saved(&morning, &MorningViewModel::saved) {}

    void open(const char* night = "2025-03-10", int seq = 1) {
        morning.setNight(nightOf(night), seq);
        morning.setShown(true);
        morning.refresh();
    }
    /// What is stored of that night; ends the test if nothing is.
    Night stored(const char* night = "2025-03-10", int seq = 1) {
        const auto answers = coach.entries().answers({nightOf(night), nightOf(night)}).value();
        const auto found = std::ranges::find(answers, seq, &Night::seq);
        return found == answers.end() ? Night{} : *found;
    }
    void logTwitch(const char* at, bool woke = false) {
        Twitch twitch;
        twitch.woke = woke;
        QVERIFY(coach.entries().logTwitch(twitch, zonedAt(at)));
    }

    TestCoach coach;
    MorningViewModel morning;
    QSignalSpy saved;
};

QString clockOf(const std::optional<ZonedInstant>& at) {
    return at ? textOf(at->wall()).mid(8, 8) : QString();
}

int minutesAt(const char* clock) {
    return int(clockAt(clock).sinceMidnight().count());
}

} // namespace

/// Bedtime 23:00, wake time 07:00, New York.
class MorningViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void anOrdinaryNightIsFourTapsAndSave() {
        Page page;
        page.open();
        QVERIFY(!page.morning.canSave());
        page.morning.setTwitchAnswer(2);
        QVERIFY(page.morning.canSave());
        page.morning.setWoke(1);
        page.morning.setQuality(3);
        page.morning.setFatigue(1);
        QCOMPARE(page.morning.times(), "Lights out 23:00 · awake 07:00");
        page.morning.save();
        QCOMPARE(page.saved.count(), 1);
        const Night night = page.stored();
        QCOMPARE(night.twitches, std::optional(2));
        QCOMPARE(night.woke, std::optional(Woke::Some));
        QCOMPARE(night.quality, std::optional(4));
        QCOMPARE(night.fatigue, std::optional(1));
        QCOMPARE(clockOf(night.lightsOut), "10T23:00");
        QCOMPARE(clockOf(night.wake), "11T07:00");
        QVERIFY(!night.inBed && !night.outOfBed && !night.solMinutes); // nobody has seen them
        QCOMPARE(night.zone, "America/New_York");
        QVERIFY(!night.late);
    }

    void loggedTwitchesAreSuggestedButZeroIsExplicit() {
        Page page;
        page.open();
        QCOMPARE(page.morning.twitchAnswer(), -1);
        page.logTwitch("2025-03-10T23:20:00-04:00", true);
        page.logTwitch("2025-03-10T23:40:00-04:00");
        page.open();
        QCOMPARE(page.morning.twitchAnswer(), 2);
        QCOMPARE(page.morning.woke(), int(Woke::Some));
        QCOMPARE(page.morning.loggedHint(), "2 were noted during the night.");
        QVERIFY(page.morning.canSave());
        QVERIFY(page.stored().zone.isEmpty()); // a suggestion is not an answer
    }

    void manyLoggedTwitchesPrefillCount() {
        Page page;
        for (int minute = 10; minute < 18; ++minute) {
            page.logTwitch(qPrintable(QStringLiteral("2025-03-10T23:%1:00-04:00").arg(minute)));
        }
        page.open();
        QCOMPARE(page.morning.twitchAnswer(), int(SixOrMore));
        QCOMPARE(page.morning.many(), 8);
        page.morning.save();
        QCOMPARE(page.stored().twitches, std::optional(8));
    }

    void theEndOfALateWindDownIsLightsOut() {
        Page page("2025-03-10T22:40:00-04:00");
        QVERIFY(page.coach.routine().start());
        page.coach.elapseUntil("23:20");
        if (page.coach.routine().isOpen(nightOf("2025-03-10"))) {
            QVERIFY(page.coach.routine().finish());
        }
        const auto ended = page.coach.routine().latestOf(nightOf("2025-03-10"))->changed;
        page.coach.elapseUntil("07:30");
        page.open();
        const TimeZone zone = zoneOf("America/New_York");
        const WallTime expected = std::max(zone.wallAt(ended), wallOf("2025-03-10T23:00:00"));
        QCOMPARE(page.morning.details()->lightsOut(),
                 int(std::chrono::floor<minutes>(expected - std::chrono::floor<std::chrono::days>(expected)).count()) /
                     5 * 5);
    }

    void notSleepingIsAnAnswerWithoutTimes() {
        Page page;
        page.open();
        page.morning.setTwitchAnswer(3);
        page.morning.setQuality(2);
        page.morning.setNoSleep(true);
        QCOMPARE(page.morning.twitchAnswer(), -1);
        QVERIFY(page.morning.canSave() && page.morning.times().isEmpty() && !page.morning.asksWoke());
        page.morning.setFatigue(4);
        page.morning.save();
        const Night night = page.stored();
        QCOMPARE(toString(night.status), "no-sleep");
        QVERIFY(!night.twitches && !night.lightsOut && !night.wake && !night.quality);
        QCOMPARE(night.fatigue, std::optional(4));
    }

    void theFoldIsStoredOnceItWasOpen() {
        Page page;
        page.open();
        page.morning.setTwitchAnswer(1);
        page.morning.setMoreOpen(true);
        NightDetailsViewModel& details = *page.morning.details();
        details.setInBed(minutesAt("22:30"));
        details.setSolMinutes(25);
        details.setAwakenings(2);
        details.setWasoMinutes(40);
        details.setWake(minutesAt("06:40"));
        details.setPain(3);
        details.setCramp(NightDetailsViewModel::Yes);
        details.setSpread(NightDetailsViewModel::No);
        details.setNote("warm");
        page.morning.save();
        const Night night = page.stored();
        QCOMPARE(clockOf(night.inBed), "10T22:30");
        QCOMPARE(clockOf(night.lightsOut), "10T23:00");
        QCOMPARE(clockOf(night.wake), "11T06:40");
        QCOMPARE(clockOf(night.outOfBed), "11T06:40");
        QCOMPARE(night.solMinutes, std::optional(25));
        QCOMPARE(night.awakenings, std::optional(2));
        QCOMPARE(night.wasoMinutes, std::optional(40));
        QCOMPARE(night.pain, std::optional(3));
        QCOMPARE(night.cramp, std::optional(true));
        QCOMPARE(night.spread, std::optional(false));
        QVERIFY(!night.middleOfNight);
        QCOMPARE(night.note, "warm");
        page.open(); // and it is open again, with all of it
        QVERIFY(page.morning.isShown() && page.morning.moreOpen());
        QCOMPARE(page.morning.details()->solMinutes(), 25);
    }

    void painIsAskedOnlyWhereThereWereTwitches() {
        Page page;
        page.open();
        QVERIFY(!page.morning.asksTwitches());
        page.morning.setTwitchAnswer(2);
        QVERIFY(page.morning.asksTwitches());
        page.morning.setMoreOpen(true);
        page.morning.details()->setPain(4);
        page.morning.setTwitchAnswer(None);
        QVERIFY(!page.morning.asksTwitches());
        page.morning.save();
        QVERIFY(!page.stored().pain);
        page.morning.setTwitchAnswer(NotSure);
        QVERIFY(!page.morning.asksTwitches() && page.morning.asksWoke());
    }

    void aSlipIsAskedAboutAndCorrectedByOneTap() {
        Page page(morningOfThe11th, american);
        page.open();
        page.morning.setTwitchAnswer(None);
        page.morning.setMoreOpen(true);
        page.morning.details()->setLightsOut(minutesAt("11:00"));
        page.morning.details()->setInBed(minutesAt("22:50"));
        page.morning.details()->setInBed(minutesAt("11:00"));
        page.morning.save();
        QVERIFY(page.morning.isDoubted());
        QCOMPARE(page.saved.count(), 0);
        QVERIFY(page.stored().zone.isEmpty());
        QCOMPARE(page.morning.doubt(), "In bed for 20 h?");
        QVERIFY(page.morning.doubtDetail().contains("11:00 AM may be meant as 11:00 PM."));
        QCOMPARE(page.morning.correction(), "Make it 11:00 PM");
        page.morning.correctDoubted();
        QVERIFY(!page.morning.isDoubted());
        QCOMPARE(page.saved.count(), 1);
        QCOMPARE(clockOf(page.stored().lightsOut), "10T23:00");
        QCOMPARE(clockOf(page.stored().inBed), "10T23:00");
    }

    void confirmedSlipIsNotAskedAgain() {
        Page page;
        page.open();
        page.morning.setTwitchAnswer(None);
        page.morning.setMoreOpen(true);
        page.morning.details()->setLightsOut(minutesAt("16:00"));
        page.morning.save();
        QCOMPARE(page.morning.doubt(), "In bed for 15 h?");
        QVERIFY(page.morning.canKeepDoubted());
        page.morning.keepDoubted();
        QCOMPARE(page.saved.count(), 1);
        QCOMPARE(clockOf(page.stored().lightsOut), "10T16:00");
        page.open();
        page.morning.setQuality(2);
        page.morning.save();
        QVERIFY(!page.morning.isDoubted());
        QCOMPARE(page.saved.count(), 2);
    }

    void timesOutOfOrderAreReviewed() {
        Page page;
        page.open();
        page.morning.setTwitchAnswer(None);
        page.morning.setMoreOpen(true);
        page.morning.details()->setInBed(minutesAt("23:10"));
        page.morning.save();
        QVERIFY(page.morning.isDoubted() && !page.morning.canKeepDoubted());
        QVERIFY(page.morning.correction().isEmpty());
        page.morning.keepDoubted();
        QCOMPARE(page.saved.count(), 0);
        page.morning.reviewTimes();
        QVERIFY(!page.morning.isDoubted() && page.morning.moreOpen());
        QVERIFY(page.stored().zone.isEmpty());
    }

    void anOlderNightIsMarkedLateAndItsTimesAreNotGuessed() {
        Page page("2025-03-13T12:00:00-04:00");
        page.open();
        QVERIFY(!page.morning.lateHint().isEmpty());
        page.morning.setTwitchAnswer(1);
        QVERIFY(page.morning.times().isEmpty());
        page.morning.save();
        QVERIFY(page.stored().late);
        QVERIFY(!page.stored().lightsOut);
    }

    void secondSleepIsStoredBesideTheFirst() {
        Page page("2025-03-11T20:00:00-04:00");
        page.open();
        page.morning.setTwitchAnswer(2);
        page.morning.save();
        page.open("2025-03-10", 2);
        QCOMPARE(page.morning.title(), "A second sleep");
        QCOMPARE(page.morning.details()->lightsOut(), minutesAt("13:00")); // six hours after waking
        page.morning.setTwitchAnswer(None);
        page.morning.details()->setLightsOut(minutesAt("14:00"));
        page.morning.details()->setWake(minutesAt("17:30"));
        page.morning.save();
        QVERIFY2(!page.morning.isDoubted(), qPrintable(page.morning.doubt()));
        QCOMPARE(page.stored("2025-03-10", 1).twitches, std::optional(2));
        QCOMPARE(clockOf(page.stored("2025-03-10", 2).lightsOut), "11T14:00");
        QCOMPARE(clockOf(page.stored("2025-03-10", 2).wake), "11T17:30");
    }

    void aNightKeepsItsClockWhileTravelling() {
        Page page;
        page.open();
        page.morning.setTwitchAnswer(1);
        page.morning.save();
        page.coach.timeline.setZone(zoneOf("Asia/Tokyo"));
        page.open();
        QCOMPARE(page.morning.details()->lightsOut(), minutesAt("23:00"));
        page.morning.setMoreOpen(true);
        page.morning.details()->setWake(minutesAt("06:30"));
        page.morning.save();
        QVERIFY(!page.morning.isDoubted());
        QCOMPARE(clockOf(page.stored().wake), "11T06:30");
        QCOMPARE(page.stored().wake->instant, at("2025-03-11T06:30:00-04:00"));
        QCOMPARE(page.stored().zone, "America/New_York");
    }

    void sleepersByDayAreAskedByTheirDay() {
        Page page("2025-03-11T16:30:00-04:00");
        PlanSettings settings = page.coach.evening().settings();
        for (unsigned day = 0; day < 7; ++day) {
            settings.schedule.set(std::chrono::weekday(day), {clockAt("08:00"), clockAt("16:00")});
        }
        QVERIFY(page.coach.savePlan(settings));
        page.open();
        QCOMPARE(page.morning.nightTitle(), "Night of Mo. 10 → Di. 11");
        page.morning.setTwitchAnswer(2);
        QCOMPARE(page.morning.times(), "Lights out 08:00 · awake 16:00");
        page.morning.save();
        QVERIFY(!page.morning.isDoubted());
        QCOMPARE(clockOf(page.stored().lightsOut), "11T08:00");
        QCOMPARE(clockOf(page.stored().wake), "11T16:00");
    }
};

SOFTFALL_TEST(MorningViewModelTest)
#include "MorningViewModelTest.moc"
