#include "core/time/NightDate.h"

namespace softfall {

Result<NightDate> parseNightDate(const QString& text, const QString& field) {
    const auto error = [&] {
        return std::unexpected(badInput(field, text, QStringLiteral("a date YYYY-MM-DD, such as 2025-03-08")));
    };
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-') {
        return error();
    }
    for (const qsizetype at : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (text[at] < u'0' || text[at] > u'9') {
            return error();
        }
    }
    const QStringView view(text);
    const std::chrono::year_month_day date(std::chrono::year(view.first(4).toInt()),
                                           std::chrono::month(view.mid(5, 2).toUInt()),
                                           std::chrono::day(view.last(2).toUInt()));
    if (!date.ok() || int(date.year()) < 1970 || int(date.year()) > 2999) {
        return error();
    }
    return NightDate(date);
}

QString toIsoString(NightDate night) {
    const std::chrono::year_month_day date(night.evening());
    return QStringLiteral("%1-%2-%3")
        .arg(int(date.year()), 4, 10, QChar(u'0'))
        .arg(unsigned(date.month()), 2, 10, QChar(u'0'))
        .arg(unsigned(date.day()), 2, 10, QChar(u'0'));
}

} // namespace softfall
