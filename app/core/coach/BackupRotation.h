#pragma once

#include "core/coach/Backup.h"

#include <vector>

namespace softfall {

/// Of daily backups, the newest of each of this many days, weeks (from Monday) and months that have one is kept.
inline constexpr int daysWithBackup = 7;
inline constexpr int weeksWithBackup = 4;
inline constexpr int monthsWithBackup = 12;
/// Of those made before something else (an import, a restore, an upgrade), this many of the newest of each reason are
/// kept. Those made by hand all are: only a person deletes them.
inline constexpr int backupsKeptBefore = 10;

/// How often a daily backup is made.
inline constexpr hours dailyBackupEvery{24};

/// What to do about the backups at a moment.
struct BackupRotation {
    WallTime due;                    ///< when the next daily backup is due; not after that moment: now
    std::vector<QString> expendable; ///< paths of those that are no longer kept, in the order of the list
};

/// Rates `backups` (in any order) at `now`. A damaged one is left alone and counts for nothing: neither as the backup
/// of its day nor as one that is kept. The same goes for one made after `now`, by a clock that ran ahead. The newest
/// intact one of each reason is always kept.
[[nodiscard]] BackupRotation rotate(const std::vector<Backup>& backups, WallTime now);

} // namespace softfall
