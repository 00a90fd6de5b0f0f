#pragma once

#include "core/Ids.h"
#include "core/diary/EntryId.h"
#include "core/evening/Pause.h"
#include "core/experiment/ExperimentTemplate.h"
#include "core/time/NightDate.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace softfall {

/// The assignment of a night in a trial.
enum class ExperimentArm {
    With,   ///< do what the trial is about
    Without ///< do not do it
};
template <>
inline constexpr Id<ExperimentArm> idsOf<ExperimentArm>[] = {{ExperimentArm::With, "with"},
                                                             {ExperimentArm::Without, "without"}};

/// A randomised trial on oneself: pairs of blocks of nights, one block with and one without, in an order decided by a
/// coin. Its whole calendar follows from these values. Source: facts, statistics §5.3.
struct Experiment {
    EntryId id = 0;
    ExperimentTemplate what = ExperimentTemplate::NoCaffeineAfterNoon;
    NightDate first;                  ///< the first night of the first block
    int pairs = 6;                    ///< minExperimentPairs…maxExperimentPairs
    int nightsPerBlock = 3;           ///< minBlockNights…maxBlockNights; the first of them is dropped, since the
                                      ///< previous block may still have an effect
    std::uint64_t seed = 0;           ///< of the coin (`SplitMix64`), drawn once when the trial is created
    Pauses pauses;                    ///< nights that belong to no block, mostly for illness; later nights move
    std::map<NightDate, bool> done;   ///< the person's own answers whether it was done that night; from `first` on
    std::optional<NightDate> stopped; ///< the first night that no longer belongs to it; nothing unless it was stopped

    bool operator==(const Experiment&) const = default;
};

inline constexpr int minExperimentPairs = 2;
inline constexpr int maxExperimentPairs = 12;
inline constexpr int minBlockNights = 3;
inline constexpr int maxBlockNights = 4;

/// From this many pairs on a clear result can be distinguished from chance at 5 %.
inline constexpr int advisedPairs = 6;

/// `experiment` unchanged, or the first field out of range.
[[nodiscard]] Result<Experiment> checked(Experiment experiment);

/// A run of nights with the same assignment.
struct ExperimentBlock {
    int pair = 0; ///< from 0
    ExperimentArm arm = ExperimentArm::With;
    std::vector<NightDate> nights; ///< ascending, with gaps at pauses; the first is dropped
};

/// All blocks in their order, two for each pair. The coin of a pair shows which arm comes first: heads (1) is With.
[[nodiscard]] std::vector<ExperimentBlock> blocksOf(const Experiment& experiment);

/// The assignment of a night.
struct AskedNight {
    int pair = 0; ///< from 0
    ExperimentArm arm = ExperimentArm::With;
    bool isDropped = false; ///< the first night of its block: assigned, but not compared
};

/// Nothing for a night outside the trial, in a pause, or from `stopped` on.
[[nodiscard]] std::optional<AskedNight> askedOf(const Experiment& experiment, NightDate night);

/// The last night of the last block, given the pauses.
[[nodiscard]] NightDate lastNightOf(const Experiment& experiment);

/// `experiment` with a pause. It cannot begin before `tonight`, as that would change past assignments; the
/// error names `nights`.
[[nodiscard]] Result<Experiment> paused(Experiment experiment, const Pause& pause, NightDate tonight);

} // namespace softfall
