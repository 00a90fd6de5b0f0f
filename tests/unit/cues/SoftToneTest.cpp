#include "core/cues/SoftTone.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace softfall;

class SoftToneTest : public QObject {
    Q_OBJECT

private slots:
    void itLastsAsLongAtEveryRate_data() {
        QTest::addColumn<int>("rate");
        QTest::newRow("telephone") << 8'000;
        QTest::newRow("CD") << 44'100;
        QTest::newRow("PipeWire") << 48'000;
        QTest::newRow("studio") << 192'000;
    }
    void itLastsAsLongAtEveryRate() {
        QFETCH(int, rate);
        QCOMPARE(int(softTone(rate).size()), int(std::lround(softToneSeconds * rate)));
    }

    void itBeginsAndEndsInSilenceAndIsNeverLoud() {
        const std::vector<float> samples = softTone(48'000);
        QVERIFY(std::abs(samples.front()) < 0.0001F);
        QVERIFY(std::abs(samples.back()) < 0.0001F);
        const float peak = std::abs(*std::ranges::max_element(samples, {}, [](float each) { return std::abs(each); }));
        QVERIFY(peak <= float(softTonePeak));
        QVERIFY(peak > float(softTonePeak) * 0.95F);
    }

    void itNowhereClicks() {
        const std::vector<float> samples = softTone(48'000);
        // The steepest that a sine of this pitch and loudness is by itself.
        const double steepest = softTonePeak * 2 * 3.14159265 * softToneHertz / 48'000 * 1.01;
        for (std::size_t i = 1; i < samples.size(); ++i) {
            QVERIFY2(std::abs(samples[i] - samples[i - 1]) <= steepest, qPrintable(QString::number(i)));
        }
    }

    void itIsAnA() {
        const std::vector<float> samples = softTone(48'000);
        int crossings = 0;
        for (std::size_t i = 1; i < samples.size(); ++i) {
            crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
        }
        QVERIFY(std::abs(crossings - int(softToneHertz * softToneSeconds)) <= 1);
    }
};

QTEST_GUILESS_MAIN(SoftToneTest)
#include "SoftToneTest.moc"
