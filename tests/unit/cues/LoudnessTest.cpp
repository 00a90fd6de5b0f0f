#include "core/cues/Loudness.h"

#include "core/cues/SoftTone.h"
#include "program/TestCase.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

using namespace softfall;

namespace {

constexpr int rate = 16'000;

Sound tone(double hertz, double peak, double length, int samplesASecond = rate) {
    Sound sound{{}, samplesASecond};
    for (int i = 0; i < int(length * samplesASecond); ++i) {
        sound.samples.push_back(float(peak * std::sin(2 * std::numbers::pi * hertz * i / samplesASecond)));
    }
    return sound;
}

/// Bursts of a buzz, as syllables are, with pauses between.
Sound talk(double peak, int pauseMilliseconds) {
    Sound sound{{}, rate};
    for (int syllable = 0; syllable < 8; ++syllable) {
        const Sound burst = tone(150 + 20 * syllable, syllable % 2 == 0 ? peak : peak / 2, 0.15);
        append(sound, burst, pauseMilliseconds);
    }
    return sound;
}

float peakOf(const Sound& sound) {
    float peak = 0;
    for (const float sample : sound.samples) {
        peak = std::max(peak, std::abs(sample));
    }
    return peak;
}

} // namespace

class LoudnessTest : public QObject {
    Q_OBJECT

private slots:
    void aSineIsAsLoudAsTheStandardSays_data() {
        QTest::addColumn<double>("hertz");
        QTest::addColumn<double>("peak");
        QTest::addColumn<int>("samplesASecond");
        QTest::addColumn<double>("loudness");
        // ITU-R BS.1770-4: 0 dB at 997 Hz in one channel are -3.01 LKFS.
        QTest::newRow("full scale") << 997.0 << 1.0 << 48'000 << -3.01;
        QTest::newRow("20 dB below") << 997.0 << 0.1 << 48'000 << -23.01;
        QTest::newRow("another rate") << 997.0 << 0.1 << 22'050 << -23.01;
        QTest::newRow("16 kHz") << 997.0 << 0.1 << 16'000 << -23.01;
    }
    void aSineIsAsLoudAsTheStandardSays() {
        QFETCH(double, hertz);
        QFETCH(double, peak);
        QFETCH(int, samplesASecond);
        QFETCH(double, loudness);
        const double measured = loudnessOf(tone(hertz, peak, 2, samplesASecond));
        QVERIFY2(std::abs(measured - loudness) < 0.15, qPrintable(QString::number(measured)));
    }

    void pausesDoNotCount() {
        QVERIFY(std::abs(loudnessOf(talk(0.3, 600)) - loudnessOf(talk(0.3, 100))) < 1.5);
        Sound padded = talk(0.3, 100);
        const double before = loudnessOf(padded);
        padded.samples.insert(padded.samples.begin(), 5 * rate, 0.0F);
        padded.samples.insert(padded.samples.end(), 5 * rate, 0.0F);
        QVERIFY(std::abs(loudnessOf(padded) - before) < 0.2);
    }

    void silenceHasNoLoudness_data() {
        QTest::addColumn<int>("samples");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("a second") << rate;
    }
    void silenceHasNoLoudness() {
        QFETCH(int, samples);
        const Sound silence{std::vector<float>(std::size_t(samples)), rate};
        QCOMPARE(loudnessOf(silence), -std::numeric_limits<double>::infinity());
        QCOMPARE(levelled(silence, cueLoudness).samples, silence.samples);
    }

    void tonesAreAsLoudAsWords_data() {
        QTest::addColumn<int>("tone");
        for (const Tone each : {Tone::Step, Tone::Hold, Tone::Release, Tone::BreatheIn, Tone::BreatheOut, Tone::Done,
                                Tone::Dark}) { // a bell fades
            QTest::addRow("%d", int(each)) << int(each);
        }
    }
    void tonesAreAsLoudAsWords() {
        QFETCH(int, tone);
        QVERIFY(std::abs(loudnessOf({softTone(Tone(tone), 48'000), 48'000}) - cueLoudness) < 1);
    }

    void whateverItWasItIsAsLoudAsWanted_data() {
        QTest::addColumn<double>("peak");
        QTest::newRow("very soft") << 0.002;
        QTest::newRow("soft") << 0.04;
        QTest::newRow("loud") << 0.4;
        QTest::newRow("as loud as a file can be") << 1.0;
    }
    void whateverItWasItIsAsLoudAsWanted() {
        QFETCH(double, peak);
        const Sound sound = levelled(talk(peak, 200), cueLoudness);
        QVERIFY2(std::abs(loudnessOf(sound) - cueLoudness) < 1, qPrintable(QString::number(loudnessOf(sound))));
        QVERIFY(peakOf(sound) <= 0.9F);
    }

    void aClickIsNotMadeLoud() {
        Sound click = tone(440, 0.001, 1);
        click.samples[rate / 2] = 1;
        QVERIFY(peakOf(levelled(click, cueLoudness)) <= 0.9001F);
    }

    void itBeginsAndEndsInSilence() {
        Sound sudden{std::vector<float>(rate / 4), rate};
        append(sudden, tone(440, 0.5, 0.5), 0);
        const Sound sound = levelled(sudden, cueLoudness);
        const auto loudest = [&sound](int begin, int end) {
            return peakOf({{sound.samples.begin() + begin, sound.samples.begin() + end}, rate});
        };
        const int begin = rate / 4;
        QVERIFY(loudest(begin, begin + rate / 200) < 0.1F * loudest(begin + rate / 10, begin + rate / 5));
        const int end = int(sound.samples.size());
        QVERIFY(loudest(end - rate / 200, end) < 0.1F * loudest(begin + rate / 10, begin + rate / 5));
    }
};

SOFTFALL_TEST(LoudnessTest)
#include "LoudnessTest.moc"
