#include "storage/DiaryCopies.h"

#include "core/coach/EditTimes.h"
#include "storage/DiaryFile.h"
#include "storage/DiaryReading.h"
#include "storage/ForeignFile.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace softfall {

namespace {

/// Offsets of https://www.sqlite.org/fileformat2.html, 1.3.
constexpr int headerBytes = 100;
constexpr int applicationIdAt = 68;

bool saysDiary(const QByteArray& header) {
    return header.size() == headerBytes && header.startsWith(QByteArrayView("SQLite format 3\0", 16)) &&
           qFromBigEndian<qint32>(header.constData() + applicationIdAt) == diaryApplicationId;
}

/// The diary's own files: its log, and what a rescue or a copy makes.
bool belongsTo(const QString& diaryPath, const QString& name) {
    const QString diary = QFileInfo(diaryPath).fileName();
    const QString rest = name.startsWith(diary) ? name.mid(diary.size()) : QStringLiteral("?");
    const auto begins = [&rest](const char* ending) { return rest.startsWith(QLatin1String(ending)); };
    return rest.isEmpty() || begins("-wal") || begins("-shm") || begins("-journal") || begins(".rescu") ||
           begins(".unverified");
}

/// The log of a copy, which goes with it.
bool isLog(const QString& name) {
    return name.endsWith(QStringLiteral("-wal")) || name.endsWith(QStringLiteral("-shm")) ||
           name.endsWith(QStringLiteral("-journal"));
}

std::vector<QString> foldersOf(const QString& diaryPath) {
    const QFileInfo diary(diaryPath);
    std::vector<QString> folders{diary.path()};
    const QString real = diary.canonicalFilePath();
    if (!real.isEmpty() && QFileInfo(real).path() != QFileInfo(diary.path()).canonicalFilePath()) {
        folders.push_back(QFileInfo(real).path());
    }
    return folders;
}

CopyState stateAfter(const Error& error) {
    return error.kind == Error::Kind::Unavailable ? CopyState::NotRead : CopyState::Unreadable;
}

} // namespace

DiaryCopies::DiaryCopies(QString diaryPath, const Clock& clock)
    : m_path(std::move(diaryPath))
    , m_clock(clock) {}

std::vector<DiaryCopy> DiaryCopies::find() const {
    std::set<FileIdentity> known; // each file once, by one of its names; the diary by none
    for (const QString& path : {m_path, m_path + QStringLiteral("-wal"), m_path + QStringLiteral("-shm")}) {
        if (const auto own = identityOf(path)) {
            known.insert(*own);
        }
    }
    const auto openHere = filesOpenHere();
    const TimeZone zone = m_clock.zone();
    std::vector<DiaryCopy> copies;
    for (const QString& folder : foldersOf(m_path)) {
        const auto filter = QDir::Files | QDir::Hidden | QDir::NoSymLinks;
        for (const QFileInfo& file : QDir(folder).entryInfoList(filter, QDir::Name)) {
            const QString name = file.fileName();
            if (belongsTo(m_path, name) || isLog(name)) {
                continue;
            }
            const bool isNamed = isConflictName(name);
            const ForeignFile opened(file.filePath(), openHere);
            const auto identity = opened.isOpen() ? opened.identity() : identityOf(file.filePath());
            if (!identity || known.contains(*identity) || !(isNamed || saysDiary(opened.read(0, headerBytes)))) {
                continue;
            }
            known.insert(*identity);
            const Instant written(seconds(file.lastModified().toSecsSinceEpoch()));
            copies.push_back({file.absoluteFilePath(), copyMakerOf(name), zone.wallAt(written), file.size()});
        }
    }
    std::ranges::stable_sort(copies, std::ranges::greater(), &DiaryCopy::written);
    return copies;
}

std::vector<DiaryCopy> DiaryCopies::look() const {
    auto copies = find();
    if (copies.empty()) {
        return copies;
    }
    const auto existing = QFileInfo::exists(m_path) ? readDiaryFile(m_path, {}) : Result<CoachContents>();
    int left = copiesRead;
    for (DiaryCopy& copy : copies) {
        const bool isTooLarge = copy.bytes > largestForeignDiary;
        if (!existing || isTooLarge || left-- <= 0 ||
            filesOpenHere().contains(identityOf(copy.path).value_or(FileIdentity{}))) {
            continue;
        }
        auto contents = readForeignDiary(copy.path, {});
        if (!contents) {
            copy.state = stateAfter(contents.error());
            continue;
        }
        contents->entries = withPossibleTimes(std::move(contents->entries), m_clock.now()).entries;
        copy.has = differenceOf(planCompletion(*existing, *contents, EntryNumbers::Apart));
        copy.state = CopyState::Read;
    }
    return copies;
}

} // namespace softfall
