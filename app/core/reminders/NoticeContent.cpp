#include "core/reminders/NoticeContent.h"

#include <algorithm>

namespace softfall {

const NightReminder& leadingOf(const std::vector<NightReminder>& group) {
    const auto windDown =
        std::ranges::find(group, ReminderKind::WindDown, [](const NightReminder& each) { return each.reminder.kind; });
    return windDown == group.end() ? group.back() : *windDown;
}

} // namespace softfall
