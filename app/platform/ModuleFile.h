#pragma once

#include <QString>

namespace softfall {

/// Path of a module of Softfall, such as `softfall-audio`, next to the running program; empty if it is not there.
/// Needs a QCoreApplication.
[[nodiscard]] QString moduleFile(const QString& name);

} // namespace softfall
