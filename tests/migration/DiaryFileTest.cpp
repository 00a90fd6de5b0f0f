#include "migration/DiaryCase.h"
#include "program/TestCase.h"
#include "support/WithoutOverride.h"

#include <QTest>

#include <array>
#include <thread>

using namespace softfall;

/// Opening and creating the diary file: one test for each outcome, and for what each may do to the file.
class DiaryFileTest : public DiaryCase {
    Q_OBJECT

private slots:
    void aMissingDiaryIsCreatedAndThenCurrent() {
        {
            const OpenedDiary created = DiaryFile(diary()).open();
            QCOMPARE(int(created.outcome), int(OpenOutcome::Created));
            QVERIFY(created.database);
            QVERIFY(!created.error);
            QVERIFY(logTwitch(*created.database));
        }
        QCOMPARE(ask(diary(), "PRAGMA user_version"), shippedMigrations().back().version);
        QCOMPARE(ask(diary(), "PRAGMA application_id"), diaryApplicationId);
        const OpenedDiary current = DiaryFile(diary()).open();
        QCOMPARE(int(current.outcome), int(OpenOutcome::Current));
        QCOMPARE(twitchesIn(*current.database), 1u);
        QVERIFY(!QDir(path("backups")).exists());
    }

    void anEmptyFileBecomesADiary() {
        write(diary(), {});
        const OpenedDiary opened = DiaryFile(diary()).open();
        QCOMPARE(int(opened.outcome), int(OpenOutcome::Created));
        QVERIFY(logTwitch(*opened.database));
    }

    void createdFilesArePrivateUnderAnyUmask() {
        const mode_t before = ::umask(0);
        const QString file = path("share/softfall/diary.sqlite");
        const OpenedDiary opened = DiaryFile(file).open();
        ::umask(before);
        QVERIFY(opened.database);
        QCOMPARE(modeOf(path("share")), 0700);
        QCOMPARE(modeOf(path("share/softfall")), 0700);
        QCOMPARE(modeOf(file), 0600);
        QVERIFY(logTwitch(*opened.database));
        QCOMPARE(modeOf(file + "-wal"), 0600);
        QCOMPARE(modeOf(file + "-shm"), 0600);
    }

    void existingFolderKeepsItsPermissions() {
        QVERIFY(QDir().mkdir(path("mine")));
        QVERIFY(::chmod(QFile::encodeName(path("mine")).constData(), 0755) == 0);
        QVERIFY(DiaryFile(path("mine/diary.sqlite")).open().database);
        QCOMPARE(modeOf(path("mine")), 0755);
    }

    void diaryBecomesPrivate() {
        makeDiary();
        QVERIFY(::chmod(QFile::encodeName(diary()).constData(), 0664) == 0);
        QVERIFY(DiaryFile(diary()).open().database);
        QCOMPARE(modeOf(diary()), 0600);
    }

    void everyConnectionIsConfiguredSafely() {
        const OpenedDiary opened = DiaryFile(diary()).open();
        QCOMPARE(answer(*opened.database, "PRAGMA journal_mode"), "wal");
        QCOMPARE(answer(*opened.database, "PRAGMA synchronous"), "2");
        QCOMPARE(answer(*opened.database, "PRAGMA foreign_keys"), "1");
        QCOMPARE(answer(*opened.database, "PRAGMA trusted_schema"), "0");
        QCOMPARE(answer(*opened.database, "PRAGMA busy_timeout"), "5000");
    }

    void everyTableIsStrict() {
        const OpenedDiary opened = DiaryFile(diary()).open();
        QCOMPARE(answer(*opened.database, "SELECT group_concat(name) FROM pragma_table_list WHERE schema='main' AND"
                                          " type='table' AND NOT strict AND name NOT LIKE 'sqlite_%'"),
                 "");
    }

    void openingACurrentDiaryDoesNotTouchIt() {
        makeDiary();
        const QByteArray before = bytesOf(diary());
        for (const IntegrityCheck check : {IntegrityCheck::None, IntegrityCheck::Quick}) {
            OpenOptions options;
            options.integrity = check;
            QCOMPARE(int(DiaryFile(diary()).open(options).outcome), int(OpenOutcome::Current));
        }
        QVERIFY(bytesOf(diary()) == before);
        QVERIFY(!QFile::exists(diary() + "-wal"));
    }

    // Newer files

    void aNewerCompatibleDiaryIsOpenedForWriting() {
        makeNewerDiary("CREATE TABLE extra (id INTEGER) STRICT;");
        const OpenedDiary opened = DiaryFile(diary()).open();
        QCOMPARE(int(opened.outcome), int(OpenOutcome::NewerCompatible));
        QVERIFY(logTwitch(*opened.database));
        QCOMPARE(twitchesIn(*opened.database), 2u);
        QCOMPARE(answer(*opened.database, "PRAGMA user_version"), QString::number(m_current + 1));
    }

    void aNewerIncompatibleDiaryIsNeverWritten() {
        makeNewerDiary(shuttingOut());
        const QByteArray before = bytesOf(diary());
        verifyRefused(DiaryFile(diary()).open(), OpenOutcome::NewerIncompatible, Error::Kind::NewerFile,
                      "newer Softfall");
        QVERIFY(bytesOf(diary()) == before);
        QCOMPARE(QDir(path("backups")).entryList(QDir::Files),
                 QStringList(backupName())); // the one from makeNewerDiary
    }

    void unfinishedLogOfNewerDiaryIsUntouched() {
        makeNewerDiary(shuttingOut());
        const QString crashed = path("crashed.sqlite");
        {
            SQLite::Database newer(diary().toStdString(), SQLite::OPEN_READWRITE);
            newer.exec("DELETE FROM twitch");
            QVERIFY(QFile::copy(diary(), crashed)); // as if the power had gone now
            QVERIFY(QFile::copy(diary() + "-wal", crashed + "-wal"));
        }
        const QByteArray file = bytesOf(crashed);
        const QByteArray log = bytesOf(crashed + "-wal");
        QVERIFY(!log.isEmpty());
        verifyRefused(DiaryFile(crashed).open(), OpenOutcome::NewerIncompatible, Error::Kind::NewerFile);
        QVERIFY(bytesOf(crashed) == file);
        QVERIFY(bytesOf(crashed + "-wal") == log);
    }

    void aNewerIncompatibleDiaryCanBeRead() {
        makeNewerDiary(shuttingOut());
        OpenOptions options;
        options.mode = OpenMode::ReadOnly;
        const OpenedDiary opened = DiaryFile(diary()).open(options);
        QCOMPARE(int(opened.outcome), int(OpenOutcome::NewerIncompatible));
        QVERIFY(opened.database);
        QCOMPARE(twitchesIn(*opened.database), 1u);
        QVERIFY(!logTwitch(*opened.database));
    }

    void newerDiaryWithoutMinReaderIsIncompatible() {
        makeNewerDiary("DROP TABLE compatibility;");
        verifyRefused(DiaryFile(diary()).open(), OpenOutcome::NewerIncompatible, Error::Kind::NewerFile);
    }

    // Damage and strangers

    void garbageIsReportedDamagedAndUntouched_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("this is no database\n").repeated(1000);
        QTest::newRow("five bytes") << QByteArray("hello");
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("the right beginning only") << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\7');
    }
    void garbageIsReportedDamagedAndUntouched() {
        QFETCH(QByteArray, bytes);
        write(diary(), bytes);
        verifyRefused(DiaryFile(diary()).open(), OpenOutcome::Damaged, Error::Kind::Damaged);
        QVERIFY(bytesOf(diary()) == bytes);
    }

    void aDamagedPageIsFoundByTheIntegrityCheck() {
        makeDiary();
        QByteArray bytes = bytesOf(diary());
        bytes.replace(bytes.size() - 4096, 4096, QByteArray(4096, '\xff'));
        write(diary(), bytes);
        OpenOptions options;
        options.integrity = IntegrityCheck::Quick;
        verifyRefused(DiaryFile(diary()).open(options), OpenOutcome::Damaged, Error::Kind::Damaged, "damaged");
        QVERIFY(bytesOf(diary()) == bytes);
    }

    void aTruncatedDiaryIsFoundByTheIntegrityCheck() {
        makeDiary();
        const QByteArray bytes = bytesOf(diary()).chopped(3 * 4096);
        write(diary(), bytes);
        OpenOptions options;
        options.integrity = IntegrityCheck::Quick;
        verifyRefused(DiaryFile(diary()).open(options), OpenOutcome::Damaged, Error::Kind::Damaged);
        QVERIFY(bytesOf(diary()) == bytes);
    }

    void anotherProgramsDatabaseIsNoDiary_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("without numbers") << QByteArray("CREATE TABLE bookmark (url TEXT)");
        QTest::newRow("with a version") << QByteArray("CREATE TABLE bookmark (url TEXT); PRAGMA user_version=1");
        QTest::newRow("with another application's number")
            << QByteArray("CREATE TABLE bookmark (url TEXT); PRAGMA user_version=1; PRAGMA application_id=252006673");
    }
    void anotherProgramsDatabaseIsNoDiary() {
        QFETCH(QByteArray, sql);
        execute(diary(), sql);
        QVERIFY(::chmod(QFile::encodeName(diary()).constData(), 0644) == 0);
        const QByteArray before = bytesOf(diary());
        verifyRefused(DiaryFile(diary()).open(), OpenOutcome::Failed, Error::Kind::Unavailable, "not a Softfall diary");
        QVERIFY(bytesOf(diary()) == before);
        QCOMPARE(modeOf(diary()), 0644);
    }

    // What the file system refuses

    void pathBelowFileFailsWithItsName() {
        write(path("file"), "x");
        verifyRefused(DiaryFile(path("file/softfall/diary.sqlite")).open(), OpenOutcome::Failed,
                      Error::Kind::Unavailable, path("file"));
    }

    void folderInsteadOfFileFails() {
        QVERIFY(QDir().mkdir(diary()));
        verifyRefused(DiaryFile(diary()).open(), OpenOutcome::Failed, Error::Kind::Unavailable, "folder");
    }

    void aFolderThatCannotBeWrittenFails() {
        const WithoutOverride asAnybody;
        QVERIFY(QDir().mkdir(path("locked")));
        QVERIFY(::chmod(QFile::encodeName(path("locked")).constData(), 0500) == 0);
        verifyRefused(DiaryFile(path("locked/diary.sqlite")).open(), OpenOutcome::Failed, Error::Kind::Unavailable,
                      "locked");
    }

    // Reading

    void readingDoesNotCreate() {
        OpenOptions options;
        options.mode = OpenMode::ReadOnly;
        verifyRefused(DiaryFile(path("new/diary.sqlite")).open(options), OpenOutcome::Failed, Error::Kind::Unavailable);
        QVERIFY(!QDir(path("new")).exists());
    }

    void readOnlyDiaryCannotBeWritten() {
        makeDiary();
        OpenOptions options;
        options.mode = OpenMode::ReadOnly;
        const OpenedDiary opened = DiaryFile(diary()).open(options);
        QCOMPARE(int(opened.outcome), int(OpenOutcome::Current));
        QCOMPARE(twitchesIn(*opened.database), 1u);
        const auto written = SqliteDiary(*opened.database).apply({"log-twitch", {AddTwitch{aTwitch()}}});
        QVERIFY(!written);
        QCOMPARE(int(written.error().kind), int(Error::Kind::ReadOnly));
        QCOMPARE(int(SqliteDiary(*opened.database).undo().error().kind), int(Error::Kind::ReadOnly));
        QCOMPARE(twitchesIn(*opened.database), 1u);
    }

    void aDiaryInAFolderThatCannotBeWrittenCanBeRead() {
        const WithoutOverride asAnybody;
        makeDiary();
        QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0500) == 0);
        OpenOptions options;
        options.mode = OpenMode::ReadOnly;
        const OpenedDiary opened = DiaryFile(diary()).open(options);
        const bool isThere = opened.database && twitchesIn(*opened.database) == 1;
        QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0700) == 0);
        QVERIFY(isThere);
    }

    // Two programs at once

    void manyProgramsCreateOneDiary() {
        std::array<OpenOutcome, 4> outcomes{};
        std::array<bool, 4> wrote{};
        std::vector<std::thread> programs;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            programs.emplace_back([&, i] {
                const OpenedDiary opened = DiaryFile(diary()).open();
                outcomes[i] = opened.outcome;
                wrote[i] = opened.database && logTwitch(*opened.database);
            });
        }
        for (std::thread& program : programs) {
            program.join();
        }
        QCOMPARE(std::ranges::count(outcomes, OpenOutcome::Created), 1);
        QCOMPARE(std::ranges::count(outcomes, OpenOutcome::Current), 3);
        QCOMPARE(std::ranges::count(wrote, true), 4);
        QCOMPARE(ask(diary(), "SELECT count(*) FROM twitch"), 4);
    }
};

SOFTFALL_TEST(DiaryFileTest)
#include "DiaryFileTest.moc"
