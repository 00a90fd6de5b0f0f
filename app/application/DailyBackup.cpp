#include "application/DailyBackup.h"

#include "core/coach/BackupRotation.h"

#include <memory>

namespace softfall {

/// The result of one check, produced in the worker's thread.
struct DailyBackup::Outcome {
    std::optional<WallTime> due; ///< of the next one
    bool wasMade = false;
    std::optional<Error> failure;

    void workOn(BackupStore& backups, WallTime now) {
        const auto before = backups.list();
        if (!before) {
            failure = before.error();
            return;
        }
        due = rotate(*before, now).due;
        if (*due > now) {
            return;
        }
        due.reset();
        if (const auto made = backups.make(BackupReason::Daily); !made) {
            failure = made.error();
            return;
        }
        wasMade = true;
        const auto after = backups.list();
        if (!after) {
            return;
        }
        const BackupRotation rotation = rotate(*after, now);
        due = rotation.due > now ? std::optional(rotation.due) : std::nullopt;
        for (const QString& path : rotation.expendable) {
            (void)backups.remove(path); // it is tried again tomorrow
        }
    }
};

DailyBackup::DailyBackup(BackupStore& backups, Wakeup& wakeup, const Clock& clock, Worker worker, QObject* parent)
    : QObject(parent)
    , m_backups(backups)
    , m_wakeup(wakeup)
    , m_clock(clock)
    , m_worker(std::move(worker)) {
    m_wakeup.setHandler([this] { check(); });
}

void DailyBackup::begin() {
    check();
}

void DailyBackup::check() {
    if (m_isWorking) {
        return;
    }
    m_isWorking = true;
    const auto outcome = std::make_shared<Outcome>();
    const WallTime now = m_clock.zone().wallAt(m_clock.now());
    m_worker([this, outcome, now] { outcome->workOn(m_backups, now); }, [this, outcome] { onDone(*outcome); });
}

void DailyBackup::onDone(const Outcome& outcome) {
    m_isWorking = false;
    const Instant now = m_clock.now();
    // A day later at the latest: the wall clock may have been changed by then.
    m_wakeup.wakeAt(!outcome.due ? now + backupIsTriedAgainAfter
                                 : std::min(m_clock.zone().firstInstantAt(*outcome.due), now + hours(24)));
    if (outcome.wasMade || outcome.failure) {
        m_failure = outcome.failure;
        emit changed();
    }
}

} // namespace softfall
