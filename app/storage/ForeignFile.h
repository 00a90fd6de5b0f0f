#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <set>

namespace softfall {

/// A file whatever its names: two links to one file are the same.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t number = 0;
    auto operator<=>(const FileIdentity&) const = default;
};

/// Of what `path` leads to; nothing if there is nothing.
[[nodiscard]] std::optional<FileIdentity> identityOfFile(const QString& path);

/// What this program has open. To open and close such a file once more would drop SQLite's locks on it
/// (https://www.sqlite.org/howtocorrupt.html, 2.2), whatever name it is opened by: a program that syncs files renames a
/// diary that is open.
[[nodiscard]] std::set<FileIdentity> filesOpenHere();

/// A regular file of somebody else, for reading only; no link, and never one that this program has open.
class ForeignFile {
public:
    /// `isOpen()` is false where it can't be opened so. `openHere`: as of now.
    ForeignFile(const QString& path, const std::set<FileIdentity>& openHere);
    ~ForeignFile();
    ForeignFile(const ForeignFile&) = delete;
    ForeignFile& operator=(const ForeignFile&) = delete;

    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    [[nodiscard]] FileIdentity identity() const { return m_identity; }
    [[nodiscard]] std::int64_t size() const { return m_size; }
    /// Up to so many bytes from that place on.
    [[nodiscard]] QByteArray read(std::int64_t from, int bytes) const;
    /// To a new file, 0600.
    [[nodiscard]] Result<void> copyTo(const QString& target) const;

private:
    int m_file = -1;
    FileIdentity m_identity;
    std::int64_t m_size = 0;
};

} // namespace softfall
