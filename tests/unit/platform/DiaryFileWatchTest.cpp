#include "platform/DiaryFileWatch.h"

#include "program/TestCase.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace softfall;

class DiaryFileWatchTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath("diary.sqlite");

    static void write(const QString& file) {
        QFile target(file);
        QVERIFY(target.open(QIODevice::Append));
        QVERIFY(target.write("frame") > 0);
    }

private slots:
    void init() { write(m_file); }

    void writeToFileOrLogIsSignalled() {
        const DiaryFileWatch watch(m_file);
        QSignalSpy reported(&watch, &DiaryFileWatch::mayHaveChanged);
        write(m_file);
        QTRY_COMPARE(reported.size(), 1);
        write(m_file + "-wal"); // there is a log from now on
        QTRY_COMPARE(reported.size(), 2);
        write(m_file + "-wal");
        QTRY_COMPARE(reported.size(), 3);
    }
    void recreatedLogIsWatched() {
        write(m_file + "-wal");
        const DiaryFileWatch watch(m_file);
        QSignalSpy reported(&watch, &DiaryFileWatch::mayHaveChanged);
        QVERIFY(QFile::remove(m_file + "-wal"));
        QTRY_COMPARE(reported.size(), 1);
        write(m_file + "-wal");
        QTRY_COMPARE(reported.size(), 2);
        write(m_file + "-wal");
        QTRY_COMPARE(reported.size(), 3);
    }
    void continuousWritesDoNotDelaySignal() {
        const DiaryFileWatch watch(m_file);
        QSignalSpy reported(&watch, &DiaryFileWatch::mayHaveChanged);
        QTimer pen;
        connect(&pen, &QTimer::timeout, this, [this] { write(m_file); });
        pen.start(20);
        QTRY_VERIFY(reported.size() >= 2);
    }
    void repeatedRequestSignalsAgain() {
        DiaryFileWatch watch(m_file);
        QSignalSpy reported(&watch, &DiaryFileWatch::mayHaveChanged);
        write(m_file);
        QTRY_COMPARE(reported.size(), 1);
        watch.askAgain();
        QTRY_COMPARE(reported.size(), 2);
    }
};

SOFTFALL_TEST(DiaryFileWatchTest)
#include "DiaryFileWatchTest.moc"
