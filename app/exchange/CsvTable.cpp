#include "exchange/CsvTable.h"

#include "core/Utf8.h"

#include <QUtf8StringView>

#include <algorithm>
#include <cstring>

namespace softfall {

namespace {

constexpr const char* notText = "not UTF-8 text (save the file as UTF-8)";

/// Only ASCII, as in nearly every field, and no NUL.
bool isPlain(const std::string& bytes) {
    unsigned char all = 0;
    bool hasNul = false;
    for (const char each : bytes) {
        all |= static_cast<unsigned char>(each);
        hasNul |= each == '\0';
    }
    return all < 0x80 && !hasNul;
}

bool isText(const std::string& bytes) {
    return QUtf8StringView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8() &&
           bytes.find('\0') == std::string::npos;
}

QString fieldNumber(std::size_t index) {
    return QStringLiteral("field %1").arg(index + 1);
}

QString reasonOf(const Error& error) {
    if (error.kind != Error::Kind::BadInput) {
        return describe(error);
    }
    return describeValue(error.value, error.allowed);
}

} // namespace

const CsvRow::Cell* CsvRow::find(const QString& column) const {
    for (std::size_t i = 0; i < m_columns->size(); ++i) {
        if (column == QLatin1String((*m_columns)[i].name)) {
            return &m_cells[i];
        }
    }
    return nullptr;
}

const QString& CsvRow::text(const char* column) const {
    static const QString nothing;
    for (std::size_t i = 0; i < m_columns->size(); ++i) {
        if (column == (*m_columns)[i].name) { // nearly always the very same literal
            return m_cells[i].text;
        }
    }
    for (std::size_t i = 0; i < m_columns->size(); ++i) {
        if (std::strcmp(column, (*m_columns)[i].name) == 0) {
            return m_cells[i].text;
        }
    }
    return nothing;
}

qint64 CsvRow::lineOf(const QString& column) const {
    const Cell* cell = find(column);
    return cell && cell->line > 0 ? cell->line : m_line;
}

CsvTable::CsvTable(QString fileName, const std::vector<CsvColumn>& columns, FileProblems& problems,
                   FileProblems& warnings)
    : m_fileName(std::move(fileName))
    , m_columns(columns)
    , m_problems(problems)
    , m_warnings(warnings) {}

void CsvTable::report(qint64 line, const QString& column, const QString& reason) {
    m_problems.add({m_fileName, line, column, reason});
}

void CsvTable::report(const CsvRow& row, const Error& error) {
    Error shown = error;
    if (const CsvRow::Cell* cell = row.find(error.field)) {
        shown = badInput(error.field, cell->text, error.allowed); // the text from the file, not the converted value
        shown.kind = error.kind;
        shown.detail = error.detail;
    }
    report(row.lineOf(error.field), error.field, reasonOf(shown));
}

void CsvTable::read(QIODevice& source, const std::function<void(const CsvRow&)>& onRow) {
    CsvRow row;
    row.m_columns = &m_columns;
    const auto fault = readCsv(source, [&](const std::vector<CsvField>& fields) {
        if (!m_hasHeader) {
            takeHeader(fields);
        } else if (m_headerIsSound && fill(row, fields)) {
            onRow(row);
        }
    });
    if (fault) {
        report(fault->line, fault->field ? nameOf(static_cast<std::size_t>(*fault->field)) : QString(), fault->reason);
    } else if (!m_hasHeader) {
        report(1, {}, QStringLiteral("the file is empty (expected a header row with the names of the columns)"));
    }
}

void CsvTable::warn(const CsvRow& row, const char* column, const QString& reason) {
    m_warnings.add({m_fileName, row.line(), QLatin1String(column), reason});
}

bool CsvTable::hasColumn(const char* column) const {
    return std::ranges::any_of(m_targets, [&](int target) {
        return target >= 0 && std::strcmp(m_columns[static_cast<std::size_t>(target)].name, column) == 0;
    });
}

QString CsvTable::nameOf(std::size_t field) const {
    return field < m_header.size() ? m_header[field] : fieldNumber(field);
}

void CsvTable::takeHeader(const std::vector<CsvField>& fields) {
    m_hasHeader = true;
    m_headerIsSound = true;
    const auto reject = [this](qint64 line, const QString& column, const QString& reason) {
        report(line, column, reason);
        m_headerIsSound = false;
    };
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!isText(fields[i].bytes)) {
            reject(fields[i].line, fieldNumber(i), QLatin1String(notText));
            return; // a file in another encoding has nothing readable
        }
        const QString name = textFromUtf8(fields[i].bytes);
        const auto known = std::ranges::find_if(
            m_columns, [&name](const CsvColumn& each) { return name == QLatin1String(each.name); });
        if (known == m_columns.end()) {
            m_warnings.add({m_fileName, fields[i].line, name.isEmpty() ? fieldNumber(i) : name,
                            QStringLiteral("unknown column, ignored")});
        } else if (std::ranges::find(m_header, name) != m_header.end()) {
            reject(fields[i].line, name, QStringLiteral("the column is in the header twice"));
        }
        m_targets.push_back(known == m_columns.end() ? -1 : static_cast<int>(known - m_columns.begin()));
        m_header.push_back(name);
    }
    for (const CsvColumn& column : m_columns) {
        const QString name = QLatin1String(column.name);
        if (column.required && std::ranges::find(m_header, name) == m_header.end()) {
            reject(fields.front().line, name, QStringLiteral("the column is missing from the header"));
        }
    }
}

bool CsvTable::fill(CsvRow& row, const std::vector<CsvField>& fields) {
    row.m_line = fields.front().line;
    if (fields.size() != m_header.size()) {
        report(row.m_line, fieldNumber(std::min(fields.size(), m_header.size())),
               QStringLiteral("%1 fields (expected %2)").arg(fields.size()).arg(m_header.size()));
        return false;
    }
    row.m_cells.resize(m_columns.size()); // columns of the file are filled below, the rest stays empty
    bool sound = true;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (isPlain(fields[i].bytes)) {
            if (m_targets[i] >= 0) {
                auto& cell = row.m_cells[static_cast<std::size_t>(m_targets[i])];
                cell.text = QLatin1String(fields[i].bytes.data(), static_cast<qsizetype>(fields[i].bytes.size()));
                cell.line = fields[i].line;
            }
        } else if (!isText(fields[i].bytes)) {
            report(fields[i].line, nameOf(i), QLatin1String(notText));
            sound = false;
        } else if (m_targets[i] >= 0) {
            row.m_cells[static_cast<std::size_t>(m_targets[i])] = {textFromUtf8(fields[i].bytes), fields[i].line};
        }
    }
    return sound;
}

} // namespace softfall
