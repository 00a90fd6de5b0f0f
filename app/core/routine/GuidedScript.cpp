#include "core/routine/GuidedScript.h"

#include <algorithm>

namespace softfall {

seconds lengthOf(const GuidedScript& script) {
    return script.empty() ? seconds(0) : script.back().end();
}

std::optional<GuidedSegment> segmentAt(const GuidedScript& script, MonotonicTime elapsed) {
    const auto segment =
        std::ranges::find_if(script, [elapsed](const GuidedSegment& each) { return elapsed < each.end(); });
    return segment == script.end() || elapsed < MonotonicTime(0) ? std::nullopt : std::optional(*segment);
}

void append(GuidedScript& script, GuidedSegment segment) {
    segment.start = lengthOf(script);
    script.push_back(segment);
}

} // namespace softfall
