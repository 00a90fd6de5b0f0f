#include "application/BackupService.h"

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

Result<DiaryRestore> BackupService::previewRestore(const QString& path, const QString& field) const {
    const auto backup = m_ports.backups.read(path, field);
    const auto existing = backup ? contents() : std::unexpected(backup.error());
    return existing ? planRestore(*existing, *backup) : Result<DiaryRestore>(std::unexpected(existing.error()));
}

Result<BackupService::Restored> BackupService::restore(const QString& path, const QString& field) {
    auto plan = previewRestore(path, field);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    EditId edit = 0;
    if (!plan->edit.operations.empty()) {
        if (const auto made = backUpBefore(BackupReason::BeforeRestore); !made) {
            return std::unexpected(made.error());
        }
        const auto applied = m_ports.edits.apply(plan->edit);
        if (!applied) {
            return std::unexpected(applied.error());
        }
        edit = applied->id;
    }
    const auto done = carryOutBesides(*plan, m_ports.plan, m_ports.routine);
    m_ports.edits.refresh(); // sessions and travel are no part of the edit
    return done ? Result<Restored>({*std::move(plan), edit}) : std::unexpected(done.error());
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
