#pragma once

#include <QString>

namespace softfall {

/// Call it first of all: relative paths in XDG_DATA_HOME and its like are ignored, as the base directory specification
/// has it.
void ignoreRelativeXdgPaths();

/// `$XDG_DATA_HOME/softfall`, where the diary is; the folder need not exist.
[[nodiscard]] QString userDataFolder();

/// Name of the diary file in a data folder.
[[nodiscard]] QString diaryFileIn(const QString& dataFolder);

} // namespace softfall
