#include "viewmodels/wording/CueWords.h"

#include "core/cues/CueScript.h"
#include "core/routine/MeditationScript.h"
#include "core/routine/RelaxationScript.h"
#include "core/routine/StretchScript.h"
#include "program/TestCase.h"
#include "support/Times.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

using namespace softfall;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(QStringLiteral(SOFTFALL_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Catalogue catalogue() {
    return Catalogue::parse({contentOf("resources/catalogue/sources.json"), contentOf("resources/catalogue/steps.json"),
                             contentOf("resources/catalogue/stretches.json"),
                             contentOf("resources/catalogue/articles.json")})
        .value();
}

QString nameOf(Tone tone) {
    static const char* const names[] = {"step", "hold", "release", "in", "out", "bell", "done"};
    return names[int(tone)];
}

/// `  90  change       release  Change. Left hamstring.`: second, kind, tone, text.
QString textOf(const std::vector<Cue>& cues, const RoutinePreferences& preferences, const Catalogue& words) {
    QString text;
    for (const Cue& cue : cues) {
        const QString spoken = cue.isSpoken ? textOf(cueWords({cue}, preferences, words)) : QString();
        QString line = QString("%1  %2  %3  %4")
                           .arg(double(cue.at.count()) / 1000.0, 4)
                           .arg(toString(cue.kind), -15)
                           .arg(cue.tone ? nameOf(*cue.tone) : "-", -7)
                           .arg(spoken);
        while (line.endsWith(' ')) {
            line.chop(1);
        }
        text += line + '\n';
    }
    return text;
}

} // namespace

/// What is heard, word by word, against golden lists in tests/unit/wording/cues. A list that differs is written to
/// the build folder as <name>.fail.
class CueWordsTest : public QObject {
    Q_OBJECT

private slots:
    void everyScriptMatchesItsList_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"A-standard", "A-seated", "B-short", "C-seated-60", "D-breathing", "D-breathing-4-6",
                                 "E-relaxation", "E-quiet", "meditation", "whole-evening"}) {
            QTest::newRow(name) << name;
        }
    }
    void everyScriptMatchesItsList() {
        QFETCH(QString, name);
        const Catalogue words = catalogue();
        RoutinePreferences preferences;
        preferences.activity = WindDownActivity::Relaxation;
        preferences.knowsStretchSafety = true;
        std::vector<Cue> cues;
        if (name == "A-standard") {
            cues = cuesOf(standardStretching(), StepId::Stretching);
        } else if (name == "A-seated") {
            preferences.version = StretchVersion::SeatedOrLying;
            cues = cuesOf(standardStretching(), StepId::Stretching);
        } else if (name == "B-short") {
            cues = cuesOf(shortStretching(), StepId::Stretching);
        } else if (name == "C-seated-60") {
            preferences.version = StretchVersion::SeatedOrLying;
            cues = cuesOf(standardStretching(seconds(60)), StepId::Stretching);
        } else if (name == "D-breathing") {
            cues = cuesOf(slowBreathing(), StepId::WindDown);
        } else if (name == "D-breathing-4-6") {
            cues = cuesOf(slowBreathing(BreathPace::FourSix), StepId::WindDown);
        } else if (name == "E-relaxation") {
            cues = cuesOf(muscleRelaxation(), StepId::WindDown);
        } else if (name == "E-quiet") {
            cues = cuesOf(quietRelaxation(), StepId::WindDown);
        } else if (name == "meditation") {
            cues = cuesOf(meditation(minutes(10)), StepId::WindDown);
        } else {
            const EveningPlan plan =
                planEvening(Schedule(), Preferences(), nightOf("2025-03-10"), zoneOf("America/New_York"));
            RoutineSession session = startSession(plan, plan.routineStart);
            cues = cuesOf(session, preferences);
        }
        const QString text = textOf(cues, preferences, words);
        const QByteArray golden = contentOf("tests/unit/wording/cues/" + name + ".txt");
        if (text.toUtf8() != golden) {
            QFile failed(name + ".fail");
            QVERIFY(failed.open(QIODevice::WriteOnly));
            failed.write(text.toUtf8());
            QFAIL(qPrintable("the cues differ from their list; see " + failed.fileName()));
        }
    }

    void speechEndsBeforeNextBoundary_data() { everyScriptMatchesItsList_data(); }
    void speechEndsBeforeNextBoundary() {
        QFETCH(QString, name);
        // A calm voice says about thirteen letters a second; cues of one moment are one sentence.
        constexpr double lettersASecond = 13;
        const QStringList lines = QString::fromUtf8(contentOf("tests/unit/wording/cues/" + name + ".txt")).split('\n');
        double lastAt = -1;
        double wordsEnd = 0;
        QString lastText;
        for (const QString& line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            const double at = line.left(4).toDouble();
            if (at != lastAt) {
                QVERIFY2(at >= wordsEnd - 0.01, qPrintable(QString("%1 s: “%2” is cut").arg(at).arg(lastText)));
                lastText.clear();
                wordsEnd = at + 0.9; // the tone
            }
            const QString text = line.mid(32);
            lastText += text;
            wordsEnd += double(text.size()) / lettersASecond;
            lastAt = at;
        }
    }

    void unreadSafetyNoticeIsSpokenFirst() {
        const Catalogue words = catalogue();
        Cue ready;
        ready.kind = CueKind::GetReady;
        ready.step = StepId::Stretching;
        RoutinePreferences preferences;
        QVERIFY(textOf(cueWords({ready}, preferences, words)).contains(words.stretchSafety().doNotStretch));
        preferences.knowsStretchSafety = true;
        QVERIFY(!textOf(cueWords({ready}, preferences, words)).contains(words.stretchSafety().doNotStretch));
        QVERIFY(textOf(cueWords({ready}, preferences, words)).contains(words.stretchSafety().stop));
    }

    void everythingSpokenIsInTheListOfWhatCanBeRecorded() {
        const Catalogue words = catalogue();
        const SpokenWords listed = everythingSpoken(words);
        std::map<QString, QString> texts;
        for (const SpokenPart& part : listed) {
            QVERIFY2(texts.emplace(part.id, part.text).second, qPrintable(part.id + " is there twice"));
            QVERIFY(QRegularExpression("^[a-z0-9-]+$").match(part.id).hasMatch());
            QVERIFY(!part.text.isEmpty());
        }
        QVERIFY(texts.contains("minutes-43"));
        const EveningPlan plan =
            planEvening(Schedule(), Preferences(), nightOf("2025-03-10"), zoneOf("America/New_York"));
        int spoken = 0;
        for (const StretchVersion version : allValues<StretchVersion>) {
            for (const WindDownActivity activity : allValues<WindDownActivity>) {
                for (const bool knows : {false, true}) {
                    RoutinePreferences preferences;
                    preferences.version = version;
                    preferences.activity = activity;
                    preferences.knowsStretchSafety = knows;
                    for (const Cue& cue : cuesOf(startSession(plan, plan.routineStart), preferences)) {
                        for (const SpokenPart& part : cueWords({cue}, preferences, words)) {
                            QCOMPARE(texts[part.id], part.text);
                            ++spoken;
                        }
                    }
                }
            }
        }
        QVERIFY(spoken > 500);
        for (const SpokenWords& each : {trialSentence(), pausedWords(), audioOnlyWords(), goingDarkWords()}) {
            QCOMPARE(texts[each.at(0).id], each.at(0).text);
        }
    }

    void everyMuscleGroupHasAName() {
        std::set<QString> names;
        for (const MuscleGroup group : allMuscleGroups) {
            names.insert(muscleGroupName(group));
        }
        QCOMPARE(names.size(), allMuscleGroups.size());
        QVERIFY(!names.contains(QString()));
    }
};

SOFTFALL_TEST(CueWordsTest)
#include "CueWordsTest.moc"
