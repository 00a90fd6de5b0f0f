#pragma once

#include "exchange/DiarySource.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace softfall {

/// One field of a CSV row, as in the file: bytes, without the quotes.
struct CsvField {
    std::string bytes;
    qint64 line = 0; ///< the physical line it begins on, from 1
};

/// What stopped the reading of a file before its end.
struct CsvFault {
    qint64 line = 0;          ///< 0: the file could not be read at all
    std::optional<int> field; ///< index from 0 of the field it lies in
    QString reason;
};

/// Largest row, in bytes.
inline constexpr qint64 maxCsvRowSize = 1024 * 1024;

/// `onRow` must not keep its argument; at least one field.
using OnCsvRow = std::function<void(const std::vector<CsvField>&)>;

/// Reads `source` row by row according to RFC 4180 (skipping a byte-order mark and empty lines) and stops at the first
/// fault, and after `maxSize` bytes. Memory is bounded by the longest row, whatever the source contains.
[[nodiscard]] std::optional<CsvFault> readCsv(QIODevice& source, const OnCsvRow& onRow,
                                              qint64 maxSize = maxDiaryFileSize);

} // namespace softfall
