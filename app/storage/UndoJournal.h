#pragma once

#include "storage/Database.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace softfall {

/// How many steps can be taken back; older ones are forgotten. An import is one step.
inline constexpr int undoableSteps = 200;

/// Makes everything that is written to the diary and the plan from here to `close` one step of undo (see the schema).
/// Lives inside a transaction: without `close` the step goes with the rollback. Throws SQLite::Exception, as everything
/// here.
class UndoStep {
public:
    UndoStep(Database& database, const QString& label)
        : UndoStep(database, label, false) {}
    /// Steps that were taken back before are forgotten now. A step in which nothing changed is no step.
    void close();

private:
    friend std::optional<QString> reverseNewestStep(Database& database, bool undone);

    /// `undone`: the step does again what is being taken back.
    UndoStep(Database& database, const QString& label, bool undone);
    void note(const std::string& table, std::string_view change, const std::string& image);
    void noteNewNumbers();
    void reverse(std::int64_t step);
    /// Answers whether anything was recorded.
    bool stopRecording();

    Database& m_database;
    std::int64_t m_id = 0;
    std::map<std::string, std::int64_t> m_lastNumbers; // by table, when the step began
};

/// Takes the newest standing step back, or where `undone` does again what was taken back last; its label, or nothing
/// when there is none. Inside the caller's transaction.
[[nodiscard]] std::optional<QString> reverseNewestStep(Database& database, bool undone);

/// The label of what reverseNewestStep would reverse.
[[nodiscard]] std::optional<QString> newestStep(Database& database, bool undone);

} // namespace softfall
