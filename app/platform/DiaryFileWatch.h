#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace softfall {

/// Tells when somebody may have written the diary file, softfallctl for example; the kernel tells us, nothing polls.
/// Our own writes are told too: whoever listens asks the database whether it was another program.
class DiaryFileWatch : public QObject {
    Q_OBJECT

public:
    explicit DiaryFileWatch(const QString& diaryFile, QObject* parent = nullptr);

    /// A write was under way: mayHaveChanged() comes once more in a moment.
    /// The longer it lasts, the longer the moment: at most some seconds.
    void askAgain();

signals:
    void mayHaveChanged();

private:
    void watch();

    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< several writes in a row are told once
    QString m_file;
};

} // namespace softfall
