#pragma once

#include <QString>

#include <string_view>

namespace softfall {

/// All the text of UTF-8 `bytes`: QString::fromUtf8 drops a byte-order mark at the beginning.
[[nodiscard]] inline QString textFromUtf8(std::string_view bytes) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return bytes.starts_with(byteOrderMark) ? text.prepend(QChar(QChar::ByteOrderMark)) : text;
}

} // namespace softfall
