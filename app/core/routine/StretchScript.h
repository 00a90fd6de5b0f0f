#pragma once

#include "core/Result.h"
#include "core/time/Instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace softfall {

enum class StretchId { Hamstring, Calf, Quadriceps };
enum class BodySide { Right, Left };
enum class StretchPhase { WarmUp, Hold, Change, Rest, Closing };

/// `hamstring`, `calf`, `quadriceps`.
[[nodiscard]] QString toString(StretchId stretch);
[[nodiscard]] Result<StretchId> stretchFromId(const QString& id, const QString& field);

/// One stretch of time in guided stretching. While resting or changing, stretch and side are those of the hold
/// that comes next; warm-up and closing have none, and neither has the change after the last hold.
struct StretchSegment {
    StretchPhase phase = StretchPhase::WarmUp;
    std::optional<StretchId> stretch;
    std::optional<BodySide> side;
    seconds start{0};
    seconds length{0};
    [[nodiscard]] seconds end() const { return start + length; }
};

/// Segments in order, from second 0, without gap.
using StretchScript = std::vector<StretchSegment>;

/// Script A, 600 s with holds of 30 s: warm-up 60, twelve holds each followed by 10 s of change, closing 60;
/// hamstring, calf, quadriceps, each right, left, right, left. Source: ACSM, 60 s for each muscle.
/// `hold` is 10…60 s.
[[nodiscard]] StretchScript standardStretching(seconds hold = seconds(30));

/// Script B, 240 s: hamstring, then calf; each side three times 10 s hold and 10 s rest. Source: Hallegraeff 2012.
[[nodiscard]] StretchScript shortStretching();

/// The script for a stretching step of that length: A where it fits, or else B.
[[nodiscard]] StretchScript stretchingFor(seconds stepLength);

[[nodiscard]] seconds lengthOf(const StretchScript& script);

/// The segment that runs at `elapsed`; nothing after the end.
[[nodiscard]] std::optional<StretchSegment> segmentAt(const StretchScript& script, seconds elapsed);

} // namespace softfall
