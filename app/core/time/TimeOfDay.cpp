#include "core/time/TimeOfDay.h"

namespace softfall {

Result<TimeOfDay> parseTimeOfDay(const QString& text, const QString& field) {
    const auto isDigit = [&text](qsizetype at) { return text[at] >= u'0' && text[at] <= u'9'; };
    const bool shaped = text.size() == 5 && text[2] == u':' && isDigit(0) && isDigit(1) && isDigit(3) && isDigit(4);
    const int hour = shaped ? QStringView(text).first(2).toInt() : 24;
    const int minute = shaped ? QStringView(text).last(2).toInt() : 60;
    if (hour > 23 || minute > 59) {
        return std::unexpected(badInput(field, text, QStringLiteral("a time HH:MM from 00:00 to 23:59")));
    }
    return TimeOfDay(hour, minute);
}

QString toIsoString(TimeOfDay time) {
    const auto total = static_cast<int>(time.sinceMidnight().count());
    return QStringLiteral("%1:%2").arg(total / 60, 2, 10, QChar(u'0')).arg(total % 60, 2, 10, QChar(u'0'));
}

} // namespace softfall
