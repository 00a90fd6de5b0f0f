#pragma once

#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace softfall {

/// The sockets at which a program with this environment finds its sound server; nothing where that cannot be told (a
/// server on the network, or one that is started on demand).
[[nodiscard]] std::optional<QStringList> serverSocketsIn(const QProcessEnvironment& environment);

/// Whether somebody listens at one of them; true where it cannot be told.
[[nodiscard]] bool isServerListening(const std::optional<QStringList>& sockets);

} // namespace softfall
