#include "storage/UndoJournal.h"

#include "storage/Query.h"
#include "storage/RowImage.h"
#include "storage/UndoableTables.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <sqlite3.h>

namespace softfall {

namespace {

[[noreturn]] void throwUnfitting() {
    throw SQLite::Exception("the journal behind undo does not fit the diary", SQLITE_CORRUPT);
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string all;
    for (const std::string& part : parts) {
        all += all.empty() ? part : std::string(between) + part;
    }
    return all;
}

std::string named(const UndoableTable& table, std::string_view column) {
    const auto known = std::ranges::find(table.columns, column);
    if (known == table.columns.end()) {
        throwUnfitting();
    }
    return *known;
}

const UndoableTable& tableNamed(const QString& name) {
    const UndoableTable* table = undoableTable(name.toStdString());
    if (!table) {
        throwUnfitting();
    }
    return *table;
}

/// Makes the row as it was. Columns that came with a later schema keep their value, or get their default.
void putBack(Database& database, const UndoableTable& table, const std::vector<ColumnImage>& row) {
    std::vector<std::string> columns;
    std::vector<std::string> updates;
    for (const ColumnImage& each : row) {
        columns.push_back(named(table, each.column));
        if (std::ranges::find(table.key, columns.back()) == table.key.end()) {
            updates.push_back(columns.back() + "=excluded." + columns.back());
        }
    }
    const std::string values = joined(std::vector<std::string>(columns.size(), "?"), ",");
    Query put(database, "INSERT INTO " + table.name + "(" + joined(columns, ",") + ") VALUES (" + values +
                            ") ON CONFLICT(" + joined(table.key, ",") + ") DO " +
                            (updates.empty() ? "NOTHING" : "UPDATE SET " + joined(updates, ",")));
    for (const ColumnImage& each : row) {
        put << each.value;
    }
    put.run();
}

const ColumnValue& valueOf(const std::vector<ColumnImage>& row, std::string_view column) {
    const auto held = std::ranges::find(row, column, &ColumnImage::column);
    if (held == row.end()) {
        throwUnfitting();
    }
    return held->value;
}

void takeAway(Database& database, const UndoableTable& table, const std::vector<ColumnImage>& key) {
    Query remove(database, "DELETE FROM " + table.name + " WHERE " + joined(table.key, "=? AND ") + "=?");
    for (const std::string& column : table.key) {
        remove << valueOf(key, column);
    }
    remove.run();
}

void takeRangeAway(Database& database, const UndoableTable& table, const std::vector<ColumnImage>& range) {
    Query remove(database, "DELETE FROM " + table.name + " WHERE " + table.key.front() + " BETWEEN ? AND ?");
    remove << valueOf(range, "first");
    remove << valueOf(range, "last");
    remove.run();
}

std::map<std::string, std::int64_t> lastNumbers(Database& database) {
    std::map<std::string, std::int64_t> numbers;
    Query query(database, "SELECT name, seq FROM sqlite_sequence");
    while (query.next()) {
        const QString table = query.text();
        numbers[table.toStdString()] = query.integer();
    }
    return numbers;
}

} // namespace

UndoStep::UndoStep(Database& database, const QString& label, bool undone)
    : m_database(database)
    , m_lastNumbers(lastNumbers(database)) {
    (Query(database, "INSERT INTO undo_step(label, undone) VALUES (?,?)") << label << undone).run();
    m_id = database.connection().getLastInsertRowid();
    (Query(database, "UPDATE undo_recording SET open_step=?") << m_id).run();
}

void UndoStep::note(const std::string& table, std::string_view change, const std::string& image) {
    (Query(m_database, "INSERT INTO undo_row(step, table_name, change, image) VALUES (?,?,?,?)")
     << m_id << QString::fromStdString(table) << QString::fromUtf8(change.data(), qsizetype(change.size()))
     << QString::fromStdString(image))
        .run();
}

void UndoStep::noteNewNumbers() {
    auto numbers = lastNumbers(m_database);
    for (const UndoableTable& table : undoableTables()) {
        const std::int64_t before = m_lastNumbers[table.name];
        const std::int64_t now = numbers[table.name];
        if (table.numbered && now > before) {
            note(table.name, "added-range", "first=" + std::to_string(before + 1) + ",last=" + std::to_string(now));
        }
    }
}

bool UndoStep::stopRecording() {
    Query(m_database, "UPDATE undo_recording SET open_step=NULL").run();
    noteNewNumbers();
    Query anything(m_database, "SELECT EXISTS (SELECT 1 FROM undo_row WHERE step=?)");
    anything << m_id;
    return anything.next() && anything.flag();
}

void UndoStep::close() {
    if (!stopRecording()) {
        (Query(m_database, "DELETE FROM undo_step WHERE id=?") << m_id).run();
        return;
    }
    Query(m_database, "DELETE FROM undo_step WHERE undone=1").run();
    (Query(m_database, "DELETE FROM undo_step WHERE id<=(SELECT id FROM undo_step ORDER BY id DESC LIMIT 1 OFFSET ?)")
     << undoableSteps)
        .run();
}

void UndoStep::reverse(std::int64_t step) {
    // What was removed comes back first and a range goes last, for both may speak of the same row: added and removed
    // within one step, it is to be gone.
    Query rows(m_database, "SELECT table_name, change, image FROM undo_row WHERE step=? AND change<>'added-range'"
                           " ORDER BY id DESC");
    rows << step;
    while (rows.next()) {
        const UndoableTable& table = tableNamed(rows.text());
        const std::string change = rows.text().toStdString();
        const std::string image = rows.text().toStdString();
        const std::vector<ColumnImage> columns = parseRowImage(image);
        if (change == "added") {
            takeAway(m_database, table, columns);
            continue;
        }
        putBack(m_database, table, columns);
        if (change == "removed" && table.numbered) {
            const auto* number = std::get_if<std::int64_t>(&valueOf(columns, "id"));
            note(table.name, "added", "id=" + std::to_string(number ? *number : 0));
        }
    }
    Query ranges(m_database, "SELECT table_name, image FROM undo_row WHERE step=? AND change='added-range'");
    ranges << step;
    while (ranges.next()) {
        const UndoableTable& table = tableNamed(ranges.text());
        const std::string image = ranges.text().toStdString();
        takeRangeAway(m_database, table, parseRowImage(image));
    }
}

std::optional<QString> reverseNewestStep(Database& database, bool undone) {
    Query newest(database, "SELECT id, label FROM undo_step WHERE undone=? ORDER BY id DESC LIMIT 1");
    newest << undone;
    if (!newest.next()) {
        return std::nullopt;
    }
    const std::int64_t step = newest.integer();
    QString label = newest.text();

    UndoStep back(database, label, !undone);
    back.reverse(step);
    (void)back.stopRecording();
    (Query(database, "DELETE FROM undo_step WHERE id=?") << step).run();
    return label;
}

std::optional<QString> newestStep(Database& database, bool undone) {
    Query newest(database, "SELECT label FROM undo_step WHERE undone=? ORDER BY id DESC LIMIT 1");
    newest << undone;
    return newest.next() ? std::optional(newest.text()) : std::nullopt;
}

} // namespace softfall
