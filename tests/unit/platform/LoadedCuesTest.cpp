#include "platform/audio/LoadedCues.h"

#include "program/TestCase.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace softfall;

namespace {

const SpokenWords goodNight{{"night", "Good night"}};

} // namespace

/// Listening is for people; here only: each cue is answered once, from the event loop, whatever the machine has.
class LoadedCuesTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_runtime;

private slots:
    void initTestCase() {
        // Not the machine's sound server: a test must not wake anybody.
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
        qputenv("PULSE_SERVER", "unix:" + m_runtime.path().toLocal8Bit() + "/nobody");
        qputenv("PULSE_CLIENTCONFIG", "/dev/null");
    }

    void withoutModuleEveryCueFailsWithReason_data() {
        QTest::addColumn<QString>("module");
        QTest::newRow("not installed") << QString();
        QTest::newRow("no module") << "/etc/hostname";
    }
    void withoutModuleEveryCueFailsWithReason() {
        QFETCH(QString, module);
        LoadedCues cues(module);
        cues.setVolume(0.5);
        cues.prepare();
        cues.stopSpeech();
        cues.stop();
        cues.release();
        std::optional<Result<void>> reported;
        cues.playTone(Tone::Hold, [&reported](Result<void> result) { reported = std::move(result); });
        QVERIFY(!reported);
        QTRY_VERIFY(reported);
        QVERIFY(!*reported);
        QVERIFY(!reported->error().detail.isEmpty());
    }

    void toneWithoutServerFails() {
        LoadedCues cues(SOFTFALL_AUDIO_MODULE);
        std::optional<Result<void>> reported;
        cues.playTone(Tone::Hold, [&reported](Result<void> result) { reported = std::move(result); });
        QVERIFY(!reported);
        QTRY_VERIFY_WITH_TIMEOUT(reported, 20'000);
        QVERIFY(!*reported);
        QCOMPARE(reported->error().field, "sound");
        QCOMPARE(reported->error().detail, "no sound server is running");
        cues.stop();
    }

    void aSentenceIsAnsweredOnce() {
        LoadedCues cues(SOFTFALL_AUDIO_MODULE);
        int answers = 0;
        cues.say(goodNight, "en", [&answers](const Result<void>&) { ++answers; });
        QTRY_COMPARE_WITH_TIMEOUT(answers, 1, 20'000);
        cues.stop();
        QCoreApplication::processEvents();
        QCOMPARE(answers, 1);
    }

    void cueStoppedBeforeStartFails() {
        LoadedCues cues(SOFTFALL_AUDIO_MODULE);
        QStringList reasons;
        const auto note = [&reasons](const Result<void>& result) {
            reasons << (result ? QString() : result.error().detail);
        };
        cues.playTone(Tone::Bell, note);
        cues.stop();
        cues.playTone(Tone::Bell, note);
        cues.release();
        QTRY_COMPARE(reasons, (QStringList{"it was stopped before it began", "it was stopped before it began"}));
    }

    void playerMayBeDestroyedWhileAnotherSpeaks() {
        auto going = std::make_unique<LoadedCues>(SOFTFALL_AUDIO_MODULE);
        LoadedCues staying(SOFTFALL_AUDIO_MODULE);
        int answers = 0;
        const auto count = [&answers](const Result<void>&) { ++answers; };
        going->say(goodNight, "en", count);
        QTRY_COMPARE_WITH_TIMEOUT(answers, 1, 20'000);
        going.reset();
        staying.say(goodNight, "en", count);
        QTRY_COMPARE_WITH_TIMEOUT(answers, 2, 20'000);
        staying.say(goodNight, "en", count);
        QTRY_COMPARE_WITH_TIMEOUT(answers, 3, 20'000);
    }

    void silentModeLoadsNothing() {
        LoadedCues cues(SOFTFALL_AUDIO_MODULE);
        cues.prepare();
        cues.stop();
        cues.stop();
        cues.release();
        cues.release();
        cues.stopSpeech();
    }

    void earlierCueFailsAsReplaced() {
        LoadedCues cues(SOFTFALL_AUDIO_MODULE);
        int answers = 0;
        cues.playTone(Tone::Hold, [&answers](const Result<void>&) { ++answers; });
        cues.playTone(Tone::Hold, [&answers](const Result<void>&) { ++answers; });
        QTRY_COMPARE_WITH_TIMEOUT(answers, 2, 20'000);
    }
};

SOFTFALL_TEST(LoadedCuesTest)
#include "LoadedCuesTest.moc"
