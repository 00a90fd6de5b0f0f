#pragma once

#include "core/Ids.h"
#include "core/experiment/Experiment.h"
#include "core/insight/LoggedTotal.h"
#include "core/insight/Verdict.h"

#include <optional>
#include <vector>

namespace softfall {

enum class ExperimentState { Planned, Running, Ended, Stopped };
template <>
inline constexpr Id<ExperimentState> idsOf<ExperimentState>[] = {{ExperimentState::Planned, "planned"},
                                                                 {ExperimentState::Running, "running"},
                                                                 {ExperimentState::Ended, "ended"},
                                                                 {ExperimentState::Stopped, "stopped"}};

/// Planned until its first night has come, Ended once its last one is before `tonight`; Stopped if it was stopped
/// before that.
[[nodiscard]] ExperimentState stateOf(const Experiment& experiment, NightDate tonight);

/// The two blocks of a pair, without their first nights.
struct ExperimentPair {
    LoggedTotal with;
    LoggedTotal without;
    [[nodiscard]] bool isComplete() const { return with.nights > 0 && without.nights > 0; }
    /// Twitches a night more with than without; of a complete pair.
    [[nodiscard]] double difference() const { return with.mean() - without.mean(); }
};

/// The outcome of a trial. Nights count by their assignment, whatever was done, since only the assignment was
/// random.
struct ExperimentResult {
    std::vector<ExperimentPair> pairs; ///< all of them, in order
    int completePairs = 0;             ///< those that are compared: with a logged night on both sides
    double meanDifference = 0;         ///< over the complete pairs, twitches a night more with than without
    double p = 1;                      ///< two-sided, over all orders the coins could have given (`signPermutation`)
    double smallestP = 1;              ///< the smallest that this many complete pairs can reach
    /// Fewer or More at p ≤ 0.05 by the sign of `meanDifference`; NotEnoughData without a complete pair; NoTwitches
    /// where no compared night has any. Fewer than `advisedPairs` complete ones can only be Inconclusive.
    Verdict verdict = Verdict::NotEnoughData;
};

/// Nothing before the end, and nothing for a stopped one: looking at interim results, or stopping at will, would
/// make chance look like an effect.
/// `records` may hold other nights too; a night that is not in it is not logged.
[[nodiscard]] std::optional<ExperimentResult> resultOf(const Experiment& experiment,
                                                       const std::vector<NightRecord>& records, NightDate tonight);

} // namespace softfall
