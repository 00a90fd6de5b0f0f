#include "control/Commands.h"
#include "control/OpenCoach.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

Result<void> redo(Invocation& invocation) {
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    const auto redone = (*coach)->diary.redo();
    if (!redone) {
        return std::unexpected(redone.error());
    }
    invocation.print(*redone ? QStringLiteral("Done again: %1.").arg(**redone) : QStringLiteral("Nothing to do again."),
                     QJsonDocument(QJsonObject{
                         {QStringLiteral("redone"), *redone ? QJsonValue(**redone) : QJsonValue(QJsonValue::Null)}}));
    return {};
}

} // namespace

void addRedoCommand(CLI::App& app, Invocation& invocation) {
    app.add_subcommand("redo", "Do again what was taken back last")->fallthrough()->callback([&invocation] {
        invocation.action = redo;
    });
}

} // namespace softfall
