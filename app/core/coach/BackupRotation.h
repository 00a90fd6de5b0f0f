#pragma once

#include "core/coach/Backup.h"

#include <vector>

namespace softfall {

/// Of daily backups the newest of each of so many days, weeks (from Monday) and months that have one.
inline constexpr int daysWithBackup = 7;
inline constexpr int weeksWithBackup = 4;
inline constexpr int monthsWithBackup = 12;
/// Of the others the newest of each reason.
inline constexpr int backupsKeptByHand = 30;
inline constexpr int backupsKeptBefore = 10;

/// How often a daily backup is made.
inline constexpr hours dailyBackupEvery{24};

/// What is to be done about the backups at a moment.
struct BackupRotation {
    WallTime due;                    ///< when the next daily backup is to be made; not after that moment: now
    std::vector<QString> expendable; ///< paths of those that are no longer kept, in the order of the list
};

/// Judges `backups` (in any order) at `now`. One that is not whole is left where it is and counts for nothing: neither
/// as the backup of its day nor as one of those that are kept. So is one that was made after `now`, by a clock that ran
/// ahead. The newest whole one of each reason is always kept.
[[nodiscard]] BackupRotation rotate(const std::vector<Backup>& backups, WallTime now);

} // namespace softfall
