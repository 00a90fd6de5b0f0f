#pragma once

#include "core/Result.h"
#include "core/time/Instant.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace softfall {

/// What was observed about the diary file and its backups.
struct DiaryFacts {
    enum class Condition {
        Whole,  ///< read from end to end
        NotYet, ///< there is none; it is created at the first start
        Newer,  ///< from a newer Softfall: readable, not writable
        Damaged,
        Unreadable ///< `detail` says why
    };
    Condition condition = Condition::NotYet;
    QString detail;
    bool canBeWritten = false;              ///< the file and its folder
    std::uint64_t bytes = 0;                ///< of the file
    std::optional<std::uint64_t> freeBytes; ///< on its disk, if known

    std::optional<Instant> newestBackup;
    bool newestBackupIsIntact = false;
    QString backupFailure; ///< why the last daily backup failed; empty: it succeeded, or none was due

    bool operator==(const DiaryFacts&) const = default;
};

/// Port: checks the diary's health, and copies it.
class DiaryCare {
public:
    virtual ~DiaryCare() = default;
    /// Reads the whole diary file and the whole newest backup; writes nothing.
    [[nodiscard]] virtual DiaryFacts inspect() const = 0;
    /// Makes a backup, reads it back, and returns its path.
    [[nodiscard]] virtual Result<QString> backUp() = 0;
};

} // namespace softfall
