#include "platform/ZoneWatch.h"

#include "program/TestCase.h"

#include <QFile>
#include <QFileSystemWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace softfall;

class ZoneWatchTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_link;

    /// As systemd does it: a new link replaces the old one.
    void leadTo(const char* zone) {
        const QString fresh = m_folder.filePath("localtime.new");
        QVERIFY(QFile::link(QString("/usr/share/zoneinfo/") + zone, fresh));
        std::filesystem::rename(fresh.toStdString(), m_link.toStdString());
    }

private slots:
    void init() {
        m_link = m_folder.filePath("localtime");
        leadTo("Europe/Berlin");
    }

    void replacedLinkSignalsNewZone() {
        const ZoneWatch watch(m_link);
        QSignalSpy changed(&watch, &ZoneWatch::zoneChanged);
        leadTo("Asia/Tokyo");
        QTRY_COMPARE(changed.size(), 1);
        leadTo("America/Los_Angeles");
        QTRY_COMPARE(changed.size(), 2);
    }
    void recreatedLinkSignalsNewZone() {
        const ZoneWatch watch(m_link);
        QSignalSpy changed(&watch, &ZoneWatch::zoneChanged);
        QVERIFY(QFile::remove(m_link));
        QTRY_COMPARE(changed.size(), 1); // by UTC, the system's value then
        leadTo("Asia/Tokyo");
        QTRY_COMPARE(changed.size(), 2);
    }
    void unchangedZoneIsNotSignalled() {
        const ZoneWatch watch(m_link);
        QSignalSpy changed(&watch, &ZoneWatch::zoneChanged);
        QFileSystemWatcher folder({m_folder.path()});
        QSignalSpy touched(&folder, &QFileSystemWatcher::directoryChanged);
        leadTo("Europe/Berlin");
        QFile other(m_folder.filePath("hostname"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QTRY_VERIFY(!touched.isEmpty()); // created later than the other watch, notified later
        QVERIFY(changed.isEmpty());
        leadTo("Asia/Tokyo");
        QTRY_COMPARE(changed.size(), 1);
    }
};

SOFTFALL_TEST(ZoneWatchTest)
#include "ZoneWatchTest.moc"
