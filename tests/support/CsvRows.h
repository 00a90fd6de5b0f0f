#pragma once

#include "exchange/CsvReader.h"

#include <QFile>
#include <QMap>
#include <QString>

#include <vector>

// Tables of numbers that tests compare with.
namespace softfall {

/// A row accessed by column names; a test whose column is missing ends.
class CsvLine {
public:
    explicit CsvLine(QMap<QString, QString> fields)
        : m_fields(std::move(fields)) {}

    [[nodiscard]] QString operator[](const char* column) const {
        const auto field = m_fields.constFind(QLatin1String(column));
        if (field == m_fields.constEnd()) {
            qFatal("there is no column %s", column);
        }
        return *field;
    }
    [[nodiscard]] double number(const char* column) const {
        bool isNumber = false;
        const double value = (*this)[column].toDouble(&isNumber);
        if (!isNumber) {
            qFatal("%s: \"%s\" is no number", column, qPrintable((*this)[column]));
        }
        return value;
    }
    [[nodiscard]] int whole(const char* column) const { return int(number(column)); }

private:
    QMap<QString, QString> m_fields;
};

/// All rows of `path` below the source folder; at least one, or the test ends.
inline std::vector<CsvLine> rowsOf(const QString& path) {
    QFile file(QStringLiteral(SOFTFALL_SOURCE_DIR "/") + path);
    std::vector<CsvLine> rows;
    QStringList names;
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto fault = readCsv(file, [&](const std::vector<CsvField>& fields) {
        QStringList texts;
        for (const CsvField& field : fields) {
            texts << QString::fromStdString(field.bytes);
        }
        if (names.isEmpty()) {
            names = texts;
            return;
        }
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < names.size(); ++i) {
            row[names[i]] = texts.value(i);
        }
        rows.emplace_back(row);
    });
    if (!isOpen || fault || rows.empty()) {
        qFatal("%s cannot be read", qPrintable(path));
    }
    return rows;
}

/// The rows of one of the tables in tests/data/oracles; its README says where each comes from.
inline std::vector<CsvLine> oracle(const QString& table) {
    return rowsOf(QStringLiteral("tests/data/oracles/%1.csv").arg(table));
}

} // namespace softfall
