#pragma once

#include "core/Ids.h"
#include "core/insight/TwitchRate.h"

namespace softfall {

/// The result of comparing two sides. Never a cause.
enum class Verdict {
    Fewer,         ///< the whole interval lies below 1
    More,          ///< the whole interval lies above 1
    Inconclusive,  ///< both are still possible
    NotEnoughData, ///< too few nights or twitches to compare
    NoTwitches     ///< enough nights, and none on either side
};
template <>
inline constexpr Id<Verdict> idsOf<Verdict>[] = {{Verdict::Fewer, "fewer"},
                                                 {Verdict::More, "more"},
                                                 {Verdict::Inconclusive, "cannot-tell"},
                                                 {Verdict::NotEnoughData, "not-enough-data"},
                                                 {Verdict::NoTwitches, "no-twitches"}};

/// Fewer, More or Inconclusive, by where 1 lies.
[[nodiscard]] Verdict verdictOf(Limits ratio);

} // namespace softfall
