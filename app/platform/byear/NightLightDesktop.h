#pragma once

#include "platform/byear/DBusCall.h"
#include "platform/byear/SettingsProgram.h"

#include <QString>
#include <QVariantMap>

#include <chrono>
#include <vector>

namespace softfall {

enum class NightLightStatus {
    Missing, ///< these displays cannot be made warm
    Cold,
    Warm,
    Suspended ///< by the person or by a program, for now
};

/// One desktop's night light: where to read its state, and which of its settings make it warm.
struct NightLightDesktop {
    QString name; ///< its name in the memory
    DBusTarget place;
    QString interface;
    NightLightStatus (*status)(const QVariantMap& properties);
    SettingsProgram (*program)(const QStringList& programFolders, std::chrono::milliseconds timeout);
    SettingsProgram::Settings warm; ///< written in this order, and restored in reverse
    bool needsNotification;         ///< its program does not notify the desktop of a change
};

/// In the order in which they are tried: GNOME, Plasma 6, Plasma 5.
[[nodiscard]] std::vector<NightLightDesktop> nightLightDesktops();

} // namespace softfall
