#pragma once

#include "core/Result.h"
#include "core/time/NightDate.h"

#include <QString>

#include <optional>
#include <vector>

namespace softfall {

enum class PauseReason { Holiday, Illness, Other };

/// `holiday illness other`.
[[nodiscard]] QString toString(PauseReason reason);
[[nodiscard]] Result<PauseReason> pauseReasonFromId(const QString& id, const QString& field);

/// Nights on which the coach is silent. What is (not) done in them neither breaks nor earns anything.
struct Pause {
    NightRange nights; ///< 1…longestPause nights
    PauseReason reason = PauseReason::Other;
    [[nodiscard]] bool covers(NightDate night) const { return nights.contains(night); }
    bool operator==(const Pause& other) const {
        return nights.first == other.nights.first && nights.last == other.nights.last && reason == other.reason;
    }
};

/// A pause lasts that many nights at the most.
inline constexpr int longestPause = 366;

/// All pauses, past ones included: ascending, no two of them share a night.
using Pauses = std::vector<Pause>;

/// The pause that covers `night`.
[[nodiscard]] std::optional<Pause> pauseOf(NightDate night, const Pauses& pauses);

/// `pauses` with `added`; where they overlap, the added one holds. The error names `nights` where it is empty or longer
/// than longestPause.
[[nodiscard]] Result<Pauses> withPause(const Pauses& pauses, const Pause& added);

/// `pauses` without any night from `night` on.
[[nodiscard]] Pauses endedBefore(NightDate night, const Pauses& pauses);

} // namespace softfall
