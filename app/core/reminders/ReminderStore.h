#pragma once

#include "core/Result.h"
#include "core/reminders/ReminderDecision.h"
#include "core/reminders/ReminderRecord.h"

#include <QString>

#include <vector>

namespace softfall {

/// A notice that a notification server took, and the handle by which the notifier finds it again after a restart.
struct ActiveNotice {
    QString key;
    QString handle;
    bool operator==(const ActiveNotice&) const = default;
};

/// Port: the records of reminders, the log of decisions about them, and the notices on the desktop.
class ReminderStore {
public:
    virtual ~ReminderStore() = default;
    /// Records of that night, one for each kind at most, in the order of ReminderKind.
    [[nodiscard]] virtual Result<std::vector<ReminderRecord>> recordsOf(NightDate night) const = 0;
    /// The nights whose reminder of that kind is done; ascending.
    [[nodiscard]] virtual Result<std::vector<NightDate>> nightsDone(ReminderKind kind, NightRange range) const = 0;
    /// Replaces the records of their night and kind and appends to the log: durably, all or nothing. Only the
    /// newest `decisionsKept` decisions are kept: by number, since a clock that runs ahead must not empty the log.
    [[nodiscard]] virtual Result<void> write(const std::vector<ReminderRecord>& records,
                                             const std::vector<ReminderDecision>& decisions) = 0;
    [[nodiscard]] Result<void> put(const ReminderRecord& record) { return write({record}, {}); }

    /// Decisions from `from` on, before `until`; in the order in which they were logged.
    [[nodiscard]] virtual Result<std::vector<ReminderDecision>> decisions(Instant from, Instant until) const = 0;

    /// Notices that a server took and that were not removed since; ascending by key.
    [[nodiscard]] virtual Result<std::vector<ActiveNotice>> notices() const = 0;
    /// Replaces the notice of that key.
    [[nodiscard]] virtual Result<void> putNotice(const ActiveNotice& notice) = 0;
    /// Harmless if there is none.
    [[nodiscard]] virtual Result<void> removeNotice(const QString& key) = 0;
};

/// How many decisions are kept: about four months' worth.
inline constexpr int decisionsKept = 2000;

} // namespace softfall
