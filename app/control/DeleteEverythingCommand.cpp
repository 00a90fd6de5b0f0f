#include "application/BackupService.h"
#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "storage/SqliteBackups.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

Result<void> deleteEverything(Invocation& invocation, const std::string& typed) {
    const QString field = QStringLiteral("--yes-delete");
    const QString path = diaryPathOf(invocation);
    // Not through the coach: a damaged diary is to be deleted too.
    SqliteBackups backups(path, invocation.clock);
    if (QString::fromStdString(typed) != BackupService::deletionWord()) {
        return std::unexpected(badInput(field, QString::fromStdString(typed), BackupService::deletionWord()));
    }
    if (auto deleted = backups.deleteEverything(); !deleted) {
        return deleted;
    }
    invocation.print(QStringLiteral("Diary, plan and backups are deleted. What other programs copied is not."),
                     QJsonDocument(QJsonObject{{QStringLiteral("deleted"), true}}));
    return {};
}

} // namespace

void addDeleteEverythingCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* command =
        app.add_subcommand("delete-everything", "Delete diary, plan and all backups; nothing takes it back");
    command->fallthrough();
    const auto typed = std::make_shared<std::string>();
    command->add_option("--yes-delete", *typed, "The word DELETE, in capital letters")->required();
    command->callback([&invocation, typed] {
        invocation.action = [typed](Invocation& call) { return deleteEverything(call, *typed); };
    });
}

} // namespace softfall
