#pragma once

#include "core/readiness/Autostart.h"
#include "platform/autostart/AutostartPlaces.h"

#include <QDBusConnection>

#include <memory>

namespace softfall {

/// The portal inside Flatpak, where the desktop's folders cannot be reached; the file everywhere else.
[[nodiscard]] std::unique_ptr<Autostart> desktopAutostart(AutostartPlaces places, const QDBusConnection& bus);

} // namespace softfall
