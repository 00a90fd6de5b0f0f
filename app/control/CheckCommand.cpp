#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "core/readiness/Readiness.h"
#include "platform/autostart/DesktopAutostart.h"
#include "platform/probe/SessionProbe.h"
#include "storage/SqliteDiaryCare.h"
#include "viewmodels/wording/CheckWords.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDir>

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

QJsonObject toJson(const CheckResult& result) {
    return {{QStringLiteral("item"), toString(result.item)},
            {QStringLiteral("state"), toString(result.state)},
            {QStringLiteral("detail"), checkSentence(result)}};
}

QString toLine(const CheckResult& result) {
    return QStringLiteral("%1  %2  %3")
        .arg(toString(result.item), -14)
        .arg(toString(result.state), -8)
        .arg(checkSentence(result).simplified());
}

Result<void> check(const Invocation& call) {
    // D-Bus needs one; every other command starts faster without it.
    int count = 1;
    char name[] = "softfallctl";
    char* arguments[] = {name, nullptr};
    const QCoreApplication application(count, arguments);
    const QDBusConnection bus = QDBusConnection::sessionBus();

    const SessionProbe probe(bus, AudioPlaces::ofThisMachine());
    const QString softfall = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("softfall"));
    const auto autostart =
        desktopAutostart(AutostartPlaces::ofThisMachine(softfall, {QStringLiteral("--background")}), bus);
    const SqliteDiaryCare diary(diaryPathOf(call), call.clock);
    call.printList(assess(probe.inspect(), autostart->status(), diary.inspect(), call.clock.now()), toLine, toJson, "");
    return {};
}

} // namespace

void addCheckCommand(CLI::App& app, Invocation& invocation) {
    onCall(addSubcommand(app, "check", "Will it work tonight? Check what is there and what is missing"), invocation,
           check);
}

} // namespace softfall
