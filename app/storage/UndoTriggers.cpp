#include "storage/UndoTriggers.h"

#include "storage/UndoableTables.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>

namespace softfall {

namespace {

struct Trigger {
    const char* name;
    const char* event;
    const char* change;
    std::string condition;
    std::string image;
};

void make(SQLite::Database& database, const std::string& table, const Trigger& trigger) {
    database.exec("CREATE TRIGGER " + identifierOf(table + "_journal_" + trigger.name) + " AFTER " + trigger.event +
                  " ON " + identifierOf(table) + " WHEN (SELECT open_step FROM undo_recording) IS NOT NULL" +
                  trigger.condition +
                  " BEGIN INSERT INTO undo_row (step, table_name, change, image) SELECT open_step, '" + table + "', '" +
                  trigger.change + "', " + trigger.image + " FROM undo_recording; END");
}

std::vector<std::string> of(const char* row, const std::vector<std::string>& columns) {
    std::vector<std::string> qualified;
    for (const std::string& column : columns) {
        qualified.push_back(std::string(row) + '.' + identifierOf(column));
    }
    return qualified;
}

/// An expression in the format of RowImage: column=value, separated by commas.
std::string imageOf(const char* row, const std::vector<std::string>& columns) {
    std::vector<std::string> parts;
    for (const std::string& column : columns) {
        parts.push_back("'" + column + "=' || quote(" + of(row, {column}).front() + ")");
    }
    return joined(parts, " || ',' || ");
}

std::string imageOfChange(const UndoableTable& table, const std::vector<std::string>& values) {
    std::string image = imageOf("OLD", table.key);
    for (const std::string& column : values) {
        image += " || CASE WHEN OLD." + identifierOf(column) + " IS NOT NEW." + identifierOf(column) + " THEN ',' || " +
                 imageOf("OLD", {column}) + " ELSE '' END";
    }
    return image;
}

void makeTriggersOf(SQLite::Database& database, const UndoableTable& table) {
    if (!table.isNumbered) { // the last number shows which rows were added
        make(database, table.name, {"insert", "INSERT", "added", {}, imageOf("NEW", table.key)});
    }
    std::vector<std::string> values = table.columns; // keys are never updated
    std::erase_if(values, [&table](const auto& each) { return std::ranges::find(table.key, each) != table.key.end(); });
    if (!values.empty()) {
        const std::string isChanged =
            " AND (" + joined(of("OLD", values), ", ") + ") IS NOT (" + joined(of("NEW", values), ", ") + ")";
        make(database, table.name, {"update", "UPDATE", "changed", isChanged, imageOfChange(table, values)});
    }
    make(database, table.name, {"delete", "DELETE", "removed", {}, imageOf("OLD", table.columns)});
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
