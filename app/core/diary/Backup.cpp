#include "core/diary/Backup.h"

#include <QStringList>

#include <array>

namespace softfall {

namespace {

constexpr std::array allReasons{BackupReason::Daily, BackupReason::ByHand, BackupReason::BeforeUpgrade,
                                BackupReason::BeforeRestore, BackupReason::BeforeImport};

} // namespace

QString toString(BackupReason reason) {
    switch (reason) {
    case BackupReason::Daily:
        return QStringLiteral("daily");
    case BackupReason::ByHand:
        return QStringLiteral("by-hand");
    case BackupReason::BeforeUpgrade:
        return QStringLiteral("before-upgrade");
    case BackupReason::BeforeRestore:
        return QStringLiteral("before-restore");
    case BackupReason::BeforeImport:
        return QStringLiteral("before-import");
    }
    return {};
}

Result<BackupReason> backupReasonFromId(const QString& id, const QString& field) {
    QStringList allowed;
    for (const BackupReason reason : allReasons) {
        if (toString(reason) == id) {
            return reason;
        }
        allowed << toString(reason);
    }
    return std::unexpected(badInput(field, id, allowed.join(QStringLiteral(", "))));
}

} // namespace softfall
