#include "core/time/NightDate.h"

#include <algorithm>

namespace softfall {

std::optional<NightDate> nightDateFrom(QStringView text) {
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-') {
        return std::nullopt;
    }
    const auto number = [text](qsizetype first, qsizetype last) {
        int value = 0;
        for (qsizetype at = first; at <= last; ++at) {
            if (text[at] < u'0' || text[at] > u'9') {
                return 0; // no year, month or day
            }
            value = 10 * value + (text[at].unicode() - u'0');
        }
        return value;
    };
    const std::chrono::year_month_day date(std::chrono::year(number(0, 3)),
                                           std::chrono::month(static_cast<unsigned>(number(5, 6))),
                                           std::chrono::day(static_cast<unsigned>(number(8, 9))));
    if (!date.ok() || int(date.year()) < 1970 || int(date.year()) > 2999) {
        return std::nullopt;
    }
    return NightDate(date);
}

Result<NightDate> parseNightDate(const QString& text, const QString& field) {
    if (const auto night = nightDateFrom(text)) {
        return *night;
    }
    return std::unexpected(badInput(field, text, QStringLiteral("a date YYYY-MM-DD, such as 2025-03-08")));
}

QString toIsoString(NightDate night) {
    const std::chrono::year_month_day date(night.evening());
    QString text = QStringLiteral("0000-00-00");
    const auto write = [&text](qsizetype last, unsigned number) {
        for (; number > 0; number /= 10) {
            text[last--] = QChar(static_cast<char16_t>(u'0' + number % 10));
        }
    };
    write(3, static_cast<unsigned>(std::clamp(int(date.year()), 0, 9999)));
    write(6, unsigned(date.month()));
    write(9, unsigned(date.day()));
    return text;
}

} // namespace softfall
