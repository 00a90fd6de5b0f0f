#include "control/Commands.h"
#include "control/ControlModule.h"
#include "control/CopyLines.h"
#include "control/EveryWord.h"
#include "control/OpenCoach.h"
#include "core/readiness/Readiness.h"
#include "storage/DiaryCopies.h"
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

struct CheckRow {
    QString item;
    QString state;
    QString detail;
    QString path; ///< of a copy
};

QJsonObject toCheckJson(const CheckRow& row) {
    QJsonObject json{{QStringLiteral("item"), row.item},
                     {QStringLiteral("state"), row.state},
                     {QStringLiteral("detail"), row.detail}};
    if (!row.path.isEmpty()) {
        json.insert(QStringLiteral("path"), row.path);
    }
    return json;
}

QString toCheckLine(const CheckRow& row) {
    return QStringLiteral("%1  %2  %3").arg(row.item, -14).arg(row.state, -8).arg(row.detail);
}

/// A row for each item, and one for each copy of the diary beside it.
std::vector<CheckRow> checkRows(const std::vector<CheckResult>& results, const std::vector<DiaryCopy>& copies) {
    std::vector<CheckRow> rows;
    for (const CheckResult& result : results) {
        rows.push_back({toString(result.item), toString(result.state), checkSentence(result).simplified(), {}});
    }
    for (const DiaryCopy& copy : copies) {
        rows.push_back({QStringLiteral("copy"), toString(copy.mayHaveMore() ? CheckState::Degraded : CheckState::Ok),
                        copyLine(copy), copy.path});
    }
    return rows;
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
    const auto results = assess(session.facts, session.autostart, diary.inspect(), call.clock.now());
    call.printList(checkRows(results, DiaryCopies(path, call.clock).look()), toCheckLine, toCheckJson, "");
    return {};
}

} // namespace

void addCheckCommand(CLI::App& app, Invocation& invocation) {
    onCall(addSubcommand(app, "check", "Will it work tonight? Check what is there and what is missing"), invocation,
           check);
}

} // namespace softfall
