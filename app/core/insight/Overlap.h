#pragma once

#include <optional>

namespace softfall {

/// How often two yes-or-no facts were known together: four numbers of nights.
struct Overlap {
    int both = 0;
    int onlyFirst = 0;
    int onlySecond = 0;
    int neither = 0;

    void add(bool first, bool second) { (first ? (second ? both : onlyFirst) : (second ? onlySecond : neither))++; }

    /// The phi coefficient, −1…1; nothing if one of the two never varies.
    [[nodiscard]] std::optional<double> phi() const;

    /// |phi| is `inseparablePhi` or more: nights cannot distinguish the two.
    [[nodiscard]] bool isInseparable() const;

    /// One of the four numbers is half or less of what would be expected if the two were unrelated, and at least three
    /// nights short of it: as for a habit that occurred mostly before a change, so that its nights reflect the change.
    /// Chance produces the smallest of these (none where three were expected) once in twenty times.
    [[nodiscard]] bool isOneSided() const;
};

/// Source: facts, statistics §5.2 d (no published threshold exists).
inline constexpr double inseparablePhi = 0.8;

} // namespace softfall
