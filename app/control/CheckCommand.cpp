#include "control/Commands.h"
#include "control/ControlModule.h"
#include "control/OpenCoach.h"
#include "core/readiness/Readiness.h"
#include "storage/SqliteDiaryCare.h"
#include "viewmodels/wording/CheckWords.h"

#include <QDir>

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

Result<void> check(const Invocation& call) {
    LoadedControlModule loaded;
    const auto module = loaded.get();
    if (!module) {
        return std::unexpected(module.error());
    }
    const auto session =
        (*module)->inspectSession(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("softfall")));
    const SqliteDiaryCare diary(diaryPathOf(call), call.clock);
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
