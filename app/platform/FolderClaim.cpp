#include "platform/FolderClaim.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace softfall {

FolderClaim::FolderClaim(const QString& folder) {
    struct stat status = {};
    if (::stat(QFile::encodeName(folder).constData(), &status) != 0) {
        return;
    }
    const QDir runtime(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    const QString name = QStringLiteral("softfall-%1-%2.lock").arg(status.st_dev).arg(status.st_ino);
    m_file = ::open(QFile::encodeName(runtime.filePath(name)).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    int locked = -1;
    do {
        locked = m_file < 0 ? 0 : ::flock(m_file, LOCK_EX | LOCK_NB);
    } while (locked != 0 && errno == EINTR);
    m_isElsewhere = locked != 0 && errno == EWOULDBLOCK;
}

FolderClaim::~FolderClaim() {
    if (m_file >= 0) {
        ::flock(m_file, LOCK_UN); // not only closed: a process that is just being started has it open too
        ::close(m_file);
    }
}

} // namespace softfall
