#include "storage/UndoableTables.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <map>

namespace softfall {

bool isUndoable(std::string_view table) {
    return isOfThePlan(table) || std::ranges::find(undoableEntryTables, table) != undoableEntryTables.end();
}

bool isOfThePlan(std::string_view table) {
    return std::ranges::find(undoablePlanTables, table) != undoablePlanTables.end();
}

UndoableTable undoableTable(SQLite::Database& database, std::string_view name) {
    UndoableTable table;
    table.name = name;
    SQLite::Statement columns(database, "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid");
    columns.bind(1, table.name);
    std::map<int, std::string> key; // by place
    while (columns.executeStep()) {
        table.columns.push_back(columns.getColumn(0).getString());
        if (const int place = columns.getColumn(1).getInt(); place > 0) {
            key[place] = table.columns.back();
        }
    }
    for (const auto& [place, column] : key) {
        table.key.push_back(column);
    }
    SQLite::Statement numbered(database, "SELECT sql LIKE '%AUTOINCREMENT%' FROM sqlite_schema WHERE name=?");
    numbered.bind(1, table.name);
    table.isNumbered = numbered.executeStep() && numbered.getColumn(0).getInt() != 0;
    SQLite::Statement parent(database, "SELECT \"table\", \"from\" FROM pragma_foreign_key_list(?)");
    parent.bind(1, table.name);
    if (parent.executeStep()) {
        table.parent = parent.getColumn(0).getString();
        table.parentColumn = parent.getColumn(1).getString();
    }
    return table;
}

std::string identifierOf(std::string_view name) {
    std::string identifier = "\"";
    for (const char each : name) {
        identifier += each == '"' ? "\"\"" : std::string(1, each);
    }
    return identifier + '"';
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string all;
    for (const std::string& part : parts) {
        all += all.empty() ? part : std::string(between) + part;
    }
    return all;
}

} // namespace softfall
