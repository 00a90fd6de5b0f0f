#pragma once

#include "core/Result.h"
#include "core/time/Instant.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace softfall {

/// What could be observed of the diary file and its backups.
struct DiaryFacts {
    enum class Condition {
        Whole,  ///< read from end to end
        NotYet, ///< there is none; it is made at the first start
        Newer,  ///< of a newer Softfall: can be read, not written
        Damaged,
        Unreadable ///< `detail` says why
    };
    Condition condition = Condition::NotYet;
    QString detail;
    bool canBeWritten = false;              ///< the file and its folder
    std::uint64_t bytes = 0;                ///< of the file
    std::optional<std::uint64_t> freeBytes; ///< on its disk, where that could be learned

    std::optional<Instant> newestBackup;
    bool newestBackupIsIntact = false;
    QString backupFailure; ///< why the last daily backup could not be made; empty: it could, or none was due

    bool operator==(const DiaryFacts&) const = default;
};

/// Port: whether the diary is well, and a copy of it.
class DiaryCare {
public:
    virtual ~DiaryCare() = default;
    /// Reads the whole diary file and the whole newest backup; writes nothing.
    [[nodiscard]] virtual DiaryFacts inspect() const = 0;
    /// Makes a backup, reads it back, and answers its path.
    [[nodiscard]] virtual Result<QString> backUp() = 0;
};

} // namespace softfall
