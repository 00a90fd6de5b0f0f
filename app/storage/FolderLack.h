#pragma once

#include <QString>

namespace softfall {

/// What the folder of the diary at `path` cannot do although SQLite needs it, as "cannot lock files"; empty where it
/// can, or that is unknown. Network folders are like that. Only while this process has not opened the diary: to close a
/// file releases its locks.
[[nodiscard]] QString folderLack(const QString& path);

/// What the lack means and what to do, for a message.
[[nodiscard]] QString folderLackDetail(const QString& lack);

} // namespace softfall
