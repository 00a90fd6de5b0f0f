#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "storage/DiaryBackup.h"

#include <QDir>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

Result<void> backUp(Invocation& invocation, const CLI::Option& given, const std::string& file) {
    const QString diary = diaryPathOf(invocation);
    const CommandClock& clock = invocation.clock;
    const auto made = given.count() > 0 ? backUpDiaryTo(diary, QString::fromStdString(file), QStringLiteral("FILE"))
                                        : backUpDiary(diary, clock.zone().wallAt(clock.now()));
    if (!made) {
        return std::unexpected(made.error());
    }
    invocation.print(QStringLiteral("Backed up to %1 and read back.").arg(QDir::toNativeSeparators(*made)),
                     QJsonDocument(QJsonObject{{QStringLiteral("path"), *made}}));
    return {};
}

} // namespace

void addBackupCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* command = app.add_subcommand("backup", "Copy the diary and read the copy back");
    command->fallthrough();
    const auto file = std::make_shared<std::string>();
    const CLI::Option* given = command->add_option(
        "FILE", *file, "Where to; must not exist (default: backups/diary-YYYY-MM-DDTHHMM.sqlite beside the diary)");
    command->callback([&invocation, given, file] {
        invocation.action = [given, file](Invocation& call) { return backUp(call, *given, *file); };
    });
}

} // namespace softfall
