#pragma once

#include <QString>

namespace softfall {

/// The claim of one process on a folder: an advisory lock (flock) on an empty file in the session's runtime folder,
/// named after the folder's device and inode. Nothing is written into the folder itself, whose own lock guards backups.
/// The kernel releases it with the process, however that ends; it follows a folder that is moved.
class FolderClaim {
public:
    /// Tries once and does not wait. The folder must exist.
    explicit FolderClaim(const QString& folder);
    ~FolderClaim();
    FolderClaim(const FolderClaim&) = delete;
    FolderClaim& operator=(const FolderClaim&) = delete;

    /// Whether another process has it. False where this one has it, and where there is no folder or no lock to be had.
    [[nodiscard]] bool isElsewhere() const { return m_isElsewhere; }

private:
    int m_file = -1;
    bool m_isElsewhere = false;
};

} // namespace softfall
