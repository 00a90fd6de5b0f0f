#include "application/BackupService.h"
#include "control/Commands.h"
#include "control/CopyLines.h"
#include "control/OpenCoach.h"
#include "storage/DiaryCopies.h"
#include "storage/DiaryErasure.h"

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

Result<void> deleteEverything(const Invocation& call, const QString& typed) {
    if (typed != BackupService::deletionWord()) {
        return std::unexpected(badInput(QStringLiteral("--yes-delete"), typed, BackupService::deletionWord()));
    }
    // Not through the coach: a damaged diary must be deletable too.
    if (auto deleted = eraseDiary(diaryPathOf(call), OpenHere::No); !deleted) {
        return deleted;
    }
    QStringList words;
    QJsonArray paths;
    for (const DiaryCopy& copy : DiaryCopies(diaryPathOf(call), call.clock).find()) {
        words << shellWord(copy.path);
        paths.append(copy.path);
    }
    QString text = QStringLiteral("Diary, plan and backups are deleted. Copies made by other programs are not.");
    if (!words.isEmpty()) {
        text += QStringLiteral(" Still there: %1").arg(words.join(u' '));
    }
    call.print(text, QJsonObject{{QStringLiteral("deleted"), true}, {QStringLiteral("copiesLeft"), paths}});
    return {};
}

} // namespace

void addDeleteEverythingCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& command =
        addSubcommand(app, "delete-everything", "Delete diary, plan and all backups; this cannot be undone");
    const auto typed = std::make_shared<std::string>();
    command.add_option("--yes-delete", *typed, "The word DELETE, in capital letters")->required();
    onCall(command, invocation,
           [typed](const Invocation& call) { return deleteEverything(call, QString::fromStdString(*typed)); });
}

} // namespace softfall
