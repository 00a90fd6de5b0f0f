#include "application/BackupService.h"
#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "storage/DiaryFile.h"
#include "storage/DiaryReading.h"
#include "storage/DiaryRescue.h"
#include "storage/SqliteBackups.h"

#include <QDir>

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

struct RestoreOptions {
    std::string file;
    bool dryRun = false;
};

const QString field = QStringLiteral("FILE");

QJsonObject toJson(const RestoreCounts& counts) {
    return {{QStringLiteral("added"), counts.added},
            {QStringLiteral("changed"), counts.changed},
            {QStringLiteral("removed"), counts.removed},
            {QStringLiteral("unchanged"), counts.unchanged}};
}

/// `isStep`: the restore can be undone.
QString toText(const DiaryRestore& restore, bool dryRun, bool isStep, const QString& setAside) {
    RestoreCounts all;
    for (const RestoreCounts& each :
         {restore.nights, restore.twitches, restore.habits, restore.changes, restore.experiments, restore.health}) {
        all.added += each.added;
        all.changed += each.changed;
        all.removed += each.removed;
        all.unchanged += each.unchanged;
    }
    const bool isEmpty = restore.edit.operations.empty() && restore.sessions.empty() && !restore.travel;
    const QString leftOut =
        restore.leftOut > 0
            ? QStringLiteral(" Left out of the file, with times outside of their night or in the future: %1.")
                  .arg(restore.leftOut)
            : QString();
    if (isEmpty) {
        return QStringLiteral("Diary and plan are the same as in the file; nothing was changed.") + leftOut;
    }
    QString text = dryRun ? QStringLiteral("Would add %1, change %2, remove %3 entries; %4 stay the same%5.")
                          : QStringLiteral("Restored: %1 entries added, %2 changed, %3 removed, %4 unchanged%5.");
    if (!dryRun && isStep) {
        text += QStringLiteral(" To reverse it: softfallctl undo.");
    }
    text = text.arg(all.added)
               .arg(all.changed)
               .arg(all.removed)
               .arg(all.unchanged)
               .arg(!restore.changesPlan ? QString()
                    : dryRun             ? QStringLiteral("; the plan would change too")
                                         : QStringLiteral("; the plan too"));
    text += leftOut;
    return setAside.isEmpty() ? text : QStringLiteral("The damaged diary was set aside as %1. %2").arg(setAside, text);
}

/// If the diary is damaged and something will be written: where the damaged file is now.
Result<QString> setAsideWhereDamaged(const Invocation& call, bool dryRun) {
    const QString diary = diaryPathOf(call);
    if (dryRun || DiaryFile(diary).open({OpenMode::ReadOnly, IntegrityCheck::Quick}).outcome != OpenOutcome::Damaged) {
        return QString();
    }
    const auto rescued = rescueDiary(diary, call.clock, RescueWith::ReadableOnly);
    return rescued ? Result<QString>(rescued->setAside) : std::unexpected(rescued.error());
}

struct RestoreRequest {
    QString file;
    QString setAside; ///< where the damaged diary is now; empty: it was whole
    bool dryRun = false;
};

Result<RestoreRequest> requestFrom(const Invocation& call, const RestoreOptions& options) {
    const QString file = QDir::current().absoluteFilePath(QString::fromStdString(options.file));
    // An unreadable backup is no reason to touch the diary.
    if (const auto readable = readDiaryFile(file, field); !readable) {
        return std::unexpected(readable.error());
    }
    const auto setAside = setAsideWhereDamaged(call, options.dryRun);
    return setAside ? Result<RestoreRequest>({file, *setAside, options.dryRun}) : std::unexpected(setAside.error());
}

Result<BackupService::Restored> carryOut(BackupService& backups, const RestoreRequest& request) {
    if (!request.dryRun) {
        return backups.restore(request.file, field);
    }
    auto preview = backups.previewRestore(request.file, field);
    return preview ? Result<BackupService::Restored>({*std::move(preview), 0}) : std::unexpected(preview.error());
}

Result<void> restore(Coach& coach, const RestoreRequest& request) {
    const auto carriedOut = carryOut(coach.backups, request);
    if (!carriedOut) {
        return std::unexpected(carriedOut.error());
    }
    const DiaryRestore* restored = &carriedOut->restore;
    QJsonObject json{{QStringLiteral("dryRun"), request.dryRun},
                     {QStringLiteral("nights"), toJson(restored->nights)},
                     {QStringLiteral("twitches"), toJson(restored->twitches)},
                     {QStringLiteral("habits"), toJson(restored->habits)},
                     {QStringLiteral("changes"), toJson(restored->changes)},
                     {QStringLiteral("experiments"), toJson(restored->experiments)},
                     {QStringLiteral("planChanged"), restored->changesPlan},
                     {QStringLiteral("sessionsAdded"), int(restored->sessions.size())},
                     {QStringLiteral("leftOut"), restored->leftOut}};
    if (!request.setAside.isEmpty()) {
        json.insert(QStringLiteral("setAside"), request.setAside);
    }
    coach.call.print(toText(*restored, request.dryRun, carriedOut->edit != 0, request.setAside), json);
    return {};
}

} // namespace

void addRestoreCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& command = addSubcommand(app, "restore", "Restore diary and plan from a backup; undo reverses it");
    const auto options = std::make_shared<RestoreOptions>();
    command.add_option("FILE", options->file, "A backup or any other diary file; it stays unchanged")->required();
    command.add_flag("--dry-run", options->dryRun, "Only show what would be added, changed and removed");
    onCall(
        command, invocation, [&invocation, options] { return requestFrom(invocation, *options); }, restore);
}

} // namespace softfall
