#pragma once

#include <QString>

namespace softfall {

/// Whether it is a control character, of which a terminal obeys some, or U+FFFE or U+FFFF: what an XML file and a bus
/// may not have. Source: XML 1.0, 2.2.
[[nodiscard]] constexpr bool isControl(QChar each) {
    const char16_t code = each.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code >= 0xfffe;
}

/// `text` with a space for each control character; line ends stay.
[[nodiscard]] inline QString printable(QString text) {
    for (QChar& each : text) {
        if (isControl(each) && each != u'\n') {
            each = u' ';
        }
    }
    return text;
}

/// `text` on one line: a space for each control character, line ends too.
[[nodiscard]] inline QString onOneLine(QString text) {
    for (QChar& each : text) {
        if (isControl(each) || each == QChar::LineSeparator || each == QChar::ParagraphSeparator) {
            each = u' ';
        }
    }
    return text;
}

} // namespace softfall
