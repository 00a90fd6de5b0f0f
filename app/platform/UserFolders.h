#pragma once

#include "core/Result.h"

#include <QString>

#include <initializer_list>

namespace softfall {

/// Call it first of all: relative paths in XDG_DATA_HOME and its like are ignored, as the base directory specification
/// has it.
void ignoreRelativeXdgPaths();

/// For each of the variables `names`, or HOME in place of one that is not set: BadInput that names it where it is no
/// absolute path, or none that can be kept as text. Files would come to be in a folder that nobody chose.
[[nodiscard]] Result<void> checkUserFolders(std::initializer_list<const char*> names);

/// `$XDG_DATA_HOME/softfall`, where the diary is; the folder need not exist.
[[nodiscard]] QString userDataFolder();

/// Name of the diary file in a data folder.
[[nodiscard]] QString diaryFileIn(const QString& dataFolder);

} // namespace softfall
