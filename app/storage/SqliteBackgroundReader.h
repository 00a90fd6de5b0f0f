#pragma once

#include "core/coach/BackgroundReader.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>

namespace softfall {

/// Reads a diary file in a thread of its own, each time with a new connection and in one transaction, while others may
/// write. The thread ends by itself when idle for half a minute.
class SqliteBackgroundReader final : public BackgroundReader {
public:
    explicit SqliteBackgroundReader(QString file);
    /// Interrupts a running read: every access from then on fails.
    ~SqliteBackgroundReader() override;

    void start(Read read, std::function<void()> then) override;

private:
    void readStores(const Read& read);

    QString m_file;
    std::atomic<bool> m_isEnding = false;
    QObject m_asker; ///< of the thread that asks
    QThreadPool m_threads;
};

} // namespace softfall
