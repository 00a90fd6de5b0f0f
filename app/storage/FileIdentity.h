#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace softfall {

/// Which file it is, whatever its name.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t number = 0; ///< inode; 0: none
    auto operator<=>(const FileIdentity&) const = default;
};

/// Of the file or folder at `path`, links followed; nothing if there is none.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString& path);
/// Of the file or folder that is open; nothing if it cannot be asked.
[[nodiscard]] std::optional<FileIdentity> identityOf(int descriptor);

/// `path` without links where something is there, or where a link leads; else the same.
[[nodiscard]] QString realPathOf(const QString& path);

} // namespace softfall
