#include "storage/FileIdentity.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace softfall {

std::optional<FileIdentity> identityOf(const QString& path) {
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0
               ? std::optional(FileIdentity{status.st_dev, status.st_ino})
               : std::nullopt;
}

std::optional<FileIdentity> identityOf(int descriptor) {
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 ? std::optional(FileIdentity{status.st_dev, status.st_ino}) : std::nullopt;
}

QString realPathOf(const QString& path) {
    const QString real = QFileInfo(path).canonicalFilePath();
    if (!real.isEmpty()) {
        return real;
    }
    const QFileInfo file(path);
    return file.isSymLink() && !QFileInfo(file.symLinkTarget()).isSymLink() ? file.symLinkTarget() : path;
}

} // namespace softfall
