#pragma once

#include "core/routine/MuscleGroup.h"
#include "core/routine/Stretch.h"
#include "core/time/Instant.h"

#include <optional>
#include <vector>

namespace softfall {

enum class GuidedPhase {
    // stretching
    WarmUp,
    Hold,
    Change,
    Rest,
    Closing,
    // breathing
    BreatheIn,
    BreatheOut,
    // muscle relaxation
    Settle,
    Tense,
    Release,
    Scan,
    // meditation
    Sit
};

/// One span of time in a guided script. While resting or changing, stretch and side are those of the hold that comes
/// next; warm-up and closing have none, and neither has the change after the last hold.
struct GuidedSegment {
    GuidedPhase phase = GuidedPhase::WarmUp;
    std::optional<StretchId> stretch;
    std::optional<BodySide> side;
    std::optional<MuscleGroup> group;
    seconds start{0};
    seconds length{0};
    [[nodiscard]] seconds end() const { return start + length; }
    bool operator==(const GuidedSegment&) const = default;
};

/// Segments in order, from second 0, without gaps.
using GuidedScript = std::vector<GuidedSegment>;

[[nodiscard]] seconds lengthOf(const GuidedScript& script);

/// The segment at `elapsed`; nothing before the beginning and after the end.
[[nodiscard]] std::optional<GuidedSegment> segmentAt(const GuidedScript& script, MonotonicTime elapsed);

/// Appends a segment after the last one of `script`; its start is set here.
void append(GuidedScript& script, GuidedSegment segment);

} // namespace softfall
