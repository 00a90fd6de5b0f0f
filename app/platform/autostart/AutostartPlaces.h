#pragma once

#include <QString>
#include <QStringList>

namespace softfall {

/// Where the desktop keeps its list of programs to start, and what to start.
struct AutostartPlaces {
    QString userFolder;         ///< $XDG_CONFIG_HOME
    QStringList systemFolders;  ///< $XDG_CONFIG_DIRS, the most important first
    QStringList desktops;       ///< $XDG_CURRENT_DESKTOP, such as GNOME or KDE
    QStringList programFolders; ///< $PATH
    QString flatpakInfo;        ///< /.flatpak-info, which exists only inside Flatpak
    QString program;            ///< absolute path of softfall
    QStringList arguments;      ///< after it
    QString reason;             ///< what Flatpak's portal shows the person when it asks

    [[nodiscard]] static AutostartPlaces ofThisMachine(const QString& program, const QStringList& arguments);
};

} // namespace softfall
