#include "program/TestCase.h"
#include "support/FakeDiaryFiles.h"
#include "support/Messages.h"
#include "support/TestCoach.h"
#include "support/Times.h"
#include "viewmodels/byear/ByEarViewModel.h"
#include "viewmodels/routine/RoutineViewModel.h"
#include "viewmodels/settings/ListeningViewModel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace softfall;

namespace {

QByteArray resource(const QString& path) {
    QFile file(QStringLiteral(SOFTFALL_SOURCE_DIR "/resources/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Catalogue catalogue() {
    return Catalogue::parse({resource("catalogue/sources.json"), resource("catalogue/steps.json"),
                             resource("catalogue/stretches.json"), resource("catalogue/articles.json")})
        .value();
}

/// A shown routine page over a coach.
struct Page {
    explicit Page(const QString& now = "2025-03-10T21:30:00-04:00",
                  QLocale locale = QLocale(QLocale::German, QLocale::Germany))
        : coach(now)
        , texts(catalogue())
        , routine(coach.routine(), coach.evening(), coach.timeline, texts,
                  parseFigures(resource("figures/poses.json")).value(), locale) {
        routine.setShown(true);
    }
    TestCoach coach;
    Catalogue texts;
    RoutineViewModel routine;
    GuidanceViewModel& guidance() { return *routine.guidance(); }
};

/// What of the dark the window shows: `notice 8`, `black fills`.
QString shownOf(const ByEarViewModel& byEar) {
    QStringList words;
    if (byEar.isGoingDark()) {
        words << QString("notice %1").arg(byEar.secondsLeft());
    }
    if (byEar.isDark()) {
        words << "black";
    }
    if (byEar.isLit()) {
        words << QString("lit %1").arg(byEar.secondsLeft());
    }
    if (byEar.isDimmed()) {
        words << "dimmed";
    }
    if (byEar.fillsScreen()) {
        words << "fills";
    }
    return words.join(' ');
}

} // namespace

/// Bedtime 23:00.
class RoutineViewModelsTest : public QObject {
    Q_OBJECT

private slots:
    void everyPartOfTheStretchingHasItsWordsAndItsPicture() {
        Page page;
        QVERIFY(page.coach.routine().start());
        QVERIFY(page.coach.routine().skipTo(StepId::Stretching));
        QStringList reported;
        for (int second = 0; second < 600; second += 10) {
            GuidanceViewModel& guidance = page.guidance();
            const QString line = guidance.title() + " | " + page.routine.ringWord() + " | " + page.routine.following();
            if (reported.isEmpty() || reported.last() != line) {
                reported << line;
            }
            QCOMPARE(guidance.mode(), GuidanceViewModel::Stretching);
            QVERIFY2(!guidance.figureRest().isEmpty() && !guidance.figureText().isEmpty(), qPrintable(line));
            QVERIFY2(!guidance.cue().isEmpty(), qPrintable(line));
            QCOMPARE(guidance.figureMirrored(), guidance.title().startsWith("Left"));
            page.coach.timeline.elapse(seconds(10));
        }
        QCOMPARE(reported.first(), "Warm-up | warm up | Then: right hamstring");
        QCOMPARE(reported.at(1), "Right hamstring | hold | Then: left hamstring");
        QCOMPARE(reported.at(2), "Left hamstring | change | Then: left hamstring");
        QCOMPARE(reported.last(), "Slow breathing | breathe | Then: Quiet time");
        QCOMPARE(reported.size(), 26);
    }

    void holdShowsBreathing_data() {
        QTest::addColumn<int>("into");
        QTest::addColumn<QString>("breath");
        QTest::newRow("begin") << 0 << "breathe in";
        QTest::newRow("4 s") << 4 << "breathe out";
        QTest::newRow("9 s") << 9 << "breathe out";
        QTest::newRow("second breath") << 10 << "breathe in";
        QTest::newRow("third breath") << 24 << "breathe out";
    }
    void holdShowsBreathing() {
        QFETCH(int, into);
        QFETCH(QString, breath);
        Page page;
        QVERIFY(page.coach.routine().start());
        QVERIFY(page.coach.routine().skipTo(StepId::Stretching));
        page.coach.timeline.elapse(seconds(60 + into));
        QCOMPARE(page.guidance().breath(), breath);
    }

    void seatedIsRememberedAndShowsAnotherPicture() {
        Page page;
        QVERIFY(page.coach.routine().start());
        QVERIFY(page.coach.routine().skipTo(StepId::Stretching));
        page.coach.timeline.elapse(seconds(70));
        const QString status = page.guidance().figureText();
        page.guidance().setSeated(true);
        QVERIFY(page.guidance().isSeated());
        QVERIFY(page.guidance().figureText() != status);
        QVERIFY(page.coach.evening().settings().routine.version == StretchVersion::SeatedOrLying);
    }

    void breathingCountsEachBreath() {
        Page page;
        QVERIFY(page.coach.routine().start());
        QVERIFY(page.coach.routine().skipTo(StepId::WindDown));
        QVERIFY(page.guidance().isChoosing());
        QCOMPARE(page.guidance().activity(), GuidanceViewModel::NotChosen);
        page.guidance().setActivity(GuidanceViewModel::SlowBreathing);
        QCOMPARE(page.guidance().mode(), GuidanceViewModel::Breathing);
        QVERIFY(page.guidance().isBreathingIn());
        QCOMPARE(page.guidance().phaseSeconds(), 5.0);
        page.coach.timeline.elapse(seconds(6));
        QVERIFY(!page.guidance().isBreathingIn());
        QCOMPARE(page.routine.remaining(), "0:04");
        page.coach.timeline.elapse(minutes(5));
        QCOMPARE(page.guidance().mode(), GuidanceViewModel::Unguided);
    }

    void relaxationMarksTheGroupOfTheMoment() {
        Page page;
        QVERIFY(page.coach.routine().start());
        QVERIFY(page.coach.routine().skipTo(StepId::WindDown));
        page.guidance().setActivity(GuidanceViewModel::Relaxation);
        QCOMPARE(page.guidance().bodyGroup(), 0);
        page.coach.timeline.elapse(seconds(62));
        QCOMPARE(page.guidance().bodyGroup(), 1);
        QVERIFY(page.guidance().isTense());
        QCOMPARE(page.routine.following(), "Then: left hand and forearm");
        page.coach.timeline.elapse(seconds(5));
        QVERIFY(!page.guidance().isTense());
        page.coach.timeline.elapse(seconds(20));
        QCOMPARE(page.guidance().bodyGroup(), 2);
    }

    void theEndOfTheStepStaysInSightWhilePaused() {
        Page page;
        QVERIFY(page.coach.routine().start());
        const QString end = page.routine.stepEnd();
        QVERIFY2(end.startsWith("until 21:"), qPrintable(end));
        page.routine.pause();
        QCOMPARE(page.routine.stepEnd(), end);
        page.coach.timeline.elapse(minutes(5));
        page.routine.refresh(); // as with each minute
        QVERIFY(page.routine.stepEnd().startsWith("until 21:"));
        QVERIFY(page.routine.stepEnd() != end);
    }

    void safetyNoticeIsShownOnceBeforeFirstStretch() {
        Page page;
        StretchSafetyViewModel& safety = *page.routine.safety();
        QVERIFY(!safety.isDue());
        QVERIFY(page.coach.routine().start());
        QVERIFY(!safety.isDue()); // a calm evening does not begin with it
        QVERIFY(page.coach.routine().skipTo(StepId::Environment));
        QVERIFY(!safety.isDue());
        QVERIFY(page.coach.routine().skipTo(StepId::Screens));
        QVERIFY(safety.isDue());
        QVERIFY(!safety.isKnown());
        safety.confirm(true);
        QVERIFY(safety.isKnown());
        QVERIFY(!safety.isDue());
        QVERIFY(page.guidance().isSeated());
        QVERIFY(page.coach.routine().abandon());
        QVERIFY(page.coach.routine().start());
        QVERIFY(page.coach.routine().skipTo(StepId::Stretching));
        QVERIFY(!safety.isDue());
    }

    void stretchingCanBeSkippedTonight() {
        Page page;
        QVERIFY(page.coach.routine().start());
        page.routine.safety()->leaveOutTonight();
        QVERIFY(!page.routine.safety()->isDue());
        page.coach.elapseUntil("22:02:30");
        QCOMPARE(page.routine.stepTitle(), "Quiet time");
        QVERIFY(!page.coach.evening().settings().routine.knowsStretchSafety); // asked again tomorrow
    }

    void shorteningIsSummarizedInOneLine() {
        Page late("2025-03-10T21:35:00-04:00");
        QVERIFY(late.coach.routine().start());
        QCOMPARE(late.routine.shortening(), "Food and drink gets 10 minutes instead of 15, so bedtime stays at 23:00.");
        Page later("2025-03-10T21:50:00-04:00");
        QVERIFY(later.coach.routine().start());
        QCOMPARE(later.routine.shortening(), "Bedroom gets 5 minutes instead of 10 and Food and drink is left out, so "
                                             "bedtime stays at 23:00.");
        Page afterBedtime("2025-03-10T23:30:00-04:00");
        QVERIFY(afterBedtime.coach.routine().start());
        QVERIFY2(afterBedtime.routine.shortening().endsWith(", so the wind-down ends at 23:40."),
                 qPrintable(afterBedtime.routine.shortening()));
        Page onTime;
        QVERIFY(onTime.coach.routine().start());
        QCOMPARE(onTime.routine.shortening(), "");
    }

    void tickingOffIsKeptInTheOrderOfTheList() {
        Page page;
        QAbstractItemModelTester tester(page.routine.checklist(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(page.coach.routine().start());
        QVERIFY(page.coach.routine().skipTo(StepId::Screens));
        page.routine.tick(1, true);
        QVERIFY(!page.routine.checklist()->rows().at(0).done);
        QVERIFY(page.routine.checklist()->rows().at(1).done);
        QCOMPARE(page.coach.routine().tickedItems(), TickedItems({"screens/phone"}));
        page.routine.tick(7, true); // there is no such row
        QCOMPARE(page.coach.routine().tickedItems().size(), 1);
        QVERIFY(page.coach.routine().skipTo(StepId::WindDown));
        QCOMPARE(int(page.routine.checklist()->rows().size()), 2); // a guided step is chosen, not ticked off
    }

    void withKidneyDiseaseNoMineralIsSuggested() {
        Page page;
        QVERIFY(page.coach.routine().start());
        QVERIFY(page.coach.routine().skipTo(StepId::Electrolytes));
        QCOMPARE(int(page.routine.checklist()->rows().size()), 5);
        page.routine.setHidesMinerals(true);
        QCOMPARE(int(page.routine.checklist()->rows().size()), 2); // water and tea
        page.routine.tick(1, true);
        QCOMPARE(page.coach.routine().tickedItems(), TickedItems({"electrolytes/tea"}));
    }

    void nothingIsShownInTheDark() {
        Page page;
        QVERIFY(page.coach.routine().start());
        page.routine.setShown(false);
        QSignalSpy ticked(&page.routine, &RoutineViewModel::ticked);
        QSignalSpy changed(&page.routine, &RoutineViewModel::changed);
        QSignalSpy guided(&page.guidance(), &GuidanceViewModel::ticked);
        page.coach.timeline.elapse(minutes(7));
        QCOMPARE(ticked.size() + changed.size() + guided.size(), 0);
    }

    void noticeBlackAndTheLightOfAKey() {
        Page page;
        ByEarViewModel byEar(page.coach.byEar(), page.coach.routine(), page.coach.afterTwitch());
        QVERIFY(page.coach.routine().start());
        QCOMPARE(shownOf(byEar), "");
        page.coach.elapseUntil("22:00:00");
        QCOMPARE(shownOf(byEar), "notice 10");
        page.coach.timeline.elapse(MonotonicTime(2500));
        QCOMPARE(shownOf(byEar), "notice 8");
        QCOMPARE(byEar.noticeLeft(), 0.75);
        page.coach.elapseUntil("22:00:10");
        QCOMPARE(shownOf(byEar), "black fills");
        QVERIFY(byEar.hint().contains("Any key"));
        byEar.askForLight();
        QCOMPARE(shownOf(byEar), "lit 20 fills");
        QCOMPARE(byEar.hint(), "");
        byEar.leaveFullScreen();
        QCOMPARE(shownOf(byEar), "dimmed");
        QVERIFY(byEar.mayGoDark());
        byEar.goDark();
        QCOMPARE(shownOf(byEar), "black fills");
    }

    void keptLightFillsTheScreenUntilItIsLeft() {
        Page page;
        ByEarViewModel byEar(page.coach.byEar(), page.coach.routine(), page.coach.afterTwitch());
        QVERIFY(page.coach.routine().start());
        page.coach.elapseUntil("22:00:10");
        byEar.askForLight();
        byEar.keepLight();
        QCOMPARE(shownOf(byEar), "dimmed fills");
        byEar.toggleFullScreen();
        QCOMPARE(shownOf(byEar), "dimmed");
        byEar.toggleFullScreen();
        QCOMPARE(shownOf(byEar), "dimmed fills");
        QVERIFY(page.coach.routine().finish());
        QCOMPARE(shownOf(byEar), "");
        byEar.toggleFullScreen();
        QCOMPARE(shownOf(byEar), ""); // no wind-down is open
    }

    void pausedInTheDarkThereIsLight() {
        Page page;
        ByEarViewModel byEar(page.coach.byEar(), page.coach.routine(), page.coach.afterTwitch());
        QVERIFY(page.coach.routine().start());
        page.coach.elapseUntil("22:00:10");
        byEar.pauseOrResume();
        QCOMPARE(shownOf(byEar), "dimmed fills");
        byEar.pauseOrResume();
        QCOMPARE(shownOf(byEar), "notice 10 fills");
    }

    void openedInTheDarkTheWindowIsLit() {
        Page page;
        QVERIFY(page.coach.routine().start());
        page.coach.elapseUntil("22:30:00");
        QVERIFY(page.coach.byEar().isDark());
        ByEarViewModel byEar(page.coach.byEar(), page.coach.routine(), page.coach.afterTwitch());
        QCOMPARE(shownOf(byEar), "dimmed");
    }

    void closedWhileReadingItHoldsNoNotice() {
        Page page;
        QVERIFY(page.coach.routine().start());
        {
            ByEarViewModel byEar(page.coach.byEar(), page.coach.routine(), page.coach.afterTwitch());
            byEar.setReading(true);
            page.coach.elapseUntil("22:10:00");
            QCOMPARE(shownOf(byEar), "dimmed");
        }
        QVERIFY(page.coach.byEar().phase() == ByEarService::Phase::GoingDark);
    }

    void darkKeysMoveAndLogTwitches() {
        Page page;
        ByEarViewModel byEar(page.coach.byEar(), page.coach.routine(), page.coach.afterTwitch());
        QVERIFY(page.coach.routine().start());
        page.coach.elapseUntil("22:00:10");
        byEar.next();
        QVERIFY(page.coach.routine().session()->steps[page.coach.routine().session()->current].step ==
                StepId::Stretching);
        byEar.back();
        QVERIFY(page.coach.routine().session()->steps[page.coach.routine().session()->current].step == StepId::Screens);
        byEar.logTwitch();
        QVERIFY(!byEar.isTwitchLogged()); // unseen
        QCOMPARE(shownOf(byEar), "black fills");
        byEar.askForLight();
        byEar.logTwitch();
        QVERIFY(byEar.isTwitchLogged());
        const NightRange tonight{nightOf("2025-03-10"), nightOf("2025-03-10")};
        QCOMPARE(int(page.coach.entries().twitches(tonight)->size()), 2);
    }

    void whatPlaysIsNamedWithItsTime() {
        Page page;
        QVERIFY(page.coach.routine().start());
        page.coach.elapseUntil("22:00:30");
        QCOMPARE(page.routine.playing(), "Screens off, 2 minutes left");
        page.coach.elapseUntil("22:01:18");
        QCOMPARE(page.routine.playing(), "Screens off, 42 seconds left");
        page.coach.elapseUntil("22:03:12");
        QCOMPARE(page.routine.playing(), "Right hamstring, 18 seconds left");
    }

    void soundSettingsAreStoredAndInvalidOnesReverted() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        FakeFileChooser files;
        PageOfMessages page;
        ListeningViewModel listening(coach.routine(), coach.evening(), coach.cues(), coach.byEar(), files, page);
        listening.setSound(ListeningViewModel::TonesOnly);
        listening.setVolume(30);
        listening.setHoldSeconds(60);
        QCOMPARE(listening.stretchingTakes(), "16 min");
        const RoutinePreferences stored = coach.evening().settings().routine;
        QVERIFY(stored.sound == CueSound::TonesOnly);
        QCOMPARE(stored.volume, 30);
        QCOMPARE(page.message().text, "Each hold lasts 60 seconds.");
        QVERIFY(pressUndo(page, coach.edits()));
        QCOMPARE(listening.holdSeconds(), int(RoutinePreferences().hold.count()));
        QCOMPARE(listening.volume(), 30);
        listening.setVolume(130);
        QVERIFY(page.message().isError);
        QCOMPARE(listening.volume(), 30);
    }

    void voicesAreListedChosenAndHeard() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        coach.sounds.installed = {{"flite", "kal", "kal", "en-US", 8'000},
                                  {"flite", "slt", "slt", "en-US", 16'000},
                                  {"espeak-ng", "en-gb", "English (Great Britain)", "en-gb", 22'050},
                                  {"espeak-ng", "de", "German", "de", 22'050}};
        FakeFileChooser files;
        PageOfMessages page;
        ListeningViewModel listening(coach.routine(), coach.evening(), coach.cues(), coach.byEar(), files, page);
        QCOMPARE(listening.voice(), -1);
        listening.findVoices();
        QStringList titles;
        for (const VoiceRow& row : listening.voices()->rows()) {
            titles << row.title;
        }
        QCOMPARE(titles, (QStringList{"Woman, American", "English (Great Britain)", "Machine, as on the telephone"}));
        QCOMPARE(listening.voice(), 0);
        QCOMPARE(listening.voiceText(), "Woman, American");
        listening.setVoice(1);
        QCOMPARE(coach.evening().settings().routine.voice.voice, "espeak-ng:en-gb");
        listening.nextVoice();
        QCOMPARE(listening.voice(), 2);
        listening.nextVoice();
        QCOMPARE(listening.voice(), 0);
        listening.setVoicePace(120);
        listening.nextPace();
        QCOMPARE(listening.voicePace(), 60);
        listening.sample(2);
        QCOMPARE(coach.sounds.spoken(), QStringList({"trial"}));
        QVERIFY(coach.sounds.calls(FakeCues::What::SetVoice).back().voice == (VoiceSettings{"flite:kal", 60, {}}));
        QVERIFY(coach.routine().start());
        listening.sample(2);
        QVERIFY(page.message().isError);
    }

    void aVoiceThatIsGoneIsSaid() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        coach.sounds.installed = {{"flite", "slt", "slt", "en-US", 16'000}};
        FakeFileChooser files;
        PageOfMessages page;
        ListeningViewModel listening(coach.routine(), coach.evening(), coach.cues(), coach.byEar(), files, page);
        QVERIFY(
            coach.routine().setPreferences([](RoutinePreferences& wanted) { wanted.voice.voice = "espeak-ng:en-us"; }));
        listening.findVoices();
        QCOMPARE(listening.voiceNotice(),
                 "espeak-ng:en-us is no longer installed. Softfall speaks with another voice: Woman, American.");
        listening.setVoice(0);
        QCOMPARE(listening.voiceNotice(), "");
        coach.sounds.installed.clear();
        listening.findVoices();
        QVERIFY(listening.voiceText().contains("install flite"));
    }

    void recordingsThatCannotBeUsedAreNamed() {
        TestCoach coach("2025-03-10T12:00:00-04:00");
        coach.sounds.recordings = {31, {"hold.ogg: no sound", "hodl.wav: no words have that name"}};
        FakeFileChooser files;
        PageOfMessages page;
        ListeningViewModel listening(coach.routine(), coach.evening(), coach.cues(), coach.byEar(), files, page);
        listening.findVoices();
        QCOMPARE(listening.recordingsTrouble(), "");
        listening.chooseRecordings();
        QVERIFY(!listening.hasRecordings());
        files.answer = "/home/mark/My voice";
        listening.chooseRecordings();
        QCOMPARE(coach.evening().settings().routine.voice.recordings, files.answer);
        QVERIFY(listening.recordingsText().startsWith("31 recordings in /home/mark/My voice."));
        QCOMPARE(listening.recordingsTrouble(), "The voice speaks instead of these:\nhold.ogg: no sound\n"
                                                "hodl.wav: no words have that name");
        listening.leaveRecordings();
        QVERIFY(!listening.hasRecordings());
        QCOMPARE(listening.recordingsTrouble(), "");
    }

    void soundTestUsesTonightsSettings() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        FakeFileChooser files;
        PageOfMessages page;
        ListeningViewModel listening(coach.routine(), coach.evening(), coach.cues(), coach.byEar(), files, page);
        listening.tryOut();
        coach.timeline.elapse(seconds(3));
        QCOMPARE(coach.sounds.spoken(), QStringList({"trial"}));
        QVERIFY(coach.routine().start());
        listening.tryOut();
        QVERIFY(page.message().isError);
    }
};

SOFTFALL_TEST(RoutineViewModelsTest)
#include "RoutineViewModelsTest.moc"
