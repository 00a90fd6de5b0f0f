#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace softfall {

/// All the text of UTF-8 `bytes`: QString::fromUtf8 drops a byte-order mark at the beginning.
[[nodiscard]] inline QString textFromUtf8(std::string_view bytes) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return bytes.starts_with(byteOrderMark) ? text.prepend(QChar(QChar::ByteOrderMark)) : text;
}

/// Whether QString::fromUtf8 keeps all of `bytes`. A path that it doesn't would become that of another file.
[[nodiscard]] inline bool isKeptAsText(std::string_view bytes) {
    const QByteArray given = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return QString::fromUtf8(given).toUtf8() == given;
}

/// `bytes` to be shown in a message: `\xNN` for each that is not ASCII.
[[nodiscard]] inline QString shownBytes(std::string_view bytes) {
    QString shown;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        shown +=
            code < 0x80 ? QString(QLatin1Char(byte)) : QStringLiteral("\\x%1").arg(int(code), 2, 16, QLatin1Char('0'));
    }
    return shown;
}

} // namespace softfall
