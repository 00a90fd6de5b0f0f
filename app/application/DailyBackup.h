#pragma once

#include "core/coach/BackupStore.h"
#include "core/time/Clock.h"
#include "core/time/Wakeup.h"

#include <QObject>

#include <functional>
#include <optional>

namespace softfall {

/// Makes a backup each day, and removes those that BackupRotation no longer keeps.
class DailyBackup : public QObject {
    Q_OBJECT

public:
    /// Runs `work`, which may take a second or more, then calls `done` in the service's thread.
    using Worker = std::function<void(std::function<void()> work, std::function<void()> done)>;

    /// The references must outlive the service; `work` must finish before it is destroyed.
    DailyBackup(BackupStore& backups, Wakeup& wakeup, const Clock& clock, Worker worker, QObject* parent = nullptr);

    /// Makes one at once if the newest is older than a day, and then each day.
    void begin();

    /// Why the last due backup failed; nothing once one succeeded.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

signals:
    /// A backup was made, or failed.
    void changed();

private:
    struct Outcome;

    void check();
    void onDone(const Outcome& outcome);

    BackupStore& m_backups;
    Wakeup& m_wakeup;
    const Clock& m_clock;
    Worker m_worker;
    bool m_isWorking = false;
    std::optional<Error> m_failure;
};

/// How long after a failure a backup is tried again.
inline constexpr hours backupIsTriedAgainAfter{1};

} // namespace softfall
