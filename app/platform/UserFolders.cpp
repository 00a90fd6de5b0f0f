#include "platform/UserFolders.h"

#include <QDir>
#include <QStandardPaths>

namespace softfall {

void ignoreRelativeXdgPaths() {
    for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        if (qEnvironmentVariableIsSet(name) && QDir::isRelativePath(qEnvironmentVariable(name))) {
            qunsetenv(name);
        }
    }
}

QString userDataFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("softfall"));
}

QString diaryFileIn(const QString& dataFolder) {
    return QDir(dataFolder).filePath(QStringLiteral("diary.sqlite"));
}

} // namespace softfall
