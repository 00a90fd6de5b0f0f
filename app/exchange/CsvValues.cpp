#include "exchange/CsvValues.h"

#include "core/time/Iso8601.h"

#include <algorithm>

namespace softfall {

namespace {

bool isDigits(QStringView text) {
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar character) { return character >= u'0' && character <= u'9'; });
}

// This many decimal digits are exact in a double.
constexpr qsizetype maxExactDigits = 15;

QStringView withoutSign(QStringView text) {
    return text.startsWith(u'-') ? text.mid(1) : text;
}

} // namespace

void CsvValues::reject(const Error& error) {
    m_table.report(m_row, error);
    m_isSound = false;
}

std::optional<int> CsvValues::wholeNumber(const char* column) {
    const QString& field = text(column);
    if (field.isEmpty()) {
        return std::nullopt;
    }
    bool fits = false;
    const int value = field.toInt(&fits);
    if (!isDigits(withoutSign(field)) || !fits) {
        reject(badInput(QLatin1String(column), field, QStringLiteral("a whole number")));
        return std::nullopt;
    }
    return value;
}

std::optional<double> CsvValues::number(const char* column) {
    const QString& field = text(column);
    if (field.isEmpty()) {
        return std::nullopt;
    }
    const QStringView digits = withoutSign(field);
    const qsizetype point = digits.indexOf(u'.');
    const bool shaped = point < 0 ? isDigits(digits) : isDigits(digits.first(point)) && isDigits(digits.mid(point + 1));
    if (!shaped) {
        reject(badInput(QLatin1String(column), field, QStringLiteral("a number such as 2 or 1.5")));
        return std::nullopt;
    }
    if (point < 0 && field.size() <= maxExactDigits) {
        return double(field.toLongLong()); // the usual case, and much faster
    }
    return field.toDouble();
}

std::optional<bool> CsvValues::optionalFlag(const char* column) {
    const QString& field = text(column);
    if (!field.isEmpty() && field != QLatin1String("0") && field != QLatin1String("1")) {
        reject(badInput(QLatin1String(column), field, QStringLiteral("0 or 1")));
    }
    return field.isEmpty() ? std::nullopt : std::optional(field == QLatin1String("1"));
}

bool CsvValues::flag(const char* column) {
    return optionalFlag(column).value_or(false);
}

std::optional<NightDate> CsvValues::optionalNight(const char* column) {
    return m_row.has(column) ? std::optional(night(column)) : std::nullopt;
}

NightDate CsvValues::night(const char* column) {
    return taken(parseNightDate(text(column), QLatin1String(column))).value_or(NightDate{});
}

QString CsvValues::zone() {
    const QString& name = text("zone");
    if (const auto checked = m_zones.checked(name, m_isAsNoted); !checked) {
        reject(checked.error());
    }
    return name;
}

std::optional<ZonedInstant> CsvValues::instant(const char* column) {
    return m_row.has(column) ? std::optional(requiredInstant(column)) : std::nullopt;
}

ZonedInstant CsvValues::requiredInstant(const char* column) {
    const auto read = taken(parseInstant(text(column), QLatin1String(column)));
    return read ? placed(*read, column).value_or(ZonedInstant{}) : ZonedInstant{};
}

std::optional<ZonedInstant> CsvValues::placed(ZonedInstant at, const char* column) {
    at.zone = text("zone");
    if (at.zone.isEmpty() || m_isAsNoted) {
        return at;
    }
    const Result<TimeZone>& zone = m_zones.named(at.zone);
    if (!zone) {
        return std::nullopt; // reported once, by zone()
    }
    if (zone->offsetAt(at.instant) != at.utcOffset) {
        m_table.warn(m_row, column, ZoneRules::disagreement(at));
    }
    return at;
}

} // namespace softfall
