#include "platform/probe/AudioPlaces.h"

#include "program/TestCase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace softfall;

class AudioPlacesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] AudioPlaces places() const {
        AudioPlaces places;
        places.runtimeFolder = m_folder->filePath("run");
        places.soundCards = m_folder->filePath("pcm");
        return places;
    }

    void put(const QString& name, const QByteArray& text = {}) {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSoundServerIsKnownByItsSocket_data() {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("server");
        QTest::newRow("none") << QStringList{} << "";
        QTest::newRow("PulseAudio") << QStringList{"run/pulse/native"} << "PulseAudio";
        QTest::newRow("PipeWire that speaks PulseAudio's language")
            << QStringList{"run/pulse/native", "run/pipewire-0"} << "PipeWire";
        QTest::newRow("PipeWire that does not") << QStringList{"run/pipewire-0"} << "";
    }
    void aSoundServerIsKnownByItsSocket() {
        QFETCH(QStringList, files);
        QFETCH(QString, server);
        for (const QString& file : files) {
            put(file);
        }
        QCOMPARE(soundServerIn(places()), server);
    }

    void aServerOverTheNetworkCounts() {
        AudioPlaces remote = places();
        remote.hasRemoteSound = true;
        QCOMPARE(soundServerIn(remote), "PulseAudio");
    }

    void withoutARuntimeFolderTheRootIsNotSearched() {
        AudioPlaces bare = places();
        bare.runtimeFolder.clear();
        QCOMPARE(soundServerIn(bare), "");
    }

    void aCardIsOneThatPlays() {
        QVERIFY(!hasSoundCardIn(places()));
        put("pcm", "00-00: USB Microphone : USB Audio : capture 1\n");
        QVERIFY(!hasSoundCardIn(places()));
        put("pcm", "00-00: ALC257 Analog : ALC257 Analog : playback 1 : capture 1\n");
        QVERIFY(hasSoundCardIn(places()));
    }
};

SOFTFALL_TEST(AudioPlacesTest)
#include "AudioPlacesTest.moc"
