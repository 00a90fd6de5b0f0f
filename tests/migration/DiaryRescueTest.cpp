#include "storage/DiaryRescue.h"

#include "program/TestCase.h"
#include "storage/DatabaseFiles.h"
#include "storage/DiaryFile.h"
#include "storage/SqliteBackups.h"
#include "storage/SqliteDiary.h"
#include "support/FakeTimeline.h"
#include "support/Files.h"
#include "support/Times.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>

using namespace softfall;

namespace {

const NightRange allNights{nightOf("1970-01-01"), nightOf("2999-12-31")};
constexpr qsizetype pageSize = 4096;

DiaryEdit twitches(int count, const char* note) {
    DiaryEdit edit{"log-twitch", {}};
    for (int number = 0; number < count; ++number) {
        Twitch twitch;
        twitch.at = zonedAt("2025-03-08T23:46:00-05:00");
        twitch.night = nightOf("2025-03-08");
        twitch.note = QString(note).repeated(20);
        edit.operations.push_back(AddTwitch{twitch});
    }
    return edit;
}

} // namespace

/// A damaged diary in its folder, with a backup or without, and what becomes of it.
class DiaryRescueTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeTimeline m_timeline{at("2025-03-08T22:04:00-05:00"), zoneOf("America/New_York")};

    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] QString diary() const { return path("diary.sqlite"); }
    [[nodiscard]] QStringList files() const {
        return QDir(m_folder->path()).entryList({"*.sqlite", "*.sqlite.*"}, QDir::Files, QDir::Name);
    }

    /// `backedUp` twitches, a backup, and `since` more.
    void makeDiary(int backedUp, int since) {
        const OpenedDiary opened = DiaryFile(diary()).open();
        QVERIFY(opened.database);
        QVERIFY(SqliteDiary(*opened.database).apply(twitches(backedUp, "before ")));
        QVERIFY(SqliteBackups(diary(), m_timeline).make(BackupReason::Daily));
        QVERIFY(SqliteDiary(*opened.database).apply(twitches(since, "since ")));
    }
    void damage(qsizetype page) {
        QByteArray bytes = bytesOf(diary());
        bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xa5'));
        write(diary(), bytes);
    }
    /// The last page with entries on it.
    void damageEntries() {
        const QByteArray bytes = bytesOf(diary());
        damage(bytes.lastIndexOf("before before ", bytes.indexOf("since since ")) / pageSize);
    }
    [[nodiscard]] int twitchesIn(const QString& file) const {
        const OpenedDiary opened = DiaryFile(file).open({OpenMode::ReadOnly, IntegrityCheck::Quick});
        return opened.database ? int(SqliteDiary(*opened.database).twitches(allNights).value().size()) : -1;
    }
    Result<RescueReport> rescue(RescueWith with = RescueWith::ReadableAndBackup) {
        return rescueDiary(diary(), m_timeline, with);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void lostEntriesComeFromBackupAndCanBeUndone() {
        makeDiary(300, 40);
        damageEntries();
        QCOMPARE(int(DiaryFile(diary()).open({.integrity = IntegrityCheck::Quick}).outcome), int(OpenOutcome::Damaged));
        const QByteArray damaged = bytesOf(diary());
        const RescueReport report = rescue().value();
        QVERIFY(!report.isComplete);
        QVERIFY(report.read.twitches < 340);
        QVERIFY(report.backup);
        QCOMPARE(report.backup->holds.twitches, 300);
        QVERIFY(report.added.twitches > 0);
        QCOMPARE(report.setAside, path("diary-damaged-2025-03-08T2204.sqlite"));
        QCOMPARE(bytesOf(report.setAside), damaged);
        QCOMPARE(modeOf(report.setAside), 0600);
        QCOMPARE(modeOf(diary()), 0600);
        QCOMPARE(twitchesIn(diary()), report.read.twitches + report.added.twitches);
        QVERIFY(twitchesIn(diary()) >= 330); // what was logged since and was on that page is lost
        QCOMPARE(files(), (QStringList{"diary-damaged-2025-03-08T2204.sqlite", "diary.sqlite"}));
        const OpenedDiary opened = DiaryFile(diary()).open();
        QCOMPARE(SqliteDiary(*opened.database).undo().value().value().label, "complete");
        QCOMPARE(int(SqliteDiary(*opened.database).twitches(allNights).value().size()), report.read.twitches);
    }

    void logIsSetAsideWithItsFile() {
        makeDiary(30, 0);
        const OpenedDiary opened = DiaryFile(diary()).open();
        QVERIFY(SqliteDiary(*opened.database).apply(twitches(5, "logged ")));
        const QString copy = path("copy.sqlite");
        QVERIFY(copyDatabase(diary(), copy));
        const QByteArray log = bytesOf(copy + "-wal");
        QVERIFY(!log.isEmpty());
        const QTemporaryDir elsewhere;
        const QString other = elsewhere.filePath("diary.sqlite");
        QVERIFY(copyDatabase(copy, other));
        QByteArray bytes = bytesOf(other);
        bytes.replace(5 * pageSize, 10 * pageSize, QByteArray(10 * pageSize, '\xa5'));
        write(other, bytes);
        const RescueReport report = rescueDiary(other, m_timeline, RescueWith::ReadableOnly).value();
        QCOMPARE(bytesOf(report.setAside + "-wal"), log);
        QCOMPARE(modeOf(report.setAside + "-wal"), 0600);
        QVERIFY(!QFile::exists(other + "-wal"));
        QCOMPARE(report.read.twitches, 35);
    }

    void withoutBackupReadableEntriesAreKept() {
        makeDiary(300, 40);
        QVERIFY(QDir(path("backups")).removeRecursively());
        damageEntries();
        const RescueReport report = rescue().value();
        QVERIFY(!report.backup);
        QVERIFY(report.read.twitches > 200);
        QCOMPARE(twitchesIn(diary()), report.read.twitches);
    }

    void garbageIsReplacedByBackup_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage") << QByteArray(40960, '\xa5');
        QTest::newRow("a letter") << QByteArray("a letter\n").repeated(1000);
        QTest::newRow("an empty file") << QByteArray();
    }
    void garbageIsReplacedByBackup() {
        QFETCH(QByteArray, bytes);
        makeDiary(30, 4);
        write(diary(), bytes);
        QCOMPARE(int(DiaryFile(diary()).open({.integrity = IntegrityCheck::Quick}).outcome), int(OpenOutcome::Damaged));
        const RescueReport report = rescue().value();
        QVERIFY(report.read == EntryCounts{});
        QCOMPARE(report.added.twitches, 30);
        QCOMPARE(twitchesIn(diary()), 30);
    }

    void lostDiaryIsReadFromItsLog_data() {
        QTest::addColumn<bool>("isEmptied");
        QTest::newRow("emptied") << true;
        QTest::newRow("missing") << false;
    }
    void lostDiaryIsReadFromItsLog() {
        QFETCH(bool, isEmptied);
        const QTemporaryDir elsewhere;
        const QString other = elsewhere.filePath("diary.sqlite");
        const OpenedDiary opened = DiaryFile(diary()).open();
        QVERIFY(SqliteDiary(*opened.database).apply(twitches(5, "logged ")));
        const QByteArray log = bytesOf(diary() + "-wal");
        QVERIFY(!log.isEmpty());
        write(other + "-wal", log);
        if (isEmptied) {
            write(other, {});
        }
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            const OpenedDiary lost = DiaryFile(other).open({.mode = mode});
            QCOMPARE(int(lost.outcome), int(OpenOutcome::Damaged));
            QVERIFY2(lost.error->detail.contains("its log"), qPrintable(lost.error->detail));
        }
        QCOMPARE(bytesOf(other + "-wal"), log);
        QCOMPARE(QFile::exists(other), isEmptied);
        const RescueReport report = rescueDiary(other, m_timeline, RescueWith::ReadableAndBackup).value();
        QVERIFY(report.isComplete);
        QCOMPARE(report.wasMissing, !isEmptied);
        QCOMPARE(report.read.twitches, 5);
        QCOMPARE(twitchesIn(other), 5);
        // Beside an empty file SQLite would delete it.
        QCOMPARE(bytesOf(report.setAside + ".log"), log);
        QVERIFY(!QFile::exists(report.setAside + "-wal"));
    }

    void missingDiaryWithBackupsIsNoNewOne() {
        makeDiary(30, 4);
        QVERIFY(QFile::remove(diary()));
        const OpenedDiary lost = DiaryFile(diary()).open();
        QCOMPARE(int(lost.outcome), int(OpenOutcome::Damaged));
        QVERIFY2(lost.error->detail.contains("diary-2025-03-08T2204-daily.sqlite"), qPrintable(lost.error->detail));
        QVERIFY(!QFile::exists(diary()));
        const RescueReport report = rescue().value();
        QVERIFY(report.wasMissing);
        QCOMPARE(report.added.twitches, 30);
        QCOMPARE(twitchesIn(diary()), 30);
    }

    void linkThatLeadsNowhereIsNotALostDiary() {
        makeDiary(30, 4);
        QVERIFY(QFile::remove(diary()));
        QVERIFY(QFile::link(path("disk/diary.sqlite"), diary()));
        QCOMPARE(int(DiaryFile(diary()).open().outcome), int(OpenOutcome::Failed));
    }

    void damagedBackupIsSkipped() {
        makeDiary(30, 4);
        const FakeTimeline later(m_timeline.now() + minutes(1), m_timeline.zone());
        const QString newer = SqliteBackups(diary(), later).make(BackupReason::ByHand).value().path;
        write(newer, QByteArray(40960, '\xa5'));
        write(diary(), QByteArray(40960, '\xa5'));
        QCOMPARE(rescue().value().added.twitches, 30);
    }

    void intactDiaryIsUntouched() {
        makeDiary(30, 4);
        const QByteArray before = bytesOf(diary());
        QVERIFY(rescue().value().setAside.isEmpty());
        QCOMPARE(bytesOf(diary()), before);
    }

    void diaryOpenElsewhereIsNotMoved() {
        makeDiary(300, 40);
        damageEntries();
        int ready[2];
        QVERIFY(::pipe(ready) == 0);
        const pid_t other = ::fork();
        if (other == 0) {
            SQLite::Database open(diary().toStdString(), SQLite::OPEN_READWRITE);
            open.execAndGet("SELECT count(*) FROM undo_recording");
            (void)!::write(ready[1], "x", 1);
            ::pause();
            ::_exit(0);
        }
        char byte = 0;
        QVERIFY(::read(ready[0], &byte, 1) == 1);
        const auto report = rescue();
        ::kill(other, SIGKILL);
        ::waitpid(other, nullptr, 0);
        QVERIFY(!report);
        QVERIFY2(report.error().detail.contains("another program"), qPrintable(report.error().detail));
        QVERIFY(rescue().value().read.twitches > 200);
    }

    void rescueKilledAtAnyMomentIsResumed() {
        makeDiary(300, 40);
        damageEntries();
        const int whole = [this] {
            const QTemporaryDir other;
            const QString copy = other.filePath("diary.sqlite");
            (void)copyDatabase(diary(), copy);
            QDir().mkdir(other.filePath("backups"));
            QFile::copy(path("backups/diary-2025-03-08T2204-daily.sqlite"),
                        other.filePath("backups/diary-2025-03-08T2204-daily.sqlite"));
            (void)rescueDiary(copy, m_timeline, RescueWith::ReadableAndBackup);
            return twitchesIn(copy);
        }();
        QVERIFY(whole > 300);
        const QByteArray damaged = bytesOf(diary());
        int kills = 0;
        for (int microseconds = 500; kills < 200; microseconds = microseconds * 5 / 4) {
            const pid_t child = ::fork();
            if (child == 0) {
                ::_exit(rescue().has_value() ? 0 : 1);
            }
            ::usleep(useconds_t(microseconds)); // the moment is what is tested
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            ++kills;
            // The damaged file is safe, in place or set aside.
            const QString aside = path("diary-damaged-2025-03-08T2204.sqlite");
            QVERIFY2(bytesOf(diary()) == damaged || bytesOf(aside) == damaged,
                     qPrintable(QString("%1 us: %2").arg(microseconds).arg(files().join(' '))));
            if (WIFEXITED(status)) {
                QCOMPARE(WEXITSTATUS(status), 0);
                break;
            }
        }
        QVERIFY2(kills > 5, qPrintable(QString::number(kills)));
        // Whether or not the last one finished.
        QVERIFY(rescue());
        QCOMPARE(int(DiaryFile(diary()).open({.integrity = IntegrityCheck::Quick}).outcome), int(OpenOutcome::Current));
        QCOMPARE(twitchesIn(diary()), whole);
        QCOMPARE(files(), (QStringList{"diary-damaged-2025-03-08T2204.sqlite", "diary.sqlite"}));
    }

    void finishedRescueIsMovedIntoPlaceOnOpen() {
        makeDiary(300, 40);
        const QByteArray wholeFile = bytesOf(diary());
        damageEntries();
        write(diary() + ".rescued", wholeFile);
        const OpenedDiary opened = DiaryFile(diary()).open({.integrity = IntegrityCheck::Quick});
        QVERIFY(opened.database);
        QCOMPARE(files().filter("rescued"), QStringList());
    }
};

SOFTFALL_TEST(DiaryRescueTest)
#include "DiaryRescueTest.moc"
