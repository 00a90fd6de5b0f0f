#include "platform/autostart/AutostartPlaces.h"

#include <QProcessEnvironment>
#include <QStandardPaths>

namespace softfall {

AutostartPlaces AutostartPlaces::ofThisMachine(const QString& program, const QStringList& arguments) {
    const auto environment = QProcessEnvironment::systemEnvironment();
    const auto list = [&environment](const char* name, const QString& otherwise) {
        const QString value = environment.value(QLatin1String(name));
        return (value.isEmpty() ? otherwise : value).split(u':', Qt::SkipEmptyParts);
    };
    AutostartPlaces places;
    places.userFolder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    places.systemFolders = list("XDG_CONFIG_DIRS", QStringLiteral("/etc/xdg"));
    places.desktops = list("XDG_CURRENT_DESKTOP", {});
    places.programFolders = list("PATH", QStringLiteral("/usr/local/bin:/usr/bin:/bin"));
    places.flatpakInfo = QStringLiteral("/.flatpak-info");
    places.program = program;
    places.arguments = arguments;
    return places;
}

} // namespace softfall
