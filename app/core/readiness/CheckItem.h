#pragma once

#include "core/Ids.h"

namespace softfall {

/// What an evening with Softfall depends on, one question of "Will it work tonight?" each.
enum class CheckItem { Autostart, Tray, Notifications, Actions, DoNotDisturb, Voice, Sound, Wakeup, Database, Backup };
template <>
inline constexpr Id<CheckItem> idsOf<CheckItem>[] = {{CheckItem::Autostart, "autostart"},
                                                     {CheckItem::Tray, "tray"},
                                                     {CheckItem::Notifications, "notifications"},
                                                     {CheckItem::Actions, "actions"},
                                                     {CheckItem::DoNotDisturb, "do-not-disturb"},
                                                     {CheckItem::Voice, "voice"},
                                                     {CheckItem::Sound, "sound"},
                                                     {CheckItem::Wakeup, "wake-up"},
                                                     {CheckItem::Database, "database"},
                                                     {CheckItem::Backup, "backup"}};

/// In the order in which they are shown.
inline constexpr auto allCheckItems = allValues<CheckItem>;

enum class CheckState {
    Ok,
    Degraded, ///< works in part, or it is unknown whether it does
    Missing   ///< does not work, or is not there
};
template <>
inline constexpr Id<CheckState> idsOf<CheckState>[] = {
    {CheckState::Ok, "ok"}, {CheckState::Degraded, "degraded"}, {CheckState::Missing, "missing"}};

} // namespace softfall
