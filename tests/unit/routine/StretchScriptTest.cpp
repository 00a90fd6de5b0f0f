#include "core/routine/StretchScript.h"

#include "program/TestCase.h"

#include <QTest>

using namespace softfall;

namespace {

QString textOf(const GuidedSegment& segment) {
    static const char* const phases[] = {"warm-up", "hold", "change", "rest", "closing"};
    QString text =
        QString("%1–%2 %3").arg(segment.start.count()).arg(segment.end().count()).arg(phases[int(segment.phase)]);
    if (segment.stretch) {
        text += ' ' + toString(*segment.stretch);
    }
    if (segment.side) {
        text += *segment.side == BodySide::Right ? " R" : " L";
    }
    return text;
}

QStringList textOf(const GuidedScript& script) {
    QStringList lines;
    for (const GuidedSegment& segment : script) {
        lines << textOf(segment);
    }
    return lines;
}

} // namespace

class StretchScriptTest : public QObject {
    Q_OBJECT

private slots:
    void theStandardScriptIsTenMinutesExactly() {
        QCOMPARE(textOf(standardStretching()), QStringList({"0–60 warm-up",
                                                            "60–90 hold hamstring R",
                                                            "90–100 change hamstring L",
                                                            "100–130 hold hamstring L",
                                                            "130–140 change hamstring R",
                                                            "140–170 hold hamstring R",
                                                            "170–180 change hamstring L",
                                                            "180–210 hold hamstring L",
                                                            "210–220 change calf R",
                                                            "220–250 hold calf R",
                                                            "250–260 change calf L",
                                                            "260–290 hold calf L",
                                                            "290–300 change calf R",
                                                            "300–330 hold calf R",
                                                            "330–340 change calf L",
                                                            "340–370 hold calf L",
                                                            "370–380 change quadriceps R",
                                                            "380–410 hold quadriceps R",
                                                            "410–420 change quadriceps L",
                                                            "420–450 hold quadriceps L",
                                                            "450–460 change quadriceps R",
                                                            "460–490 hold quadriceps R",
                                                            "490–500 change quadriceps L",
                                                            "500–530 hold quadriceps L",
                                                            "530–540 change",
                                                            "540–600 closing"}));
        QCOMPARE(int(lengthOf(standardStretching()).count()), 600);
    }

    void theShortScriptIsFourMinutesExactly() {
        QCOMPARE(textOf(shortStretching()),
                 QStringList({"0–10 hold hamstring R",   "10–20 rest hamstring R",   "20–30 hold hamstring R",
                              "30–40 rest hamstring R",  "40–50 hold hamstring R",   "50–60 rest hamstring L",
                              "60–70 hold hamstring L",  "70–80 rest hamstring L",   "80–90 hold hamstring L",
                              "90–100 rest hamstring L", "100–110 hold hamstring L", "110–120 rest calf R",
                              "120–130 hold calf R",     "130–140 rest calf R",      "140–150 hold calf R",
                              "150–160 rest calf R",     "160–170 hold calf R",      "170–180 rest calf L",
                              "180–190 hold calf L",     "190–200 rest calf L",      "200–210 hold calf L",
                              "210–220 rest calf L",     "220–230 hold calf L",      "230–240 rest"}));
        QCOMPARE(int(lengthOf(shortStretching()).count()), 240);
    }

    void eachMuscleIsHeldAMinuteOnEachSide() {
        for (const StretchId stretch : {StretchId::Hamstring, StretchId::Calf, StretchId::Quadriceps}) {
            for (const BodySide side : {BodySide::Right, BodySide::Left}) {
                seconds held{0};
                for (const GuidedSegment& segment : standardStretching()) {
                    if (segment.phase == GuidedPhase::Hold && segment.stretch == stretch && segment.side == side) {
                        held += segment.length;
                    }
                }
                QCOMPARE(int(held.count()), 60);
            }
        }
    }

    void theHoldLastsTenToSixtySeconds_data() {
        QTest::addColumn<int>("hold");
        QTest::addColumn<int>("total");
        QTest::newRow("30") << 30 << 600;
        QTest::newRow("60, raised by a person of 65 or more") << 60 << 960;
        QTest::newRow("10") << 10 << 360;
        QTest::newRow("below") << 0 << 360;
        QTest::newRow("negative") << -5 << 360;
        QTest::newRow("above") << 61 << 960;
    }
    void theHoldLastsTenToSixtySeconds() {
        QFETCH(int, hold);
        QFETCH(int, total);
        QCOMPARE(int(lengthOf(standardStretching(seconds(hold))).count()), total);
    }

    void boundaryBelongsToNextSegment_data() {
        QTest::addColumn<int>("elapsed");
        QTest::addColumn<QString>("segment");
        QTest::newRow("before the start") << -1 << "";
        QTest::newRow("start") << 0 << "0–60 warm-up";
        QTest::newRow("last of warm-up") << 59 << "0–60 warm-up";
        QTest::newRow("first hold") << 60 << "60–90 hold hamstring R";
        QTest::newRow("last of the hold") << 89 << "60–90 hold hamstring R";
        QTest::newRow("change") << 90 << "90–100 change hamstring L";
        QTest::newRow("closing") << 540 << "540–600 closing";
        QTest::newRow("last second") << 599 << "540–600 closing";
        QTest::newRow("end") << 600 << "";
        QTest::newRow("long after") << 6000 << "";
    }
    void boundaryBelongsToNextSegment() {
        QFETCH(int, elapsed);
        QFETCH(QString, segment);
        const auto found = segmentAt(standardStretching(), seconds(elapsed));
        QCOMPARE(found ? textOf(*found) : QString(), segment);
    }

    void anEmptyScriptHasNoLengthAndNoSegment() {
        QCOMPARE(int(lengthOf({}).count()), 0);
        QVERIFY(!segmentAt({}, seconds(0)));
    }

    void stretchesAreKnownByTheirIds() {
        for (const StretchId stretch : {StretchId::Hamstring, StretchId::Calf, StretchId::Quadriceps}) {
            QVERIFY(fromId<StretchId>(toString(stretch), "stretch").value() == stretch);
        }
        QCOMPARE(fromId<StretchId>("neck", "stretch").error().field, "stretch");
    }
};

SOFTFALL_TEST(StretchScriptTest)
#include "StretchScriptTest.moc"
