#include "control/Commands.h"
#include "control/CopyLines.h"
#include "control/OpenCoach.h"
#include "core/time/Iso8601.h"
#include "storage/DiaryCopies.h"
#include "storage/DiaryFile.h"
#include "storage/DiaryReading.h"
#include "storage/DiaryRescue.h"
#include "storage/SqliteBackups.h"

#include <QDir>
#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

QString stateOf(const OpenedDiary& opened) {
    switch (opened.outcome) {
    case OpenOutcome::NewerIncompatible:
        return QStringLiteral("newer");
    case OpenOutcome::Damaged:
        return QStringLiteral("damaged");
    case OpenOutcome::Failed:
        // An older schema was read from end to end too.
        return opened.error && opened.error->kind == Error::Kind::ReadOnly ? QStringLiteral("whole")
                                                                           : QStringLiteral("unreadable");
    default:
        return QStringLiteral("whole");
    }
}

QJsonObject toJson(const EntryCounts& counts) {
    return {{QStringLiteral("nights"), counts.nights},
            {QStringLiteral("twitches"), counts.twitches},
            {QStringLiteral("habits"), counts.habits},
            {QStringLiteral("changes"), counts.changes}};
}

QString toText(const EntryCounts& counts) {
    return QStringLiteral("%1 nights, %2 twitches, %3 habits, %4 changes")
        .arg(counts.nights)
        .arg(counts.twitches)
        .arg(counts.habits)
        .arg(counts.changes);
}

QString minuteOf(WallTime at) {
    return toIsoString(ZonedInstant{Instant(at.time_since_epoch()), seconds(0), {}}).left(16);
}

struct Verdict {
    QString state; ///< whole, damaged, newer, unreadable, absent
    QString detail;
    EntryCounts holds;
};

Verdict verdictOn(const QString& path) {
    if (!QFileInfo::exists(path)) {
        const OpenedDiary opened = DiaryFile(path).open({.mode = OpenMode::ReadOnly});
        return opened.outcome == OpenOutcome::Damaged && opened.error
                   ? Verdict{QStringLiteral("damaged"), opened.error->detail, {}}
                   : Verdict{QStringLiteral("absent"), QStringLiteral("there is no diary yet"), {}};
    }
    Verdict verdict;
    {
        const OpenedDiary opened = DiaryFile(path).open({OpenMode::ReadOnly, IntegrityCheck::Quick});
        verdict.state = stateOf(opened);
        verdict.detail = opened.error ? opened.error->detail : QString();
    }
    if (verdict.state == QLatin1String("whole")) {
        const auto contents = readDiaryFile(path, QStringLiteral("diary"));
        if (contents) {
            const DiaryBundle& entries = contents->entries;
            verdict.holds = {int(entries.nights.size()), int(entries.twitches.size()), int(entries.habits.size()),
                             int(entries.changes.size())};
            verdict.detail.clear();
        } else {
            verdict = {QStringLiteral("damaged"), contents.error().detail, {}}; // whole pages that make no diary
        }
    }
    return verdict;
}

Result<void> verify(const Invocation& call) {
    const QString path = diaryPathOf(call);
    const Verdict diary = verdictOn(path);
    const auto backups = SqliteBackups(path, call.clock).list();
    if (!backups) {
        return std::unexpected(backups.error());
    }
    QStringList lines{
        QStringLiteral("diary  %1  %2").arg(diary.state, diary.detail.isEmpty() ? toText(diary.holds) : diary.detail)};
    QJsonObject report{{QStringLiteral("path"), path},
                       {QStringLiteral("state"), diary.state},
                       {QStringLiteral("holds"), toJson(diary.holds)}};
    if (!diary.detail.isEmpty()) {
        report.insert(QStringLiteral("detail"), diary.detail);
    }
    QJsonArray kept;
    for (const Backup& backup : *backups) {
        const QString state = backup.isIntact ? QStringLiteral("whole") : QStringLiteral("damaged");
        lines << QStringLiteral("backup  %1  %2  %3  %4")
                     .arg(state, minuteOf(backup.made), toString(backup.reason),
                          backup.isIntact ? toText(backup.holds) : QDir::toNativeSeparators(backup.path));
        kept.append(QJsonObject{{QStringLiteral("path"), backup.path},
                                {QStringLiteral("state"), state},
                                {QStringLiteral("reason"), toString(backup.reason)},
                                {QStringLiteral("made"), minuteOf(backup.made)},
                                {QStringLiteral("bytes"), qint64(backup.bytes)},
                                {QStringLiteral("schema"), backup.schema},
                                {QStringLiteral("holds"), toJson(backup.holds)}});
    }
    QJsonArray aside;
    const QDir folder(QFileInfo(path).path());
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Name)) {
        if (isRescueFile(file.fileName())) {
            lines << QStringLiteral("set aside  %1").arg(file.filePath());
            aside.append(file.filePath());
        }
    }
    QJsonArray copies;
    for (const DiaryCopy& copy : DiaryCopies(path, call.clock).look()) {
        lines << QStringLiteral("copy  %1").arg(copyLine(copy));
        copies.append(toJson(copy));
    }
    call.print(lines.join(u'\n'), QJsonObject{{QStringLiteral("diary"), report},
                                              {QStringLiteral("backups"), kept},
                                              {QStringLiteral("setAside"), aside},
                                              {QStringLiteral("copies"), copies}});
    if (diary.state == QLatin1String("whole") || diary.state == QLatin1String("absent")) {
        return {};
    }
    const Error::Kind kind = diary.state == QLatin1String("damaged") ? Error::Kind::Damaged
                             : diary.state == QLatin1String("newer") ? Error::Kind::NewerFile
                                                                     : Error::Kind::Unavailable;
    return std::unexpected(Error{kind, path, {}, {}, diary.detail});
}

} // namespace

void addVerifyCommand(CLI::App& app, Invocation& invocation) {
    onCall(addSubcommand(app, "verify", "Check diary and backups from end to end; nothing is written"), invocation,
           verify);
}

} // namespace softfall
