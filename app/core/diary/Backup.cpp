#include "core/diary/Backup.h"

#include "core/Ids.h"

namespace softfall {

namespace {

constexpr Ids<BackupReason, 5> reasons{{{BackupReason::Daily, "daily"},
                                        {BackupReason::ByHand, "by-hand"},
                                        {BackupReason::BeforeUpgrade, "before-upgrade"},
                                        {BackupReason::BeforeRestore, "before-restore"},
                                        {BackupReason::BeforeImport, "before-import"}}};

} // namespace

QString toString(BackupReason reason) {
    return idOf(reasons, reason);
}

Result<BackupReason> backupReasonFromId(const QString& id, const QString& field) {
    return valueOf(reasons, id, field);
}

} // namespace softfall
