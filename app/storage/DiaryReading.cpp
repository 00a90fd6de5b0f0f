#include "storage/DiaryReading.h"

#include "storage/DiaryFile.h"
#include "storage/ScratchFolder.h"
#include "storage/SqliteDiary.h"
#include "storage/SqliteError.h"
#include "storage/SqlitePlanStore.h"
#include "storage/SqliteRoutineStore.h"
#include "storage/VerifiedCopy.h"

#include <QFileInfo>

namespace softfall {

namespace {

Error notADiary(const QString& field, const QString& path) {
    return badInput(field, path, QStringLiteral("a Softfall diary or a backup of one"));
}

Error placed(Error error, const QString& field, const QString& path) {
    error.field = field;
    if (error.kind == Error::Kind::BadInput) {
        return error;
    }
    error.detail = QStringLiteral("%1: %2").arg(path, error.detail);
    return error;
}

Result<CoachContents> readUpgraded(const QString& path) {
    const ScratchFolder folder;
    if (!folder.isValid()) {
        return std::unexpected(unavailable({}, folder.errorString()));
    }
    const QString copy = folder.filePath(QStringLiteral("diary.sqlite"));
    const auto copied = guarded([&] { return copyVerified(path, copy); });
    if (!copied) {
        return std::unexpected(copied.error());
    }
    const OpenedDiary opened = DiaryFile(copy).open();
    return opened.database ? contentsOf(*opened.database) : std::unexpected(opened.error.value_or(Error{}));
}

} // namespace

Result<CoachContents> contentsOf(Database& database) {
    return readContents(SqliteDiary(database), SqlitePlanStore(database), SqliteRoutineStore(database));
}

Result<CoachContents> readDiaryFile(const QString& path, const QString& field) {
    const QFileInfo file(path);
    if (!file.isFile() || file.size() == 0) {
        return std::unexpected(notADiary(field, path));
    }
    const OpenedDiary opened = DiaryFile(path).open({OpenMode::ReadOnly, IntegrityCheck::Quick});
    if (opened.outcome == OpenOutcome::NewerIncompatible) {
        return std::unexpected(
            Error{Error::Kind::NewerFile,
                  field,
                  {},
                  {},
                  QStringLiteral("%1: a newer Softfall wrote it; this one could lose some of it").arg(path)});
    }
    if (opened.isForeign) {
        return std::unexpected(notADiary(field, path));
    }
    // An older schema must be upgraded before it can be read.
    auto contents = opened.database ? contentsOf(*opened.database)
                    : opened.error && opened.error->kind == Error::Kind::ReadOnly
                        ? readUpgraded(path)
                        : std::unexpected(opened.error.value_or(Error{}));
    return contents ? std::move(contents) : std::unexpected(placed(contents.error(), field, path));
}

} // namespace softfall
