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

} // namespace

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
