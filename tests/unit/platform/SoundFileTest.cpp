#include "platform/audio/SoundFile.h"

#include "program/TestCase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cmath>
#include <memory>

using namespace softfall;

namespace {

/// A WAV file; a `stated` length of the data that is too large, as engines write it that cannot know it yet.
QByteArray wavOf(int rate, int channels, double seconds, double peak, quint32 stated = 0) {
    const int frames = int(rate * seconds);
    QByteArray data;
    for (int i = 0; i < frames; ++i) {
        const qint16 value = qToLittleEndian(qint16(peak * 32'767 * std::sin(2 * M_PI * 440 * i / rate)));
        for (int channel = 0; channel < channels; ++channel) {
            data.append(reinterpret_cast<const char*>(&value), sizeof value);
        }
    }
    const auto number = [](auto value) {
        value = qToLittleEndian(value);
        return QByteArray(reinterpret_cast<const char*>(&value), sizeof value);
    };
    const quint32 length = stated != 0 ? stated : quint32(data.size());
    return "RIFF" + number(length + 36) + "WAVEfmt " + number(quint32(16)) + number(quint16(1)) +
           number(quint16(channels)) + number(quint32(rate)) + number(quint32(rate * channels * 2)) +
           number(quint16(channels * 2)) + number(quint16(16)) + "data" + number(length) + data;
}

} // namespace

class SoundFileTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    void put(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void soundIsReadWhole_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("rate");
        QTest::newRow("8 kHz") << wavOf(8'000, 1, 0.5, 0.5) << 8'000;
        QTest::newRow("two channels") << wavOf(44'100, 2, 0.5, 0.5) << 44'100;
        QTest::newRow("length not known when it was written") << wavOf(22'050, 1, 0.5, 0.5, 0x7ffff000) << 22'050;
    }
    void soundIsReadWhole() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, rate);
        const auto sound = readSound(bytes);
        QVERIFY2(sound, qPrintable(sound ? QString() : sound.error().detail));
        QCOMPARE(sound->rate, rate);
        QCOMPARE(sound->samples.size(), std::size_t(rate / 2));
        QVERIFY(std::abs(*std::ranges::max_element(sound->samples) - 0.5F) < 0.01F);
    }

    void whatIsNoSoundIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("These are words, but nobody has spoken them.");
        QTest::newRow("half a header") << wavOf(8'000, 1, 0.5, 0.5).left(30);
        QTest::newRow("a header alone") << wavOf(8'000, 1, 0, 0.5);
        QTest::newRow("silence") << wavOf(8'000, 1, 0.5, 0);
        QTest::newRow("hours") << wavOf(8'000, 1, 61, 0.5);
        QTest::newRow("no channels") << wavOf(8'000, 1, 0.5, 0.5).replace(22, 2, QByteArray(2, '\0'));
    }
    void whatIsNoSoundIsRefused() {
        QFETCH(QByteArray, bytes);
        const auto sound = readSound(bytes);
        QVERIFY(!sound);
        QVERIFY(!sound.error().detail.isEmpty());
    }

    void aRecordingIsKnownByItsName() {
        put("hold.wav", "x");
        put("rest.flac", "x");
        put("hold", "x");
        QVERIFY(QDir(m_folder->path()).mkdir("done.wav"));
        QCOMPARE(recordingOf(m_folder->path(), "hold"), m_folder->filePath("hold.wav"));
        QCOMPARE(recordingOf(m_folder->path(), "rest"), m_folder->filePath("rest.flac"));
        QCOMPARE(recordingOf(m_folder->path(), "done"), "");
        QCOMPARE(recordingOf(m_folder->path(), "change"), "");
        QCOMPARE(recordingOf({}, "hold"), "");
    }

    void aReportNamesEachFileThatIsOfNoUse() {
        put("hold.wav", wavOf(16'000, 1, 0.3, 0.2));
        put("rest.wav", "not a sound");
        put("hodl.wav", wavOf(16'000, 1, 0.3, 0.2));
        put("spoken.txt", "hold\tHold.\n");
        const auto report = inspectRecordings(m_folder->path(), {{"hold", "Hold."}, {"rest", "Rest."}});
        QCOMPARE(report.usable, 1);
        QCOMPARE(report.problems.size(), 2);
        QCOMPARE(report.problems[0], "hodl.wav: no words have that name");
        QVERIFY(report.problems[1].startsWith("rest.wav: "));
        QCOMPARE(inspectRecordings(m_folder->filePath("none"), {}).problems,
                 QStringList{m_folder->filePath("none") + " is not a folder"});
    }
};

SOFTFALL_TEST(SoundFileTest)
#include "SoundFileTest.moc"
