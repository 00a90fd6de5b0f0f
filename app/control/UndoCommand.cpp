#include "control/Commands.h"
#include "control/OpenCoach.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

Result<void> undo(Invocation& invocation) {
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    const auto undone = (*coach)->diary.undo();
    if (!undone) {
        return std::unexpected(undone.error());
    }
    invocation.print(
        *undone ? QStringLiteral("Taken back: %1.").arg(**undone) : QStringLiteral("Nothing to take back."),
        QJsonDocument(
            QJsonObject{{QStringLiteral("undone"), *undone ? QJsonValue(**undone) : QJsonValue(QJsonValue::Null)}}));
    return {};
}

} // namespace

void addUndoCommand(CLI::App& app, Invocation& invocation) {
    app.add_subcommand("undo", "Take back the last change")->fallthrough()->callback([&invocation] {
        invocation.action = undo;
    });
}

} // namespace softfall
