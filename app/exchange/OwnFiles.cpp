#include "exchange/OwnFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace softfall {

namespace {

/// Its path without links, whether or not the file exists.
QString realPathOf(const QString& path) {
    const QFileInfo file(path);
    if (file.exists()) {
        return file.canonicalFilePath();
    }
    if (file.isSymLink() && !QFileInfo(file.symLinkTarget()).isSymLink()) {
        return realPathOf(file.symLinkTarget()); // to what does not exist yet
    }
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : QDir(folder).filePath(file.fileName());
}

bool isSameFile(const QString& one, const QString& other) {
    std::error_code error;
    const bool isSame = std::filesystem::equivalent(QFile::encodeName(one).toStdString(),
                                                    QFile::encodeName(other).toStdString(), error);
    return (isSame && !error) || realPathOf(one) == realPathOf(other);
}

/// What stands beside a diary under its name, in use or not.
QStringList besides(const QString& diary) {
    QStringList found{diary};
    for (const char* ending : {"-wal", "-shm", "-journal"}) {
        found << diary + QLatin1String(ending);
    }
    return found << QFileInfo(diary).dir().filePath(QStringLiteral("morning-drafts.json"));
}

} // namespace

Result<void> checkNotOwnFile(const QString& target, const QString& diary, const QString& field) {
    const QDir folder = QFileInfo(diary).absoluteDir();
    const QDir backups(folder.filePath(QStringLiteral("backups")));
    QStringList own = besides(diary);
    const auto kept = backups.entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QFileInfo& backup : kept) {
        own << backup.absoluteFilePath();
    }
    const QString place = realPathOf(target);
    const QString backupPlace = realPathOf(backups.absolutePath());
    bool isOwn = place == backupPlace || place.startsWith(backupPlace + u'/');
    for (const QString& each : std::as_const(own)) {
        isOwn = isOwn || isSameFile(target, each);
    }
    if (isOwn) {
        return std::unexpected(
            badInput(field, target, QStringLiteral("a file that is no part of the diary or its backups")));
    }
    return {};
}

} // namespace softfall
