#include "storage/DiaryHold.h"

#include "storage/BackupName.h"
#include "storage/Database.h"
#include "storage/DatabaseFiles.h"
#include "storage/DiaryBackup.h"
#include "storage/DiarySalvage.h"
#include "storage/OwnCheckpoint.h"
#include "storage/PrivateFile.h"
#include "storage/SqliteError.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace softfall {

namespace {

const QString replacedPrefix = QStringLiteral("diary-replaced-");

/// The file last: while it has its link, an interrupted step is repeated.
constexpr std::array heldSuffixes{"-wal", "-shm", ""};

/// A file of the diary and the link that holds it.
struct HeldFile {
    QString name;
    QString link;
};

HeldFile heldFile(const QString& path, const char* suffix) {
    const QString name = path + QLatin1String(suffix);
    return {name, QDir(holdFolderOf(path)).filePath(QFileInfo(name).fileName())};
}

/// One for each file: a file that took the place of another has users of its own.
QString usersFolder(const QString& path, const FileIdentity& file) {
    return QDir(holdFolderOf(path)).filePath(QStringLiteral("users-%1-%2").arg(file.device).arg(file.number));
}

bool isSame(const QString& one, const QString& other) {
    const auto identity = identityOf(one);
    return identity && identity == identityOf(other);
}

bool isEmptyOrMissing(const QString& path) {
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) != 0 ? !QFileInfo(path).isSymLink()
                                                                     : status.st_size == 0;
}

/// When it was last written, as the wall shows it here.
WallTime writtenAt(const QString& path) {
    const QDateTime written = QFileInfo(path).lastModified();
    return WallTime{seconds(written.toSecsSinceEpoch() + written.offsetFromUtc())};
}

bool remove(const QString& path) {
    return ::unlink(QFile::encodeName(path).constData()) == 0;
}

/// Gives the file another name; the name may already be its own, but no other file's.
Result<void> link(const QString& from, const QString& to) {
    if (isSame(from, to)) {
        return {};
    }
    const bool isLinked = ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
    return isLinked ? Result<void>() : std::unexpected(systemError(to));
}

/// A log of another program's file is kept beside the diary, as `diary-replaced-….log`.
void makeWay(const QString& name) {
    if (name.endsWith(QStringLiteral("-wal")) && !isEmptyOrMissing(name)) {
        const QString stem = QFileInfo(name).dir().filePath(replacedPrefix + minuteName(writtenAt(name)));
        for (int number = 1; number < 100; ++number) {
            const QString ending = number == 1 ? QString() : QStringLiteral("-%1").arg(number);
            if (QFile::rename(name, stem + ending + QStringLiteral(".log"))) {
                return;
            }
        }
    }
    (void)remove(name);
}

/// Likewise, instead of a file that has the name.
Result<void> linkInstead(const QString& from, const QString& to) {
    if (!isSame(from, to)) {
        makeWay(to);
    }
    return link(from, to);
}

/// Whether `one` was written after `other`.
bool isNewer(const QString& one, const QString& other) {
    struct stat first = {};
    struct stat second = {};
    if (::stat(QFile::encodeName(one).constData(), &first) != 0 ||
        ::stat(QFile::encodeName(other).constData(), &second) != 0) {
        return false;
    }
    return std::pair(first.st_mtim.tv_sec, first.st_mtim.tv_nsec) >
           std::pair(second.st_mtim.tv_sec, second.st_mtim.tv_nsec);
}

/// A lock that others can share, or -1.
int shareLock(const QString& folder) {
    const int opened = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened >= 0 && ::flock(opened, LOCK_SH | LOCK_NB) != 0) {
        ::close(opened);
        return -1;
    }
    return opened;
}

/// Whether any process has that file open, this one included.
bool hasUsers(const QString& folder) {
    const int opened = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0) {
        return false;
    }
    const bool isFree = ::flock(opened, LOCK_EX | LOCK_NB) == 0;
    ::flock(opened, LOCK_UN); // as for a FolderLock
    ::close(opened);
    return !isFree;
}

/// Of the file that is held.
bool isHeldInUse(const QString& path) {
    const auto held = identityOf(heldFile(path, "").link);
    return held && hasUsers(usersFolder(path, *held));
}

/// Whether any process has any file open that was this diary.
bool hasOtherUsers(const QString& path) {
    const QDir folder(holdFolderOf(path));
    const QStringList users = folder.entryList({QStringLiteral("users-*")}, QDir::Dirs);
    return std::ranges::any_of(users, [&](const QString& each) { return hasUsers(folder.filePath(each)); });
}

void removeUnusedFolders(const QString& path) {
    const QDir folder(holdFolderOf(path));
    for (const QString& each : folder.entryList({QStringLiteral("users-*")}, QDir::Dirs)) {
        if (!hasUsers(folder.filePath(each))) {
            QDir().rmdir(folder.filePath(each));
        }
    }
    QDir().rmdir(folder.path());
}

QString stateFile(const QString& path) {
    return QDir(holdFolderOf(path)).filePath(QStringLiteral("state"));
}

/// Size and time of the last change of a file; what a checkpoint left is known, so any other is somebody else's work.
QByteArray stateOf(const QString& path) {
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) != 0 ? QByteArray()
                                                                     : QStringLiteral("%1 %2 %3\n")
                                                                           .arg(status.st_size)
                                                                           .arg(status.st_mtim.tv_sec)
                                                                           .arg(status.st_mtim.tv_nsec)
                                                                           .toLatin1();
}

void recordState(const QString& path) {
    QFile file(stateFile(path));
    if (file.open(QIODevice::WriteOnly)) {
        (void)file.write(stateOf(path));
    }
}

/// False where the state is unknown: a checkpoint is at work, or was when its program stopped.
bool isChanged(const QString& path) {
    QFile file(stateFile(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray known = file.readAll();
    return known.endsWith('\n') && known != stateOf(path);
}

void removeLinks(const QString& path) {
    (void)remove(stateFile(path));
    for (const char* suffix : heldSuffixes) {
        (void)remove(heldFile(path, suffix).link);
    }
    removeUnusedFolders(path);
}

QString freeAside(const QString& path, const QString& written) {
    return freeBackupName(QFileInfo(path).path(), replacedPrefix + minuteName(writtenAt(written)));
}

QString nameAside(const QString& path) {
    const HeldFile file = heldFile(path, "");
    const QString before = asideOf(path, identityOf(file.link).value_or(FileIdentity{}));
    if (!before.isEmpty()) {
        return before; // an interrupted attempt's
    }
    const QString log = heldFile(path, "-wal").link;
    const QString& newest = isNewer(log, file.link) ? log : file.link;
    return freeAside(path, newest);
}

/// Another file has the diary's name: the held ones get names of their own, and leave theirs.
Result<std::optional<FileMove>> setAside(const QString& path) {
    const QString aside = nameAside(path);
    for (const char* suffix : heldSuffixes) {
        const HeldFile held = heldFile(path, suffix);
        if (!identityOf(held.link)) {
            continue;
        }
        if (auto linked = link(held.link, aside + QLatin1String(suffix)); !linked) {
            return std::unexpected(linked.error());
        }
    }
    syncFolder(QFileInfo(path).path());
    for (const char* suffix : {"-wal", "-shm"}) {
        const HeldFile held = heldFile(path, suffix);
        if (isSame(held.link, held.name)) {
            (void)remove(held.name); // not the new file's
        }
    }
    (void)remove(stateFile(path));
    const bool isInUse = isHeldInUse(path);
    for (const char* suffix : heldSuffixes) {
        (void)remove(heldFile(path, suffix).link);
    }
    if (!isInUse) {
        removeLinks(path);
        foldLog(aside);
    }
    return FileMove{FileMove::Kind::Replaced, aside};
}

/// A diary of what a log without its file holds; if that cannot be read, the log itself is kept under that name.
Result<void> readLogInto(const QString& path, const QString& log, const QString& aside) {
    const QString lost = QDir(holdFolderOf(path)).filePath(QStringLiteral("lost"));
    auto made = makePrivateFile(lost);
    if (made) {
        made = linkInstead(log, lost + QStringLiteral("-wal"));
    }
    const bool isRead = made && salvageDiary(lost, aside);
    removeDatabase(lost);
    if (!isRead) {
        removeDatabase(aside);
        return link(log, aside + QStringLiteral(".log"));
    }
    foldLog(aside);
    return {};
}

/// Other content was written into the file: the log does not belong to it. What can be read from that is set aside.
Result<std::optional<FileMove>> setLogAside(const QString& path) {
    const QString log = heldFile(path, "-wal").link;
    QString aside;
    if (!isEmptyOrMissing(log)) {
        aside = nameAside(path);
        if (auto kept = readLogInto(path, log, aside); !kept) {
            return std::unexpected(kept.error());
        }
    }
    for (const char* suffix : {"-wal", "-shm"}) {
        const HeldFile held = heldFile(path, suffix);
        if (isSame(held.link, held.name)) {
            (void)remove(held.name);
        }
    }
    for (const char* suffix : heldSuffixes) {
        (void)remove(heldFile(path, suffix).link);
    }
    (void)remove(stateFile(path));
    if (!isHeldInUse(path)) {
        removeLinks(path);
    }
    return FileMove{FileMove::Kind::Overwritten, aside};
}

/// The file is there. Its log and index, or one of them, may not be, or be other files than those in use.
Result<std::optional<FileMove>> settleLog(const QString& path) {
    const HeldFile log = heldFile(path, "-wal");
    const HeldFile index = heldFile(path, "-shm");
    if (!identityOf(log.link)) {
        return std::nullopt;
    }
    if (isSame(log.link, log.name)) {
        // SQLite makes an index again where nobody uses one. Two at once would be the end of the diary.
        const bool isIndexLost = identityOf(index.link) && !isSame(index.link, index.name) && isHeldInUse(path);
        if (auto linked = isIndexLost ? linkInstead(index.link, index.name) : Result<void>(); !linked) {
            return std::unexpected(linked.error());
        }
        return std::nullopt;
    }
    // SQLite removes a log that is all in the file: it must never be read into a file that has changed since.
    if (!isHeldInUse(path) && !isNewer(log.link, path)) {
        removeLinks(path);
        return std::nullopt;
    }
    if (identityOf(index.link)) {
        if (auto linked = linkInstead(index.link, index.name); !linked) {
            return std::unexpected(linked.error());
        }
    }
    if (auto linked = linkInstead(log.link, log.name); !linked) {
        return std::unexpected(linked.error());
    }
    return FileMove{};
}

/// Names the held files as they were named.
Result<std::optional<FileMove>> restoreFiles(const QString& path) {
    for (const char* suffix : heldSuffixes) {
        const HeldFile held = heldFile(path, suffix);
        if (!identityOf(held.link)) {
            continue;
        }
        if (auto linked = linkInstead(held.link, held.name); !linked) {
            return std::unexpected(linked.error());
        }
    }
    syncFolder(QFileInfo(path).path());
    return FileMove{};
}

} // namespace

QString holdFolderOf(const QString& path) {
    return QFileInfo(path).dir().filePath(QStringLiteral(".in-use"));
}

Result<std::optional<FileMove>> settleFiles(const QString& diary) {
    const QString path = realPathOf(diary);
    const HeldFile file = heldFile(path, "");
    if (!identityOf(file.link)) {
        return std::nullopt;
    }
    const auto lock = FolderLock::take(holdFolderOf(path));
    if (!lock) {
        return std::unexpected(lock.error());
    }
    const auto held = identityOf(file.link);
    if (!held) {
        return std::nullopt; // it was let go meanwhile
    }
    if (identityOf(path) == held) {
        // Without its log there is nothing to be mistaken: another SQLite may have read it into the file, and removed
        // it.
        const HeldFile log = heldFile(path, "-wal");
        const bool hasLog = isSame(log.link, log.name) && !isEmptyOrMissing(log.name);
        return hasLog && !isEmptyOrMissing(path) && isChanged(path) ? setLogAside(path) : settleLog(path);
    }
    return isEmptyOrMissing(path) ? restoreFiles(path) : setAside(path);
}

bool isHeld(const QString& path) {
    return identityOf(heldFile(realPathOf(path), "").link).has_value();
}

QString asideOf(const QString& diary, const FileIdentity& file) {
    const QDir folder(QFileInfo(realPathOf(diary)).path());
    for (const QFileInfo& each : folder.entryInfoList({replacedPrefix + QStringLiteral("*.sqlite")}, QDir::Files)) {
        if (identityOf(each.filePath()) == file) {
            return each.filePath();
        }
    }
    return {};
}

void foldLog(const QString& path) {
    (void)guarded([&]() -> Result<void> {
        Database database(path, OpenMode::ReadWrite, std::chrono::milliseconds(0));
        database.connection().execAndGet("PRAGMA journal_mode=DELETE");
        return {};
    });
}

void removeHold(const QString& diary) {
    const QString path = realPathOf(diary);
    if (!isHeldInUse(path)) {
        removeLinks(path);
    }
}

QString freeAsideName(const QString& path) {
    return freeAside(path, path);
}

bool isReplacedDiary(const QString& fileName) {
    return fileName.startsWith(replacedPrefix);
}

DiaryHold::DiaryHold(QString path, Links links)
    : m_path(std::move(path))
    , m_file(identityOf(m_path).value_or(FileIdentity{}))
    , m_log(identityOf(m_path + QStringLiteral("-wal")).value_or(FileIdentity{})) {
    const QString folder = holdFolderOf(m_path);
    if (links == Links::BesideOthers && !QFileInfo(folder).isDir()) {
        return;
    }
    Result<std::unique_ptr<FolderLock>> lock = std::unexpected(Error{});
    do { // again if the last one to use it removed it meanwhile
        if (!makePrivateFolder(folder)) {
            return;
        }
        lock = FolderLock::take(folder);
    } while (lock && !QFileInfo(folder).isDir());
    if (!lock || !makePrivateFolder(usersFolder(m_path, m_file))) {
        return;
    }
    const bool isFirst = !hasUsers(usersFolder(m_path, m_file));
    if (isFirst) {
        (void)remove(heldFile(m_path, "-shm").link); // SQLite may have made another since a crash
    }
    if (isFirst || !identityOf(heldFile(m_path, "").link)) {
        recordState(m_path);
    }
    m_user = shareLock(usersFolder(m_path, m_file));
    for (const char* suffix : {"", "-wal", "-shm"}) {
        const HeldFile held = heldFile(m_path, suffix);
        if (!link(held.name, held.link)) {
            break; // no hard links here, or another file has just taken its place
        }
    }
}

DiaryHold::~DiaryHold() {
    if (m_user < 0 && !QFileInfo(holdFolderOf(m_path)).isDir()) {
        return; // nobody holds anything
    }
    const auto lock = FolderLock::take(holdFolderOf(m_path));
    if (m_user >= 0) {
        ::flock(m_user, LOCK_UN); // as for a FolderLock
        ::close(m_user);
    }
    // Where the log is left, it was not read into the file: it is needed, and so is what ties them together.
    const auto held = identityOf(heldFile(m_path, "").link);
    if (!lock || m_keepsLinks || (held && *held != m_file)) {
        return;
    }
    if (QFileInfo::exists(m_path + QStringLiteral("-wal"))) {
        recordState(m_path);
    } else if (hasUsers(usersFolder(m_path, m_file))) {
        return;
    } else if (hasOtherUsers(m_path)) {
        // They still have the file that this one replaced, and will open this one: until then its link keeps it.
        (void)remove(heldFile(m_path, "-wal").link);
        (void)remove(heldFile(m_path, "-shm").link);
    } else {
        removeLinks(m_path);
    }
}

bool DiaryHold::isOverwritten() const {
    return identityOf(m_path) == m_file && (isEmptyOrMissing(m_path) || isChanged(m_path));
}

OwnCheckpoint::OwnCheckpoint(const QString& path)
    : m_path(realPathOf(path)) {
    (void)remove(stateFile(m_path));
}

OwnCheckpoint::~OwnCheckpoint() {
    recordState(m_path);
}

void DiaryHold::beginCheckpoint() const {
    (void)remove(stateFile(m_path));
}

void DiaryHold::endCheckpoint() const {
    recordState(m_path);
}

bool DiaryHold::isInPlace() const {
    return identityOf(m_path) == m_file && !isOverwritten() &&
           (m_log.number == 0 || identityOf(m_path + QStringLiteral("-wal")) == m_log);
}

} // namespace softfall
