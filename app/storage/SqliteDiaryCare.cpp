#include "storage/SqliteDiaryCare.h"

#include "storage/DiaryBackup.h"
#include "storage/DiaryFile.h"
#include "storage/SqliteError.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <unistd.h>

namespace softfall {

namespace {

void inspectDiary(const QString& path, const CopyFolder& copyFolder, DiaryFacts& facts) {
    using enum DiaryFacts::Condition;
    const OpenedDiary opened = openToRead(path, {.integrity = IntegrityCheck::Quick}, copyFolder);
    facts.detail = opened.error ? describe(*opened.error) : QString();
    switch (opened.outcome) {
    case OpenOutcome::NewerIncompatible:
        facts.condition = Newer;
        return;
    case OpenOutcome::Damaged:
        facts.condition = Damaged;
        return;
    case OpenOutcome::Failed:
        // An older schema was read from end to end too, and is upgraded at the next start.
        facts.condition = opened.error && opened.error->kind == Error::Kind::ReadOnly ? Whole : Unreadable;
        return;
    default:
        facts.condition = Whole;
    }
}

bool isIntact(const QString& path) {
    const auto checked = guarded([&path]() -> Result<void> {
        return Database(path, OpenMode::ReadOnly, std::chrono::milliseconds(1000)).quickCheck();
    });
    return checked.has_value();
}

bool mayWrite(const QString& path) {
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

/// The folder itself, or its nearest existing ancestor.
QString existingFolder(QString path) {
    while (!QFileInfo(path).isDir() && QFileInfo(path).path() != path) {
        path = QFileInfo(path).path();
    }
    return path;
}

} // namespace

SqliteDiaryCare::SqliteDiaryCare(QString diaryPath, const Clock& clock, CopyFolder copyFolder)
    : m_path(std::move(diaryPath))
    , m_clock(clock)
    , m_copyFolder(std::move(copyFolder)) {}

DiaryFacts SqliteDiaryCare::inspect() const {
    DiaryFacts facts;
    const QFileInfo file(m_path);
    const QString folder = existingFolder(file.path());
    facts.canBeWritten = mayWrite(folder);
    if (file.exists()) {
        facts.canBeWritten = facts.canBeWritten && mayWrite(m_path);
        facts.bytes = std::uint64_t(file.size());
        inspectDiary(m_path, m_copyFolder, facts);
    } else if (const auto opened = DiaryFile(m_path).open({.mode = OpenMode::ReadOnly});
               opened.outcome == OpenOutcome::Damaged) {
        facts.condition = DiaryFacts::Condition::Damaged;
        facts.detail = opened.error ? describe(*opened.error) : QString();
    }
    if (const QStorageInfo disk(folder); disk.isValid() && disk.bytesAvailable() >= 0) {
        facts.freeBytes = std::uint64_t(disk.bytesAvailable());
    }
    if (const auto backup = newestBackupOf(m_path)) {
        facts.newestBackup = backup->made;
        facts.newestBackupIsIntact = isIntact(backup->path);
    }
    return facts;
}

Result<QString> SqliteDiaryCare::backUp() {
    return backUpDiary(m_path, m_clock.zone().wallAt(m_clock.now()));
}

} // namespace softfall
