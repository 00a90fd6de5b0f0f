#pragma once

#include "core/Result.h"
#include "storage/FileIdentity.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <set>

namespace softfall {

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
