#include "exchange/OwnFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
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
    return std::filesystem::equivalent(QFile::encodeName(one).toStdString(), QFile::encodeName(other).toStdString(),
                                       error) &&
           !error;
}

/// Whether a file of that name beside a diary is Softfall's own: the diary, what SQLite keeps beside it, a diary that
/// was set aside or is being recovered, and drafts. In use or not, there or not.
bool isOwnName(const QString& name, const QString& diary) {
    static constexpr std::array endings{"", "-wal", "-shm", "-journal"};
    return std::ranges::any_of(endings, [&](const char* each) { return name == diary + QLatin1String(each); }) ||
           name.startsWith(diary + QStringLiteral(".rescu")) || name.startsWith(QLatin1String("diary-damaged-")) ||
           name.startsWith(QLatin1String("diary-replaced-")) || name == QLatin1String("morning-drafts.json");
}

/// `target` is, by its own name or another, one of Softfall's own files in the folder of `diary`.
bool isBeside(const QString& diary, const QString& target) {
    const QFileInfo file(diary);
    const QDir folder = file.absoluteDir();
    const QFileInfo place(realPathOf(target));
    if (place.path() == realPathOf(folder.path()) && isOwnName(place.fileName(), file.fileName())) {
        return true;
    }
    const auto entries = folder.entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
    return std::ranges::any_of(entries, [&](const QFileInfo& each) {
        return isOwnName(each.fileName(), file.fileName()) && isSameFile(target, each.filePath());
    });
}

bool isAmongBackups(const QString& diary, const QString& target) {
    const QDir backups(QFileInfo(diary).absoluteDir().filePath(QStringLiteral("backups")));
    const QString folder = realPathOf(backups.path());
    const QString place = realPathOf(target);
    if (place == folder || place.startsWith(folder + u'/')) {
        return true;
    }
    const auto entries = backups.entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
    return std::ranges::any_of(entries, [&](const QFileInfo& each) { return isSameFile(target, each.filePath()); });
}

/// Whether it is a diary, of whatever folder. Only for a file that this program has not open: closing it would release
/// SQLite's locks. Format: https://www.sqlite.org/fileformat2.html
bool isAnyDiary(const QString& target) {
    QFile file(target);
    if (!QFileInfo(target).isFile() || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray header = file.read(100);
    return header.startsWith("SQLite format 3") && header.mid(68, 4) == "Soft";
}

} // namespace

Result<void> checkNotOwnFile(const QString& target, const QString& diary, const QString& field) {
    if (diary.isEmpty()) {
        return {};
    }
    // Where the diary is a link, its log is beside the file that it leads to.
    const QString real = realPathOf(diary);
    if (isBeside(diary, target) || (real != diary && isBeside(real, target)) || isAmongBackups(diary, target) ||
        isAnyDiary(target)) {
        return std::unexpected(
            badInput(field, target, QStringLiteral("a file that is no part of the diary or its backups")));
    }
    return {};
}

} // namespace softfall
