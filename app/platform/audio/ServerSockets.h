#pragma once

#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace softfall {

/// The sockets at which a program with this environment finds its sound server; nothing if unknown (a server on the
/// network, or one that is started on demand).
[[nodiscard]] std::optional<QStringList> serverSocketsIn(const QProcessEnvironment& environment);

/// Whether a server listens at one of them; true if unknown.
[[nodiscard]] bool isServerListening(const std::optional<QStringList>& sockets);

} // namespace softfall
