#pragma once

#include "core/diary/BackgroundReader.h"
#include "storage/Database.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <mutex>

namespace softfall {

/// Reads a diary file in a thread of its own, each time by a fresh connection and in one transaction, which others may
/// write beside. The thread ends by itself when nothing was asked for half a minute.
class SqliteBackgroundReader final : public BackgroundReader {
public:
    explicit SqliteBackgroundReader(QString file);
    /// Breaks off a reading that is under way.
    ~SqliteBackgroundReader() override;

    void start(Read read, std::function<void()> then) override;

private:
    void readStores(const Read& read);

    QString m_file;
    std::mutex m_guard;            ///< of what is read from
    Database* m_reading = nullptr; ///< while it is there
    bool m_isEnding = false;
    QObject m_asker; ///< of the thread that asks
    QThreadPool m_threads;
};

} // namespace softfall
