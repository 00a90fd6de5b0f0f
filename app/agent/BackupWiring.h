#pragma once

#include "application/BackupService.h"
#include "application/CopiesService.h"
#include "application/DailyBackup.h"
#include "platform/TimerfdWakeup.h"
#include "storage/DiaryCopies.h"
#include "storage/DiaryStores.h"
#include "storage/SqliteBackups.h"

#include <memory>

class QThread;

namespace softfall {

/// Backups, and copies of others, with what they need. The daily one is made in a thread, for it may take longer than a
/// cue may wait; so are copies read.
class BackupWiring {
public:
    BackupWiring(DiaryStores& diary, EditService& edits, const Clock& clock);
    /// Waits for one that is being made or read.
    ~BackupWiring();

private:
    using Thread = std::unique_ptr<QThread>;
    /// `done` is called in the thread of `service`.
    static void workOn(Thread& thread, QObject& service, std::function<void()> work, const std::function<void()>& done);

    SqliteBackups m_backups;
    DiaryCopies m_copies;
    TimerfdWakeup m_wakeup;
    Thread m_backupThread;
    Thread m_copiesThread;

public:
    BackupService service;
    DailyBackup daily;
    CopiesService copies;
};

} // namespace softfall
