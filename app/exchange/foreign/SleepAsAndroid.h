#pragma once

#include "core/exchange/ForeignDiary.h"

#include <QIODevice>

#include <expected>

namespace softfall {

/// Largest foreign file that is read; only what is kept of it takes memory. Ten years of movements and heart rates are
/// some 100 MB.
inline constexpr qint64 maxForeignFileSize = 512 * 1024 * 1024;

/// Reads `sleep-export.csv` of Sleep as Android: for each record a header, a line of values, and perhaps a line of
/// noise. Tags are in the comment (`#jerk`, `#jerk_3x` for three), events after the movements
/// (`LABEL-milliseconds[-value]`). If anything is wrong, nothing is returned.
/// Source: docs.sleep.urbandroid.org/devs/csv.html, and for tags and clock changes sleepdiary.github.io/core.
[[nodiscard]] std::expected<ForeignDiary, FileProblems> readSleepAsAndroid(QIODevice& source, const QString& fileName);

} // namespace softfall
