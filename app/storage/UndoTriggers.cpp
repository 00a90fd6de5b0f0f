#include "storage/UndoTriggers.h"

#include "storage/UndoableTables.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>

namespace softfall {

namespace {

// Every connection parses these triggers before its first read, which costs a command line more than what it does then.
// So they are short: no condition, which would name each column twice more, no column list, and printf instead of `||`.

struct Trigger {
    const char* event;
    const char* change;
    std::string image;
    std::string isChanged; ///< further condition, and what it needs
    std::string from;
};

/// One row of undo_row (id, step, table_name, change, image) while a step is open.
void make(SQLite::Database& database, const std::string& table, const Trigger& trigger) {
    database.exec("CREATE TRIGGER " + identifierOf(table + "_journal_" + trigger.event) + " AFTER " + trigger.event +
                  " ON " + identifierOf(table) + " BEGIN INSERT INTO undo_row SELECT NULL,open_step,'" + table + "','" +
                  trigger.change + "'," + trigger.image + " FROM undo_recording" + trigger.from + " WHERE open_step" +
                  trigger.isChanged + "; END");
}

std::string of(const char* row, const std::string& column) {
    return std::string(row) + '.' + identifierOf(column);
}

std::string quoted(const char* row, const std::string& column) {
    return "quote(" + of(row, column) + ')';
}

/// An expression in the format of RowImage: column=value, separated by commas.
std::string imageOf(const char* row, const std::vector<std::string>& columns) {
    std::string format;
    std::string values;
    for (const std::string& column : columns) {
        format += (format.empty() ? "" : ",") + column + "=%s";
        values += ',' + quoted(row, column);
    }
    return "printf('" + format + '\'' + values + ')';
}

/// The old values of those columns that were changed, each after a comma; '' if none was.
std::string changesOf(const std::vector<std::string>& columns) {
    std::string format;
    std::string values;
    for (const std::string& column : columns) {
        format += "%s";
        values += ",iif(" + of("OLD", column) + " IS " + of("NEW", column) + ",''," + "'," + column + "='||" +
                  quoted("OLD", column) + ')';
    }
    return "printf('" + format + '\'' + values + ')';
}

void makeTriggersOf(SQLite::Database& database, const UndoableTable& table) {
    if (!table.isNumbered) { // the last number shows which rows were added
        make(database, table.name, {"insert", "added", imageOf("NEW", table.key), {}, {}});
    }
    std::vector<std::string> values = table.columns; // keys are never updated
    std::erase_if(values, [&table](const auto& each) { return std::ranges::find(table.key, each) != table.key.end(); });
    if (!values.empty()) {
        make(database, table.name,
             {"update", "changed", imageOf("OLD", table.key) + "||changes", " AND changes<>''",
              ",(SELECT " + changesOf(values) + " changes)"});
    }
    make(database, table.name, {"delete", "removed", imageOf("OLD", table.columns), {}, {}});
}

} // namespace

void dropUndoTriggers(SQLite::Database& database) {
    std::vector<std::string> names;
    {
        SQLite::Statement triggers(database, "SELECT name FROM sqlite_schema WHERE type='trigger' AND name GLOB"
                                             " '*_journal_*'");
        while (triggers.executeStep()) {
            names.push_back(triggers.getColumn(0).getString());
        }
    }
    for (const std::string& name : names) {
        database.exec("DROP TRIGGER " + identifierOf(name));
    }
}

void makeUndoTriggers(SQLite::Database& database) {
    const auto make = [&database](const auto& names) {
        for (const char* name : names) {
            if (const UndoableTable table = undoableTable(database, name); !table.key.empty()) {
                makeTriggersOf(database, table);
            }
        }
    };
    make(undoableEntryTables);
    make(undoablePlanTables);
}

} // namespace softfall
