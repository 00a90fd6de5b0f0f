#include "storage/PrivateFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>

namespace softfall {

namespace {

constexpr mode_t rightsOfOthers = S_IRWXG | S_IRWXO;

} // namespace

Error systemError(const QString& path) {
    return unavailable(path, QString::fromLocal8Bit(std::strerror(errno)));
}

Result<void> makePrivateFolder(const QString& path) {
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0) {
        return {};
    }
    if (errno == ENOENT) {
        const QString parent = QFileInfo(path).path();
        if (parent != path) {
            if (auto made = makePrivateFolder(parent); !made) {
                return made;
            }
            if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0) {
                return {};
            }
        }
    }
    if (errno == EEXIST && QFileInfo(path).isDir()) {
        return {};
    }
    return std::unexpected(errno == EEXIST ? unavailable(path, QStringLiteral("not a folder")) : systemError(path));
}

Result<void> makePrivateFile(const QString& path) {
    // Not open(): closing a file releases the locks that other connections of this process hold on it.
    if (::mknod(QFile::encodeName(path).constData(), S_IFREG | S_IRUSR | S_IWUSR, 0) != 0 && errno != EEXIST) {
        return std::unexpected(systemError(path));
    }
    return {};
}

void makePrivate(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) == 0 && (status.st_mode & rightsOfOthers) != 0) {
        (void)::chmod(name.constData(), status.st_mode & 07777 & ~rightsOfOthers);
    }
}

} // namespace softfall
