#pragma once

#include <QFile>
#include <QString>

#include <expected>
#include <memory>

namespace softfall {

/// Largest diary file that is read. Twenty years with 7,300 nights, 50,000 twitches and 100,000 habits are about
/// 22 MB of JSON; with a note of 500 characters on each of them they are still below the limit.
inline constexpr qint64 maxDiaryFileSize = 64 * 1024 * 1024;

/// The file `path` open for reading, or why it cannot be read: a pipe or a device might never end.
[[nodiscard]] std::expected<std::unique_ptr<QFile>, QString> openDiarySource(const QString& path);

} // namespace softfall
