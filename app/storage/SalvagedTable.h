#pragma once

#include "storage/CarvedRows.h"
#include "storage/Database.h"

#include <string>
#include <vector>

namespace softfall {

/// A table of a diary being rebuilt from the readable parts of a damaged one. A row is added if it passes the checks of
/// the schema and its key is not taken. Throws SQLite::Exception if the target cannot be written.
class SalvagedTable {
public:
    /// `target` must outlive this.
    SalvagedTable(Database& target, std::string name);

    [[nodiscard]] const std::string& name() const { return m_name; }

    /// Reads the table of that name in `source` from both ends, bypassing all indexes. Returns whether all of it could
    /// be read, and fitted.
    bool addAllOf(SQLite::Database& source);

    /// Adds a row from its values alone, in the order of the columns; one that does not fit is left out.
    void addCarved(const CarvedRow& row);

private:
    struct Column {
        std::string name;
        int key = 0; // place in the primary key from 1, or 0
    };

    [[nodiscard]] std::vector<Column> columnsIn(SQLite::Database& database) const;
    [[nodiscard]] bool addRows(SQLite::Database& source, const std::vector<std::string>& columns, bool fromTheEnd);
    bool add(const std::vector<std::string>& columns, const std::vector<ColumnValue>& values);

    Database& m_target;
    std::string m_name;
    std::vector<Column> m_columns;
    bool m_hasRowid = false; // and its first column is it
};

/// The tables of `target` except the undo journal and each file's own metadata.
[[nodiscard]] std::vector<SalvagedTable> salvageableTables(Database& target);

} // namespace softfall
