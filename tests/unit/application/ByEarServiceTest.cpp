#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

const QString startOfEvening = QStringLiteral("2025-03-10T21:30:00-04:00");

QString nameOf(ByEarService::Phase phase) {
    static const char* const names[] = {"light", "going dark", "dark", "dimmed"};
    return names[int(phase)];
}

/// What an evening of these tests is like; `2025-03-10T21:30`, bedtime 23:00, screens off at 22:00.
class ByEarEvening {
public:
    explicit ByEarEvening(const std::function<void(RoutinePreferences&)>& change = {}) {
        if (change) {
            PlanSettings settings = coach.evening().settings();
            change(settings.routine);
            (void)coach.savePlan(settings);
        }
        (void)coach.routine().start();
    }

    TestCoach coach{startOfEvening};

    void untilDark() { coach.elapseUntil("22:00:10"); }
    [[nodiscard]] QString phase() { return nameOf(coach.byEar().phase()); }
    [[nodiscard]] int noticeLeft() { return int(std::chrono::ceil<seconds>(coach.byEar().noticeLeft()).count()); }
    [[nodiscard]] int announced() const { return int(coach.sounds.spoken().filter("going-dark").size()); }
};

void wantDisplaysOff(RoutinePreferences& wanted) {
    wanted.warmLight = true;
    wanted.displayOff = true;
}

} // namespace

/// The dark asks first: when notice is given, what it leads to, and what the desktop is asked for.
class ByEarServiceTest : public QObject {
    Q_OBJECT

private slots:
    void noticeAtTheCutoffAndDarkAfterIt() {
        ByEarEvening evening;
        evening.coach.elapseUntil("21:59:59");
        QCOMPARE(evening.phase(), "light");
        evening.coach.timeline.elapse(seconds(1));
        QCOMPARE(evening.phase(), "going dark");
        QCOMPARE(evening.noticeLeft(), 10);
        evening.coach.timeline.elapse(seconds(8));
        QCOMPARE(evening.noticeLeft(), 2);
        evening.coach.timeline.elapse(MonotonicTime(1999));
        QCOMPARE(evening.phase(), "going dark");
        evening.coach.timeline.elapse(MonotonicTime(1));
        QCOMPARE(evening.phase(), "dark");
        QCOMPARE(evening.noticeLeft(), 0);
        QVERIFY(!evening.coach.byEar().isLightsOut() && !evening.coach.byEar().lacksSound());
    }

    void noticeIsSaidBeforeTheStep() {
        ByEarEvening evening;
        evening.coach.elapseUntil("21:59:58");
        (void)evening.coach.sounds.takeCalls();
        evening.coach.timeline.elapse(seconds(5));
        QCOMPARE(evening.coach.sounds.spoken(), QStringList({"going-dark step-begins screens"}));
        QCOMPARE(int(evening.coach.sounds.tones().size()), 1);
    }

    void noticeInTheMiddleOfAStepHasAToneOfItsOwn() {
        ByEarEvening evening;
        QVERIFY(evening.coach.routine().skipTo(StepId::WindDown)); // quiet time until the end
        evening.coach.elapseUntil("21:59:58");
        (void)evening.coach.sounds.takeCalls();
        evening.coach.timeline.elapse(seconds(5));
        QCOMPARE(evening.coach.sounds.spoken(), QStringList({"going-dark"}));
        QVERIFY(evening.coach.sounds.tones() == std::vector{Tone::Dark});
    }

    void noticeIsOneToneWithoutAVoice() {
        ByEarEvening evening([](RoutinePreferences& wanted) { wanted.sound = CueSound::TonesOnly; });
        QVERIFY(evening.coach.routine().skipTo(StepId::WindDown)); // quiet time until the end
        evening.coach.elapseUntil("21:59:58");
        (void)evening.coach.sounds.takeCalls();
        evening.untilDark();
        QCOMPARE(evening.coach.sounds.spoken(), QStringList());
        QVERIFY(evening.coach.sounds.tones() == std::vector{Tone::Dark});
        QCOMPARE(evening.phase(), "dark");
    }

    void screensStepReachedEarlyStaysLight() {
        ByEarEvening evening;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(evening.coach.routine().next());
        }
        const auto session = evening.coach.routine().session();
        QVERIFY(session->steps[session->current].step == StepId::Screens);
        evening.coach.elapseUntil("21:59:59");
        QCOMPARE(evening.phase(), "light");
        QCOMPARE(evening.announced(), 0);
        evening.coach.timeline.elapse(seconds(1));
        QCOMPARE(evening.phase(), "going dark");
    }

    void startedPastTheCutoffItAsksAtOnce() {
        TestCoach coach("2025-03-10T22:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.timeline.elapse(seconds(5));
        QCOMPARE(nameOf(coach.byEar().phase()), "going dark");
        coach.timeline.elapse(seconds(10));
        QCOMPARE(nameOf(coach.byEar().phase()), "dark");
    }

    void lightThatIsKeptStaysForTheNight() {
        ByEarEvening evening;
        evening.coach.elapseUntil("22:00:05");
        evening.coach.byEar().keepLight();
        QCOMPARE(evening.phase(), "dimmed");
        evening.coach.elapseUntil("22:20:00");
        QCOMPARE(evening.phase(), "dimmed");
        QVERIFY(evening.coach.sounds.spoken().last() != "going-dark"); // and yet it goes by ear
        QVERIFY(evening.coach.routine().pause());
        QVERIFY(evening.coach.routine().resume());
        QCOMPARE(evening.phase(), "dimmed");
        QVERIFY(evening.coach.routine().abandon());
        QVERIFY(evening.coach.routine().start());
        evening.coach.timeline.elapse(seconds(20));
        QCOMPARE(evening.phase(), "dimmed");
        QCOMPARE(evening.announced(), 1);
    }

    void goDarkNowNeedsNoNotice() {
        ByEarEvening evening;
        evening.coach.byEar().goDark();
        QCOMPARE(evening.phase(), "light"); // it is too early
        evening.coach.elapseUntil("22:00:03");
        evening.coach.byEar().goDark();
        QCOMPARE(evening.phase(), "dark");
        QVERIFY(!evening.coach.byEar().mayGoDark());
        evening.coach.byEar().keepLight();
        QVERIFY(evening.coach.byEar().mayGoDark());
        evening.coach.byEar().goDark();
        QCOMPARE(evening.phase(), "dark");
        evening.coach.elapseUntil("22:30:00");
        QCOMPARE(evening.phase(), "dark");
    }

    void pauseEndsNoticeAndDarkAndResumingAsksAgain_data() {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("before");
        QTest::newRow("during the notice") << "22:00:05"
                                           << "going dark";
        QTest::newRow("in the dark") << "22:15:00"
                                     << "dark";
    }
    void pauseEndsNoticeAndDarkAndResumingAsksAgain() {
        QFETCH(QString, at);
        QFETCH(QString, before);
        ByEarEvening evening;
        evening.coach.elapseUntil(at);
        QCOMPARE(evening.phase(), before);
        QVERIFY(evening.coach.routine().pause());
        QCOMPARE(evening.phase(), "dimmed");
        QVERIFY(!evening.coach.byEar().mayGoDark());
        evening.coach.byEar().goDark();
        evening.coach.timeline.elapse(minutes(2));
        QCOMPARE(evening.phase(), "dimmed");
        QVERIFY(evening.coach.routine().resume());
        QCOMPARE(evening.phase(), "going dark");
        QCOMPARE(evening.noticeLeft(), 10);
        evening.coach.timeline.elapse(seconds(10));
        QCOMPARE(evening.phase(), "dark");
        QCOMPARE(evening.announced(), 2);
    }

    void pausedAtTheCutoffItStaysLightUntilResumed() {
        ByEarEvening evening;
        evening.coach.elapseUntil("21:58:00");
        QVERIFY(evening.coach.routine().pause());
        evening.coach.elapseUntil("22:05:00");
        QCOMPARE(evening.phase(), "dimmed");
        QCOMPARE(evening.announced(), 0);
        QVERIFY(evening.coach.routine().resume());
        QCOMPARE(evening.phase(), "going dark");
    }

    void afterTheEndItIsNeverDark_data() {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<bool>("lightsOut");
        QTest::newRow("finished early") << "21:40:00"
                                        << "finish" << true;
        QTest::newRow("finished in the dark") << "22:30:00"
                                              << "finish" << true;
        QTest::newRow("by itself") << "23:00:00"
                                   << "" << true;
        QTest::newRow("stopped during the notice") << "22:00:05"
                                                   << "abandon" << false;
        QTest::newRow("stopped in the dark") << "22:30:00"
                                             << "abandon" << false;
    }
    void afterTheEndItIsNeverDark() {
        QFETCH(QString, at);
        QFETCH(QString, ending);
        QFETCH(bool, lightsOut);
        ByEarEvening evening;
        evening.coach.elapseUntil(at);
        if (ending == "finish") {
            QVERIFY(evening.coach.routine().finish());
        } else if (ending == "abandon") {
            QVERIFY(evening.coach.routine().abandon());
        }
        for (const char* clock : {"23:00:05", "03:00:00", "06:59:59"}) {
            QCOMPARE(evening.phase(), "light");
            QCOMPARE(evening.coach.byEar().isLightsOut(), lightsOut);
            evening.coach.elapseUntil(clock);
        }
        evening.coach.timeline.elapse(seconds(1));
        QVERIFY(!evening.coach.byEar().isLightsOut());
    }

    void restartAsksAgain_data() {
        QTest::addColumn<QString>("at");
        QTest::newRow("during the notice") << "22:00:05";
        QTest::newRow("in the dark") << "22:30:10";
    }
    void restartAsksAgain() {
        QFETCH(QString, at);
        ByEarEvening evening;
        evening.coach.elapseUntil(at);
        evening.coach.restart();
        QCOMPARE(evening.phase(), "light");
        (void)evening.coach.sounds.takeCalls();
        QVERIFY(evening.coach.routine().resumeInterrupted());
        evening.coach.timeline.elapse(seconds(3));
        QCOMPARE(evening.phase(), "going dark");
        QCOMPARE(evening.coach.sounds.spoken(), QStringList({"goes-on going-dark"}));
        evening.coach.timeline.elapse(seconds(7));
        QCOMPARE(evening.phase(), "dark");
    }

    void whatIsReadFirstHoldsTheNotice() {
        ByEarEvening evening;
        evening.coach.byEar().setReading(true);
        evening.coach.elapseUntil("22:01:00");
        QCOMPARE(evening.phase(), "dimmed");
        QVERIFY(!evening.coach.byEar().mayGoDark());
        evening.coach.byEar().setReading(false);
        QCOMPARE(evening.phase(), "going dark");
    }

    void withoutSoundItStaysLight() {
        TestCoach coach(startOfEvening);
        coach.sounds.failTones(unavailable("sound", "there is no device"));
        QVERIFY(coach.routine().start());
        coach.elapseUntil("22:30:00");
        QCOMPARE(nameOf(coach.byEar().phase()), "light");
        QVERIFY(coach.byEar().lacksSound()); // and the page says why
        coach.sounds.failTones(std::nullopt);
        QVERIFY(coach.routine().next());
        coach.timeline.elapse(seconds(3));
        QVERIFY(!coach.byEar().lacksSound());
    }

    void soundThatFailsDuringTheNoticeKeepsTheLight() {
        ByEarEvening evening;
        evening.coach.elapseUntil("21:59:59");
        evening.coach.sounds.failTones(unavailable("sound", "there is no device"));
        evening.coach.elapseUntil("22:00:30");
        QCOMPARE(evening.phase(), "light");
    }

    void whoWantsNoDarkHasNone() {
        ByEarEvening evening([](RoutinePreferences& wanted) {
            wanted.darkScreen = false;
            wanted.warmLight = true;
        });
        evening.coach.elapseUntil("22:00:30");
        QCOMPARE(evening.phase(), "light");
        QCOMPARE(evening.announced(), 0);
        QVERIFY(evening.coach.dark.isWarm);
    }

    void importedPlanReachesTheVoiceAndTheDark_data() {
        QTest::addColumn<bool>("wantsDark");
        QTest::addColumn<CueSound>("sound");
        QTest::addColumn<QString>("phase");
        QTest::addColumn<QStringList>("spoken");
        QTest::newRow("as before") << true << CueSound::VoiceAndTones << "dark"
                                   << QStringList{"going-dark step-begins screens"};
        QTest::newRow("light stays") << false << CueSound::VoiceAndTones << "light"
                                     << QStringList{"step-begins screens"};
        QTest::newRow("tones only") << true << CueSound::TonesOnly << "dark" << QStringList();
    }

    /// In the middle of an evening another program's file brings another plan.
    void importedPlanReachesTheVoiceAndTheDark() {
        QFETCH(bool, wantsDark);
        QFETCH(CueSound, sound);
        ByEarEvening evening;
        evening.coach.elapseUntil("21:59:30");
        (void)evening.coach.sounds.takeCalls();
        IncomingDiary incoming;
        incoming.plan = evening.coach.evening().settings();
        incoming.plan->routine.darkScreen = wantsDark;
        incoming.plan->routine.sound = sound;
        const auto preview = evening.coach.entries().previewImport(incoming, PlanChoice::Take);
        QVERIFY(preview);
        QVERIFY(evening.coach.entries().carryOut(*preview));
        evening.untilDark();
        QTEST(evening.phase(), "phase");
        QTEST(evening.coach.sounds.spoken(), "spoken");
    }

    void desktopIsAskedAtTheEndOfTheNotice() {
        ByEarEvening evening(wantDisplaysOff);
        evening.coach.elapseUntil("22:00:09");
        QVERIFY(!evening.coach.dark.isWarm);
        QCOMPARE(evening.coach.dark.displaysOff, 0);
        evening.coach.timeline.elapse(seconds(1));
        QVERIFY(evening.coach.dark.isWarm);
        QCOMPARE(evening.coach.dark.displaysOff, 1);
    }

    void lightThatIsKeptIsWarmAndTheDisplaysStayOn() {
        ByEarEvening evening(wantDisplaysOff);
        evening.coach.elapseUntil("22:00:09");
        evening.coach.byEar().keepLight();
        evening.coach.elapseUntil("22:10:00");
        QVERIFY(evening.coach.dark.isWarm);
        QCOMPARE(evening.coach.dark.displaysOff, 0);
    }

    void desktopStateIsRestoredAtTheEnd_data() {
        QTest::addColumn<QString>("ending");
        QTest::newRow("by itself") << "";
        QTest::newRow("finished") << "finish";
        QTest::newRow("abandoned") << "abandon";
    }
    void desktopStateIsRestoredAtTheEnd() {
        QFETCH(QString, ending);
        ByEarEvening evening(wantDisplaysOff);
        TestCoach& coach = evening.coach;
        QVERIFY(coach.dark.isHeld && coach.dark.playing && !coach.dark.isWarm);
        coach.elapseUntil("22:10:00");
        QVERIFY(coach.dark.isHeld && coach.dark.isWarm);
        QCOMPARE(coach.dark.displaysOff, 1);
        if (ending == "finish") {
            QVERIFY(coach.routine().finish());
        } else if (ending == "abandon") {
            QVERIFY(coach.routine().abandon());
        } else {
            coach.elapseUntil("23:00:00");
        }
        QVERIFY(!coach.dark.isHeld && !coach.dark.isWarm && !coach.dark.playing);
        QCOMPARE(coach.dark.displaysOff, 1);
    }

    void missingDesktopFeaturesAreReported() {
        ByEarEvening evening([](RoutinePreferences& wanted) { wanted.warmLight = true; });
        evening.coach.dark.refuses = unavailable("light", "this desktop has no night light");
        evening.untilDark();
        QCOMPARE(evening.coach.byEar().lightTrouble()->detail, "this desktop has no night light");
        QVERIFY(!evening.coach.byEar().displayTrouble()); // was not asked for
    }
};

SOFTFALL_TEST(ByEarServiceTest)
#include "ByEarServiceTest.moc"
