#include "storage/FolderLack.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace softfall {

namespace {

/// Whether the last call failed since the file system knows no such thing.
bool isUnknownHere() {
    return errno == ENOLCK || errno == ENOSYS || errno == EOPNOTSUPP || errno == ENODEV || errno == EINVAL;
}

/// On a byte that SQLite does not use, released with the file.
bool canLock(int file) {
    struct flock lock = {};
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x3ffffff0;
    lock.l_len = 1;
    return ::fcntl(file, F_SETLK, &lock) == 0 || !isUnknownHere();
}

bool canShareMemory(int file) {
    constexpr std::size_t page = 4096;
    void* memory = ::mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (memory == MAP_FAILED) { // NOLINT: a cast in the macro
        return !isUnknownHere();
    }
    ::munmap(memory, page);
    return true;
}

} // namespace

QString folderLack(const QString& path) {
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0) {
        return {};
    }
    QString lack;
    if (!canLock(file)) {
        lack = QStringLiteral("cannot lock files");
    } else if (!canShareMemory(file)) {
        lack = QStringLiteral("cannot share memory between programs");
    }
    ::close(file);
    return lack;
}

QString folderLackDetail(const QString& lack) {
    return QStringLiteral(
               "the folder %1, which the diary needs; nothing was changed. Keep it on a disk of this computer, "
               "in another folder (--data-dir)")
        .arg(lack);
}

} // namespace softfall
