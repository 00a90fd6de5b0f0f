#include "storage/UndoJournal.h"

#include "storage/Query.h"
#include "storage/RowImage.h"
#include "storage/UndoFootprint.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <sqlite3.h>

namespace softfall {

namespace {

[[noreturn]] void throwMismatch() {
    throw SQLite::Exception("the journal behind undo does not fit the diary", SQLITE_CORRUPT);
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

void record(Database& database, std::optional<std::int64_t> step) {
    (Query(database, "UPDATE undo_recording SET open_step=? WHERE one=1") << step).run();
}

/// Nothing if the step has no rows.
EditScope scopeOf(Database& database, EditId step) {
    EditScope scope;
    Query tables(database, "SELECT DISTINCT table_name FROM undo_row WHERE step=?");
    tables << step;
    while (tables.next()) {
        (isOfThePlan(tables.text().toStdString()) ? scope.plan : scope.entries) = true;
    }
    return scope;
}

Error notNow(const QString& detail) {
    return {Error::Kind::NotNow, QStringLiteral("undo"), {}, {}, detail};
}

} // namespace

UndoStep::UndoStep(Database& database, const QString& label, bool undone)
    : m_database(database)
    , m_lastNumbers(lastNumbers(database)) {
    (Query(database, "INSERT INTO undo_step(label, undone) VALUES (?,?)") << label << undone).run();
    m_id = database.connection().getLastInsertRowid();
    record(database, m_id);
}

void UndoStep::recordRow(const std::string& table, std::string_view change, const std::string& image) {
    (Query(m_database, "INSERT INTO undo_row(step, table_name, change, image) VALUES (?,?,?,?)")
     << m_id << QString::fromStdString(table) << QString::fromUtf8(change.data(), qsizetype(change.size()))
     << QString::fromStdString(image))
        .run();
}

void UndoStep::recordNewNumbers() {
    for (const auto& [table, now] : lastNumbers(m_database)) {
        const std::int64_t before = m_lastNumbers[table];
        if (isUndoable(table) && now > before) {
            recordRow(table, "added-range", "first=" + std::to_string(before + 1) + ",last=" + std::to_string(now));
        }
    }
}

void UndoStep::stopRecording() {
    record(m_database, std::nullopt);
    recordNewNumbers();
}

AppliedEdit UndoStep::close() {
    stopRecording();
    const EditScope scope = scopeOf(m_database, m_id);
    if (scope == EditScope()) {
        (Query(m_database, "DELETE FROM undo_step WHERE id=?") << m_id).run();
        return {};
    }
    Query(m_database, "DELETE FROM undo_step WHERE undone=1").run();
    (Query(m_database, "DELETE FROM undo_step WHERE id<=(SELECT id FROM undo_step ORDER BY id DESC LIMIT 1 OFFSET ?)")
     << undoableSteps)
        .run();
    return {m_id, {}, scope};
}

void writeUnrecorded(Database& database, const std::function<void()>& write) {
    std::optional<std::int64_t> step;
    {
        Query open(database, "SELECT open_step FROM undo_recording");
        if (open.next()) {
            step = open.optional([](Query& row) { return row.integer(); });
        }
    }
    record(database, std::nullopt);
    write(); // if it throws, the transaction is rolled back
    record(database, step);
}

/// Restores the state before a step.
class UndoReversal {
public:
    explicit UndoReversal(Database& database)
        : m_database(database) {}

    Result<ReversedEdit> reverse(EditId step, bool undone) {
        Query found(m_database, "SELECT label FROM undo_step WHERE id=? AND undone=?");
        found << step << undone;
        if (!found.next()) {
            return std::unexpected(Error{Error::Kind::NotFound,
                                         QStringLiteral("undo"),
                                         QString::number(step),
                                         {},
                                         QStringLiteral("it was already undone, or is too long ago")});
        }
        const QString label = found.text();
        if (!undone && isBuiltOn(step)) {
            return std::unexpected(notNow(QStringLiteral("a later change depends on it")));
        }
        const EditScope scope = scopeOf(m_database, step);
        UndoStep back(m_database, label, !undone);
        restore(step, back);
        back.stopRecording();
        (Query(m_database, "DELETE FROM undo_step WHERE id=?") << step).run();
        return ReversedEdit{undone ? back.m_id : step, label, scope};
    }

private:
    /// A row of the journal. `columns` point into `text`.
    struct JournalRow {
        const UndoableTable* table = nullptr;
        std::string change;
        std::string text;
        std::vector<ColumnImage> columns;
    };

    const UndoableTable& tableNamed(const std::string& name) {
        UndoableTable& table = m_tables[name];
        if (table.key.empty()) {
            table = isUndoable(name) ? undoableTable(m_database.connection(), name) : UndoableTable();
            if (table.key.empty()) {
                throwMismatch();
            }
        }
        return table;
    }

    /// The next row of a query for table, change and image.
    void read(Query& rows, JournalRow& row) {
        row.table = &tableNamed(rows.text().toStdString());
        row.change = rows.text().toStdString();
        row.text = rows.text().toStdString();
        row.columns = parseRowImage(row.text);
    }

    /// Whether a later step wrote the same.
    bool isBuiltOn(EditId step) {
        Query later(m_database, "SELECT table_name, change, image FROM undo_row WHERE step IN"
                                " (SELECT id FROM undo_step WHERE id>? AND undone=0)");
        later << step;
        UndoFootprint footprint;
        JournalRow row;
        bool isFirst = true;
        while (later.next()) {
            if (std::exchange(isFirst, false)) {
                footprint = footprintOf(step);
            }
            read(later, row);
            if (footprint.overlaps(*row.table, row.change, row.columns)) {
                return true;
            }
        }
        return false;
    }

    UndoFootprint footprintOf(EditId step) {
        UndoFootprint footprint;
        Query rows(m_database, "SELECT table_name, change, image FROM undo_row WHERE step=?");
        rows << step;
        JournalRow row;
        while (rows.next()) {
            read(rows, row);
            footprint.add(*row.table, row.change, row.columns);
        }
        return footprint;
    }

    void restore(EditId step, UndoStep& back) {
        // Removed rows come back first and a range goes last, since both may concern the same row: one added and
        // removed within one step must be gone.
        for (const bool areRanges : {false, true}) {
            Query rows(m_database, "SELECT table_name, change, image FROM undo_row WHERE step=?"
                                   " AND (change='added-range')=? ORDER BY id DESC");
            rows << step << areRanges;
            JournalRow row;
            while (rows.next()) {
                read(rows, row);
                restore(row, back);
            }
        }
    }

    void restore(const JournalRow& row, UndoStep& back) {
        if (row.change == "added-range") {
            removeRange(row);
        } else if (row.change == "added") {
            removeRow(row);
        } else if (row.change == "changed") {
            restoreColumns(row);
        } else {
            addRow(row);
            if (row.table->isNumbered) {
                const auto* number = std::get_if<std::int64_t>(&valueOf(row.columns, "id"));
                back.recordRow(row.table->name, "added", "id=" + std::to_string(number ? *number : 0));
            }
        }
    }

    static std::string named(const UndoableTable& table, std::string_view column) {
        if (std::ranges::find(table.columns, column) == table.columns.end()) {
            throwMismatch();
        }
        return identifierOf(column);
    }

    static std::string whereKeyOf(const UndoableTable& table) {
        std::vector<std::string> conditions;
        for (const std::string& column : table.key) {
            conditions.push_back(identifierOf(column) + "=?");
        }
        return " WHERE " + joined(conditions, " AND ");
    }

    static void bindKey(Query& query, const JournalRow& row) {
        for (const std::string& column : row.table->key) {
            query << valueOf(row.columns, column);
        }
    }

    void removeRow(const JournalRow& row) {
        Query remove(m_database, "DELETE FROM " + identifierOf(row.table->name) + whereKeyOf(*row.table));
        bindKey(remove, row);
        remove.run();
    }

    void removeRange(const JournalRow& row) {
        Query remove(m_database, "DELETE FROM " + identifierOf(row.table->name) + " WHERE id BETWEEN ? AND ?");
        remove << valueOf(row.columns, "first") << valueOf(row.columns, "last");
        remove.run();
    }

    /// Columns added by a later schema get their default.
    void addRow(const JournalRow& row) {
        std::vector<std::string> columns;
        for (const ColumnImage& each : row.columns) {
            columns.push_back(named(*row.table, each.column));
        }
        Query add(m_database, "INSERT INTO " + identifierOf(row.table->name) + "(" + joined(columns, ",") +
                                  ") VALUES (" + joined(std::vector<std::string>(columns.size(), "?"), ",") + ")");
        for (const ColumnImage& each : row.columns) {
            add << each.value;
        }
        add.run();
    }

    void restoreColumns(const JournalRow& row) {
        std::vector<std::string> updates;
        for (const ColumnImage& each : row.columns) {
            updates.push_back(named(*row.table, each.column) + "=?");
        }
        Query restore(m_database, "UPDATE " + identifierOf(row.table->name) + " SET " + joined(updates, ",") +
                                      whereKeyOf(*row.table));
        for (const ColumnImage& each : row.columns) {
            restore << each.value;
        }
        bindKey(restore, row);
        if (restore.run() == 0) {
            throwMismatch();
        }
    }

    Database& m_database;
    std::map<std::string, UndoableTable> m_tables; // addresses stay valid while others are added
};

std::optional<EditId> newestStep(Database& database, bool undone) {
    Query newest(database, "SELECT id FROM undo_step WHERE undone=? ORDER BY id DESC LIMIT 1");
    newest << undone;
    return newest.next() ? std::optional(newest.integer()) : std::nullopt;
}

std::optional<QString> newestLabel(Database& database, bool undone) {
    Query newest(database, "SELECT label FROM undo_step WHERE undone=? ORDER BY id DESC LIMIT 1");
    newest << undone;
    return newest.next() ? std::optional(newest.text()) : std::nullopt;
}

Error notFittingNow() {
    return notNow(QStringLiteral("it conflicts with a later change"));
}

Result<ReversedEdit> reverseStep(Database& database, EditId step, bool undone) {
    try {
        return UndoReversal(database).reverse(step, undone);
    } catch (const SQLite::Exception& exception) {
        if ((exception.getErrorCode() & 0xff) != SQLITE_CONSTRAINT) {
            throw;
        }
        return std::unexpected(notFittingNow());
    }
}

} // namespace softfall
