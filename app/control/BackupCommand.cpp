#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "exchange/OwnFiles.h"
#include "storage/DiaryBackup.h"

#include <QDir>
#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

/// Also where the diary can only be read as a copy, as on a full disk.
Result<QString> backedUpTo(const QString& diary, const QString& target, const QString& field) {
    auto made = backUpDiaryTo(diary, target, field);
    if (made || made.error().kind == Error::Kind::BadInput) {
        return made;
    }
    std::unique_ptr<ScratchFolder> copy;
    const bool isRead = openToRead(diary, {}, copyFolderIn(copy)).database != nullptr;
    return isRead && copy ? backUpDiaryTo(copy->filePath(QStringLiteral("diary.sqlite")), target, field) : made;
}

Result<void> backUp(const Invocation& call, const CLI::Option& given, const std::string& file) {
    const QString diary = diaryPathOf(call);
    const QString target = QString::fromStdString(file);
    const QString field = QStringLiteral("FILE");
    if (given.count() > 0) {
        // One that is there is refused with the right words anyway.
        auto checked = QFileInfo::exists(target) ? Result<void>() : checkNotOwnFile(target, diary, field);
        if (!checked) {
            return checked;
        }
    }
    const auto made = given.count() > 0 ? backedUpTo(diary, target, field)
                                        : backUpDiary(diary, call.clock.zone().wallAt(call.clock.now()));
    if (!made) {
        return std::unexpected(made.error());
    }
    call.print(QStringLiteral("Backed up to %1 and checked.").arg(QDir::toNativeSeparators(*made)),
               QJsonObject{{QStringLiteral("path"), *made}});
    return {};
}

} // namespace

void addBackupCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& command = addSubcommand(app, "backup", "Copy the diary and check the copy");
    const auto file = std::make_shared<std::string>();
    const CLI::Option* given = command.add_option(
        "FILE", *file, "File to create (default: backups/diary-YYYY-MM-DDTHHMM.sqlite beside the diary)");
    onCall(command, invocation, [given, file](const Invocation& call) { return backUp(call, *given, *file); });
}

} // namespace softfall
