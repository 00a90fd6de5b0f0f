#include "storage/UndoFootprint.h"

#include <SQLiteCpp/Exception.h>
#include <algorithm>
#include <sqlite3.h>

namespace softfall {

namespace {

std::string textOf(const ColumnValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        return std::to_string(*number);
    }
    const auto* text = std::get_if<std::string>(&value);
    return text ? *text : std::string();
}

std::int64_t numberOf(const std::vector<ColumnImage>& image, std::string_view column) {
    const auto* number = std::get_if<std::int64_t>(&valueOf(image, column));
    return number ? *number : 0;
}

} // namespace

const ColumnValue& valueOf(const std::vector<ColumnImage>& row, std::string_view column) {
    const auto held = std::ranges::find(row, column, &ColumnImage::column);
    if (held == row.end()) {
        throw SQLite::Exception("the journal behind undo does not fit the diary", SQLITE_CORRUPT);
    }
    return held->value;
}

UndoFootprint::Rows UndoFootprint::rowsOf(const UndoableTable& table, std::string_view change,
                                          const std::vector<ColumnImage>& image) {
    std::string name = table.name;
    for (const std::string& column : table.key) {
        name += ' ' + textOf(valueOf(image, column));
    }
    Written written{change != "changed", {}};
    if (!written.isWholeRow) {
        for (const ColumnImage& each : image) {
            written.columns.emplace(each.column);
        }
        for (const std::string& column : table.key) {
            written.columns.erase(column);
        }
    }
    Rows rows;
    if (written.isWholeRow && !table.parent.empty()) {
        rows[table.parent + ' ' + textOf(valueOf(image, table.parentColumn))].columns.insert(name);
    }
    rows[name] = std::move(written);
    return rows;
}

void UndoFootprint::add(const UndoableTable& table, std::string_view change, const std::vector<ColumnImage>& image) {
    if (change == "added-range") {
        m_ranges.push_back({table.name, numberOf(image, "first"), numberOf(image, "last")});
        return;
    }
    for (auto& [name, written] : rowsOf(table, change, image)) {
        Written& known = m_rows[name];
        known.isWholeRow = known.isWholeRow || written.isWholeRow;
        known.columns.insert(written.columns.begin(), written.columns.end());
    }
}

bool UndoFootprint::overlaps(const UndoableTable& table, std::string_view change,
                             const std::vector<ColumnImage>& image) const {
    if (change == "added-range") {
        return false; // numbers that were assigned to nothing else
    }
    for (const auto& [name, written] : rowsOf(table, change, image)) {
        const auto known = m_rows.find(name);
        if (known != m_rows.end() && (known->second.isWholeRow || written.isWholeRow ||
                                      std::ranges::any_of(written.columns, [&](const auto& column) {
                                          return known->second.columns.contains(column);
                                      }))) {
            return true;
        }
    }
    return std::ranges::any_of(m_ranges, [&](const Range& range) {
        const auto isIn = [&range](std::int64_t number) { return number >= range.first && number <= range.last; };
        return (range.table == table.name && isIn(numberOf(image, "id"))) ||
               (range.table == table.parent && isIn(numberOf(image, table.parentColumn)));
    });
}

} // namespace softfall
