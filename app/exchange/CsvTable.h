#pragma once

#include "core/Result.h"
#include "core/exchange/FileProblem.h"
#include "exchange/CsvReader.h"

#include <QString>

#include <functional>
#include <vector>

namespace softfall {

struct CsvColumn {
    const char* name;
    bool required = false; ///< must be in the header
};

/// The fields of one row by the names of their columns, as text.
class CsvRow {
public:
    [[nodiscard]] qint64 line() const { return m_line; }
    /// The text of the column; empty if the file has no such column or the field is empty.
    [[nodiscard]] const QString& text(const char* column) const;
    [[nodiscard]] bool has(const char* column) const { return !text(column).isEmpty(); }
    /// The physical line that the field begins on.
    [[nodiscard]] qint64 lineOf(const QString& column) const;

private:
    friend class CsvTable;
    struct Cell {
        QString text;
        qint64 line = 0;
    };
    [[nodiscard]] const Cell* find(const QString& column) const;

    const std::vector<CsvColumn>* m_columns = nullptr;
    std::vector<Cell> m_cells; // in the order of m_columns
    qint64 m_line = 0;
};

/// A CSV file with a header: names may be in any order, an unknown one is ignored with a warning, a missing
/// required one is a problem.
class CsvTable {
public:
    /// `columns` must outlive the table. `fileName` is the file's name in problems.
    CsvTable(QString fileName, const std::vector<CsvColumn>& columns, FileProblems& problems, FileProblems& warnings);

    /// Reads the source and calls `onRow` for every sound row: as many fields as the header has, all of them UTF-8.
    void read(QIODevice& source, const std::function<void(const CsvRow&)>& onRow);
    /// Whether the header has the column.
    [[nodiscard]] bool hasColumn(const char* column) const;

    /// Reports a problem with a field, or with the row if `error` names no column of the file.
    void report(const CsvRow& row, const Error& error);
    void report(qint64 line, const QString& column, const QString& reason);
    /// What is no problem, but should be known.
    void warn(const CsvRow& row, const char* column, const QString& reason);

private:
    void takeHeader(const std::vector<CsvField>& fields);
    [[nodiscard]] bool fill(CsvRow& row, const std::vector<CsvField>& fields);
    [[nodiscard]] QString nameOf(std::size_t field) const;

    QString m_fileName;
    const std::vector<CsvColumn>& m_columns;
    FileProblems& m_problems;
    FileProblems& m_warnings;
    std::vector<QString> m_header; // as in the file
    std::vector<int> m_targets;    // for each field of the file: index into m_columns, or -1
    bool m_hasHeader = false;
    bool m_headerIsSound = false;
};

} // namespace softfall
