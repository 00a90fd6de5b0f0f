#pragma once

#include <QString>

namespace softfall {

/// `$XDG_DATA_HOME/softfall`, where the diary is; the folder need not exist.
[[nodiscard]] QString userDataFolder();

/// Name of the diary file in a data folder.
[[nodiscard]] QString diaryFileIn(const QString& dataFolder);

} // namespace softfall
