#pragma once

#include "core/time/Instant.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace softfall {

/// The wall clocks of a zone, according to its file in the tz database: a second reading, to compare the first
/// with. It shares nothing with TimeZone: no QTimeZone, and another rule from wall time to instant.
class TzifClock {
public:
    /// At `at` local time minus UTC changes from `before` to `after`.
    struct Change {
        Instant at;
        seconds before;
        seconds after;
        [[nodiscard]] bool leavesGap() const { return after > before; }
        /// The wall times that are skipped, or occur twice: from the first to the one after the last.
        [[nodiscard]] WallTime first() const { return WallTime(at.time_since_epoch() + std::min(before, after)); }
        [[nodiscard]] WallTime end() const { return WallTime(at.time_since_epoch() + std::max(before, after)); }
    };

    /// Reads `file` (TZif of version 2 or later, RFC 8536) for the time from `from` to `until`: the table, and past its
    /// end the rule in the footer. Throws std::runtime_error if it is no such file, or says what no zone says today.
    [[nodiscard]] static TzifClock read(const QString& file, Instant from, Instant until);

    /// In order of time; only those that move the clocks.
    [[nodiscard]] const std::vector<Change>& changes() const { return m_changes; }

    /// `instant` must lie in the time span that was read.
    [[nodiscard]] seconds offsetAt(Instant instant) const;

    /// Whether the clocks skip `wall`.
    [[nodiscard]] bool isInGap(WallTime wall) const;

    /// The instant meant by `wall`: in a gap the first instant after it, in a fold the first occurrence.
    [[nodiscard]] Instant instantOf(WallTime wall) const;

private:
    seconds m_offsetAtFirst{0};
    std::vector<Change> m_changes;
};

} // namespace softfall
