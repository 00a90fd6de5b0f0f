#include "platform/UserFolders.h"

#include <QDir>
#include <QStandardPaths>

namespace softfall {

QString userDataFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("softfall"));
}

QString diaryFileIn(const QString& dataFolder) {
    return QDir(dataFolder).filePath(QStringLiteral("diary.sqlite"));
}

} // namespace softfall
