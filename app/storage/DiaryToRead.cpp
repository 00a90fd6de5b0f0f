#include "storage/DiaryToRead.h"

#include "storage/DatabaseFiles.h"
#include "storage/SqliteError.h"
#include "storage/VerifiedCopy.h"

#include <QDir>
#include <QFileInfo>

namespace softfall {

namespace {

bool mayBeCopied(const OpenedDiary& opened, const QString& file) {
    return opened.outcome == OpenOutcome::Failed && !opened.isForeign && QFileInfo(file).isFile() &&
           QFileInfo(file).size() > 0;
}

/// Copy and log, an upgrade of it and its backup.
qint64 bytesFor(const QString& file) {
    constexpr qint64 more = 1 << 20;
    return 3 * (QFileInfo(file).size() + QFileInfo(file + QStringLiteral("-wal")).size()) + more;
}

/// By SQLite where it can read it, which others may write meanwhile. Else as it is on disk, which nobody may.
Result<void> copied(const QString& file, const QString& target, Error::Kind why) {
    if (why == Error::Kind::ReadOnly && guarded([&] { return copyVerified(file, target); })) {
        return {};
    }
    if (isOpenElsewhere(file)) {
        return std::unexpected(unavailable(file, QStringLiteral("another program is using the file")));
    }
    return copyDatabase(file, target);
}

} // namespace

OpenedDiary openToRead(const QString& file, OpenOptions options, const CopyFolder& copyFolder) {
    options.mode = OpenMode::ReadOnly;
    OpenedDiary opened = DiaryFile(file).open(options);
    if (opened.database || !copyFolder || !mayBeCopied(opened, file)) {
        return opened;
    }
    const QString folder = copyFolder(bytesFor(file));
    const QString copy = QDir(folder).filePath(QStringLiteral("diary.sqlite"));
    if (folder.isEmpty() || !copied(file, copy, opened.error.value_or(Error{}).kind)) {
        return opened;
    }
    (void)DiaryFile(copy).open(); // makes the index of its log, and brings an older one up to date
    OpenedDiary read = DiaryFile(copy).open(options);
    return read.database || read.outcome == OpenOutcome::Damaged ? std::move(read) : std::move(opened);
}

} // namespace softfall
