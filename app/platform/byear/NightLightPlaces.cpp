#include "platform/byear/NightLightPlaces.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace softfall {

NightLightPlaces NightLightPlaces::ofThisMachine() {
    NightLightPlaces places;
    places.settingsFile = QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
                              .filePath(QStringLiteral("softfall/softfall.conf"));
    if (!QFileInfo::exists(QStringLiteral("/.flatpak-info"))) {
        places.programFolders = qEnvironmentVariable("PATH", QStringLiteral("/usr/local/bin:/usr/bin:/bin"))
                                    .split(u':', Qt::SkipEmptyParts);
    }
    return places;
}

} // namespace softfall
