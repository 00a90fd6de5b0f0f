#pragma once

#include "core/coach/BackgroundReader.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>

namespace softfall {

/// Reads a diary file in a thread of its own, each time by a fresh connection and in one transaction, which others may
/// write beside. The thread ends by itself when nothing was asked for half a minute.
class SqliteBackgroundReader final : public BackgroundReader {
public:
    explicit SqliteBackgroundReader(QString file);
    /// Breaks off a reading that is under way: whatever it asks for from then on is an error.
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
