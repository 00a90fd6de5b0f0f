#include "storage/DiaryCopies.h"

#include "migration/OlderDiary.h"
#include "program/TestCase.h"
#include "storage/DatabaseFiles.h"
#include "storage/DiaryFile.h"
#include "storage/DiaryReading.h"
#include "storage/ForeignFile.h"
#include "storage/SqliteDiary.h"
#include "support/FakeTimeline.h"
#include "support/Files.h"
#include "support/Times.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>
#include <map>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>

using namespace softfall;

namespace {

const QString conflict = QStringLiteral("diary.sync-conflict-20250308-213000-ABCDEFG.sqlite");

void addTwitch(Database& database, const char* iso, const QString& note = {}) {
    Twitch twitch;
    twitch.at = zonedAt(iso);
    twitch.note = note;
    twitch.night = nightOf("2025-03-08");
    QVERIFY(SqliteDiary(database).apply({"log-twitch", {AddTwitch{twitch}}}));
}

/// What another process finds out: a process does not see its own locks.
bool isOpenForOthers(const QString& path) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(isOpenElsewhere(path) ? 7 : 0);
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 7;
}

} // namespace

class DiaryCopiesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeTimeline m_timeline{at("2025-03-10T22:04:00-04:00"), zoneOf("America/New_York")};

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] DiaryCopies copies() const { return {path("diary.sqlite"), m_timeline}; }
    void log(const QString& name, const char* iso, const QString& note = {}) {
        const OpenedDiary opened = DiaryFile(path(name)).open();
        QVERIFY(opened.database);
        addTwitch(*opened.database, iso, note);
    }
    /// What a program that syncs files does.
    void copy(const QString& name) { QVERIFY(QFile::copy(path("diary.sqlite"), path(name))); }
    /// All but the diary's own.
    [[nodiscard]] std::map<QString, QByteArray> files() const {
        std::map<QString, QByteArray> all;
        for (const QString& name : QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden)) {
            if (!name.startsWith("diary.sqlite")) {
                all[name] = bytesOf(path(name));
            }
        }
        return all;
    }
    [[nodiscard]] static QString listed(const std::vector<DiaryCopy>& found) {
        QStringList names;
        for (const DiaryCopy& each : found) {
            names << QFileInfo(each.path).fileName();
        }
        names.sort();
        return names.join(", ");
    }
    [[nodiscard]] DiaryCopy only() const {
        const auto found = copies().look();
        return found.size() == 1 ? found.front() : DiaryCopy{"not one", CopyMaker::Unknown, {}};
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        log("diary.sqlite", "2025-03-08T23:46:00-05:00");
    }

    void everyOtherDiaryInTheFolderIsFound() {
        const QStringList made{conflict,
                               "diary (Mark's \"own\" conflicted copy 2025-03-08).sqlite",
                               "diary (1).sqlite",
                               "diary.sqlite~",
                               "diary-damaged-2025-03-08T2130.sqlite",
                               "two\nlines\x1b[31m.sqlite"};
        for (const QString& name : made) {
            copy(name);
        }
        write(path("notes.txt"), "SQLite is a library. " + QByteArray(200, 'x'));
        SQLite::Database(path("places.sqlite").toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE place(name)");
        for (const char* own : {"diary.sqlite-journal", "diary.sqlite.rescuing", "diary.sqlite.rescued"}) {
            copy(own);
        }
        QVERIFY(QFile::link(path("diary.sqlite"), path("diary-link.sqlite")));
        QVERIFY(QFile::link(path("absent"), path("diary-conflict-nowhere.sqlite")));
        QCOMPARE(::link(QFile::encodeName(path("diary.sqlite")).constData(),
                        QFile::encodeName(path("diary (2).sqlite")).constData()),
                 0);
        QStringList sorted = made;
        sorted.sort();
        QCOMPARE(listed(copies().find()), sorted.join(", "));
    }

    void aConflictIsNamedEvenWhereItIsNoDiary() {
        write(path(conflict), QByteArray());
        QCOMPARE(only().path, path(conflict));
        QVERIFY(only().state == CopyState::Unreadable);
        write(path(conflict), QByteArray(5000, 'x'));
        QVERIFY(only().state == CopyState::Unreadable);
        QVERIFY(only().maker == CopyMaker::Syncthing);
    }

    void whatOnlyTheCopyHasIsCounted() {
        copy(conflict);
        QVERIFY(only().state == CopyState::Read);
        QVERIFY(only().has.lacksNothing());
        log(conflict, "2025-03-08T23:50:00-05:00");
        log(conflict, "2025-03-08T23:52:00-05:00");
        log("diary.sqlite", "2025-03-09T00:14:00-05:00"); // has the number of one of them
        QCOMPARE(only().has.twitches, 2);
        QCOMPARE(only().has.nights, 0);
    }

    void nothingIsWrittenToACopyOrBesideIt() {
        copy(conflict);
        {
            // As left by a power failure: a file and a log with all of it.
            const OpenedDiary opened = DiaryFile(path(conflict)).open();
            addTwitch(*opened.database, "2025-03-08T23:50:00-05:00");
            QVERIFY(copyDatabase(path(conflict), path("diary (1).sqlite")));
        }
        QVERIFY(QFile::remove(path(conflict)));
        const auto before = files();
        QVERIFY(before.contains("diary (1).sqlite-wal"));
        QCOMPARE(only().has.twitches, 1);
        QVERIFY(files() == before);
        QVERIFY(readForeignDiary(path("diary (1).sqlite"), "FILE"));
        QVERIFY(files() == before);
    }

    void aLogOfAnotherFileIsIgnored() {
        copy(conflict);
        log(conflict, "2025-03-08T23:50:00-05:00");
        {
            for (int minute = 10; minute < 60; ++minute) {
                log("other.sqlite", qPrintable(QString("2025-03-08T23:%1:00-05:00").arg(minute)), QString(400, 'n'));
            }
            const OpenedDiary other = DiaryFile(path("other.sqlite")).open();
            addTwitch(*other.database, "2025-03-08T22:00:00-05:00");
            QVERIFY(QFile::copy(path("other.sqlite-wal"), path(conflict + "-wal")));
        }
        QVERIFY(QFile::remove(path("other.sqlite")));
        const DiaryCopy seen = only();
        QVERIFY(seen.state == CopyState::Read);
        QCOMPARE(seen.has.twitches, 1);
    }

    void anOlderSchemaIsReadToo() {
        QVERIFY(QFile::remove(path("diary.sqlite")));
        makeOlderDiary(path(conflict), 3);
        QVERIFY(only().state == CopyState::Read);
        QVERIFY(!only().has.lacksNothing());
    }

    void whatThisProgramHasOpenKeepsItsLocks() {
        copy("arriving"); // not later: that would drop the locks
        const OpenedDiary opened = DiaryFile(path("diary.sqlite")).open();
        QVERIFY(opened.database);
        addTwitch(*opened.database, "2025-03-08T23:50:00-05:00");
        QVERIFY(isOpenForOthers(path("diary.sqlite")));
        // A program that syncs files renames the diary that lost, and puts the other one in its place.
        QVERIFY(QFile::rename(path("diary.sqlite"), path(conflict)));
        QVERIFY(QFile::rename(path("arriving"), path("diary.sqlite")));
        const DiaryCopy seen = only();
        QCOMPARE(seen.path, path(conflict));
        QVERIFY(seen.state == CopyState::NotRead);
        QVERIFY(!ForeignFile(path(conflict), filesOpenHere()).isOpen());
        QVERIFY(isOpenForOthers(path(conflict)));
    }

    void onlyTheNewestAreRead() {
        for (int number = 1; number <= copiesRead + 3; ++number) {
            copy(QString("diary (%1).sqlite").arg(number));
        }
        const auto found = copies().look();
        QCOMPARE(found.size(), std::size_t(copiesRead + 3));
        QCOMPARE(std::ranges::count(found, CopyState::Read, &DiaryCopy::state), copiesRead);
    }

    void withoutADiaryEverythingInTheCopyIsMissing() {
        copy(conflict);
        QVERIFY(QFile::remove(path("diary.sqlite")));
        QCOMPARE(only().has.twitches, 1);
    }

    void whereTheDiaryIsALinkBothFoldersAreSearched() {
        QVERIFY(QDir(m_folder->path()).mkdir("synced"));
        QVERIFY(QFile::rename(path("diary.sqlite"), path("synced/diary.sqlite")));
        QVERIFY(QFile::link(path("synced/diary.sqlite"), path("diary.sqlite")));
        copy("synced/" + conflict);
        copy("diary (1).sqlite");
        QCOMPARE(listed(copies().find()), "diary (1).sqlite, " + conflict);
    }
};

SOFTFALL_TEST(DiaryCopiesTest)
#include "DiaryCopiesTest.moc"
