#include "storage/DiaryRescue.h"

#include "core/coach/DiaryRestore.h"
#include "storage/BackupName.h"
#include "storage/DatabaseFiles.h"
#include "storage/DiaryBackup.h"
#include "storage/DiaryFile.h"
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
#include <algorithm>
#include <sys/stat.h>

namespace softfall {

namespace {

const QString asidePrefix = QStringLiteral("diary-damaged-");

QString inWork(const QString& path) {
    return path + QStringLiteral(".rescuing");
}
QString rescued(const QString& path) {
    return path + QStringLiteral(".rescued");
}

bool isSameFile(const QString& one, const QString& other) {
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0 &&
           ::stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_ino == second.st_ino &&
           first.st_dev == second.st_dev;
}

/// Its name when set aside. An interrupted rescue has already given it one.
Result<QString> setAside(const QString& path, WallTime at) {
    const QDir folder(QFileInfo(path).path());
    const QStringList pattern{asidePrefix + QStringLiteral("*.sqlite")};
    for (const QFileInfo& before : folder.entryInfoList(pattern, QDir::Files)) {
        if (isSameFile(before.filePath(), path)) {
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
Result<RescueReport> prepare(const QString& path, const Clock& clock, RescueWith with) {
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
        if (const auto found = newestReadable(path, clock)) {
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
    return renameTo(rescued(path), path);
}

bool isDamaged(const QString& path) {
    return DiaryFile(path).open({OpenMode::ReadOnly, IntegrityCheck::Quick}).outcome == OpenOutcome::Damaged;
}

} // namespace

Result<RescueReport> rescueDiary(const QString& path, const Clock& clock, RescueWith with) {
    const FolderLock lock(QFileInfo(path).path());
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
    auto report = guarded([&] { return prepare(path, clock, with); });
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

Result<void> finishRescue(const QString& path) {
    if (!QFileInfo::exists(rescued(path))) {
        return {};
    }
    const FolderLock lock(QFileInfo(path).path());
    return QFileInfo::exists(rescued(path)) ? moveIntoPlace(path) : Result<void>();
}

bool isRescueFile(QString fileName) {
    return fileName.startsWith(asidePrefix) || fileName.startsWith(QStringLiteral("diary.sqlite.rescu"));
}

} // namespace softfall
