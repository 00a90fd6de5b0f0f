#pragma once

#include "core/coach/DiaryStore.h"
#include "storage/Database.h"
#include "storage/UndoableTables.h"

#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace softfall {

/// How many steps can be undone; older ones are forgotten. An import is one step.
inline constexpr int undoableSteps = 200;

/// Makes everything written to the diary and the plan from here to `close` one step of undo (see the schema).
/// Lives inside a transaction: without `close` the step is rolled back too. Throws SQLite::Exception, as everything
/// here.
class UndoStep {
public:
    UndoStep(Database& database, const QString& label)
        : UndoStep(database, label, false) {}
    /// Clears the redo steps. A step in which nothing changed is not recorded: it has the id 0.
    [[nodiscard]] AppliedEdit close();

private:
    friend class UndoReversal;

    /// `undone`: the step redoes what is being undone.
    UndoStep(Database& database, const QString& label, bool undone);
    void recordRow(const std::string& table, std::string_view change, const std::string& image);
    void recordNewNumbers();
    void stopRecording();

    Database& m_database;
    EditId m_id = 0;
    std::map<std::string, std::int64_t> m_lastNumbers; // by table, when the step began
};

/// Runs `write` outside the open step.
void writeUnrecorded(Database& database, const std::function<void()>& write);

/// The newest step or, if `undone`, the one that was undone last.
[[nodiscard]] std::optional<EditId> newestStep(Database& database, bool undone);

/// The label of newestStep().
[[nodiscard]] std::optional<QString> newestLabel(Database& database, bool undone);

/// The error (NotNow) when undoing a step would produce an invalid state.
[[nodiscard]] Error notFittingNow();

/// Undoes a step or, if `undone`, redoes one, inside the caller's transaction, which must be rolled back on an
/// error. Errors as of History::undo. The caller checks whether the plan and the experiments are then valid.
[[nodiscard]] Result<ReversedEdit> reverseStep(Database& database, EditId step, bool undone);

} // namespace softfall
