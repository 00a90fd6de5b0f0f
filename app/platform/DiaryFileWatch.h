#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace softfall {

/// Reports when the diary file may have been written, by softfallctl for example; the kernel notifies, nothing polls.
/// Our own writes are reported too: the receiver asks the database whether it was another program.
class DiaryFileWatch : public QObject {
    Q_OBJECT

public:
    explicit DiaryFileWatch(const QString& diaryFile, QObject* parent = nullptr);

    /// A write was under way: mayHaveChanged() is emitted again in a moment.
    /// The longer it lasts, the longer the moment: at most some seconds.
    void askAgain();

    /// Call this when the folder or the file was made again.
    void watchAgain() { watch(); }

signals:
    void mayHaveChanged();

private:
    void watch();

    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< several writes in a row are reported once
    QString m_file;
};

} // namespace softfall
