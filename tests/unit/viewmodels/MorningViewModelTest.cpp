#include "viewmodels/diary/MorningViewModel.h"

#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

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
        page.morning.setTwitchAnswer(2);
        page.morning.setWoke(1);
        page.morning.setQuality(3);
        page.morning.setFatigue(1);
        QCOMPARE(page.morning.times(), "Lights out 23:00, up 07:00");
        QCOMPARE(page.morning.timesSource(), "taken from your plan");
        page.morning.save();
        QCOMPARE(page.saved.count(), 1);
        QCOMPARE(page.saved.front().front().toString(), "Night of Montag, into Dienstag saved");
        QVERIFY(page.saved.front().back().value<EditId>() > 0);
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

    void itIsHeadedByTheTimeOfDay_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("title");
        QTest::newRow("in the morning") << morningOfThe11th << "Good morning";
        QTest::newRow("before noon") << "2025-03-11T11:59:00-04:00"
                                     << "Good morning";
        QTest::newRow("after noon") << "2025-03-11T12:00:00-04:00"
                                    << "Last night";
        QTest::newRow("in the evening") << "2025-03-11T21:18:00-04:00"
                                        << "Last night";
        QTest::newRow("days later") << "2025-03-13T09:00:00-04:00"
                                    << "An earlier night";
    }
    void itIsHeadedByTheTimeOfDay() {
        QFETCH(QString, now);
        Page page(now);
        page.open();
        QTEST(page.morning.title(), "title");
    }

    void inBedFollowsLightsOutUntilItIsSet() {
        Page page;
        page.open();
        page.morning.setTimesOpen(true);
        NightDetailsViewModel& details = *page.morning.details();
        QVERIFY(details.inBedFollows());
        details.setLightsOut(minutesAt("23:30"));
        QCOMPARE(details.inBed(), minutesAt("23:30"));
        details.setInBed(minutesAt("23:30")); // the same, but said
        QVERIFY(!details.inBedFollows());
        details.setLightsOut(minutesAt("23:45"));
        QCOMPARE(details.inBed(), minutesAt("23:30"));
    }

    void inBedFollowsAfterADraftToo() {
        Page page;
        page.open();
        page.morning.setTimesOpen(true);
        page.morning.details()->setLightsOut(minutesAt("23:30"));
        page.open("2025-03-09"); // it becomes a draft
        page.open();
        NightDetailsViewModel& details = *page.morning.details();
        QCOMPARE(details.lightsOut(), minutesAt("23:30"));
        QVERIFY(details.inBedFollows() && details.outOfBedFollows());
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
        QCOMPARE(page.morning.loggedHint(), "2 logged in the night");
        QVERIFY(page.stored().zone.isEmpty()); // a suggestion is no answer
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
        QVERIFY(page.morning.times().isEmpty() && !page.morning.asksWoke());
        page.morning.setFatigue(4);
        page.morning.save();
        const Night night = page.stored();
        QCOMPARE(toString(night.status), "no-sleep");
        QVERIFY(!night.twitches && !night.lightsOut && !night.wake && !night.quality);
        QCOMPARE(night.fatigue, std::optional(4));
    }

    void foldAndTimesAreStoredOnceTheyWereOpen() {
        Page page;
        page.open();
        page.morning.setTwitchAnswer(1);
        page.morning.setTimesOpen(true);
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
        page.open(); // and the fold is open again, with all of it
        QCOMPARE(page.morning.times(), "In bed 22:30, lights out 23:00, up 06:40");
        QVERIFY(page.morning.timesSource().isEmpty());
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

    void whetherItWokeIsAskedByTheCount_data() {
        QTest::addColumn<int>("twitches");
        QTest::addColumn<bool>("asked");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QStringList>("answers");
        QTest::addColumn<int>("last"); // what the last answer stands for
        const QStringList several{"No", "Some did", "Most did"};
        QTest::newRow("not answered") << -1 << false << "Did they wake you?" << several << -1;
        QTest::newRow("none") << int(None) << false << "Did they wake you?" << several << -1;
        QTest::newRow("one") << 1 << true << "Did it wake you?" << QStringList{"No", "Yes"} << int(Woke::Most);
        QTest::newRow("two") << 2 << true << "Did they wake you?" << several << int(Woke::Most);
        QTest::newRow("many") << int(SixOrMore) << true << "Did they wake you?" << several << int(Woke::Most);
        QTest::newRow("not sure") << int(NotSure) << true << "Did they wake you?" << several << int(Woke::Most);
    }
    void whetherItWokeIsAskedByTheCount() {
        QFETCH(int, twitches);
        QFETCH(bool, asked);
        QFETCH(QString, question);
        QFETCH(QStringList, answers);
        QFETCH(int, last);
        Page page;
        page.open();
        page.morning.setTwitchAnswer(twitches);
        QCOMPARE(page.morning.asksWoke(), asked);
        QCOMPARE(page.morning.wokeQuestion(), question);
        QCOMPARE(page.morning.wokeAnswers(), answers);
        page.morning.setWoke(int(answers.size()) - 1);
        QCOMPARE(page.morning.woke(), asked ? int(answers.size()) - 1 : -1);
        if (twitches >= 0) {
            page.morning.save();
            const auto woke = page.stored().woke;
            QCOMPARE(woke ? int(*woke) : -1, last);
        }
    }

    void theScalesStandForTheStoredNumbers() {
        Page page;
        page.open();
        QCOMPARE(page.morning.qualityAnswers(), QStringList({"Badly", "Not well", "So-so", "Well", "Very well"}));
        QCOMPARE(page.morning.fatigueAnswers(), QStringList({"Not at all", "A little", "Somewhat", "Quite", "Very"}));
        for (int answer = 0; answer < 5; ++answer) {
            page.morning.setTwitchAnswer(None);
            page.morning.setQuality(answer);
            page.morning.setFatigue(answer);
            page.morning.save();
            QCOMPARE(page.stored().quality, std::optional(answer + 1));
            QCOMPARE(page.stored().fatigue, std::optional(answer));
        }
    }

    void withoutTheFirstAnswerSaveWaits() {
        Page page;
        page.open();
        page.morning.setQuality(3);
        page.morning.save();
        QCOMPARE(page.saved.count(), 0);
        QVERIFY(page.stored().zone.isEmpty());
        QVERIFY(page.morning.problem().contains("Not sure"));
        page.morning.setTwitchAnswer(None);
        QVERIFY(page.morning.problem().isEmpty());
    }

    void aFieldWithoutAValueMakesSaveWait() {
        Page page;
        page.open();
        page.morning.setTwitchAnswer(1);
        QSignalSpy pointedAt(page.morning.details(), &NightDetailsViewModel::wrongPointedAt);
        page.morning.details()->setWrong("pain", true);
        page.morning.save();
        QCOMPARE(pointedAt.count(), 1);
        QCOMPARE(page.saved.count(), 0);
        QVERIFY(page.stored().zone.isEmpty());
        page.morning.details()->setWrong("pain", false);
        page.morning.save();
        QCOMPARE(page.saved.count(), 1);
    }

    void aTimeFarFromThePlanSaysWhy_data() {
        QTest::addColumn<QString>("twitch");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("times");
        QTest::addColumn<QString>("source");
        QTest::newRow("plan") << ""
                              << "2025-03-11T07:30:00-04:00"
                              << "Lights out 23:00, up 07:00"
                              << "taken from your plan";
        QTest::newRow("first twitch") << "2025-03-10T22:06:00-04:00"
                                      << "2025-03-11T07:30:00-04:00"
                                      << "Lights out 22:05, up 07:00"
                                      << "Lights-out comes from the first twitch you logged; your plan said 23:00.";
        QTest::newRow("up early") << ""
                                  << "2025-03-11T05:32:00-04:00"
                                  << "Lights out 23:00, up 05:30"
                                  << "“Up” is set to now; your plan said 07:00.";
    }
    void aTimeFarFromThePlanSaysWhy() {
        QFETCH(QString, twitch);
        QFETCH(QString, now);
        QFETCH(QString, times);
        QFETCH(QString, source);
        Page page(now);
        if (!twitch.isEmpty()) {
            page.logTwitch(qPrintable(twitch));
        }
        page.open();
        QCOMPARE(page.morning.times(), times);
        QCOMPARE(page.morning.timesSource(), source);
        page.morning.details()->setLightsOut(minutesAt("23:25"));
        page.morning.details()->setWake(minutesAt("06:45"));
        QVERIFY(page.morning.timesSource().isEmpty()); // now they are the person's own
    }

    void whatWasAnsweredIsKeptAsADraft_data() {
        QTest::addColumn<QString>("leaves");
        for (const char* way : {"page", "night", "window", "program"}) {
            QTest::newRow(way) << way;
        }
    }
    void whatWasAnsweredIsKeptAsADraft() {
        QFETCH(QString, leaves);
        auto page = std::make_unique<Page>();
        page->open();
        page->morning.setQuality(3);
        page->morning.details()->setAwakenings(4);
        page->morning.setMoreOpen(true);
        page->morning.details()->setLightsOut(minutesAt("23:40"));
        const auto check = [](MorningViewModel& morning) {
            QCOMPARE(morning.twitchAnswer(), -1);
            QCOMPARE(morning.quality(), 3);
            QCOMPARE(morning.details()->awakenings(), 4);
            QCOMPARE(morning.times(), "Lights out 23:40, up 07:00");
        };
        if (leaves == "page") {
            page->morning.setShown(false);
            page->open();
            check(page->morning);
        } else if (leaves == "night") {
            page->open("2025-03-09");
            QCOMPARE(page->morning.quality(), -1);
            page->open();
            check(page->morning);
        } else {
            TestCoach& coach = page->coach;
            {
                MorningViewModel other(coach.entries(), coach.evening(), coach.routine(), coach.checkIns(),
                                       coach.timeline, german);
                other.setNight(nightOf("2025-03-10"));
                other.setShown(true);
                other.setQuality(3);
                other.setMoreOpen(true);
                other.details()->setAwakenings(4);
                other.details()->setLightsOut(minutesAt("23:40"));
            } // as its window closes
            page->morning.setNight(nightOf("2025-03-09"));
            if (leaves == "program") {
                coach.restart();
            }
            MorningViewModel again(coach.entries(), coach.evening(), coach.routine(), coach.checkIns(), coach.timeline,
                                   german);
            again.setNight(nightOf("2025-03-10"));
            again.setShown(true);
            check(again);
        }
    }

    void aSavedAnswerLeavesNoDraft() {
        Page page;
        page.open();
        page.morning.setTwitchAnswer(3);
        page.morning.setShown(false);
        QVERIFY(page.coach.checkIns().draftOf(nightOf("2025-03-10"), 1));
        page.open();
        page.morning.save();
        QVERIFY(!page.coach.checkIns().draftOf(nightOf("2025-03-10"), 1));
        QVERIFY(page.coach.edits().undo(page.saved.front().back().value<EditId>()));
        page.open();
        QCOMPARE(page.morning.twitchAnswer(), -1);
    }

    void lookingLeavesNoDraft() {
        Page page;
        page.open();
        page.morning.setTimesOpen(true);
        page.morning.setMoreOpen(true);
        page.morning.setShown(false);
        QVERIFY(page.coach.drafts.drafts().empty());
    }

    void notNowPutsTheNightOffAndKeepsTheDraft() {
        Page page;
        QSignalSpy putOff(&page.morning, &MorningViewModel::wasPutOff);
        page.open();
        QVERIFY(page.morning.canPutOff());
        QVERIFY(!page.coach.checkIns().isMorningPutOff(nightOf("2025-03-10")));
        page.morning.setTwitchAnswer(1);
        page.morning.putOff();
        QCOMPARE(putOff.count(), 1);
        QVERIFY(page.coach.checkIns().isMorningPutOff(nightOf("2025-03-10")));
        QVERIFY(!page.coach.checkIns().isMorningPutOff(nightOf("2025-03-09")));
        QVERIFY(page.coach.checkIns().draftOf(nightOf("2025-03-10"), 1));
        QVERIFY(page.stored().zone.isEmpty());
    }

    void lightsOutInTheMorningIsMeantForTheEvening() {
        Page page;
        page.open();
        page.morning.setTwitchAnswer(None);
        page.morning.details()->setLightsOut(minutesAt("09:00"));
        page.morning.save();
        QCOMPARE(page.morning.doubt(), "In bed for 22 h?");
        QCOMPARE(page.morning.correction(), "Set lights-out to 21:00");
        page.morning.correctDoubted();
        QCOMPARE(clockOf(page.stored().lightsOut), "10T21:00");
        QCOMPARE(clockOf(page.stored().wake), "11T07:00");
    }

    void aSlipIsAskedAboutAndCorrectedByOneTap() {
        Page page(morningOfThe11th, american);
        page.open();
        page.morning.setTwitchAnswer(None);
        page.morning.setTimesOpen(true);
        page.morning.details()->setLightsOut(minutesAt("11:00"));
        page.morning.details()->setInBed(minutesAt("11:00"));
        page.morning.save();
        QVERIFY(page.morning.isDoubted());
        QCOMPARE(page.saved.count(), 0);
        QVERIFY(page.stored().zone.isEmpty());
        QCOMPARE(page.morning.doubt(), "In bed for 20 h?");
        QVERIFY(page.morning.doubtDetail().endsWith("Did you mean in bed 11:00 PM, lights out 11:00 PM?"));
        QCOMPARE(page.morning.correction(), "Change both to 11:00 PM");
        page.morning.correctDoubted();
        QVERIFY(!page.morning.isDoubted());
        QCOMPARE(page.saved.count(), 1);
        QCOMPARE(clockOf(page.stored().lightsOut), "10T23:00");
        QCOMPARE(clockOf(page.stored().inBed), "10T23:00");
    }

    void aTimeStillToComeIsSaidAtItsField() {
        Page page("2025-03-11T07:14:00-04:00");
        page.open();
        QSignalSpy pointed(page.morning.details(), &NightDetailsViewModel::wrongPointedAt);
        NightDetailsViewModel& details = *page.morning.details();
        page.morning.setTwitchAnswer(None);
        QCOMPARE(details.wakeProblem(), "");
        details.setWake(minutesAt("22:00"));
        QCOMPARE(details.wakeProblem(), "22:00 is still to come; it’s 07:14 now.");
        QCOMPARE(details.outOfBedProblem(), ""); // it follows
        page.morning.save();
        QVERIFY(!page.morning.isDoubted() && page.morning.timesOpen());
        QCOMPARE(pointed.count(), 1);
        QCOMPARE(page.saved.count(), 0);
        QVERIFY(!page.morning.message().isError);
        details.setWake(minutesAt("07:20"));
        QCOMPARE(details.wakeProblem(), "07:20 is still to come; it’s 07:14 now.");
        page.coach.elapseUntil("07:21");
        page.morning.refresh();
        QCOMPARE(details.wakeProblem(), "");
        page.morning.save();
        QCOMPARE(page.saved.count(), 1);
    }

    void confirmedSlipIsNotAskedAgain() {
        Page page;
        page.open();
        page.morning.setTwitchAnswer(None);
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
        page.morning.details()->setInBed(minutesAt("23:10"));
        page.morning.save();
        QVERIFY(page.morning.isDoubted() && !page.morning.canKeepDoubted());
        QVERIFY(page.morning.correction().isEmpty());
        page.morning.keepDoubted();
        QCOMPARE(page.saved.count(), 0);
        page.morning.reviewTimes();
        QVERIFY(!page.morning.isDoubted() && page.morning.timesOpen());
        QVERIFY(page.stored().zone.isEmpty());
    }

    void anOlderNightIsMarkedLateAndItsTimesAreNotGuessed() {
        Page page("2025-03-13T12:00:00-04:00");
        page.open();
        QVERIFY(!page.morning.lateHint().isEmpty());
        QCOMPARE(page.morning.fatigueQuestion(), "Tired the next morning?");
        page.morning.setTwitchAnswer(1);
        QCOMPARE(page.morning.times(), "No times yet for this night");
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
        QCOMPARE(page.morning.nightQuestion(), "How was the night of Montag, into Dienstag 11 März?");
        page.morning.setTwitchAnswer(2);
        QCOMPARE(page.morning.times(), "Lights out 08:00, up 16:00");
        page.morning.save();
        QVERIFY(!page.morning.isDoubted());
        QCOMPARE(clockOf(page.stored().lightsOut), "11T08:00");
        QCOMPARE(clockOf(page.stored().wake), "11T16:00");
    }
};

SOFTFALL_TEST(MorningViewModelTest)
#include "MorningViewModelTest.moc"
