#pragma once

#include <QString>

#include <array>

namespace softfall {

/// What an evening with Softfall rests on, one question of "Will it work tonight?" each.
enum class CheckItem { Autostart, Tray, Notifications, Actions, DoNotDisturb, Voice, Sound, Wakeup, Database, Backup };

/// In the order in which they are told.
inline constexpr std::array allCheckItems{
    CheckItem::Autostart, CheckItem::Tray,  CheckItem::Notifications, CheckItem::Actions,  CheckItem::DoNotDisturb,
    CheckItem::Voice,     CheckItem::Sound, CheckItem::Wakeup,        CheckItem::Database, CheckItem::Backup};

/// `autostart tray notifications actions do-not-disturb voice sound wake-up database backup`.
[[nodiscard]] QString toString(CheckItem item);

enum class CheckState {
    Ok,
    Degraded, ///< works in part, or it cannot be told whether it does
    Missing   ///< does not work, or is not there
};

/// `ok degraded missing`.
[[nodiscard]] QString toString(CheckState state);

} // namespace softfall
