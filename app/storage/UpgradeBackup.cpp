#include "storage/UpgradeBackup.h"

#include "storage/DatabaseFiles.h"
#include "storage/DiaryBackup.h"
#include "storage/PrivateFile.h"
#include "storage/VerifiedCopy.h"

namespace softfall {

Result<QString> backUpBeforeUpgrade(const QString& diaryPath, int version) {
    const QString folder = backupFolderOf(diaryPath);
    if (auto made = makePrivateFolder(folder); !made) {
        return std::unexpected(made.error());
    }
    const FolderLock lock(folder);
    removeUnfinishedBackups(folder);
    const QString backup = freeBackupName(folder, QStringLiteral("diary-v%1-before-upgrade").arg(version));
    if (auto copied = copyVerified(diaryPath, backup); !copied) {
        return std::unexpected(copied.error());
    }
    return backup;
}

} // namespace softfall
