#include "core/readiness/CheckItem.h"

namespace softfall {

QString toString(CheckItem item) {
    switch (item) {
    case CheckItem::Autostart:
        return QStringLiteral("autostart");
    case CheckItem::Tray:
        return QStringLiteral("tray");
    case CheckItem::Notifications:
        return QStringLiteral("notifications");
    case CheckItem::Actions:
        return QStringLiteral("actions");
    case CheckItem::DoNotDisturb:
        return QStringLiteral("do-not-disturb");
    case CheckItem::Voice:
        return QStringLiteral("voice");
    case CheckItem::Sound:
        return QStringLiteral("sound");
    case CheckItem::Wakeup:
        return QStringLiteral("wake-up");
    case CheckItem::Database:
        return QStringLiteral("database");
    case CheckItem::Backup:
        return QStringLiteral("backup");
    }
    return {};
}

QString toString(CheckState state) {
    switch (state) {
    case CheckState::Ok:
        return QStringLiteral("ok");
    case CheckState::Degraded:
        return QStringLiteral("degraded");
    case CheckState::Missing:
        return QStringLiteral("missing");
    }
    return {};
}

} // namespace softfall
