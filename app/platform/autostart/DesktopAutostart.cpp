#include "platform/autostart/DesktopAutostart.h"

#include "platform/autostart/AutostartFile.h"
#include "platform/autostart/AutostartPortal.h"

#include <QFileInfo>

namespace softfall {

std::unique_ptr<Autostart> desktopAutostart(AutostartPlaces places, const QDBusConnection& bus) {
    if (QFileInfo::exists(places.flatpakInfo)) {
        return std::make_unique<AutostartPortal>(bus, std::move(places));
    }
    return std::make_unique<AutostartFile>(std::move(places));
}

} // namespace softfall
