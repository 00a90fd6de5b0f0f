#pragma once

#include "core/Result.h"

#include <QString>

namespace softfall {

/// A database on disk is a file and, while it is used, a log (`-wal`) and an index of that (`-shm`) beside it. Of these
/// functions none opens a connection; none may be used on a database that this process has open.

/// Copies file and log, both 0600. `target` must not exist. Nothing of it is left where that fails.
[[nodiscard]] Result<void> copyDatabase(const QString& source, const QString& target);

/// Gives file and log a second name, durably; where the file system cannot do that, a copy. `target` must not exist.
[[nodiscard]] Result<void> linkDatabase(const QString& source, const QString& target);

/// Removes the file and all beside it, also what is left of a rollback journal. Nothing happens where there is none.
void removeDatabase(const QString& path);

/// Removes what lies beside the file.
void removeBesides(const QString& path);

/// Whether another process has a connection to it. False where that cannot be told.
[[nodiscard]] bool isOpenElsewhere(const QString& path);

/// Makes what was renamed, made or removed in the folder durable.
void syncFolder(const QString& folder);

/// Makes the content of a file durable.
[[nodiscard]] Result<void> syncFile(const QString& path);

/// While this lives, nobody else who asks for it has the folder: for what must not be done twice at a time. Waits.
/// Where there is no such folder, or it was removed while this waited, it holds nothing.
class FolderLock {
public:
    explicit FolderLock(const QString& folder);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    void close();

    int m_folder;
};

} // namespace softfall
