#include "platform/DiaryFileWatch.h"

#include <QFileInfo>

namespace softfall {

DiaryFileWatch::DiaryFileWatch(const QString& diaryFile, QObject* parent)
    : QObject(parent)
    , m_file(diaryFile) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(100);
    connect(&m_settle, &QTimer::timeout, this, &DiaryFileWatch::mayHaveChanged);
    const auto touched = [this] {
        watch();
        if (!m_settle.isActive()) {
            m_settle.start();
        }
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, touched);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, touched);
    watch();
}

void DiaryFileWatch::watch() {
    // SQLite removes and makes the write-ahead log anew; the folder tells when.
    const QStringList wanted{QFileInfo(m_file).path(), m_file, m_file + QStringLiteral("-wal")};
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString& path : wanted) {
        if (!watched.contains(path) && QFileInfo::exists(path)) {
            m_watcher.addPath(path);
        }
    }
}

} // namespace softfall
