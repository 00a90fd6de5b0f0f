#pragma once

#include "core/Ids.h"
#include "core/time/NightDate.h"

#include <optional>
#include <vector>

namespace softfall {

enum class PauseReason { Holiday, Illness, Other };
template <>
inline constexpr Id<PauseReason> idsOf<PauseReason>[] = {
    {PauseReason::Holiday, "holiday"}, {PauseReason::Illness, "illness"}, {PauseReason::Other, "other"}};

/// Nights on which the coach is silent. Nothing done or missed in them counts.
struct Pause {
    NightRange nights; ///< 1…maxPauseNights nights
    PauseReason reason = PauseReason::Other;
    [[nodiscard]] bool covers(NightDate night) const { return nights.contains(night); }
    bool operator==(const Pause& other) const {
        return nights.first == other.nights.first && nights.last == other.nights.last && reason == other.reason;
    }
};

/// The maximum length of a pause in nights.
inline constexpr int maxPauseNights = 366;

/// All pauses, past ones included: ascending, no two of them share a night.
using Pauses = std::vector<Pause>;

/// `pauses` unchanged; the error names `pauses` and the first that is too long, or that is not after the one before it.
[[nodiscard]] Result<Pauses> checked(Pauses pauses);

/// The pause that covers `night`.
[[nodiscard]] std::optional<Pause> pauseOf(NightDate night, const Pauses& pauses);

/// `pauses` with `added`; where they overlap, the added one wins. The error names `nights` if it is empty or longer
/// than maxPauseNights.
[[nodiscard]] Result<Pauses> withPause(const Pauses& pauses, const Pause& added);

/// `pauses` without any night from `night` on.
[[nodiscard]] Pauses endedBefore(NightDate night, const Pauses& pauses);

} // namespace softfall
