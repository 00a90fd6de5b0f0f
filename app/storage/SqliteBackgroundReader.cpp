#include "storage/SqliteBackgroundReader.h"

#include "storage/DiaryFile.h"
#include "storage/DiaryStores.h"
#include "storage/Snapshot.h"
#include "storage/SqliteError.h"

#include <QMetaObject>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace softfall {

void SqliteBackgroundReader::readStores(const Read& read) {
    OpenedDiary opened = DiaryFile(m_file).open({OpenMode::ReadOnly});
    if (!opened.database) {
        read(std::unexpected(opened.error.value_or(Error{})));
        return;
    }
    DiaryStores stores(std::move(opened.database), m_file);
    // Not sqlite3_interrupt, which interrupts one statement and lets the next one run.
    constexpr int steps = 1000;
    sqlite3_progress_handler(
        stores.database().connection().getHandle(), steps,
        [](void* isEnding) { return static_cast<std::atomic<bool>*>(isEnding)->load() ? 1 : 0; }, &m_isEnding);
    bool wasRead = false;
    const auto done = guarded([&]() -> Result<void> {
        const Snapshot moment(stores.database());
        wasRead = true;
        read(CoachStores{stores.diary, stores.plan, stores.routine, stores.reminders});
        return {};
    });
    if (!done && !wasRead) {
        read(std::unexpected(done.error()));
    }
}

SqliteBackgroundReader::SqliteBackgroundReader(QString file)
    : m_file(std::move(file)) {
    m_threads.setMaxThreadCount(1);
}

SqliteBackgroundReader::~SqliteBackgroundReader() {
    m_isEnding = true;
    m_threads.clear();
    m_threads.waitForDone();
}

void SqliteBackgroundReader::start(Read read, std::function<void()> then) {
    m_threads.start([this, read = std::move(read), then = std::move(then)] {
        readStores(read);
        QMetaObject::invokeMethod(&m_asker, then, Qt::QueuedConnection);
    });
}

} // namespace softfall
