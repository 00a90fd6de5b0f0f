#pragma once

#include "core/insight/TwitchRate.h"

#include <QString>

namespace softfall {

/// What a comparison of two sides tells. Never a cause.
enum class Verdict {
    Fewer,         ///< the whole interval lies below 1
    More,          ///< the whole interval lies above 1
    CannotTell,    ///< both still fit
    NotEnoughData, ///< too few nights or twitches to compare
    NoTwitches     ///< enough nights, and none on either side
};

/// `fewer`, `more`, `cannot-tell`, `not-enough-data`, `no-twitches`.
[[nodiscard]] QString toString(Verdict verdict);

/// Fewer, More or CannotTell, by where 1 lies.
[[nodiscard]] Verdict verdictOf(Limits ratio);

} // namespace softfall
