#pragma once

#include <QString>
#include <QStringList>

namespace softfall {

/// Where the desktop's settings programs are, and where the memory of their settings is stored.
struct NightLightPlaces {
    QString settingsFile;       ///< of this machine, the same as for other switches; need not exist
    QStringList programFolders; ///< $PATH; none inside Flatpak, whose programs change only the sandbox's settings

    [[nodiscard]] static NightLightPlaces ofThisMachine();
};

} // namespace softfall
