#pragma once

#include <SQLiteCpp/Database.h>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace softfall {

// The tables whose changes are journalled for undo: this list is all that a new one needs. Their columns and keys are
// read from the schema.
inline constexpr std::array undoableEntryTables{
    "night",         "twitch",   "habit",  "change_mark", "experiment", "experiment_pause", "experiment_answer",
    "health_answer", "medicine", "finding"};
inline constexpr std::array undoablePlanTables{"sleep_schedule", "bedtime_override",     "plan_preferences",
                                               "plan_step",      "reminder_preferences", "silenced_reminder",
                                               "pause",          "routine_preferences",  "diary_preferences",
                                               "caffeine_preset"};

[[nodiscard]] bool isUndoable(std::string_view table);
[[nodiscard]] bool isOfThePlan(std::string_view table);

/// A journalled table as it is in this diary.
struct UndoableTable {
    std::string name;
    std::vector<std::string> key;     ///< columns of the primary key
    std::vector<std::string> columns; ///< all of them, in the order of the schema
    bool isNumbered = false;          ///< AUTOINCREMENT, so that the rows added by a step are one range
    std::string parent;               ///< table whose removal removes its rows; empty for none
    std::string parentColumn;         ///< holds the parent's id
};

/// Without columns if this diary has no such table. Throws SQLite::Exception.
[[nodiscard]] UndoableTable undoableTable(SQLite::Database& database, std::string_view name);

/// `name` as an identifier in SQL.
[[nodiscard]] std::string identifierOf(std::string_view name);

/// `parts` separated by `between`.
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view between);

} // namespace softfall
