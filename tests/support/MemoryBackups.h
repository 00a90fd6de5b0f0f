#pragma once

#include "core/coach/BackupStore.h"
#include "core/time/Clock.h"
#include "support/MemoryDiary.h"

#include <optional>

namespace softfall {

/// Backups of a MemoryDiary, in memory too.
class MemoryBackups final : public BackupStore {
public:
    MemoryBackups(MemoryDiary& diary, const Clock& clock)
        : m_diary(diary)
        , m_clock(clock) {}

    /// While set, every backup fails.
    std::optional<Error> failure;

    [[nodiscard]] Result<std::vector<Backup>> list() const override;
    [[nodiscard]] Result<Backup> make(BackupReason reason) override;
    [[nodiscard]] Result<void> remove(const QString& path) override;
    [[nodiscard]] Result<CoachContents> read(const QString& path, const QString& field) const override;
    [[nodiscard]] Result<void> deleteEverything() override;

private:
    struct Kept {
        Backup backup;
        CoachContents contents;
    };
    MemoryDiary& m_diary;
    const Clock& m_clock;
    std::vector<Kept> m_kept; // oldest first
    int m_made = 0;
};

} // namespace softfall
