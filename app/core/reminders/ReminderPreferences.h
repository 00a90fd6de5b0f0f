#pragma once

#include "core/evening/Reminder.h"

#include <set>

namespace softfall {

/// How the person wants to be reminded.
struct ReminderPreferences {
    bool discreet = false;           ///< notifications say only that it is time for the evening plan
    std::set<ReminderKind> silenced; ///< kinds that are never shown
    bool operator==(const ReminderPreferences&) const = default;
};

} // namespace softfall
