#include "storage/DatabaseFiles.h"

#include "storage/FileIdentity.h"
#include "storage/PrivateFile.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace softfall {

namespace {

const QString logSuffix = QStringLiteral("-wal");

Result<void> copyFile(const QString& source, const QString& target) {
    QFile file(source);
    if (!file.copy(target)) {
        return std::unexpected(unavailable(target, file.errorString()));
    }
    makePrivate(target);
    QFile(target).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return syncFile(target);
}

Result<void> linkFile(const QString& source, const QString& target) {
    if (::link(QFile::encodeName(source).constData(), QFile::encodeName(target).constData()) == 0) {
        makePrivate(target);
        return {};
    }
    return errno == EEXIST ? std::unexpected(systemError(target)) : copyFile(source, target);
}

Result<void> each(const QString& source, const QString& target, Result<void> (*take)(const QString&, const QString&)) {
    // The log first: an existing file has its log. A log without a file is left from an interrupted attempt.
    if (!QFileInfo::exists(target)) {
        QFile::remove(target + logSuffix);
    }
    if (QFileInfo::exists(source + logSuffix)) {
        if (auto taken = take(source + logSuffix, target + logSuffix); !taken) {
            return taken;
        }
    }
    auto taken = take(source, target);
    if (!taken) {
        QFile::remove(target + logSuffix);
    }
    return taken;
}

} // namespace

Result<void> copyDatabase(const QString& source, const QString& target) {
    return each(source, target, copyFile);
}

Result<void> linkDatabase(const QString& source, const QString& target) {
    auto linked = each(source, target, linkFile);
    syncFolder(QFileInfo(target).path());
    return linked;
}

void removeBesides(const QString& path) {
    for (const char* suffix : {"-shm", "-wal", "-journal"}) {
        QFile::remove(path + QLatin1String(suffix));
    }
}

void removeDatabase(const QString& path) {
    removeBesides(path);
    QFile::remove(path);
}

bool isOpenElsewhere(const QString& path) {
    // A process with a database open in write-ahead mode holds a lock on these bytes of it:
    // SHARED_FIRST and SHARED_SIZE of https://www.sqlite.org/src/file/src/os.h
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000 + 2;
    lock.l_len = 510;
    const bool isHeld = ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(file);
    return isHeld;
}

void syncFolder(const QString& folder) {
    const int opened = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened >= 0) {
        ::fsync(opened);
        ::close(opened);
    }
}

Result<void> syncFile(const QString& path) {
    const int opened = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (opened < 0) {
        return std::unexpected(systemError(path));
    }
    const bool isDone = ::fsync(opened) == 0;
    const Error error = systemError(path);
    ::close(opened);
    return isDone ? Result<void>() : std::unexpected(error);
}

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString& folder) {
    constexpr std::chrono::milliseconds patience{10000};
    constexpr std::chrono::milliseconds pause{10};
    const QByteArray path = QFile::encodeName(folder);
    for (auto waited = pause;; waited += pause) {
        const int opened = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (opened < 0) {
            return std::unique_ptr<FolderLock>(new FolderLock(-1));
        }
        auto lock = std::unique_ptr<FolderLock>(new FolderLock(opened));
        const bool isLocked = ::flock(opened, LOCK_EX | LOCK_NB) == 0;
        const bool isRefused = !isLocked && errno == EWOULDBLOCK;
        if (!isRefused && identityOf(folder) == identityOf(opened)) { // not removed, nor replaced by now
            return lock;
        }
        if (isRefused && waited > patience) {
            return std::unexpected(
                unavailable(folder, QStringLiteral("another program has been working there for ten seconds. "
                                                   "Wait until it is done, or end it, and try again")));
        }
        if (isRefused) {
            std::this_thread::sleep_for(pause);
        }
    }
}

FolderLock::~FolderLock() {
    if (m_folder >= 0) {
        ::flock(m_folder, LOCK_UN); // not only closed: a process that is just being started has it open too
        ::close(m_folder);
    }
}

} // namespace softfall
