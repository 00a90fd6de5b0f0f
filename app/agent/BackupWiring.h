#pragma once

#include "application/BackupService.h"
#include "application/DailyBackup.h"
#include "platform/TimerfdWakeup.h"
#include "storage/DiaryStores.h"
#include "storage/SqliteBackups.h"

#include <memory>

class QThread;

namespace softfall {

/// Backups with what they need. The daily one is made in a thread, for it may take longer than a cue may wait.
class BackupWiring {
public:
    BackupWiring(DiaryStores& diary, EditService& edits, const Clock& clock);
    /// Waits for one that is being made.
    ~BackupWiring();

private:
    void workOn(std::function<void()> work, const std::function<void()>& done);

    SqliteBackups m_backups;
    TimerfdWakeup m_wakeup;
    std::unique_ptr<QThread> m_thread;

public:
    BackupService service;
    DailyBackup daily;
};

} // namespace softfall
