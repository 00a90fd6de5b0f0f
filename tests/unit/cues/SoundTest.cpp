#include "core/cues/Sound.h"

#include "program/TestCase.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace softfall;

namespace {

Sound sineOf(double hertz, int rate) {
    Sound sound{{}, rate};
    for (int i = 0; i < rate; ++i) {
        sound.samples.push_back(float(0.5 * std::sin(2 * std::numbers::pi * hertz * i / rate)));
    }
    return sound;
}

/// The largest difference, away from the ends.
double difference(const Sound& one, const Sound& other) {
    double most = 0;
    for (std::size_t i = one.samples.size() / 10; i < one.samples.size() * 9 / 10; ++i) {
        most = std::max(most, std::abs(double(one.samples[i]) - double(other.samples[i])));
    }
    return most;
}

} // namespace

class SoundTest : public QObject {
    Q_OBJECT

private slots:
    void anotherRateIsTheSameSound_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("same") << 16'000 << 16'000;
        QTest::newRow("8 kHz") << 8'000 << 48'000;
        QTest::newRow("16 kHz") << 16'000 << 48'000;
        QTest::newRow("22 kHz") << 22'050 << 48'000;
        QTest::newRow("44 kHz") << 44'100 << 48'000;
        QTest::newRow("down") << 48'000 << 16'000;
        QTest::newRow("no common divisor") << 16'000 << 44'101;
    }
    void anotherRateIsTheSameSound() {
        QFETCH(int, from);
        QFETCH(int, to);
        const Sound sound = resampled(sineOf(1000, from), to);
        QCOMPARE(sound.rate, to);
        QCOMPARE(sound.samples.size(), std::size_t(to));
        QVERIFY(difference(sound, sineOf(1000, to)) < 0.005);
    }

    void whatARateCannotHoldIsSilent() {
        const Sound sound = resampled(sineOf(6000, 48'000), 8'000);
        QVERIFY(difference(sound, {std::vector<float>(8'000), 8'000}) < 0.005);
    }

    void anAppendedSoundFollowsAfterThePause() {
        Sound whole;
        append(whole, {{0.5F, 0.5F}, 1'000}, 100);
        QCOMPARE(whole.samples.size(), std::size_t(2));
        append(whole, {std::vector<float>(1'000, 0.25F), 2'000}, 100);
        QCOMPARE(whole.rate, 1'000);
        QCOMPARE(whole.samples.size(), std::size_t(2 + 100 + 500));
        QCOMPARE(whole.samples[50], 0.0F);
        QVERIFY(std::abs(whole.samples[350] - 0.25F) < 0.01F);
    }
};

SOFTFALL_TEST(SoundTest)
#include "SoundTest.moc"
