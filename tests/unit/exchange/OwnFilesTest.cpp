#include "exchange/OwnFiles.h"

#include "program/TestCase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace softfall;

class OwnFilesTest : public QObject {
    Q_OBJECT

private slots:
    void whatBelongsToTheDiaryIsNoTarget_data() {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("refused");
        QTest::newRow("the diary") << "own/diary.sqlite" << true;
        QTest::newRow("by another way to it") << "own/../own/./diary.sqlite" << true;
        QTest::newRow("by a link") << "link.pdf" << true;
        QTest::newRow("by a link to a link") << "second.pdf" << true;
        QTest::newRow("by a second name") << "hard.pdf" << true;
        QTest::newRow("through a folder's link") << "folder/diary.sqlite" << true;
        QTest::newRow("its log, not there now") << "own/diary.sqlite-wal" << true;
        QTest::newRow("a link to the log that is not there") << "log.pdf" << true;
        QTest::newRow("drafts") << "own/morning-drafts.json" << true;
        QTest::newRow("a backup") << "own/backups/one.sqlite" << true;
        QTest::newRow("a new file among the backups") << "own/backups/new.pdf" << true;
        QTest::newRow("a backup by a second name") << "backup.pdf" << true;
        QTest::newRow("the folder of backups") << "own/backups" << true;
        QTest::newRow("a diary that was set aside") << "own/diary-damaged-2025-03-08T2204.sqlite" << true;
        QTest::newRow("a diary being recovered") << "own/diary.sqlite.rescued" << true;
        QTest::newRow("the log where the diary's link leads") << "disk/mine.sqlite-wal" << true;
        QTest::newRow("another diary") << "another.pdf" << true;
        QTest::newRow("beside the diary") << "own/report.pdf" << false;
        QTest::newRow("elsewhere") << "report.pdf" << false;
        QTest::newRow("in no folder") << "nowhere/report.pdf" << false;
        QTest::newRow("a link to elsewhere") << "elsewhere.pdf" << false;
    }
    void whatBelongsToTheDiaryIsNoTarget() {
        const QTemporaryDir folder;
        const auto path = [&folder](const QString& name) { return folder.filePath(name); };
        QVERIFY(QDir(folder.path()).mkpath("own/backups"));
        for (const char* name : {"own/diary.sqlite", "own/backups/one.sqlite", "other.pdf"}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QFile another(path("another.pdf"));
        QVERIFY(another.open(QIODevice::WriteOnly));
        another.write(QByteArray("SQLite format 3").leftJustified(68, '\0') + "Soft" + QByteArray(28, '\0'));
        another.close();
        QVERIFY(QDir(folder.path()).mkdir("disk"));
        QVERIFY(QFile::rename(path("own/diary.sqlite"), path("disk/mine.sqlite")));
        QVERIFY(QFile::link(path("disk/mine.sqlite"), path("own/diary.sqlite")));
        QVERIFY(QFile::link(path("own/diary.sqlite"), path("link.pdf")));
        QVERIFY(QFile::link(path("link.pdf"), path("second.pdf")));
        QVERIFY(QFile::link(path("own/diary.sqlite-wal"), path("log.pdf")));
        QVERIFY(QFile::link(path("own"), path("folder")));
        QVERIFY(QFile::link(path("other.pdf"), path("elsewhere.pdf")));
        std::filesystem::create_hard_link(path("disk/mine.sqlite").toStdString(), path("hard.pdf").toStdString());
        std::filesystem::create_hard_link(path("own/backups/one.sqlite").toStdString(),
                                          path("backup.pdf").toStdString());
        QFETCH(QString, target);
        const auto checked = checkNotOwnFile(path(target), path("own/diary.sqlite"), "FILE");
        QTEST(!checked, "refused");
        QVERIFY(checked || checked.error().field == "FILE");
    }
};

SOFTFALL_TEST(OwnFilesTest)
#include "OwnFilesTest.moc"
