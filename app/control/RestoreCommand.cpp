#include "application/BackupService.h"
#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "storage/DiaryFile.h"
#include "storage/DiaryRescue.h"
#include "storage/SqliteBackups.h"

#include <QDir>

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

struct RestoreOptions {
    std::string file;
    bool dryRun = false;
    bool onlyMissing = false;
};

const QString field = QStringLiteral("FILE");

QJsonObject toJson(const RestoreCounts& counts) {
    return {{QStringLiteral("added"), counts.added},
            {QStringLiteral("changed"), counts.changed},
            {QStringLiteral("removed"), counts.removed},
            {QStringLiteral("unchanged"), counts.unchanged}};
}

struct RestoreRequest {
    QString file;
    QString setAside; ///< where the damaged diary is now; empty: it was whole
    bool dryRun = false;
    RestoreMode mode = RestoreMode::Replace;
};

RestoreCounts sumOf(const DiaryRestore& restore) {
    RestoreCounts all;
    for (const RestoreCounts& each :
         {restore.nights, restore.twitches, restore.habits, restore.changes, restore.experiments, restore.health}) {
        all.added += each.added;
        all.changed += each.changed;
        all.removed += each.removed;
        all.unchanged += each.unchanged;
    }
    return all;
}

QString replacedText(const DiaryRestore& restore, bool dryRun) {
    const RestoreCounts all = sumOf(restore);
    return (dryRun ? QStringLiteral("Would add %1, change %2, remove %3 entries; %4 stay the same%5.")
                   : QStringLiteral("Restored: %1 entries added, %2 changed, %3 removed, %4 unchanged%5."))
        .arg(all.added)
        .arg(all.changed)
        .arg(all.removed)
        .arg(all.unchanged)
        .arg(!restore.changesPlan ? QString()
             : dryRun             ? QStringLiteral("; the plan would change too")
                                  : QStringLiteral("; the plan too"));
}

QString addedText(const DiaryRestore& restore, bool dryRun) {
    const RestoreCounts all = sumOf(restore);
    return (dryRun ? QStringLiteral("Entries it would add: %1; unchanged: %2%3.")
                   : QStringLiteral("Entries added: %1; unchanged: %2%3."))
        .arg(all.added)
        .arg(all.unchanged)
        .arg(restore.changesPlan ? QStringLiteral("; the plan too") : QString());
}

/// `isStep`: the restore can be undone.
QString toText(const DiaryRestore& restore, const RestoreRequest& request, bool isStep) {
    const bool onlyAdds = request.mode == RestoreMode::OnlyMissing;
    QString text = changesAnything(restore)
                       ? onlyAdds ? addedText(restore, request.dryRun) : replacedText(restore, request.dryRun)
                   : onlyAdds ? QStringLiteral("The file has nothing that the diary doesn't have; nothing was changed.")
                              : QStringLiteral("Diary and plan are the same as in the file; nothing was changed.");
    if (!request.dryRun && isStep) {
        text += QStringLiteral(" To reverse it: softfallctl undo.");
    }
    if (restore.differing > 0) {
        text += QStringLiteral(" Different in the file, and left as they are here: %1.").arg(restore.differing);
    }
    if (restore.leftOut > 0) {
        text += QStringLiteral(" Left out of the file, with times outside of their night or in the future: %1.")
                    .arg(restore.leftOut);
    }
    return request.setAside.isEmpty()
               ? text
               : QStringLiteral("The damaged diary was set aside as %1. %2").arg(request.setAside, text);
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

Result<RestoreRequest> requestFrom(const Invocation& call, const RestoreOptions& options) {
    const QString file = QDir::current().absoluteFilePath(QString::fromStdString(options.file));
    // An unreadable backup is no reason to touch the diary.
    if (const auto readable = SqliteBackups(diaryPathOf(call), call.clock).read(file, field); !readable) {
        return std::unexpected(readable.error());
    }
    const auto setAside = setAsideWhereDamaged(call, options.dryRun);
    const RestoreMode mode = options.onlyMissing ? RestoreMode::OnlyMissing : RestoreMode::Replace;
    return setAside ? Result<RestoreRequest>({file, *setAside, options.dryRun, mode})
                    : std::unexpected(setAside.error());
}

Result<BackupService::Restored> carryOut(BackupService& backups, const RestoreRequest& request) {
    if (!request.dryRun) {
        return backups.restore(request.file, field, request.mode);
    }
    auto preview = backups.previewRestore(request.file, field, request.mode);
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
    if (request.mode == RestoreMode::OnlyMissing) {
        json.insert(QStringLiteral("onlyMissing"), true);
        json.insert(QStringLiteral("differing"), restored->differing);
    }
    if (!request.setAside.isEmpty()) {
        json.insert(QStringLiteral("setAside"), request.setAside);
    }
    coach.call.print(toText(*restored, request, carriedOut->edit != 0), json);
    return {};
}

} // namespace

void addRestoreCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& command = addSubcommand(app, "restore", "Restore diary and plan from a backup; undo reverses it");
    const auto options = std::make_shared<RestoreOptions>();
    command.add_option("FILE", options->file, "A backup or any other diary file; it stays unchanged")->required();
    command.add_flag("--dry-run", options->dryRun, "Only show what would be added, changed and removed");
    command.add_flag("--only-missing", options->onlyMissing,
                     "Only add what the diary doesn't have; change and remove nothing");
    onCall(
        command, invocation, [&invocation, options] { return requestFrom(invocation, *options); }, restore);
}

} // namespace softfall
