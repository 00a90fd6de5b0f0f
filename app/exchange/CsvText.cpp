#include "exchange/CsvText.h"

#include <QLocale>

#include <algorithm>

namespace softfall {

namespace {

/// Spaces at the ends need no quotes by the standard, but many readers drop them.
bool needsQuotes(const QByteArray& text) {
    return !text.isEmpty() && (text.front() == ' ' || text.back() == ' ' || text.front() == '\t' ||
                               text.back() == '\t' || std::ranges::any_of(text, [](char each) {
                                   return each == ',' || each == '"' || each == '\n' || each == '\r';
                               }));
}

/// Whether it begins like a formula, after apostrophes if any.
bool isFormula(const QString& text) {
    static const QString begins = QStringLiteral("=+-@\t\r");
    const auto first = std::ranges::find_if(text, [](QChar each) { return each != u'\''; });
    return first != text.end() && begins.contains(*first);
}

} // namespace

QString toSheetText(const QString& text) {
    return isFormula(text) ? u'\'' + text : text;
}

QString fromSheetText(const QString& text) {
    return text.startsWith(u'\'') && isFormula(text) ? text.mid(1) : text;
}

void CsvText::beginField() {
    if (!m_isFirst) {
        m_bytes += ',';
    }
    m_isFirst = false;
}

CsvText& CsvText::operator<<(const QString& text) {
    beginField();
    QByteArray field = text.toUtf8();
    if (needsQuotes(field)) {
        field.replace('"', "\"\"");
        m_bytes += '"';
        m_bytes += field;
        m_bytes += '"';
    } else {
        m_bytes += field;
    }
    return *this;
}

CsvText& CsvText::operator<<(const char* plain) {
    beginField();
    m_bytes += plain;
    return *this;
}

CsvText& CsvText::operator<<(int number) {
    beginField();
    m_bytes += QByteArray::number(number);
    return *this;
}

CsvText& CsvText::operator<<(double number) {
    beginField();
    m_bytes += QByteArray::number(number, 'f', QLocale::FloatingPointShortest);
    return *this;
}

CsvText& CsvText::operator<<(bool flag) {
    return *this << (flag ? "1" : "0");
}

void CsvText::endRow() {
    m_bytes += "\r\n";
    m_isFirst = true;
}

} // namespace softfall
