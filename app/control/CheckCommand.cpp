#include "control/Commands.h"
#include "control/ControlModule.h"
#include "control/EveryWord.h"
#include "control/OpenCoach.h"
#include "core/readiness/Readiness.h"
#include "storage/DiaryFile.h"
#include "storage/PlanTables.h"
#include "storage/SqliteDiaryCare.h"
#include "storage/SqliteError.h"
#include "viewmodels/wording/CheckWords.h"

#include <QDir>
#include <QFile>

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

QJsonObject toCheckJson(const CheckResult& result) {
    return {{QStringLiteral("item"), toString(result.item)},
            {QStringLiteral("state"), toString(result.state)},
            {QStringLiteral("detail"), checkSentence(result)}};
}

QString toCheckLine(const CheckResult& result) {
    return QStringLiteral("%1  %2  %3")
        .arg(toString(result.item), -14)
        .arg(toString(result.state), -8)
        .arg(checkSentence(result).simplified());
}

/// What the person's own recordings lack; empty where there are none, or where the diary can't be read.
QStringList recordingProblems(ControlModule& module, const QString& diary) {
    const OpenedDiary opened = DiaryFile(diary).open({OpenMode::ReadOnly});
    const auto plan = opened.database ? guarded([&]() -> Result<PlanSettings> { return readPlan(*opened.database); })
                                      : std::unexpected(opened.error.value_or(Error{}));
    const auto words = everyWord();
    const QString folder = plan ? plan->routine.voice.recordings : QString();
    return folder.isEmpty() || !words ? QStringList() : module.inspectRecordings(folder, *words).problems;
}

Result<void> check(const Invocation& call) {
    LoadedControlModule loaded;
    const auto module = loaded.get();
    if (!module) {
        return std::unexpected(module.error());
    }
    auto session =
        (*module)->inspectSession(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("softfall")));
    const QString path = diaryPathOf(call);
    if (QFile::exists(path)) {
        session.facts.recordingProblems = recordingProblems(**module, path);
    }
    std::unique_ptr<ScratchFolder> copy;
    const SqliteDiaryCare diary(path, call.clock, copyFolderIn(copy));
    call.printList(assess(session.facts, session.autostart, diary.inspect(), call.clock.now()), toCheckLine,
                   toCheckJson, "");
    return {};
}

} // namespace

void addCheckCommand(CLI::App& app, Invocation& invocation) {
    onCall(addSubcommand(app, "check", "Will it work tonight? Check what is there and what is missing"), invocation,
           check);
}

} // namespace softfall
