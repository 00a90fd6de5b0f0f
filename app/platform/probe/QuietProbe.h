#pragma once

#include "platform/probe/DBusProbe.h"

#include <QString>

namespace softfall {

/// Whether the desktop suppresses notifications, read in each desktop's own way: Plasma, dunst, Xfce, GNOME.
/// `serverName` is the first answer of GetServerInformation; the server must have answered it.
[[nodiscard]] Quiet detectQuiet(const DBusProbe& bus, const QString& serverName);

} // namespace softfall
