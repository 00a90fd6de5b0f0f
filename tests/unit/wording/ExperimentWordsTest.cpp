#include "viewmodels/wording/ExperimentWords.h"

#include "program/TestCase.h"

#include <QTest>

using namespace softfall;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

} // namespace

class ExperimentWordsTest : public QObject {
    Q_OBJECT

private slots:
    void everyTrialHasAName() {
        for (const ExperimentTemplate what : experimentTemplates) {
            QVERIFY(!experimentTitle(what).isEmpty());
            QVERIFY(askedWords(what, ExperimentArm::With).startsWith("Tonight: "));
            QCOMPARE(askedWords(what, ExperimentArm::Without), "Tonight: as you like");
        }
        QCOMPARE(askedWords(ExperimentTemplate::NoCaffeineAfterNoon, ExperimentArm::With),
                 "Tonight: no caffeine after noon");
    }

    void chanceUsesWholeNumbers_data() {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("words");
        QTest::newRow("four pairs") << 2.0 / 16 << "13 in 100";
        QTest::newRow("six pairs") << 2.0 / 64 << "3 in 100";
        QTest::newRow("one in a hundred") << 0.01 << "1 in 100";
        QTest::newRow("eight pairs") << 2.0 / 256 << "8 in 1,000";
        QTest::newRow("twelve pairs") << 2.0 / 4096 << "5 in 10,000";
        QTest::newRow("always") << 1.0 << "100 in 100";
    }
    void chanceUsesWholeNumbers() {
        QFETCH(double, share);
        QFETCH(QString, words);
        QCOMPARE(chanceWords(share, english), words);
    }

    void sizeExplainsDetectableEffect() {
        QCOMPARE(
            sizeWords(6, 3, english),
            "36 nights, in 6 pairs of blocks. By chance alone, the clearest result comes up about 3 in 100 times.");
        QCOMPARE(
            sizeWords(5, 4, english),
            "40 nights, in 5 pairs of blocks. By chance alone, even the clearest result comes up about 6 in 100 times, "
            "too often to trust. Six pairs or more are better.");
    }

    void resultMakesNoClaims_data() {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("words");
        QTest::newRow("fewer")
            << Verdict::Fewer
            << "About 0.8 fewer twitches a night with it than without. Chance alone gives a difference "
               "like that about 3 in 100 times.";
        QTest::newRow("more")
            << Verdict::More
            << "About 0.8 more twitches a night with it than without. Chance alone gives a difference "
               "like that about 3 in 100 times.";
        QTest::newRow("can't tell") << Verdict::Inconclusive
                                    << "Can’t tell. The nights with it and without differ by 0.8 twitches a night. "
                                       "Chance alone gives a difference like that about 3 in 100 times.";
        QTest::newRow("none") << Verdict::NoTwitches
                              << "No twitches on any of the compared nights, with it or without.";
        QTest::newRow("too few") << Verdict::NotEnoughData << "Too few of its nights were logged to compare.";
    }
    void resultMakesNoClaims() {
        QFETCH(Verdict, verdict);
        QFETCH(QString, words);
        ExperimentResult result;
        result.verdict = verdict;
        result.meanDifference = verdict == Verdict::Fewer ? -0.8 : 0.8;
        result.p = 2.0 / 64;
        QCOMPARE(resultWords(result, english), words);
        for (const char* never : {"cure", "cause", "prove", "significant", "no effect"}) {
            QVERIFY(!words.contains(never));
        }
    }
};

SOFTFALL_TEST(ExperimentWordsTest)
#include "ExperimentWordsTest.moc"
