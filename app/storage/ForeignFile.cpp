#include "storage/ForeignFile.h"

#include "storage/PrivateFile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace softfall {

namespace {

FileIdentity identityIn(const struct stat& status) {
    return {std::uint64_t(status.st_dev), std::uint64_t(status.st_ino)};
}

} // namespace

std::set<FileIdentity> filesOpenHere() {
    std::set<FileIdentity> open;
    const QDir descriptors(QStringLiteral("/proc/self/fd"));
    const QStringList numbers = descriptors.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QString& number : numbers) {
        struct stat status = {};
        if (::fstat(number.toInt(), &status) == 0) {
            open.insert(identityIn(status));
        }
    }
    return open;
}

ForeignFile::ForeignFile(const QString& path, const std::set<FileIdentity>& openHere) {
    // Looked at before it is opened: closing a descriptor of this kind drops no locks.
    const int seen = ::open(QFile::encodeName(path).constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC);
    if (seen < 0) {
        return;
    }
    struct stat status = {};
    if (::fstat(seen, &status) == 0 && S_ISREG(status.st_mode) && !openHere.contains(identityIn(status))) {
        const QByteArray same = "/proc/self/fd/" + QByteArray::number(seen);
        m_file = ::open(same.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        m_identity = identityIn(status);
        m_size = status.st_size;
    }
    ::close(seen);
}

ForeignFile::~ForeignFile() {
    if (m_file >= 0) {
        ::close(m_file);
    }
}

QByteArray ForeignFile::read(std::int64_t from, int bytes) const {
    QByteArray read(bytes, '\0');
    const ssize_t length = ::pread(m_file, read.data(), std::size_t(bytes), off_t(from));
    read.truncate(std::max(length, ssize_t(0)));
    return read;
}

Result<void> ForeignFile::copyTo(const QString& target) const {
    const int copy = ::open(QFile::encodeName(target).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (copy < 0) {
        return std::unexpected(systemError(target));
    }
    QByteArray block(1 << 16, Qt::Uninitialized);
    off_t at = 0;
    ssize_t length = 0;
    bool isWritten = true;
    while (isWritten && at < m_size && (length = ::pread(m_file, block.data(), std::size_t(block.size()), at)) > 0) {
        at += length;
        isWritten = ::write(copy, block.constData(), std::size_t(length)) == length;
    }
    const Error error = systemError(target);
    ::close(copy);
    return isWritten && length >= 0 ? Result<void>() : std::unexpected(error);
}

} // namespace softfall
