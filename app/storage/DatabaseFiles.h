#pragma once

#include "core/Result.h"

#include <QString>

#include <memory>

namespace softfall {

/// A database on disk is a file and, while in use, a log (`-wal`) and its index (`-shm`) beside it. None of these
/// functions opens a connection; none may be used on a database that this process has open.

/// Copies file and log, both 0600. `target` must not exist. If that fails, nothing of it is left.
[[nodiscard]] Result<void> copyDatabase(const QString& source, const QString& target);

/// Gives file and log a second name, durably; if the file system cannot do that, a copy. `target` must not exist.
[[nodiscard]] Result<void> linkDatabase(const QString& source, const QString& target);

/// Removes the file and all files beside it, including a leftover rollback journal. Harmless if there is none.
void removeDatabase(const QString& path);

/// Removes the files beside the database file.
void removeBesides(const QString& path);

/// Whether another process has a connection to it. False if unknown.
[[nodiscard]] bool isOpenElsewhere(const QString& path);

/// Makes renames, creations and removals in the folder durable.
void syncFolder(const QString& folder);

/// Makes the content of a file durable.
[[nodiscard]] Result<void> syncFile(const QString& path);

/// While this lives, nobody else can lock the folder: for work that must not be done twice at a time.
/// If there is no such folder, or it was removed while this waited, it holds nothing.
class FolderLock {
public:
    /// Waits for another program that has it, at most ten seconds; then Unavailable.
    [[nodiscard]] static Result<std::unique_ptr<FolderLock>> take(const QString& folder);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    explicit FolderLock(int folder)
        : m_folder(folder) {}

    int m_folder; ///< open and locked, or -1
};

} // namespace softfall
