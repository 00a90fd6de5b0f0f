#include "core/routine/BreathingScript.h"
#include "core/routine/Guidance.h"
#include "core/routine/RelaxationScript.h"
#include "program/TestCase.h"

#include <QTest>

using namespace softfall;

namespace {

RoutinePreferences choosing(WindDownActivity activity) {
    RoutinePreferences preferences;
    preferences.activity = activity;
    return preferences;
}

QString textOf(const std::optional<Guidance>& guidance) {
    return guidance ? toString(*guidance) : QStringLiteral("none");
}

} // namespace

/// The scripts besides stretching, and which one guides a step.
class GuidedScriptsTest : public QObject {
    Q_OBJECT

private slots:
    void slowBreathingIsThirtyBreathsOfTenSeconds_data() {
        QTest::addColumn<int>("pace");
        QTest::addColumn<int>("in");
        QTest::newRow("5 in, 5 out") << int(BreathPace::FiveFive) << 5;
        QTest::newRow("4 in, 6 out") << int(BreathPace::FourSix) << 4;
    }
    void slowBreathingIsThirtyBreathsOfTenSeconds() {
        QFETCH(int, pace);
        QFETCH(int, in);
        const GuidedScript script = slowBreathing(BreathPace(pace));
        QCOMPARE(int(script.size()), 60);
        QCOMPARE(int(lengthOf(script).count()), 300);
        for (int breath = 0; breath < 30; ++breath) {
            const GuidedSegment& inward = script[std::size_t(2 * breath)];
            const GuidedSegment& outward = script[std::size_t(2 * breath + 1)];
            QVERIFY(inward.phase == GuidedPhase::BreatheIn && outward.phase == GuidedPhase::BreatheOut);
            QCOMPARE(int(inward.start.count()), 10 * breath);
            QCOMPARE(int(inward.length.count()), in);
            QCOMPARE(int(outward.end().count()), 10 * breath + 10);
        }
    }

    void muscleRelaxationIsEightMinutes() {
        const GuidedScript script = muscleRelaxation();
        QCOMPARE(int(lengthOf(script).count()), 480);
        QCOMPARE(int(script.size()), 1 + 14 * 2 + 1);
        QVERIFY(script.front().phase == GuidedPhase::Settle);
        QCOMPARE(int(script.front().length.count()), 60);
        for (std::size_t i = 0; i < 14; ++i) {
            const GuidedSegment& tense = script[1 + 2 * i];
            const GuidedSegment& release = script[2 + 2 * i];
            QVERIFY(tense.phase == GuidedPhase::Tense && tense.group == allMuscleGroups[i]);
            QVERIFY(release.phase == GuidedPhase::Release && release.group == allMuscleGroups[i]);
            QCOMPARE(int(tense.length.count()), 5);
            QCOMPARE(int(release.length.count()), 20);
        }
        QVERIFY(script.back().phase == GuidedPhase::Scan);
        QCOMPARE(int(script.back().length.count()), 70);
    }

    void itsQuietVariantIsSixMinutesAndTensesNothing() {
        const GuidedScript script = quietRelaxation();
        QCOMPARE(int(lengthOf(script).count()), 360);
        QCOMPARE(int(script.back().length.count()), 80);
        for (const GuidedSegment& segment : script) {
            QVERIFY(segment.phase != GuidedPhase::Tense);
        }
    }

    void aStepIsGuidedByWhatFits_data() {
        QTest::addColumn<QString>("step");
        QTest::addColumn<int>("left");
        QTest::addColumn<QString>("activity");
        QTest::addColumn<QString>("form");
        QTest::addColumn<int>("hold");
        QTest::addColumn<QString>("guidance");
        const auto row = [](const char* name, const char* step, int left, const char* activity, const char* form,
                            int hold, const char* guidance) {
            QTest::newRow(name) << step << left << activity << form << hold << guidance;
        };
        row("stretching of ten minutes", "stretching", 600, "", "standard", 30, "standard-stretching 30");
        row("holds of 60 s in 16 minutes", "stretching", 960, "", "standard", 60, "standard-stretching 60");
        row("holds of 60 s do not fit", "stretching", 600, "", "standard", 60, "standard-stretching 30");
        row("a little less", "stretching", 599, "", "standard", 30, "standard-stretching 25");
        row("holds below 20 s: the short form", "stretching", 400, "", "standard", 30, "short-stretching");
        row("short holds on purpose", "stretching", 600, "", "standard", 10, "standard-stretching 10");
        row("the short form on purpose", "stretching", 600, "", "short", 30, "short-stretching");
        row("four minutes", "stretching", 240, "", "standard", 30, "short-stretching");
        row("less than that", "stretching", 239, "", "standard", 30, "none");
        row("nothing chosen", "wind-down", 2580, "", "standard", 30, "none");
        row("reading", "wind-down", 2580, "reading", "standard", 30, "none");
        row("breathing", "wind-down", 2580, "breathing", "standard", 30, "breathing 5-5 30");
        row("whole breaths only", "wind-down", 99, "breathing", "standard", 30, "breathing 5-5 9");
        row("no time to breathe", "wind-down", 29, "breathing", "standard", 30, "none");
        row("muscle relaxation", "wind-down", 480, "relaxation", "standard", 30, "relaxation");
        row("its quiet variant where it does not fit", "wind-down", 479, "relaxation", "standard", 30,
            "quiet-relaxation");
        row("nor that", "wind-down", 359, "relaxation", "standard", 30, "none");
        row("the quiet variant", "wind-down", 2580, "quiet-relaxation", "standard", 30, "quiet-relaxation");
        row("meditation", "wind-down", 2580, "meditation", "standard", 30, "meditation 600");
        row("shorter meditation", "wind-down", 200, "meditation", "standard", 30, "meditation 200");
        row("stretching again", "wind-down", 2580, "stretching", "standard", 30, "standard-stretching 30");
        row("a checklist", "environment", 600, "breathing", "standard", 30, "none");
    }
    void aStepIsGuidedByWhatFits() {
        QFETCH(QString, step);
        QFETCH(int, left);
        QFETCH(QString, activity);
        QFETCH(QString, form);
        QFETCH(int, hold);
        QFETCH(QString, guidance);
        RoutinePreferences preferences;
        if (!activity.isEmpty()) {
            preferences.activity = fromId<WindDownActivity>(activity, {}).value();
        }
        preferences.form = fromId<StretchForm>(form, {}).value();
        preferences.hold = seconds(hold);
        const auto found = guidanceFor(fromId<StepId>(step, {}).value(), seconds(left), preferences);
        QCOMPARE(textOf(found), guidance);
        if (found) {
            QVERIFY(lengthOf(scriptOf(*found)) <= seconds(left));
            QVERIFY(guidanceFromText(toString(*found), {}).value() == *found);
        }
    }

    void whatIsNoScriptIsRefused_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "yoga", "standard-stretching", "standard-stretching 61", "standard-stretching 30 30", "relaxation 5",
              "breathing 5-5", "breathing 9-9 30", "breathing 5-5 31", "meditation 0", "meditation x"}) {
            QTest::newRow(text) << text;
        }
    }
    void whatIsNoScriptIsRefused() {
        QFETCH(QString, text);
        const auto guidance = guidanceFromText(text, "guidance");
        QVERIFY(!guidance);
        QCOMPARE(guidance.error().field, "guidance");
        QCOMPARE(guidance.error().value, text);
    }

    void preferencesOutOfRangeAreNamed_data() {
        QTest::addColumn<int>("hold");
        QTest::addColumn<int>("meditation");
        QTest::addColumn<int>("volume");
        QTest::addColumn<QString>("field");
        QTest::newRow("fine") << 30 << 10 << 60 << "";
        QTest::newRow("hold") << 9 << 10 << 60 << "hold-seconds";
        QTest::newRow("meditation") << 30 << 61 << 60 << "meditation-minutes";
        QTest::newRow("volume") << 30 << 10 << 101 << "volume";
    }
    void preferencesOutOfRangeAreNamed() {
        QFETCH(int, hold);
        QFETCH(int, meditation);
        QFETCH(int, volume);
        QFETCH(QString, field);
        RoutinePreferences preferences = choosing(WindDownActivity::Reading);
        preferences.hold = seconds(hold);
        preferences.meditation = minutes(meditation);
        preferences.volume = volume;
        const auto valid = checked(preferences);
        QCOMPARE(valid ? QString() : valid.error().field, field);
    }

    void voiceOutOfRangeIsNamed_data() {
        QTest::addColumn<QString>("voice");
        QTest::addColumn<int>("pace");
        QTest::addColumn<QString>("recordings");
        QTest::addColumn<QString>("field");
        QTest::newRow("fine") << "flite:slt" << 60 << "/home/mark/My voice"
                              << "";
        QTest::newRow("the best, no recordings") << "" << 120 << ""
                                                 << "";
        QTest::newRow("too slow") << "" << 59 << ""
                                  << "voice-pace";
        QTest::newRow("too fast") << "" << 121 << ""
                                  << "voice-pace";
        QTest::newRow("two lines") << "flite:slt\nx" << 90 << ""
                                   << "voice";
        QTest::newRow("no name") << QString(201, 'x') << 90 << ""
                                 << "voice";
        QTest::newRow("relative") << "" << 90 << "voices"
                                  << "recordings";
        QTest::newRow("no path") << "" << 90 << "/a\tb"
                                 << "recordings";
    }
    void voiceOutOfRangeIsNamed() {
        QFETCH(QString, voice);
        QFETCH(int, pace);
        QFETCH(QString, recordings);
        QFETCH(QString, field);
        RoutinePreferences preferences;
        preferences.voice = {voice, pace, recordings};
        const auto valid = checked(preferences);
        QCOMPARE(valid ? QString() : valid.error().field, field);
    }
};

SOFTFALL_TEST(GuidedScriptsTest)
#include "GuidedScriptsTest.moc"
