#include "core/time/Iso8601.h"

#include "core/time/NightDate.h"

#include <cstdint>
#include <optional>

namespace softfall {

namespace {

Error notAnInstant(const QString& text, const QString& field) {
    return badInput(field, text,
                    QStringLiteral("an instant YYYY-MM-DDTHH:MM[:SS] with offset ±HH:MM or Z, "
                                   "such as 2025-03-08T23:10:00-05:00"));
}

constexpr int wrong = -1;
constexpr seconds maxWrittenOffset = hours(18);
constexpr qsizetype maxTextLength = 25; // YYYY-MM-DDTHH:MM:SS±HH:MM

/// Takes the parts of an instant off the front of its text; after a mismatch nothing more matches.
class InstantText {
public:
    explicit InstantText(QStringView text)
        : m_rest(text) {}

    [[nodiscard]] bool isDone() const { return m_fits && m_rest.isEmpty(); }

    bool take(QChar character) {
        if (!m_fits || !m_rest.startsWith(character)) {
            return false;
        }
        m_rest = m_rest.mid(1);
        return true;
    }

    /// 0…most, or `wrong`.
    int twoDigits(int maximum) {
        const auto digit = [this](qsizetype at) { return m_rest[at] >= u'0' && m_rest[at] <= u'9'; };
        if (m_fits && m_rest.size() >= 2 && digit(0) && digit(1)) {
            const int number = 10 * (m_rest[0].unicode() - u'0') + (m_rest[1].unicode() - u'0');
            if (number <= maximum) {
                m_rest = m_rest.mid(2);
                return number;
            }
        }
        m_fits = false;
        return wrong;
    }

    std::optional<NightDate> date() {
        constexpr qsizetype length = 10; // YYYY-MM-DD
        const auto date = m_rest.size() < length ? std::nullopt : nightDateFrom(m_rest.first(length));
        m_fits = m_fits && date.has_value();
        if (m_fits) {
            m_rest = m_rest.mid(length);
        }
        return date;
    }

    /// `Z` or `±HH:MM`.
    std::optional<seconds> offset() {
        if (take(u'Z')) {
            return seconds(0);
        }
        const bool isWest = take(u'-');
        if (!isWest && !take(u'+')) {
            return std::nullopt;
        }
        const int hour = twoDigits(99);
        const int minute = take(u':') ? twoDigits(59) : wrong;
        const seconds distance = hours(hour) + minutes(minute);
        if (hour == wrong || minute == wrong || distance > maxWrittenOffset) {
            return std::nullopt;
        }
        return isWest ? -distance : distance;
    }

private:
    QStringView m_rest;
    bool m_fits = true;
};

} // namespace

Result<ZonedInstant> parseInstant(const QString& text, const QString& field) {
    // Hand-written: an import reads a hundred thousand of these.
    InstantText rest(text);
    const auto date = rest.date();
    const bool hasTime = date && rest.take(u'T');
    const int hour = hasTime ? rest.twoDigits(23) : wrong;
    const int minute = rest.take(u':') ? rest.twoDigits(59) : wrong;
    const int second = rest.take(u':') ? rest.twoDigits(59) : 0;
    const auto offset = rest.offset();
    if (hour == wrong || minute == wrong || second == wrong || !offset || !rest.isDone()) {
        return std::unexpected(notAnInstant(text, field));
    }
    const WallTime wall = date->evening() + hours(hour) + minutes(minute) + seconds(second);
    return ZonedInstant{Instant(wall.time_since_epoch() - *offset), *offset, {}};
}

QString toIsoString(const ZonedInstant& instant) {
    const WallTime wall = instant.wall();
    const auto day = std::chrono::floor<std::chrono::days>(wall);
    const std::chrono::hh_mm_ss<seconds> time(wall - day);
    const minutes offset = std::chrono::duration_cast<minutes>(std::chrono::abs(instant.utcOffset));
    QString text = toIsoString(NightDate(day));
    const auto append = [&text](QChar before, std::int64_t number) {
        text += before;
        text += QChar(static_cast<char16_t>(u'0' + number / 10));
        text += QChar(static_cast<char16_t>(u'0' + number % 10));
    };
    text.reserve(maxTextLength);
    append(u'T', time.hours().count());
    append(u':', time.minutes().count());
    append(u':', time.seconds().count());
    append(instant.utcOffset < seconds(0) ? u'-' : u'+', offset.count() / 60);
    append(u':', offset.count() % 60);
    return text;
}

QString toIsoString(Instant instant, const TimeZone& zone) {
    return toIsoString(zoned(instant, zone));
}

} // namespace softfall
