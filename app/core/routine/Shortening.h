#pragma once

#include "core/routine/RoutineSession.h"

namespace softfall {

/// What was shortened to keep bedtime: after a late start, a break, or added time.
struct Shortening {
    struct Shortened {
        StepId step = StepId::WindDown;
        minutes from{0};
        minutes to{0};
        bool operator==(const Shortened&) const = default;
    };
    std::vector<Shortened> shortened; ///< in the order in which they were wanted
    std::vector<StepId> dropped;      ///< likewise
    [[nodiscard]] bool isEmpty() const { return shortened.empty() && dropped.empty(); }
    bool operator==(const Shortening&) const = default;
};

/// `session` compared with what was `wanted`: steps that it lacks or skips to keep bedtime, and those still running
/// or to come that are shorter. The hand-off at the screen cut-off does not count.
[[nodiscard]] Shortening shortening(const std::vector<StepMinutes>& wanted, const RoutineSession& session);

} // namespace softfall
