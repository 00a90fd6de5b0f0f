#include "platform/audio/ServerSockets.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace softfall {

namespace {

bool isListening(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (name.size() >= qsizetype(sizeof address.sun_path)) {
        return false;
    }
    std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (socket < 0) {
        return false;
    }
    const bool connects =
        ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 || errno == EAGAIN;
    ::close(socket);
    return connects;
}

} // namespace

std::optional<QStringList> serverSocketsIn(const QProcessEnvironment& environment) {
    QStringList sockets;
    // pulseaudio(1): one or more servers, each by socket or by host, optionally prefixed by the machine's id in braces.
    for (QString server : environment.value(QStringLiteral("PULSE_SERVER")).split(u' ', Qt::SkipEmptyParts)) {
        server = server.startsWith(u'{') ? server.section(u'}', 1) : server;
        if (server.startsWith(QStringLiteral("unix:"))) {
            sockets << server.mid(5);
        } else if (server.startsWith(u'/')) {
            sockets << server;
        } else {
            return std::nullopt;
        }
    }
    if (!sockets.isEmpty()) {
        return sockets;
    }
    const QStringList programs = environment.value(QStringLiteral("PATH")).split(u':', Qt::SkipEmptyParts);
    if (::getuid() != 0 && !QStandardPaths::findExecutable(QStringLiteral("pulseaudio"), programs).isEmpty()) {
        return std::nullopt; // the library may start it
    }
    const QString own = environment.value(QStringLiteral("PULSE_RUNTIME_PATH"));
    const QString runtime = environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    if (!own.isEmpty()) {
        sockets << own + QStringLiteral("/native");
    }
    if (!runtime.isEmpty()) {
        sockets << runtime + QStringLiteral("/pulse/native");
    }
    return sockets << QStringLiteral("/run/pulse/native");
}

bool isServerListening(const std::optional<QStringList>& sockets) {
    return !sockets || std::ranges::any_of(*sockets, isListening);
}

} // namespace softfall
