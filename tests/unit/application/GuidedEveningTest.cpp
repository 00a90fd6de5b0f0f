#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QRegularExpression>
#include <QTest>

using namespace softfall;

namespace {

QString nameOf(Tone tone) {
    static const char* const names[] = {"step", "hold", "release", "in", "out", "bell", "done", "dark"};
    return names[int(tone)];
}

/// What a person hears, one line for each sound: `22:03:00.000 tone hold`.
class Listener {
public:
    explicit Listener(TestCoach& coach)
        : m_coach(coach)
        , m_start(coach.timeline.now())
        , m_begin(coach.timeline.monotonic()) {}

    QStringList heard() const {
        QStringList lines;
        for (const FakeCues::Call& call : m_coach.sounds.calls()) {
            if (call.what == FakeCues::What::PlayTone) {
                lines << clock(call.at) + " tone " + nameOf(call.tone);
            } else if (call.what == FakeCues::What::Say) {
                lines << clock(call.at) + " say " + call.text;
            }
        }
        return lines;
    }

private:
    QString clock(MonotonicTime at) const {
        const MonotonicTime since = at - m_begin;
        const Instant instant = m_start + std::chrono::floor<seconds>(since);
        return textOf(instant, zoneOf("America/New_York")).mid(11, 8) +
               QString(".%1").arg(since.count() % 1000, 3, 10, QChar('0'));
    }

    TestCoach& m_coach;
    Instant m_start;
    MonotonicTime m_begin;
};

PlanSettings withRoutine(TestCoach& coach, const std::function<void(RoutinePreferences&)>& change) {
    PlanSettings settings = coach.evening().settings();
    change(settings.routine);
    return settings;
}

} // namespace

/// The evening as heard by the person and seen by the desktop. Bedtime 23:00.
class GuidedEveningTest : public QObject {
    Q_OBJECT

private slots:
    void eveningCuesPlayAtBoundaries() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        const Listener listener(coach);
        QVERIFY(coach.savePlan(
            withRoutine(coach, [](RoutinePreferences& wanted) { wanted.activity = WindDownActivity::Breathing; })));
        QVERIFY(coach.routine().start());
        coach.timeline.elapse(hours(2));
        const QStringList heard = listener.heard();
        QStringList begun;
        for (const QString& line : heard) {
            if (line.contains("tone step") || line.contains("tone done") || line.contains("get-ready")) {
                begun << line;
            }
        }
        QCOMPARE(begun, QStringList({"21:30:00.000 tone step", "21:35:00.000 tone step", "21:50:00.000 tone step",
                                     "22:00:00.000 tone step", "22:01:40.000 say get-ready stretching",
                                     "22:02:00.000 tone step", "22:11:00.000 tone step", "22:12:00.000 tone done",
                                     "22:17:00.000 tone done", "22:55:00.000 tone step", "22:59:30.000 tone done"}));
        // Nothing at lights-out, nothing after it, and the output is released.
        QVERIFY(heard.last().startsWith("22:59:3"));
        QVERIFY(coach.sounds.calls().back().what == FakeCues::What::Release);
    }

    void lateTimersLoseNoCue() {
        const auto heardWith = [](MonotonicTime lateness) {
            TestCoach coach("2025-03-10T21:30:00-04:00");
            coach.timeline.setLateness(lateness);
            const Listener listener(coach);
            (void)coach.routine().start();
            coach.timeline.elapse(hours(2));
            QStringList heard = listener.heard();
            return heard.replaceInStrings(QRegularExpression("\\.\\d{3}"), QString());
        };
        const QStringList heard = heardWith(MonotonicTime(0));
        QVERIFY(heard.contains("22:12:00 tone done"));
        QCOMPARE(heardWith(MonotonicTime(3)), heard);
    }

    void endingStepPlaysItsPendingCue() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        const Listener listener(coach);
        coach.timeline.setLateness(MonotonicTime(5));
        QVERIFY(coach.routine().start());
        coach.elapseUntil("22:11:58");
        coach.timeline.elapse(MonotonicTime(500)); // the cue's timer runs, that of the step restarts each second
        coach.timeline.setLateness(MonotonicTime(2));
        (void)coach.sounds.takeCalls();
        coach.timeline.elapse(seconds(4));
        QCOMPARE(listener.heard(),
                 QStringList({"22:12:00.002 tone done", "22:12:01.654 say script-done, step-begins wind-down"}));
    }

    void tonesSoundOnTheBoundaryAndTheWordsComeAfterThem() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.elapseUntil("22:02:59");
        const Listener listener(coach);
        (void)coach.sounds.takeCalls();
        coach.timeline.elapse(seconds(43));
        QString afterHold = "22:03:00." + QString::number((lengthOf(Tone::Hold) + MonotonicTime(150)).count());
        QString afterRelease = "22:03:30." + QString::number((lengthOf(Tone::Release) + MonotonicTime(150)).count());
        QString afterNext = "22:03:40." + QString::number((lengthOf(Tone::Hold) + MonotonicTime(150)).count());
        QCOMPARE(listener.heard(),
                 QStringList({"22:03:00.000 tone hold", afterHold + " say hold", "22:03:20.000 say ten-seconds",
                              "22:03:30.000 tone release", afterRelease + " say change", "22:03:40.000 tone hold",
                              afterNext + " say hold"}));
    }

    void speechIsCutAtBoundary() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.elapseUntil("22:02:59");
        (void)coach.sounds.takeCalls();
        coach.timeline.elapse(seconds(1));
        const auto& calls = coach.sounds.calls();
        const auto tone = std::ranges::find(calls, FakeCues::What::PlayTone, &FakeCues::Call::what);
        QVERIFY(tone != calls.begin() && tone != calls.end());
        QVERIFY(std::prev(tone)->what == FakeCues::What::StopSpeech);
        QCOMPARE(std::prev(tone)->at.count(), tone->at.count());
    }

    void tonesOnlyAndSilentModes_data() {
        QTest::addColumn<int>("sound");
        QTest::addColumn<bool>("tones");
        QTest::addColumn<bool>("words");
        QTest::newRow("voice and tones") << int(CueSound::VoiceAndTones) << true << true;
        QTest::newRow("tones only") << int(CueSound::TonesOnly) << true << false;
        QTest::newRow("silent") << int(CueSound::Silent) << false << false;
    }
    void tonesOnlyAndSilentModes() {
        QFETCH(int, sound);
        QFETCH(bool, tones);
        QFETCH(bool, words);
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.savePlan(
            withRoutine(coach, [sound](RoutinePreferences& wanted) { wanted.sound = CueSound(sound); })));
        QVERIFY(coach.routine().start());
        coach.elapseUntil("22:04:00");
        QCOMPARE(!coach.sounds.tones().empty(), tones);
        QCOMPARE(!coach.sounds.spoken().isEmpty(), words);
        QCOMPARE(coach.cues().hearing() == CueService::Hearing::Nothing, !tones);
    }

    void pauseDoesNotRepeatPlayedCues() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.elapseUntil("22:03:15");
        (void)coach.sounds.takeCalls();
        QVERIFY(coach.routine().pause());
        coach.timeline.elapse(minutes(1));
        QCOMPARE(coach.sounds.spoken(), QStringList({"paused"}));
        QVERIFY(coach.routine().resume());
        coach.timeline.elapse(seconds(6));
        QCOMPARE(coach.sounds.spoken(), QStringList({"paused", "goes-on going-dark", "ten-seconds"}));
    }

    void nextAndBackAnnounceTheStep() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.timeline.elapse(seconds(30));
        QVERIFY(coach.routine().next());
        coach.timeline.elapse(seconds(10));
        QVERIFY(coach.routine().back());
        coach.timeline.elapse(seconds(10));
        QCOMPARE(coach.sounds.spoken(),
                 QStringList({"step-begins stimulants", "step-begins electrolytes", "step-begins stimulants"}));
    }

    void aCueThatComesTooLateIsLeftOut() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.elapseUntil("22:03:29");
        (void)coach.sounds.takeCalls();
        // The machine's clock is set: nothing of it is heard.
        coach.timeline.setWall(at("2025-03-10T21:03:29-04:00"));
        QVERIFY(coach.sounds.tones().empty());
        coach.timeline.elapse(seconds(1));
        QCOMPARE(int(coach.sounds.tones().size()), 1);
    }

    void withoutSoundRoutineContinuesVisibly() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        coach.sounds.failTones(unavailable("sound", "there is no device"));
        coach.sounds.failSpeech(unavailable("voice", "there is no voice"));
        QVERIFY(coach.routine().start());
        coach.elapseUntil("22:30:00");
        QVERIFY(coach.cues().hearing() == CueService::Hearing::Nothing);
        QCOMPARE(coach.cues().soundTrouble()->detail, "there is no device");
        QVERIFY(!coach.byEar().isDark());
        QVERIFY(coach.routine().session()->state == SessionState::Running);
    }

    void mediaKeysPauseResumeAndGoBack() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.timeline.elapse(seconds(100));
        coach.dark.press(MediaKey::PlayPause);
        QVERIFY(coach.routine().session()->state == SessionState::Paused);
        QVERIFY(coach.dark.playing->isPaused);
        QCOMPARE(coach.dark.playing->position.count(), 100'000);
        coach.dark.press(MediaKey::PlayPause);
        QVERIFY(coach.routine().session()->state == SessionState::Running);
        coach.dark.press(MediaKey::Next);
        QCOMPARE(coach.dark.playing->title, "electrolytes");
        QCOMPARE(coach.dark.playing->number, 2);
        coach.dark.press(MediaKey::Previous);
        QCOMPARE(coach.dark.playing->title, "stimulants");
        coach.dark.press(MediaKey::Pause);
        coach.dark.press(MediaKey::Pause);
        QVERIFY(coach.routine().session()->state == SessionState::Paused);
        coach.dark.press(MediaKey::Play);
        QVERIFY(coach.routine().session()->state == SessionState::Running);
    }

    void aDiscreetPlayerNamesNoStep() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        PlanSettings settings = coach.evening().settings();
        settings.reminders.discreet = true;
        QVERIFY(coach.savePlan(settings));
        QVERIFY(coach.routine().start());
        QCOMPARE(coach.dark.playing->title, "Softfall");
    }

    void noNoticesDuringTheRoutine() {
        TestCoach coach("2025-03-10T21:25:00-04:00");
        coach.reminders().begin();
        coach.elapseUntil("21:30:30");
        QVERIFY(coach.routine().start());
        (void)coach.notifier.takeKeys();
        const QStringList log = coach.watch(coach.next("06:59"));
        QCOMPARE(log, QStringList());
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::ScreenCutoff), "satisfied");
        QCOMPARE(coach.stateOf("2025-03-10", ReminderKind::Bedtime), "satisfied");
    }

    void noNoticeStaysOpenInTheDark() {
        TestCoach coach("2025-03-10T21:25:00-04:00");
        coach.reminders().begin();
        coach.elapseUntil("21:30:30");
        QVERIFY(coach.notifier.open().contains("2025-03-10/evening-check-in+wind-down"));
        QVERIFY(coach.routine().start());
        coach.elapseUntil("22:00:30");
        QCOMPARE(coach.notifier.open().filter("2025-03-10/").join(' '), "");
    }

    void noPollingAfterLightsOut() {
        TestCoach coach("2025-03-10T21:30:00-04:00");
        QVERIFY(coach.routine().start());
        coach.elapseUntil("23:00:01");
        const int calls = coach.timeline.calls();
        coach.elapseUntil("06:59:00");
        QCOMPARE(coach.timeline.calls(), calls);
    }
};

SOFTFALL_TEST(GuidedEveningTest)
#include "GuidedEveningTest.moc"
