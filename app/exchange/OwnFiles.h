#pragma once

#include "core/Result.h"

namespace softfall {

/// Refuses to write over the diary at `diary`, what SQLite and Softfall keep beside it (set aside ones too), or
/// anything in its folder of backups: by its own name, or by a link to it of either kind; and over a diary of another
/// folder. The file need not exist. BadInput of `field`. Without a diary (an empty path) everything is allowed.
[[nodiscard]] Result<void> checkNotOwnFile(const QString& target, const QString& diary, const QString& field);

} // namespace softfall
