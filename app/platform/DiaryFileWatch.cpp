#include "platform/DiaryFileWatch.h"

#include <QFileInfo>

#include <algorithm>

namespace softfall {

namespace {

constexpr std::chrono::milliseconds settleDelay{100};
constexpr std::chrono::milliseconds maxWait{5000};

} // namespace

DiaryFileWatch::DiaryFileWatch(const QString& diaryFile, QObject* parent)
    : QObject(parent)
    , m_file(diaryFile) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleDelay);
    connect(&m_settle, &QTimer::timeout, this, &DiaryFileWatch::mayHaveChanged);
    const auto touched = [this] {
        watch();
        // A running one is left alone: restarted by each touch, it would never end while somebody reads without pause.
        if (!m_settle.isActive()) {
            m_settle.start(settleDelay);
        }
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, touched);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, touched);
    watch();
}

void DiaryFileWatch::askAgain() {
    m_settle.setInterval(std::min(2 * m_settle.intervalAsDuration(), maxWait));
    m_settle.start();
}

void DiaryFileWatch::watch() {
    // SQLite removes and recreates the write-ahead log; the folder reports it.
    const QStringList wanted{QFileInfo(m_file).path(), m_file, m_file + QStringLiteral("-wal")};
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString& path : wanted) {
        if (!watched.contains(path) && QFileInfo::exists(path)) {
            m_watcher.addPath(path);
        }
    }
}

} // namespace softfall
