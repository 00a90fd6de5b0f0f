#include "platform/probe/QuietProbe.h"

#include <QDBusVariant>
#include <QMetaType>
#include <QProcess>
#include <QStandardPaths>

namespace softfall {

namespace {

const QString server = QStringLiteral("org.freedesktop.Notifications");
const QString serverPath = QStringLiteral("/org/freedesktop/Notifications");

Quiet quietIf(bool held) {
    return held ? Quiet::On : Quiet::Off;
}

Quiet byProperty(const DBusProbe& bus, const QString& interface, const QString& name) {
    const auto value = bus.property(server, serverPath, interface, name);
    return value && value->typeId() == QMetaType::Bool ? quietIf(value->toBool()) : Quiet::Unknown;
}

Quiet byXfconf(const DBusProbe& bus) {
    const DBusProbe::Answer answer = bus.ask(QStringLiteral("org.xfce.Xfconf"), QStringLiteral("/org/xfce/Xfconf"),
                                             QStringLiteral("org.xfce.Xfconf"), QStringLiteral("GetProperty"),
                                             {QStringLiteral("xfce4-notifyd"), QStringLiteral("/do-not-disturb")});
    if (answer.isAnswer()) {
        return quietIf(answer.values.constFirst().value<QDBusVariant>().variant().toBool());
    }
    // Xfce stores the property when it is first switched on.
    return answer.reach == Reach::Answers ? Quiet::Off : Quiet::Unknown;
}

Quiet byGSettings() {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("gsettings"));
    if (program.isEmpty()) {
        return Quiet::Unknown;
    }
    QProcess process;
    process.start(program, {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.notifications"),
                            QStringLiteral("show-banners")});
    constexpr int timeoutMs = 1500;
    if (!process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished(timeoutMs);
        return Quiet::Unknown;
    }
    const QByteArray shown = process.readAllStandardOutput().trimmed();
    return shown == "true" ? Quiet::Off : shown == "false" ? Quiet::On : Quiet::Unknown;
}

} // namespace

Quiet detectQuiet(const DBusProbe& bus, const QString& serverName) {
    if (const Quiet plasma = byProperty(bus, server, QStringLiteral("Inhibited")); plasma != Quiet::Unknown) {
        return plasma;
    }
    if (const Quiet dunst = byProperty(bus, QStringLiteral("org.dunstproject.cmd0"), QStringLiteral("paused"));
        dunst != Quiet::Unknown) {
        return dunst;
    }
    // These two store it apart from the server; it counts only if the server respects it.
    if (serverName.contains(QStringLiteral("xfce"), Qt::CaseInsensitive)) {
        return byXfconf(bus);
    }
    if (serverName.startsWith(QStringLiteral("gnome-shell"), Qt::CaseInsensitive)) {
        return byGSettings();
    }
    return Quiet::Unknown;
}

} // namespace softfall
