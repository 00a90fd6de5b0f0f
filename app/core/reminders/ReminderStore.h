#pragma once

#include "core/Result.h"
#include "core/reminders/Reminder.h"

#include <vector>

namespace softfall {

/// Port: what became of reminders.
class ReminderStore {
public:
    virtual ~ReminderStore() = default;
    /// Records of that night, one for each kind at most, in the order of ReminderKind.
    [[nodiscard]] virtual Result<std::vector<ReminderRecord>> recordsOf(NightDate night) const = 0;
    /// Replaces the record of that night and kind, durably.
    [[nodiscard]] virtual Result<void> put(const ReminderRecord& record) = 0;
};

} // namespace softfall
