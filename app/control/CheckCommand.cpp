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
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

QJsonArray toJson(const std::vector<CheckResult>& results) {
    QJsonArray list;
    for (const CheckResult& result : results) {
        list.append(QJsonObject{{QStringLiteral("item"), toString(result.item)},
                                {QStringLiteral("state"), toString(result.state)},
                                {QStringLiteral("detail"), checkSentence(result)}});
    }
    return list;
}

QString toText(const std::vector<CheckResult>& results) {
    QStringList lines;
    for (const CheckResult& result : results) {
        lines << QStringLiteral("%1  %2  %3")
                     .arg(toString(result.item), -14)
                     .arg(toString(result.state), -8)
                     .arg(checkSentence(result).simplified());
    }
    return lines.join(u'\n');
}

Result<void> check(Invocation& invocation) {
    // D-Bus needs one; every other command starts faster without.
    int count = 1;
    char name[] = "softfallctl";
    char* arguments[] = {name, nullptr};
    const QCoreApplication application(count, arguments);
    const QDBusConnection bus = QDBusConnection::sessionBus();

    const SessionProbe probe(bus, AudioPlaces::ofThisMachine());
    const QString softfall = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("softfall"));
    const auto autostart =
        desktopAutostart(AutostartPlaces::ofThisMachine(softfall, {QStringLiteral("--background")}), bus);
    const SqliteDiaryCare diary(diaryPathOf(invocation), invocation.clock);
    const auto results = assess(probe.look(), autostart->standing(), diary.look(), invocation.clock.now());
    invocation.print(toText(results), QJsonDocument(toJson(results)));
    return {};
}

} // namespace

void addCheckCommand(CLI::App& app, Invocation& invocation) {
    app.add_subcommand("check", "Will it work tonight? What is there and what is not")
        ->fallthrough()
        ->callback([&invocation] { invocation.action = check; });
}

} // namespace softfall
