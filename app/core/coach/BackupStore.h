#pragma once

#include "core/coach/Backup.h"
#include "core/coach/CoachContents.h"

#include <vector>

namespace softfall {

/// Port: the copies of the diary. Callable from any thread, also from several at once; each call opens what it needs.
class BackupStore {
public:
    virtual ~BackupStore() = default;

    /// The backups in their folder, newest first, each read from end to end. Files of others are not included.
    [[nodiscard]] virtual Result<std::vector<Backup>> list() const = 0;

    /// Copies the diary as it is now and reads the copy back; a damaged copy is removed.
    [[nodiscard]] virtual Result<Backup> make(BackupReason reason) = 0;

    /// NotFound unless list() includes it.
    [[nodiscard]] virtual Result<void> remove(const QString& path) = 0;

    /// The contents of a backup, or any other diary file; an older schema is upgraded in memory. The file is not
    /// written. Errors name `field`: BadInput if there is no diary, Damaged, NewerFile, Unavailable.
    [[nodiscard]] virtual Result<CoachContents> read(const QString& path, const QString& field) const = 0;

    /// Deletes all backups, the damaged files set aside, and everything in the diary, which is then new: also for other
    /// programs that have it open. Overwriting is tried but not promised. Files of others stay. Returns the error of
    /// the first thing that could not be deleted; as much as possible is deleted nevertheless.
    [[nodiscard]] virtual Result<void> deleteEverything() = 0;
};

} // namespace softfall
