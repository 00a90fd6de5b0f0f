#pragma once

#include "core/Ids.h"
#include "core/time/NightDate.h"
#include "core/time/ZoneRules.h"
#include "core/time/ZonedInstant.h"
#include "exchange/CsvTable.h"

#include <optional>

namespace softfall {

/// Reads the typed fields of one row and reports each invalid one; `isSound` returns whether all were valid.
/// An empty field reads as nothing, except where stated otherwise.
class CsvValues {
public:
    /// `zones` are shared by the rows of a file.
    CsvValues(CsvTable& table, const CsvRow& row, ZoneRules& zones)
        : m_table(table)
        , m_row(row)
        , m_zones(zones)
        , m_isAsNoted(flag("as_noted")) {}

    [[nodiscard]] bool isSound() const { return m_isSound; }
    void reject(const Error& error);

    [[nodiscard]] const QString& text(const char* column) const { return m_row.text(column); }
    /// A whole number in decimal digits; the core checks its range.
    [[nodiscard]] std::optional<int> wholeNumber(const char* column);
    /// Decimal digits, with a decimal fraction if there is one.
    [[nodiscard]] std::optional<double> number(const char* column);
    /// `1` or `0`; empty is false.
    [[nodiscard]] bool flag(const char* column);
    /// `1` or `0`.
    [[nodiscard]] std::optional<bool> optionalFlag(const char* column);
    /// The night of a required column.
    [[nodiscard]] NightDate night(const char* column);
    [[nodiscard]] std::optional<NightDate> optionalNight(const char* column);
    /// The column `zone`: an IANA name that exists, or empty; any short name if the column `as_noted` is 1.
    [[nodiscard]] QString zone();
    /// An instant. The written offset decides, with a warning where the column `zone`, by the rules of this computer,
    /// has another then: rules change. None where `as_noted` is 1.
    [[nodiscard]] std::optional<ZonedInstant> instant(const char* column);
    /// The instant of a required column.
    [[nodiscard]] ZonedInstant requiredInstant(const char* column);

    /// By `fromId` of the core.
    template <HasIds Value>
    [[nodiscard]] std::optional<Value> id(const char* column) {
        return m_row.has(column) ? taken(fromId<Value>(text(column), QLatin1String(column))) : std::nullopt;
    }
    template <HasIds Value>
    [[nodiscard]] Value requiredId(const char* column) {
        return taken(fromId<Value>(text(column), QLatin1String(column))).value_or(Value{});
    }

private:
    template <typename Value>
    std::optional<Value> taken(Result<Value> value) {
        if (!value) {
            reject(value.error());
            return std::nullopt;
        }
        return *std::move(value);
    }
    [[nodiscard]] std::optional<ZonedInstant> placed(ZonedInstant at, const char* column);

    CsvTable& m_table;
    const CsvRow& m_row;
    ZoneRules& m_zones;
    bool m_isSound = true;
    bool m_isAsNoted = false; // last: reading it may reject
};

} // namespace softfall
