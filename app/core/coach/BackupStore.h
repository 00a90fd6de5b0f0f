#pragma once

#include "core/coach/Backup.h"
#include "core/coach/CoachContents.h"

#include <vector>

namespace softfall {

/// Port: the copies of the diary. May be asked in any thread, also in several at once; each call opens what it needs.
class BackupStore {
public:
    virtual ~BackupStore() = default;

    /// The backups in their folder, newest first, each read from end to end. Files of others are not among them.
    [[nodiscard]] virtual Result<std::vector<Backup>> list() const = 0;

    /// Copies the diary as it is now and reads the copy back; nothing is left of a copy that is not whole.
    [[nodiscard]] virtual Result<Backup> make(BackupReason reason) = 0;

    /// NotFound unless list() tells of it.
    [[nodiscard]] virtual Result<void> remove(const QString& path) = 0;

    /// What a backup, or any other diary file, holds; of an older schema as after its upgrade. The file is not written.
    /// Errors name `field`: BadInput where there is no diary, Damaged, NewerFile, Unavailable.
    [[nodiscard]] virtual Result<CoachContents> read(const QString& path, const QString& field) const = 0;

    /// Deletes all backups, what was set aside as damaged, and everything in the diary, which is then a new one: also
    /// for other programs that have it open. Overwriting is tried and not promised. Files of others stay. The error of
    /// the first thing that could not be deleted; as much as can be is deleted nevertheless.
    [[nodiscard]] virtual Result<void> deleteEverything() = 0;
};

} // namespace softfall
