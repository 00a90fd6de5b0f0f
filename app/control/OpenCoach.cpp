#include "control/OpenCoach.h"

#include "platform/UserFolders.h"
#include "storage/DiaryFile.h"
#include "storage/FolderLack.h"

#include <QDir>

#include <cstdio>

namespace softfall {

namespace {

/// Beside what the command prints: what happened to the file, and what is safe.
void say(const FileMove& move, const QString& file) {
    const QString text =
        move.kind != FileMove::Kind::Restored
            ? QStringLiteral("%1: another program replaced the file. %2")
                  .arg(file, move.aside.isEmpty()
                                 ? QStringLiteral("Nothing was left of the one before")
                                 : QStringLiteral("What was left of the one before is kept as %1; softfallctl restore "
                                                  "--only-missing adds what it has")
                                       .arg(move.aside))
            : QStringLiteral("%1: another program removed the file, or a part of it. It is restored, with everything "
                             "that was logged")
                  .arg(file);
    std::fprintf(stderr, "softfallctl: %s\n", qPrintable(printable(text)));
}

Result<ReadableDiary> openedOrRead(const QString& file) {
    ReadableDiary diary;
    OpenedDiary opened = DiaryFile(file).open({.holds = DiaryHold::Links::BesideOthers});
    if (opened.move) {
        say(*opened.move, file);
    }
    if (!opened.database && opened.outcome != OpenOutcome::Damaged) {
        diary.whyReadOnly = std::move(opened.error);
        opened = openToRead(file, {.busyTimeout = std::chrono::seconds(1)}, copyFolderIn(diary.copy));
    }
    if (!opened.database) {
        return std::unexpected(diary.whyReadOnly ? *diary.whyReadOnly : opened.error.value_or(Error{}));
    }
    diary.database = std::move(opened.database);
    return diary;
}

} // namespace

QString diaryPathOf(const Invocation& invocation) {
    return diaryFileIn(invocation.dataDir.empty() ? userDataFolder()
                                                  : QDir(QString::fromStdString(invocation.dataDir)).absolutePath());
}

CopyFolder copyFolderIn(std::unique_ptr<ScratchFolder>& folder) {
    return [&folder](qint64 bytes) {
        folder.reset();
        folder = std::make_unique<ScratchFolder>(bytes);
        return folder->isValid() ? folder->path() : QString();
    };
}

Result<std::unique_ptr<Coach>> openCoach(const Invocation& invocation) {
    const QString file = diaryPathOf(invocation);
    auto opened = openedOrRead(file);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    auto coach = std::make_unique<Coach>(*std::move(opened), file, invocation);
    if (const auto& problem = coach->evening.problem()) {
        return std::unexpected(*problem);
    }
    return coach;
}

Error advised(Error error, const Invocation& invocation) {
    const QString path = diaryPathOf(invocation);
    if (error.field != QLatin1String("diary") && error.field != path) {
        return error;
    }
    error.field = path;
    if (error.kind == Error::Kind::Unavailable) {
        if (const QString lack = folderLack(path); !lack.isEmpty()) {
            error.detail = folderLackDetail(lack);
        }
        return error;
    }
    const auto add = [&error](const char* advice) { error.detail += QLatin1String(advice); };
    switch (error.kind) {
    case Error::Kind::Damaged:
        add("; nothing was changed. When Softfall starts, it recovers what can be read. Or use a backup: softfallctl "
            "restore FILE (softfallctl verify lists them)");
        break;
    case Error::Kind::NewerFile:
        add("; nothing was changed. Install the newer Softfall; until then this one only reads the diary");
        break;
    case Error::Kind::ReadOnly:
        add("; nothing was changed. Check the permissions of the file and its folder");
        break;
    default:
        break;
    }
    return error;
}

} // namespace softfall
