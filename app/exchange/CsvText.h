#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace softfall {

/// Free text for a field: where a spreadsheet would take it for a formula, it gets an apostrophe in front, and one more
/// where it begins with those already. `fromSheetText` removes it again.
[[nodiscard]] QString toSheetText(const QString& text);
[[nodiscard]] QString fromSheetText(const QString& text);

/// CSV according to RFC 4180, written field by field: lines end with CR LF, a field is quoted only if necessary.
class CsvText {
public:
    CsvText& operator<<(const QString& text);
    CsvText& operator<<(const char* plain); ///< a text that needs no quotes
    CsvText& operator<<(int number);
    CsvText&
    operator<<(double number);      ///< digits, with a fraction after a point where there is one; reads back the same
    CsvText& operator<<(bool flag); ///< `1` or `0`
    template <typename Value>
    CsvText& operator<<(const std::optional<Value>& value) {
        return value ? *this << *value : *this << "";
    }
    void endRow();

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    void beginField();

    QByteArray m_bytes;
    bool m_isFirst = true; // of its row
};

} // namespace softfall
