#pragma once

#include "core/Result.h"
#include "core/time/Instant.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace softfall {

/// A night, named by the local calendar date of its evening: the night of Mon 23 → Tue 24 is the 23rd.
class NightDate {
public:
    constexpr NightDate() = default;
    constexpr explicit NightDate(std::chrono::local_days evening)
        : m_evening(evening) {}
    constexpr explicit NightDate(std::chrono::year_month_day evening)
        : m_evening(static_cast<std::chrono::local_days>(evening)) {}

    /// Midnight at the beginning of the evening's date.
    [[nodiscard]] constexpr std::chrono::local_days evening() const { return m_evening; }
    [[nodiscard]] constexpr std::chrono::weekday weekday() const { return std::chrono::weekday(m_evening); }
    constexpr auto operator<=>(const NightDate&) const = default;

    constexpr NightDate& operator+=(std::chrono::days nights) {
        m_evening += nights;
        return *this;
    }
    friend constexpr NightDate operator+(NightDate night, std::chrono::days nights) { return night += nights; }
    friend constexpr NightDate operator-(NightDate night, std::chrono::days nights) { return night += -nights; }
    friend constexpr std::chrono::days operator-(NightDate later, NightDate earlier) {
        return later.m_evening - earlier.m_evening;
    }

private:
    std::chrono::local_days m_evening{};
};

/// Nights from `first` to `last`, both included; empty when `last` is before `first`.
struct NightRange {
    NightDate first;
    NightDate last;
    [[nodiscard]] constexpr bool contains(NightDate night) const { return first <= night && night <= last; }
    [[nodiscard]] constexpr int size() const { return last < first ? 0 : int((last - first).count()) + 1; }
};

/// The night `YYYY-MM-DD`, a date that exists, 1970…2999; nothing else.
[[nodiscard]] std::optional<NightDate> nightDateFrom(QStringView text);
/// Reads `YYYY-MM-DD`, a date that exists, 1970…2999; the error carries `field`.
[[nodiscard]] Result<NightDate> parseNightDate(const QString& text, const QString& field);

/// `YYYY-MM-DD`.
[[nodiscard]] QString toIsoString(NightDate night);

} // namespace softfall
