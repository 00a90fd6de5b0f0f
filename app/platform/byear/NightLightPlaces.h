#pragma once

#include <QString>
#include <QStringList>

namespace softfall {

/// Where the desktop's settings programs are, and where is kept what they were told.
struct NightLightPlaces {
    QString settingsFile;       ///< of this machine, the same as for other switches; need not exist
    QStringList programFolders; ///< $PATH; none inside of Flatpak, whose programs change the sandbox's settings only

    [[nodiscard]] static NightLightPlaces ofThisMachine();
};

} // namespace softfall
