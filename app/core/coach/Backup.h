#pragma once

#include "core/Ids.h"
#include "core/time/Instant.h"

#include <QString>

#include <cstdint>

namespace softfall {

/// Why a backup was made.
enum class BackupReason { Daily, ByHand, BeforeUpgrade, BeforeRestore, BeforeImport };
template <>
inline constexpr Id<BackupReason> idsOf<BackupReason>[] = {{BackupReason::Daily, "daily"},
                                                           {BackupReason::ByHand, "by-hand"},
                                                           {BackupReason::BeforeUpgrade, "before-upgrade"},
                                                           {BackupReason::BeforeRestore, "before-restore"},
                                                           {BackupReason::BeforeImport, "before-import"}};

/// How much a diary file holds.
struct EntryCounts {
    int nights = 0;
    int twitches = 0;
    int habits = 0;
    int changes = 0;
    bool operator==(const EntryCounts&) const = default;
};

/// A copy of the diary in the folder of backups.
struct Backup {
    QString path;
    BackupReason reason = BackupReason::ByHand;
    WallTime made;          ///< wall-clock time, by the file's name; for an older name, that of the last write
    std::int64_t bytes = 0; ///< size of the file
    bool isIntact = false;  ///< read from end to end for the list
    int schema = 0;         ///< 0 where it is not whole
    EntryCounts holds;      ///< all zero where it is not whole
    bool operator==(const Backup&) const = default;
};

} // namespace softfall
