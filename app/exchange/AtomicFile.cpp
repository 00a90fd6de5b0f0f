#include "exchange/AtomicFile.h"

#include "exchange/OwnFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>

namespace softfall {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error writeError(const QString& path, const QString& reason) {
    return unavailable(path, reason);
}

/// Why the existing folder cannot be replaced.
std::optional<QString> conflictIn(const QString& folder, const std::vector<NamedFile>& files) {
    const QDir there(folder);
    if (!there.isReadable()) {
        return QStringLiteral("the folder cannot be read");
    }
    const auto entries = there.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo& entry : entries) {
        const bool isOurs =
            entry.isFile() && !entry.isSymLink() &&
            std::ranges::any_of(files, [&entry](const NamedFile& file) { return file.name == entry.fileName(); });
        if (!isOurs) {
            return QStringLiteral("the folder has other files ('%1'); choose a new or an empty one")
                .arg(entry.fileName());
        }
    }
    return std::nullopt;
}

/// Moves a folder to an unused path; the reason if that fails.
std::optional<QString> moved(const QString& from, const QString& to) {
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(from).toStdString(), QFile::encodeName(to).toStdString(), error);
    return error ? std::optional(QString::fromStdString(error.message())) : std::nullopt;
}

Result<void> replaceFile(const QString& path, const QByteArray& bytes) {
    if (const QFileInfo there(path); there.exists() ? !there.isFile() : there.isSymLink()) {
        return std::unexpected(writeError(path, QStringLiteral("not a file")));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return std::unexpected(writeError(path, file.errorString()));
    }
    (void)file.setPermissions(ownerOnly); // phones and some shares have none to set
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        return std::unexpected(writeError(path, file.errorString()));
    }
    return {};
}

} // namespace

Result<void> writeFileAtomically(const QString& path, const QByteArray& bytes, const QString& diary) {
    const auto checked = checkNotOwnFile(path, diary, QStringLiteral("path"));
    return checked ? replaceFile(path, bytes) : checked;
}

Result<void> writeFolderAtomically(const QString& path, const std::vector<NamedFile>& files, const QString& diary) {
    if (auto checked = checkNotOwnFile(path, diary, QStringLiteral("path")); !checked) {
        return checked;
    }
    const QFileInfo given(path);
    if (given.exists() ? !given.isDir() : given.isSymLink()) {
        return std::unexpected(writeError(path, QStringLiteral("not a folder")));
    }
    // By its real path: a link to a folder stays a link.
    const QString target = given.exists() ? given.canonicalFilePath() : QDir::cleanPath(given.absoluteFilePath());
    if (given.exists()) {
        if (const auto conflict = conflictIn(target, files)) {
            return std::unexpected(writeError(path, *conflict));
        }
    }
    const QString parent = QFileInfo(target).path();
    if (!QFileInfo(parent).isDir()) {
        return std::unexpected(writeError(path, QStringLiteral("no such folder: %1").arg(parent)));
    }
    QTemporaryDir scratch(parent + QStringLiteral("/.softfall-export-XXXXXX")); // 0700
    if (!scratch.isValid()) {
        return std::unexpected(
            writeError(path, QStringLiteral("cannot write to %1: %2").arg(parent, scratch.errorString())));
    }
    const QString fresh = scratch.filePath(QStringLiteral("new"));
    const QString old = scratch.filePath(QStringLiteral("old"));
    if (!QDir().mkdir(fresh, ownerOnly | QFile::ExeOwner)) {
        return std::unexpected(writeError(path, QStringLiteral("cannot write to %1").arg(parent)));
    }
    for (const NamedFile& file : files) {
        if (auto written = replaceFile(QDir(fresh).filePath(file.name), file.bytes); !written) {
            return std::unexpected(writeError(path, QStringLiteral("%1: %2").arg(file.name, written.error().detail)));
        }
    }
    if (given.exists()) {
        if (const auto reason = moved(target, old)) {
            return std::unexpected(writeError(path, *reason));
        }
    }
    if (const auto reason = moved(fresh, target)) {
        if (given.exists() && moved(old, target)) {
            scratch.setAutoRemove(false); // the only copy of what was there
        }
        return std::unexpected(writeError(path, *reason));
    }
    return {};
}

} // namespace softfall
