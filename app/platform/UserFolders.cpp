#include "platform/UserFolders.h"

#include "core/Utf8.h"

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

Result<void> checkUserFolders(std::initializer_list<const char*> names) {
    for (const char* name : names) {
        const char* variable = qEnvironmentVariableIsEmpty(name) ? "HOME" : name;
        const QByteArray path = qgetenv(variable);
        if (!path.startsWith('/') || !isKeptAsText(path.toStdString())) {
            Error error = badInput(QLatin1String(variable), shownBytes(path.toStdString()),
                                   QStringLiteral("the absolute path of a folder, in UTF-8"));
            error.detail =
                path.isEmpty() ? QStringLiteral("it is not set, and Softfall keeps its files there") : QString();
            return std::unexpected(error);
        }
    }
    return {};
}

QString userDataFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("softfall"));
}

QString diaryFileIn(const QString& dataFolder) {
    return QDir(dataFolder).filePath(QStringLiteral("diary.sqlite"));
}

} // namespace softfall
