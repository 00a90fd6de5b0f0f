#include "viewmodels/wording/IsolatedWords.h"

#include "core/PlainText.h"

#include <algorithm>

namespace softfall {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

bool readsRightToLeft(const QString& text) {
    return std::ranges::any_of(text, [](QChar each) {
        return each.direction() == QChar::DirR || each.direction() == QChar::DirAL || each.direction() == QChar::DirAN;
    });
}

} // namespace

QString isolated(const QString& text, const QLocale& locale) {
    const bool isNeeded = !text.isEmpty() && (locale.textDirection() == Qt::RightToLeft || readsRightToLeft(text));
    const QString line = onOneLine(text);
    return isNeeded ? firstStrongIsolate + line + popDirectionalIsolate : line;
}

} // namespace softfall
