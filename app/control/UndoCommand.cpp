#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "viewmodels/wording/HistoryWords.h"

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

using Reversed = Result<std::optional<ReversedEdit>>;

/// `done` and `key` report in text and JSON what became of the step; `none` is the text if there was none.
Result<void> print(const Invocation& call, const Reversed& step, const char* done, const char* key, const char* none) {
    if (!step) {
        return std::unexpected(step.error());
    }
    call.print(*step ? QStringLiteral("%1: %2.").arg(QLatin1String(done), stepWords((*step)->label))
                     : QLatin1String(none),
               QJsonObject{{QLatin1String(key), *step ? QJsonValue((*step)->label) : QJsonValue(QJsonValue::Null)}});
    return {};
}

} // namespace

void addUndoCommand(CLI::App& app, Invocation& invocation) {
    onCall(addSubcommand(app, "undo", "Undo the last change"), invocation,
           [](Coach& coach) { return print(coach.call, coach.edits.undo(), "Undone", "undone", "Nothing to undo."); });
}

void addRedoCommand(CLI::App& app, Invocation& invocation) {
    onCall(addSubcommand(app, "redo", "Redo what you last undid"), invocation,
           [](Coach& coach) { return print(coach.call, coach.edits.redo(), "Redone", "redone", "Nothing to redo."); });
}

} // namespace softfall
