#include "storage/SalvagedTable.h"

#include "storage/Query.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <sqlite3.h>

namespace softfall {

namespace {

/// Up to the first invalid character: what follows was on a lost page.
std::string readable(const std::string& text) {
    const QString read = QString::fromStdString(text);
    if (!read.contains(QChar::Null) && read.toStdString() == text) {
        return text;
    }
    const qsizetype end = std::distance(read.begin(), std::ranges::find_if(read, [](QChar each) {
                                            return each.isNull() || each == QChar::ReplacementCharacter;
                                        }));
    return read.left(end).toStdString();
}

ColumnValue valueOf(const SQLite::Column& column) {
    if (column.isInteger()) {
        return std::int64_t{column.getInt64()};
    }
    if (column.isFloat()) {
        return column.getDouble();
    }
    return column.isNull() ? ColumnValue() : ColumnValue(column.getString());
}

bool isRejectedRow(int code) {
    return (code & 0xff) == SQLITE_CONSTRAINT || (code & 0xff) == SQLITE_MISMATCH || (code & 0xff) == SQLITE_TOOBIG;
}

} // namespace

SalvagedTable::SalvagedTable(Database& target, std::string name)
    : m_target(target)
    , m_name(std::move(name))
    , m_columns(columnsIn(target.connection())) {
    Query rowid(target, "SELECT wr=0 FROM pragma_table_list WHERE schema='main' AND name=?");
    rowid << QString::fromStdString(m_name);
    m_hasRowid = rowid.next() && rowid.flag();
}

std::vector<SalvagedTable::Column> SalvagedTable::columnsIn(SQLite::Database& database) const {
    SQLite::Statement query(database, "SELECT name, pk FROM pragma_table_info(?) ORDER BY cid");
    query.bind(1, m_name);
    std::vector<Column> columns;
    while (query.executeStep()) {
        columns.push_back({query.getColumn(0).getString(), query.getColumn(1).getInt()});
    }
    return columns;
}

bool SalvagedTable::addAllOf(SQLite::Database& source) {
    std::vector<std::string> shared;
    try {
        for (const Column& column : columnsIn(source)) {
            if (std::ranges::find(m_columns, column.name, &Column::name) != m_columns.end()) {
                shared.push_back(column.name);
            }
        }
        if (shared.empty()) { // a diary of an older schema has no such table
            SQLite::Statement listed(source, "SELECT count(*) FROM sqlite_schema WHERE name=?");
            listed.bind(1, m_name);
            return listed.executeStep() && listed.getColumn(0).getInt() == 0;
        }
    } catch (const SQLite::Exception&) {
        return false;
    }
    if (addRows(source, shared, false)) {
        return true;
    }
    (void)addRows(source, shared, true); // what lies after the damage
    return false;
}

bool SalvagedTable::addRows(SQLite::Database& source, const std::vector<std::string>& columns, bool fromTheEnd) {
    std::string names;
    for (const std::string& column : columns) {
        names += (names.empty() ? "" : ",") + column;
    }
    std::vector<Column> key = m_columns;
    std::erase_if(key, [](const Column& column) { return column.key == 0; });
    std::ranges::sort(key, {}, &Column::key);
    std::string order;
    for (const Column& column : key) {
        order += (order.empty() ? " ORDER BY " : ",") + column.name + (fromTheEnd ? " DESC" : "");
    }
    bool isComplete = true;
    std::vector<ColumnValue> values(columns.size());
    std::unique_ptr<SQLite::Statement> rows;
    const auto next = [&] {
        try {
            if (!rows) {
                rows = std::make_unique<SQLite::Statement>(source, "SELECT " + names + " FROM " + m_name +
                                                                       " NOT INDEXED" + order);
            }
            if (!rows->executeStep()) {
                return false;
            }
            for (std::size_t i = 0; i < values.size(); ++i) {
                values[i] = valueOf(rows->getColumn(int(i)));
            }
            return true;
        } catch (const SQLite::Exception&) {
            isComplete = false;
            return false;
        }
    };
    while (next()) {
        isComplete = add(columns, values) && isComplete;
    }
    return isComplete;
}

void SalvagedTable::addCarved(const CarvedRow& row) {
    std::vector<ColumnValue> values = row.values;
    if (values.empty() || values.size() > m_columns.size()) {
        return;
    }
    if (m_hasRowid) {
        if (!std::holds_alternative<std::monostate>(values.front()) || row.rowid <= 0) {
            return; // the number of a row is not written twice
        }
        values.front() = row.rowid;
    }
    std::vector<std::string> columns;
    for (std::size_t i = 0; i < values.size(); ++i) {
        columns.push_back(m_columns[i].name);
    }
    add(columns, values);
}

/// False if the row does not fit, or one of its texts only in part; one whose key is taken is left out.
bool SalvagedTable::add(const std::vector<std::string>& columns, const std::vector<ColumnValue>& values) {
    std::string names;
    std::string places;
    for (const std::string& column : columns) {
        names += (names.empty() ? "" : ",") + column;
        places += places.empty() ? "?" : ",?";
    }
    std::string key;
    for (const Column& column : m_columns) {
        if (column.key > 0) {
            key += (key.empty() ? "" : ",") + column.name;
        }
    }
    Query put(m_target,
              "INSERT INTO " + m_name + "(" + names + ") VALUES (" + places + ") ON CONFLICT(" + key + ") DO NOTHING");
    bool isComplete = true;
    for (const ColumnValue& value : values) {
        const auto* text = std::get_if<std::string>(&value);
        const ColumnValue kept = text ? ColumnValue(readable(*text)) : value;
        isComplete = isComplete && kept == value;
        put << kept;
    }
    try {
        put.run();
        return isComplete;
    } catch (const SQLite::Exception& exception) {
        if (!isRejectedRow(exception.getErrorCode())) {
            throw;
        }
        return false;
    }
}

std::vector<SalvagedTable> salvageableTables(Database& target) {
    std::vector<std::string> names;
    {
        Query query(target, "SELECT name FROM pragma_table_list WHERE schema='main' AND type='table'"
                            " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'undo%' AND name<>'compatibility'"
                            " ORDER BY name");
        while (query.next()) {
            names.push_back(query.text().toStdString());
        }
    }
    std::vector<SalvagedTable> tables;
    for (std::string& name : names) {
        tables.emplace_back(target, std::move(name));
    }
    return tables;
}

} // namespace softfall
