#include "core/routine/StretchScript.h"

#include <algorithm>

namespace softfall {

namespace {

struct Hold {
    StretchId stretch;
    BodySide side;
};

void addSegment(GuidedScript& script, GuidedPhase phase, seconds length, std::optional<Hold> hold = {}) {
    GuidedSegment segment;
    segment.phase = phase;
    segment.length = length;
    if (hold) {
        segment.stretch = hold->stretch;
        segment.side = hold->side;
    }
    append(script, segment);
}

/// Each hold is followed by `pause`, which already shows the next one.
void addHolds(GuidedScript& script, const std::vector<Hold>& holds, seconds hold, GuidedPhase pausePhase,
              seconds pause) {
    for (std::size_t i = 0; i < holds.size(); ++i) {
        addSegment(script, GuidedPhase::Hold, hold, holds[i]);
        addSegment(script, pausePhase, pause, i + 1 < holds.size() ? std::optional(holds[i + 1]) : std::nullopt);
    }
}

} // namespace

GuidedScript standardStretching(seconds hold) {
    std::vector<Hold> holds;
    for (const StretchId stretch : allStretches) {
        for (const BodySide side : {BodySide::Right, BodySide::Left, BodySide::Right, BodySide::Left}) {
            holds.push_back({stretch, side});
        }
    }
    GuidedScript script;
    addSegment(script, GuidedPhase::WarmUp, seconds(60));
    addHolds(script, holds, std::clamp(hold, seconds(10), seconds(60)), GuidedPhase::Change, seconds(10));
    addSegment(script, GuidedPhase::Closing, seconds(60));
    return script;
}

GuidedScript shortStretching() {
    std::vector<Hold> holds;
    for (const StretchId stretch : {StretchId::Hamstring, StretchId::Calf}) {
        for (const BodySide side : {BodySide::Right, BodySide::Left}) {
            holds.insert(holds.end(), 3, {stretch, side});
        }
    }
    GuidedScript script;
    addHolds(script, holds, seconds(10), GuidedPhase::Rest, seconds(10));
    return script;
}

} // namespace softfall
