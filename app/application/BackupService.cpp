#include "application/BackupService.h"

#include "core/coach/EditTimes.h"

namespace softfall {

BackupService::BackupService(const Ports& ports, QObject* parent)
    : QObject(parent)
    , m_ports(ports) {}

Result<std::vector<Backup>> BackupService::list() const {
    return m_ports.backups.list();
}

Result<Backup> BackupService::backUp() {
    auto made = m_ports.backups.make(BackupReason::ByHand);
    if (made) {
        emit changed();
    }
    return made;
}

Result<void> BackupService::backUpBefore(BackupReason reason) {
    const auto extent = m_ports.diary.extent();
    if (!extent) {
        return std::unexpected(extent.error());
    }
    if (!*extent) {
        return {};
    }
    if (const auto made = m_ports.backups.make(reason); !made) {
        return std::unexpected(made.error());
    }
    emit changed();
    return {};
}

Result<CoachContents> BackupService::contents() const {
    return readContents(m_ports.diary, m_ports.plan, m_ports.routine);
}

Result<DiaryRestore> BackupService::planned(CoachContents backup, RestoreMode mode) const {
    const auto existing = contents();
    if (!existing) {
        return std::unexpected(existing.error());
    }
    PossibleEntries possible = withPossibleTimes(std::move(backup.entries), m_ports.clock.now());
    backup.entries = std::move(possible.entries);
    DiaryRestore restore = mode == RestoreMode::Replace ? planRestore(*existing, backup)
                                                        : planCompletion(*existing, backup, EntryNumbers::Apart);
    restore.leftOut = possible.leftOut;
    return restore;
}

Result<DiaryRestore> BackupService::previewRestore(const QString& path, const QString& field, RestoreMode mode) const {
    auto backup = m_ports.backups.read(path, field);
    return backup ? planned(*std::move(backup), mode) : std::unexpected(backup.error());
}

Result<BackupService::Restored> BackupService::restore(const QString& path, const QString& field, RestoreMode mode) {
    const auto backup = m_ports.backups.read(path, field);
    const auto preview = backup ? planned(*backup, mode) : std::unexpected(backup.error());
    if (!preview) {
        return std::unexpected(preview.error());
    }
    if (!preview->edit.operations.empty()) {
        if (const auto made = backUpBefore(BackupReason::BeforeRestore); !made) {
            return std::unexpected(made.error());
        }
    }
    auto restored = m_ports.edits.together([&]() -> Result<Restored> {
        auto plan = planned(*backup, mode); // others may have written since
        if (!plan || plan->edit.operations.empty()) {
            return plan ? Result<Restored>({*std::move(plan), 0}) : std::unexpected(plan.error());
        }
        const auto applied = m_ports.edits.apply(plan->edit);
        return applied ? Result<Restored>({*std::move(plan), applied->id}) : std::unexpected(applied.error());
    });
    if (!restored) {
        return restored;
    }
    const auto done = carryOutBesides(restored->restore, m_ports.plan, m_ports.routine);
    m_ports.edits.refresh(); // sessions and travel are no part of the edit
    return done ? std::move(restored) : std::unexpected(done.error());
}

QString BackupService::deletionWord() {
    return QStringLiteral("DELETE");
}

Result<void> BackupService::deleteEverything(const QString& typed, const QString& field) {
    if (typed.trimmed() != deletionWord()) {
        return std::unexpected(
            badInput(field, typed, QStringLiteral("the word %1, which deletes everything").arg(deletionWord())));
    }
    auto deleted = m_ports.backups.deleteEverything();
    emit changed();
    emit everythingDeleted(deleted ? Deletion::All : Deletion::Partly);
    return deleted;
}

} // namespace softfall
