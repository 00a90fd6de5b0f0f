#include "storage/UpgradeBackup.h"

#include "storage/DiaryBackup.h"
#include "storage/VerifiedCopy.h"

namespace softfall {

Result<QString> backUpBeforeUpgrade(const QString& diaryPath, int version) {
    const auto taken = takeBackupFolder(diaryPath);
    if (!taken) {
        return std::unexpected(taken.error());
    }
    const QString backup =
        freeBackupName(backupFolderOf(diaryPath), QStringLiteral("diary-v%1-before-upgrade").arg(version));
    if (auto copied = copyVerified(diaryPath, backup); !copied) {
        return std::unexpected(copied.error());
    }
    return backup;
}

} // namespace softfall
