#include "support/MemoryBackups.h"

namespace softfall {

Result<std::vector<Backup>> MemoryBackups::list() const {
    std::vector<Backup> backups;
    for (auto kept = m_kept.rbegin(); kept != m_kept.rend(); ++kept) {
        backups.push_back(kept->backup);
    }
    return backups;
}

Result<Backup> MemoryBackups::make(BackupReason reason) {
    if (failure) {
        return std::unexpected(*failure);
    }
    Kept kept{{}, readContents(m_diary, m_diary, m_diary).value()};
    kept.backup.path = QStringLiteral("/backups/%1").arg(++m_made);
    kept.backup.reason = reason;
    kept.backup.made = m_clock.zone().wallAt(m_clock.now());
    kept.backup.isIntact = true;
    kept.backup.schema = 1;
    const DiaryBundle& entries = kept.contents.entries;
    kept.backup.holds = {int(entries.nights.size()), int(entries.twitches.size()), int(entries.habits.size()),
                         int(entries.changes.size())};
    m_kept.push_back(kept);
    return kept.backup;
}

Result<void> MemoryBackups::remove(const QString& path) {
    const auto gone = std::erase_if(m_kept, [&path](const Kept& kept) { return kept.backup.path == path; });
    return gone > 0 ? Result<void>() : std::unexpected(Error{Error::Kind::NotFound, "backup", path, {}, {}});
}

Result<CoachContents> MemoryBackups::read(const QString& path, const QString& field) const {
    for (const Kept& kept : m_kept) {
        if (kept.backup.path == path) {
            return kept.contents;
        }
    }
    return std::unexpected(badInput(field, path, QStringLiteral("a backup")));
}

Result<void> MemoryBackups::deleteEverything() {
    m_kept.clear();
    m_diary = MemoryDiary();
    return {};
}

} // namespace softfall
