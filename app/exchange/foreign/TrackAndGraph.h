#pragma once

#include "core/exchange/ForeignDiary.h"

#include <QIODevice>

#include <expected>

namespace softfall {

/// Reads the CSV file of Track & Graph: columns FeatureName, Timestamp, Value and, if present, Label and Note. A
/// value is a number, or a duration `h:mm:ss`; in older files its label follows after a colon. If anything is wrong,
/// nothing is returned.
/// Source: the program's own tests of its files (SamAmco/track-and-graph, CSVReadWriterImplTest).
[[nodiscard]] std::expected<ForeignDiary, FileProblems> readTrackAndGraph(QIODevice& source, const QString& fileName);

} // namespace softfall
