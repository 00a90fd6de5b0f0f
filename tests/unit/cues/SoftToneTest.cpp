#include "core/cues/SoftTone.h"

#include "program/TestCase.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

using namespace softfall;

namespace {

struct Heard {
    const char* name;
    Tone tone;
    std::vector<double> hertz; ///< at the parts of its length below, in order
    std::vector<double> parts;
};

// What distinguishes them with eyes closed: how many notes, and where the pitch goes.
const std::array tones{
    Heard{"step: two notes, rising", Tone::Step, {329.6, 440}, {0.15, 0.6}},
    Heard{"hold: one note", Tone::Hold, {392, 392}, {0.2, 0.7}},
    Heard{"release: one lower note", Tone::Release, {261.6, 261.6}, {0.2, 0.7}},
    Heard{"breathe in: gliding up", Tone::BreatheIn, {294, 327, 359}, {0.25, 0.5, 0.75}},
    Heard{"breathe out: gliding down", Tone::BreatheOut, {359, 327, 294}, {0.25, 0.5, 0.75}},
    Heard{"bell: one note that stays", Tone::Bell, {329.6, 329.6}, {0.2, 0.7}},
    Heard{"done: three notes, falling", Tone::Done, {440, 329.6, 261.6}, {0.1, 0.35, 0.65}},
    Heard{"dark: two notes, falling", Tone::Dark, {440, 329.6}, {0.15, 0.6}},
};

constexpr int rate = 48'000;

double loudest(const std::vector<float>& samples, double from = 0, double to = 1) {
    double peak = 0;
    for (auto i = std::size_t(from * double(samples.size())); i < std::size_t(to * double(samples.size())); ++i) {
        peak = std::max(peak, double(std::abs(samples[i])));
    }
    return peak;
}

/// Measured by the ends of full periods within a tenth of a second around that part of the whole.
double pitchAt(const std::vector<float>& samples, double part) {
    const auto middle = std::size_t(part * double(samples.size()));
    std::vector<double> begins;
    for (std::size_t i = middle - rate / 20; i < middle + rate / 20; ++i) {
        if (samples[i] < 0 && samples[i + 1] >= 0) {
            begins.push_back(double(i) + double(samples[i]) / double(samples[i] - samples[i + 1]));
        }
    }
    return begins.size() < 2 ? 0 : rate * double(begins.size() - 1) / (begins.back() - begins.front());
}

void eachTone() {
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < tones.size(); ++i) {
        QTest::newRow(tones[i].name) << int(i);
    }
}

} // namespace

class SoftToneTest : public QObject {
    Q_OBJECT

private slots:
    void itLastsAsLongAtEveryRate_data() { eachTone(); }
    void itLastsAsLongAtEveryRate() {
        QFETCH(int, number);
        const Tone tone = tones[std::size_t(number)].tone;
        QVERIFY(lengthOf(tone) >= MonotonicTime(500));
        QVERIFY(lengthOf(tone) < MonotonicTime(3'000));
        for (const int each : {8'000, 44'100, 48'000, 192'000}) {
            QCOMPARE(int(softTone(tone, each).size()), int(lengthOf(tone).count() * each / 1000));
        }
    }

    void itBeginsAndEndsInSilence_data() { eachTone(); }
    void itBeginsAndEndsInSilence() {
        QFETCH(int, number);
        const std::vector<float> samples = softTone(tones[std::size_t(number)].tone, rate);
        QVERIFY(std::abs(samples.front()) < 0.0001F);
        QVERIFY(std::abs(samples.back()) < 0.0001F);
    }

    void toneStartsAtOnceAndIsNeverLoud_data() { eachTone(); }
    void toneStartsAtOnceAndIsNeverLoud() {
        QFETCH(int, number);
        const std::vector<float> samples = softTone(tones[std::size_t(number)].tone, rate);
        QVERIFY(loudest(samples) <= softTonePeak);
        QVERIFY(loudest(samples) > softTonePeak / 2);
        // A thousandth of full scale within the first hundredth of a second: it is audible at once.
        const double hundredth = 0.01 * rate / double(samples.size());
        QVERIFY2(loudest(samples, 0, hundredth) > 0.0005, qPrintable(QString::number(loudest(samples, 0, hundredth))));
    }

    void toneFadesIn_data() { eachTone(); }
    void toneFadesIn() {
        QFETCH(int, number);
        const std::vector<float> samples = softTone(tones[std::size_t(number)].tone, rate);
        QVERIFY(loudest(samples, 0, 0.002 * rate / double(samples.size())) < softTonePeak / 10);
    }

    void toneHasNoClicks_data() { eachTone(); }
    void toneHasNoClicks() {
        QFETCH(int, number);
        const std::vector<float> samples = softTone(tones[std::size_t(number)].tone, rate);
        // A click is a corner: sharper than anything in a wave of a kilohertz at this loudness.
        const double sharpest = softTonePeak * std::pow(2 * std::numbers::pi * 1'000 / rate, 2);
        for (std::size_t i = 2; i < samples.size(); ++i) {
            const double bend = double(samples[i]) - 2 * double(samples[i - 1]) + double(samples[i - 2]);
            QVERIFY2(std::abs(bend) <= sharpest, qPrintable(QString::number(i)));
        }
        // Nor at its edges, beyond which there is silence.
        QVERIFY(std::abs(samples[1]) <= sharpest);
        QVERIFY(std::abs(samples[samples.size() - 2]) <= sharpest);
    }

    void pitchFollowsTheScore_data() { eachTone(); }
    void pitchFollowsTheScore() {
        QFETCH(int, number);
        const Heard& heard = tones[std::size_t(number)];
        const std::vector<float> samples = softTone(heard.tone, rate);
        for (std::size_t i = 0; i < heard.parts.size(); ++i) {
            const double found = pitchAt(samples, heard.parts[i]);
            QVERIFY2(std::abs(found - heard.hertz[i]) < heard.hertz[i] * 0.02, qPrintable(QString::number(found)));
            QVERIFY(found > 220 && found < 520);
        }
    }

    void aBellFades() {
        const std::vector<float> samples = softTone(Tone::Bell, rate);
        QVERIFY(loudest(samples, 0.4, 0.5) < loudest(samples, 0, 0.1) * 0.5);
        QVERIFY(loudest(samples, 0.7, 0.75) > softTonePeak / 100);
    }

    void noTwoSoundAlike() {
        std::vector<std::vector<float>> all;
        for (const Heard& heard : tones) {
            all.push_back(softTone(heard.tone, 8'000));
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const std::size_t length = std::min(all[i].size(), all[j].size());
                const double common =
                    std::inner_product(all[i].begin(), all[i].begin() + long(length), all[j].begin(), 0.0);
                const double own = std::inner_product(all[i].begin(), all[i].end(), all[i].begin(), 0.0);
                const double other = std::inner_product(all[j].begin(), all[j].end(), all[j].begin(), 0.0);
                QVERIFY2(std::abs(common) < 0.7 * std::sqrt(own * other), tones[i].name);
            }
        }
    }

    void halfTheVolumeIsHalfAsLoud() {
        QCOMPARE(gainOf(0), 0.0);
        QCOMPARE(gainOf(1), 1.0);
        QVERIFY(std::abs(20 * std::log10(gainOf(0.5)) + 10) < 0.1); // ten decibels less are heard as half
        QCOMPARE(gainOf(-1), 0.0);
        QCOMPARE(gainOf(2), 1.0);
        QVERIFY(gainOf(0.3) < gainOf(0.4));
    }
};

SOFTFALL_TEST(SoftToneTest)
#include "SoftToneTest.moc"
