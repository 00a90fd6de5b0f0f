#include "storage/SqliteBackups.h"

#include "migration/OlderDiary.h"
#include "program/TestCase.h"
#include "storage/BackupName.h"
#include "storage/DatabaseFiles.h"
#include "storage/DiaryFile.h"
#include "storage/DiaryReading.h"
#include "storage/SqliteDiary.h"
#include "support/FakeTimeline.h"
#include "support/Files.h"
#include "support/Times.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>
#include <memory>
#include <optional>
#include <thread>
#include <unistd.h>

using namespace softfall;

namespace {

void execute(const QString& path, const QByteArray& sql) {
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql.toStdString());
}

/// Whether somebody in this process, besides the test that locked it, has the folder open to lock it: proc(5).
bool isWaitingFor(const QString& folder) {
    const QString real = QFileInfo(folder).canonicalFilePath();
    const auto opened = QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::System | QDir::Files | QDir::Dirs);
    return std::ranges::count(opened, real, &QFileInfo::symLinkTarget) > 1;
}

} // namespace

class SqliteBackupsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeTimeline m_timeline{at("2025-03-08T22:04:00-05:00"), zoneOf("America/New_York")};

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] SqliteBackups backups() const { return {path("diary.sqlite"), m_timeline}; }
    void note(int count) {
        const OpenedDiary opened = DiaryFile(path("diary.sqlite")).open();
        for (int number = 0; number < count; ++number) {
            Twitch twitch;
            twitch.at = zonedAt("2025-03-08T23:46:00-05:00");
            twitch.night = nightOf("2025-03-08");
            QVERIFY(SqliteDiary(*opened.database).apply({"log-twitch", {AddTwitch{twitch}}}));
        }
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nameHasReasonAndMinute_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reported");
        const auto row = [](const char* name, const char* reported) { QTest::newRow(name) << name << reported; };
        row("diary-2025-03-08T2204.sqlite", "by-hand 2025-03-08T22:04:00");
        row("diary-2025-03-08T2204-2.sqlite", "by-hand 2025-03-08T22:04:00");
        row("diary-2025-03-08T2204-daily.sqlite", "daily 2025-03-08T22:04:00");
        row("diary-2025-03-08T2204-daily-11.sqlite", "daily 2025-03-08T22:04:00");
        row("diary-2025-03-08T2204-before-restore.sqlite", "before-restore 2025-03-08T22:04:00");
        row("diary-2025-03-08T2204-before-import-2.sqlite", "before-import 2025-03-08T22:04:00");
        row("diary-v3-before-upgrade.sqlite", "before-upgrade");
        row("diary-v3-before-upgrade-2.sqlite", "before-upgrade");
        row("diary-2025-02-30T2204.sqlite", "");
        row("diary-2025-03-08T2204-mine.sqlite", "");
        row("diary-2025-03-08T2204-daily.sqlite.unverified", "");
        row("diary-damaged-2025-03-08T2204.sqlite", "");
        row("diary.sqlite", "");
        row("letter.txt", "");
    }
    void nameHasReasonAndMinute() {
        QFETCH(QString, name);
        QFETCH(QString, reported);
        const auto parsed = parseBackupName(name);
        QCOMPARE(parsed
                     ? (toString(parsed->reason) + " " + (parsed->made ? textOf(*parsed->made) : QString())).trimmed()
                     : QString(),
                 reported);
    }

    void eachIsListedWithWhatItHoldsNewestFirst() {
        note(2);
        QVERIFY(backups().make(BackupReason::Daily));
        note(1);
        const FakeTimeline later(m_timeline.now() + minutes(1), m_timeline.zone());
        const Backup made = SqliteBackups(path("diary.sqlite"), later).make(BackupReason::BeforeRestore).value();
        QCOMPARE(made.path, path("backups/diary-2025-03-08T2205-before-restore.sqlite"));
        write(path("backups/letter.sqlite"), "mine");
        const auto list = backups().list().value();
        QCOMPARE(list.size(), 2u);
        QVERIFY(list[0] == made);
        QCOMPARE(list[0].holds.twitches, 3);
        QCOMPARE(int(list[1].reason), int(BackupReason::Daily));
        QCOMPARE(list[1].holds.twitches, 2);
        QCOMPARE(textOf(list[1].made), "2025-03-08T22:04:00");
        QVERIFY(list[1].isIntact && list[1].bytes > 0 && list[1].schema == shippedMigrations().back().version);
        write(list[1].path, "broken");
        QVERIFY(!backups().list().value()[1].isIntact);
    }

    void onlyBackupsCanBeRemoved() {
        note(1);
        const QString made = backups().make(BackupReason::Daily).value().path;
        write(path("backups/letter.sqlite"), "mine");
        for (const QString& other : {path("backups/letter.sqlite"), path("diary.sqlite"), path("backups/absent"),
                                     path("backups/../diary.sqlite"), QString()}) {
            const auto removed = backups().remove(other);
            QVERIFY(!removed);
            QCOMPARE(int(removed.error().kind), int(Error::Kind::NotFound));
        }
        QVERIFY(backups().remove(made));
        QVERIFY(!QFile::exists(made));
        QVERIFY(QFile::exists(path("backups/letter.sqlite")));
    }

    void leftoversOfFailedBackupsAreRemoved() {
        note(1);
        QVERIFY(QDir().mkpath(path("backups")));
        write(path("backups/diary-2025-03-07T2204-daily.sqlite.unverified"), "half");
        write(path("backups/diary-2025-03-07T2204-daily.sqlite.unverified-journal"), "half");
        write(path("backups/letter.unverified"), "mine");
        QVERIFY(backups().make(BackupReason::Daily));
        QCOMPARE(QDir(path("backups")).entryList(QDir::Files, QDir::Name),
                 (QStringList{"diary-2025-03-08T2204-daily.sqlite", "letter.unverified"}));
    }

    void aBackupOfAnOlderSchemaIsReadAndNotWritten() {
        makeOlderDiary(path("old.sqlite"), 1);
        const QByteArray before = bytesOf(path("old.sqlite"));
        const CoachContents contents = backups().read(path("old.sqlite"), "FILE").value();
        QCOMPARE(contents.entries.nights.at(0).note, "corrected");
        QCOMPARE(contents.entries.twitches.size(), 1u);
        QCOMPARE(contents.sessions.size(), 1u);
        QCOMPARE(bytesOf(path("old.sqlite")), before);
        QCOMPARE(QDir(m_folder->path()).entryList({"old.sqlite*"}), QStringList("old.sqlite"));
    }

    void whatCannotBeReadIsNamedAndNotWritten_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("kind");
        QTest::newRow("nothing there") << "absent" << int(Error::Kind::BadInput);
        QTest::newRow("a folder") << "." << int(Error::Kind::BadInput);
        QTest::newRow("an empty file") << "empty" << int(Error::Kind::BadInput);
        QTest::newRow("another program's database") << "foreign" << int(Error::Kind::BadInput);
        QTest::newRow("a letter") << "letter" << int(Error::Kind::Damaged);
        QTest::newRow("a newer diary") << "newer" << int(Error::Kind::NewerFile);
    }
    void whatCannotBeReadIsNamedAndNotWritten() {
        QFETCH(QString, file);
        QFETCH(int, kind);
        write(path("empty"), "");
        write(path("letter"), QByteArray("a letter, and a long one\n").repeated(100));
        execute(path("foreign"), "CREATE TABLE something (x)");
        QVERIFY(DiaryFile(path("newer")).open().database);
        execute(path("newer"), "UPDATE compatibility SET min_reader=999");
        execute(path("newer"), "PRAGMA user_version=999");
        const QByteArray before = bytesOf(path(file));
        const auto read = backups().read(path(file), "FILE");
        QVERIFY(!read);
        QCOMPARE(int(read.error().kind), kind);
        QCOMPARE(read.error().field, "FILE");
        QCOMPARE(bytesOf(path(file)), before);
    }

    void deletionAffectsOpenConnections() {
        note(3);
        QVERIFY(backups().make(BackupReason::Daily));
        write(path("diary-damaged-2025-01-01T0000.sqlite"), "set aside");
        write(path("diary.sqlite.rescuing"), "half");
        write(path("backups/letter.txt"), "mine");
        const OpenedDiary open = DiaryFile(path("diary.sqlite")).open();
        SqliteDiary diary(*open.database);
        QVERIFY(diary.extent().value());
        QVERIFY(backups().deleteEverything());
        QVERIFY(!diary.extent().value());
        QVERIFY(!diary.undo().value());
        QCOMPARE(QDir(m_folder->path()).entryList({"*.sqlite", "*.sqlite.*"}, QDir::Files),
                 QStringList("diary.sqlite"));
        QCOMPARE(QDir(path("backups")).entryList(QDir::Files), QStringList("letter.txt"));
        note(1);
        QCOMPARE(int(diary.twitches({nightOf("2025-03-08"), nightOf("2025-03-08")}).value().size()), 1);
    }

    void runningBackupIsAwaitedAndDeleted() {
        note(3);
        QDir(m_folder->path()).mkdir("backups");
        write(path("backups/diary-2025-03-08T2204-daily.sqlite.unverified"), "half");
        std::optional<Result<void>> deleted;
        std::jthread deleter; // joined after the lock is released, whatever fails
        auto maker = FolderLock::take(path("backups"));
        deleter = std::jthread([&] { deleted = backups().deleteEverything(); });
        QTRY_VERIFY(isWaitingFor(path("backups")));
        QVERIFY(QFile::rename(path("backups/diary-2025-03-08T2204-daily.sqlite.unverified"),
                              path("backups/diary-2025-03-08T2204-daily.sqlite")));
        maker->reset();
        deleter.join();
        QVERIFY(deleted && *deleted);
        QVERIFY(!QFile::exists(path("backups")));
    }

    void aBackupThatWaitedForTheDeletionIsMadeInANewFolder() {
        note(3);
        QDir(m_folder->path()).mkdir("backups");
        std::optional<Result<Backup>> made;
        std::jthread maker;
        auto deleter = FolderLock::take(path("backups"));
        maker = std::jthread([&] { made = backups().make(BackupReason::Daily); });
        QTRY_VERIFY(isWaitingFor(path("backups")));
        QVERIFY(QDir(m_folder->path()).rmdir("backups"));
        deleter->reset();
        maker.join();
        QVERIFY(made && *made);
        QCOMPARE((*made)->holds.twitches, 3);
        QCOMPARE(QDir(path("backups")).entryList(QDir::Files).size(), 1);
    }

    void aDamagedDiaryIsDeletedAndAnotherProgramsIsNot() {
        note(3);
        write(path("diary.sqlite"), QByteArray(8192, 'x'));
        QVERIFY(backups().deleteEverything());
        QVERIFY(!QFile::exists(path("diary.sqlite")));
        execute(path("diary.sqlite"), "CREATE TABLE something (x)");
        QVERIFY(!backups().deleteEverything());
        QVERIFY(QFile::exists(path("diary.sqlite")));
    }
};

SOFTFALL_TEST(SqliteBackupsTest)
#include "SqliteBackupsTest.moc"
