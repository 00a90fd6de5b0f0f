#include "storage/DiaryReading.h"

#include "storage/DatabaseFiles.h"
#include "storage/DiaryFile.h"
#include "storage/ForeignFile.h"
#include "storage/ScratchFolder.h"
#include "storage/SqliteDiary.h"
#include "storage/SqliteError.h"
#include "storage/SqlitePlanStore.h"
#include "storage/SqliteRoutineStore.h"
#include "storage/VerifiedCopy.h"

#include <QFileInfo>
#include <QtEndian>

#include <functional>
#include <optional>

namespace softfall {

namespace {

const QString walEnding = QStringLiteral("-wal");

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

/// `path` has the name of what is read in an error.
Result<CoachContents> contentsIn(const OpenedDiary& opened, const QString& path, const QString& field,
                                 const std::function<Result<CoachContents>()>& readOlder) {
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
                        ? readOlder()
                        : std::unexpected(opened.error.value_or(Error{}));
    return contents ? std::move(contents) : std::unexpected(placed(contents.error(), field, path));
}

/// Of a copy that nobody else has.
Result<CoachContents> readScratch(const QString& copy, const QString& path, const QString& field) {
    const OpenedDiary opened = DiaryFile(copy).open({OpenMode::ReadOnly, IntegrityCheck::Quick});
    return contentsIn(opened, path, field, [&copy]() -> Result<CoachContents> {
        const OpenedDiary upgraded = DiaryFile(copy).open();
        return upgraded.database ? contentsOf(*upgraded.database) : std::unexpected(upgraded.error.value_or(Error{}));
    });
}

std::uint32_t numberAt(const QByteArray& bytes, int at) {
    return qFromBigEndian<std::uint32_t>(bytes.constData() + at);
}

/// Whether the log can be that of the file: its pages continue from the file's change counter, or leave the file's
/// size alone. The log of another diary can make a wrong one of this that looks undamaged. Layout and counter:
/// https://www.sqlite.org/fileformat2.html, 1.3.5 and 4.1.
bool continues(const ForeignFile& log, const ForeignFile& file) {
    constexpr int headerBytes = 32;
    constexpr int frameHeaderBytes = 24;
    constexpr int counterAt = 24; // of the first page; and the size in pages
    constexpr int pagesAt = 28;
    const QByteArray main = file.read(0, 100);
    const QByteArray header = log.read(0, headerBytes);
    if (main.size() < 100 || header.size() < headerBytes) {
        return false;
    }
    const QByteArray salt = header.mid(16, 8);
    const std::int64_t frameBytes = frameHeaderBytes + std::int64_t(numberAt(header, 8));
    std::optional<std::uint32_t> first;
    std::uint32_t last = 0;
    bool keepsSize = true;
    for (std::int64_t at = headerBytes; at + frameBytes <= log.size(); at += frameBytes) {
        const QByteArray frame = log.read(at, frameHeaderBytes + pagesAt);
        if (frame.size() < frameHeaderBytes + pagesAt || frame.mid(8, 8) != salt) {
            break; // older ones, from before the log began again
        }
        if (numberAt(frame, 0) == 1) {
            last = numberAt(frame, frameHeaderBytes + counterAt);
            first = first.value_or(last);
        }
        const std::uint32_t pages = numberAt(frame, 4);
        keepsSize = keepsSize && (pages == 0 || pages == numberAt(main, pagesAt));
    }
    const std::uint32_t counter = numberAt(main, counterAt);
    return first ? *first <= counter + 1 && last >= counter : keepsSize;
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
    return contentsIn(opened, path, field, [&path] { return readUpgraded(path); });
}

Result<CoachContents> readForeignDiary(const QString& path, const QString& field) {
    const QFileInfo info(path);
    if (!info.isFile() || info.size() == 0) {
        return std::unexpected(notADiary(field, path));
    }
    const auto openHere = filesOpenHere();
    const ForeignFile file(info.canonicalFilePath(), openHere);
    if (!file.isOpen() || isOpenElsewhere(path)) {
        return readDiaryFile(path, field);
    }
    if (file.size() > largestForeignDiary) {
        return std::unexpected(notADiary(field, path));
    }
    const ScratchFolder folder;
    if (!folder.isValid()) {
        return std::unexpected(unavailable({}, folder.errorString()));
    }
    const QString copy = folder.filePath(QStringLiteral("diary.sqlite"));
    if (auto copied = file.copyTo(copy); !copied) {
        return std::unexpected(copied.error());
    }
    const ForeignFile log(info.canonicalFilePath() + walEnding, openHere);
    if (!log.isOpen() || log.size() > largestForeignDiary || !continues(log, file)) {
        return readScratch(copy, path, field);
    }
    if (auto copied = log.copyTo(copy + walEnding); !copied) {
        return std::unexpected(copied.error());
    }
    if (auto withLog = readScratch(copy, path, field)) {
        return withLog;
    }
    // It may be the log of another file after all, which came by the same name.
    removeDatabase(copy);
    const auto copied = file.copyTo(copy);
    return copied ? readScratch(copy, path, field) : std::unexpected(copied.error());
}

} // namespace softfall
