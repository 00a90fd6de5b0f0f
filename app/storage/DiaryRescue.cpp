#include "storage/DiaryRescue.h"

#include "core/coach/DiaryRestore.h"
#include "storage/BackupName.h"
#include "storage/DatabaseFiles.h"
#include "storage/DiaryBackup.h"
#include "storage/DiaryFile.h"
#include "storage/DiaryHold.h"
#include "storage/DiaryReading.h"
#include "storage/DiarySalvage.h"
#include "storage/PrivateFile.h"
#include "storage/SqliteBackups.h"
#include "storage/SqliteDiary.h"
#include "storage/SqliteError.h"
#include "storage/SqlitePlanStore.h"
#include "storage/SqliteRoutineStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>

namespace softfall {

namespace {

const QString asidePrefix = QStringLiteral("diary-damaged-");

QString inWork(const QString& path) {
    return path + QStringLiteral(".rescuing");
}
QString rescued(const QString& path) {
    return path + QStringLiteral(".rescued");
}

/// Its name when set aside. An interrupted rescue has already given it one.
Result<QString> setAside(const QString& path, WallTime at) {
    const QDir folder(QFileInfo(path).path());
    const QStringList pattern{asidePrefix + QStringLiteral("*.sqlite")};
    for (const QFileInfo& before : folder.entryInfoList(pattern, QDir::Files)) {
        if (identityOf(before.filePath()) == identityOf(path)) {
            return before.filePath();
        }
    }
    const QString name = freeBackupName(folder.path(), asidePrefix + minuteName(at));
    if (auto linked = linkDatabase(path, name); !linked) {
        return std::unexpected(linked.error());
    }
    if (QFileInfo(name).size() == 0 && QFile::rename(name + QStringLiteral("-wal"), name + QStringLiteral(".log"))) {
        syncFolder(folder.path());
    }
    return name;
}

int sum(const EntryCounts& counts) {
    return counts.nights + counts.twitches + counts.habits + counts.changes;
}

struct FoundBackup {
    Backup backup;
    CoachContents contents;
};

std::optional<FoundBackup> newestReadable(const QString& path, const Clock& clock) {
    const SqliteBackups backups(path, clock);
    const auto list = backups.list();
    for (const Backup& backup : list ? *list : std::vector<Backup>()) {
        if (!backup.isIntact || sum(backup.holds) == 0) {
            continue;
        }
        if (auto contents = backups.read(backup.path, {})) {
            return FoundBackup{backup, std::move(*contents)};
        }
    }
    return std::nullopt;
}

/// Adds what only the backup has, and records in `report` how much and by which step.
Result<void> complete(Database& database, const CoachContents& backup, RescueReport& report) {
    const auto read = contentsOf(database);
    if (!read) {
        return std::unexpected(read.error());
    }
    const DiaryRestore missing = planCompletion(*read, backup);
    SqliteDiary diary(database);
    SqlitePlanStore plan(database);
    SqliteRoutineStore routine(database);
    const auto done = carryOut(missing, diary, plan, routine);
    if (!done) {
        return std::unexpected(done.error());
    }
    report.edit = done->id;
    report.added = {missing.nights.added, missing.twitches.added, missing.habits.added, missing.changes.added};
    return {};
}

/// The result of rescuing the damaged diary, closed and intact, under its temporary name.
Result<RescueReport> prepare(const QString& diary, const QString& path, const Clock& clock, RescueWith with) {
    const QString work = inWork(path);
    const auto salvage = salvageDiary(path, work);
    if (!salvage) {
        return std::unexpected(salvage.error());
    }
    RescueReport report{{}, salvage->read, salvage->isComplete, false, {}, {}};
    const OpenedDiary opened = DiaryFile(work).open();
    if (!opened.database) {
        return std::unexpected(opened.error.value_or(Error{}));
    }
    if (with == RescueWith::ReadableAndBackup && !salvage->isComplete) {
        if (const auto found = newestReadable(diary, clock)) {
            if (const auto done = complete(*opened.database, found->contents, report); !done) {
                return std::unexpected(done.error());
            }
            report.backup = found->backup;
        }
    }
    if (const auto whole = opened.database->quickCheck(); !whole) {
        return std::unexpected(whole.error());
    }
    opened.database->connection().execAndGet("PRAGMA journal_mode=DELETE"); // one file, to be renamed
    return report;
}

Result<void> renameTo(const QString& from, const QString& to) {
    if (auto synced = syncFile(from); !synced) {
        return synced;
    }
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return std::unexpected(unavailable(to, QStringLiteral("the file could not be put in place")));
    }
    syncFolder(QFileInfo(to).path());
    return {};
}

Result<void> moveIntoPlace(const QString& path) {
    if (isOpenElsewhere(path)) {
        return std::unexpected(unavailable(path, QStringLiteral("another program is using the file")));
    }
    removeBesides(path); // they belong to the damaged file, and are beside it where it was set aside
    removeHold(path);
    return renameTo(rescued(path), path);
}

/// Writes what a connection has to a new file.
Result<void> copyOpen(Database& database, const QString& target) {
    if (auto made = makePrivateFile(target); !made) {
        return made;
    }
    SQLite::Statement copy(database.connection(), "VACUUM INTO ?");
    copy.bind(1, target.toStdString());
    copy.exec();
    syncFolder(QFileInfo(target).path());
    return syncFile(target);
}

bool isDamaged(const QString& path) {
    return DiaryFile(path).open({OpenMode::ReadOnly, IntegrityCheck::Quick}).outcome == OpenOutcome::Damaged;
}

} // namespace

Result<RescueReport> rescueDiary(const QString& diary, const Clock& clock, RescueWith with) {
    const QString path = realPathOf(diary); // a link to it stays one
    const auto lock = FolderLock::take(QFileInfo(path).path());
    if (!lock) {
        return std::unexpected(lock.error());
    }
    if (!isDamaged(path)) {
        return RescueReport{}; // another program was faster
    }
    if (isOpenElsewhere(path)) {
        return std::unexpected(unavailable(path, QStringLiteral("another program is using the file")));
    }
    const bool wasMissing = !QFileInfo::exists(path);
    if (auto made = makePrivateFile(path); !made) { // from now on it is an emptied one
        return std::unexpected(made.error());
    }
    const auto aside = setAside(path, clock.zone().wallAt(clock.now()));
    if (!aside) {
        return std::unexpected(aside.error());
    }
    auto report = guarded([&] { return prepare(diary, path, clock, with); });
    if (!report) {
        removeDatabase(inWork(path));
        return report;
    }
    report->setAside = *aside;
    report->wasMissing = wasMissing;
    if (auto renamed = renameTo(inWork(path), rescued(path)); !renamed) {
        return std::unexpected(renamed.error());
    }
    if (auto placed = moveIntoPlace(path); !placed) {
        return std::unexpected(placed.error());
    }
    return report;
}

Result<void> finishRescue(const QString& diary) {
    const QString path = realPathOf(diary);
    if (!QFileInfo::exists(rescued(path))) {
        return {};
    }
    const auto lock = FolderLock::take(QFileInfo(path).path());
    if (!lock) {
        return std::unexpected(lock.error());
    }
    return QFileInfo::exists(rescued(path)) ? moveIntoPlace(path) : Result<void>();
}

Result<FileMove> keepMoved(Database& database, const QString& diary) {
    const QString path = realPathOf(diary);
    return guarded([&]() -> Result<FileMove> {
        const auto there = identityOf(path);
        if (there && there == database.heldFile()) {
            if (database.isOverwritten() || database.hasLinks()) {
                return std::unexpected(
                    Error{Error::Kind::Damaged, path, {}, {}, QStringLiteral("another program wrote into the file")});
            }
            database.connection().execAndGet("PRAGMA wal_checkpoint(TRUNCATE)"); // the log has lost its name
            return FileMove{};
        }
        if (there) {
            QString aside = asideOf(path, database.heldFile().value_or(FileIdentity{}));
            if (aside.isEmpty()) {
                aside = freeAsideName(path);
                if (auto copied = copyOpen(database, aside); !copied) {
                    return std::unexpected(copied.error());
                }
            }
            return FileMove{FileMove::Kind::Replaced, aside};
        }
        auto written = makePrivateFolder(QFileInfo(path).path());
        if (written) {
            written = copyOpen(database, rescued(path));
        }
        if (written) {
            written = finishRescue(path);
        }
        return written ? Result<FileMove>(FileMove{}) : std::unexpected(written.error());
    });
}

bool isRescueFile(QString fileName) {
    return fileName.startsWith(asidePrefix) || isReplacedDiary(fileName) ||
           fileName.startsWith(QStringLiteral("diary.sqlite.rescu"));
}

} // namespace softfall
