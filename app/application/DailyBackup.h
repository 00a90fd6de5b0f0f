#pragma once

#include "core/coach/BackupStore.h"
#include "core/time/Clock.h"
#include "core/time/Wakeup.h"

#include <QObject>

#include <functional>
#include <optional>

namespace softfall {

/// Makes a backup each day, and lets go of those that BackupRotation no longer keeps.
class DailyBackup : public QObject {
    Q_OBJECT

public:
    /// Does `work`, which may take a second or more, and calls `done` in the thread of the service after it.
    using Worker = std::function<void(std::function<void()> work, std::function<void()> done)>;

    /// The references must outlive the service; `work` is done before it goes.
    DailyBackup(BackupStore& backups, Wakeup& wakeup, const Clock& clock, Worker worker, QObject* parent = nullptr);

    /// Makes one at once where the newest is older than a day, and then each day.
    void begin();

    /// Why the last one that was due could not be made; nothing once one could.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

signals:
    /// One was made, or could not be.
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

/// After how long one that could not be made is tried again.
inline constexpr hours backupIsTriedAgainAfter{1};

} // namespace softfall
