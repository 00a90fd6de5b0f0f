#include "core/routine/StretchScript.h"

#include <algorithm>
#include <array>

namespace softfall {

namespace {

struct Hold {
    StretchId stretch;
    BodySide side;
};

class ScriptWriter {
public:
    void add(StretchPhase phase, seconds length, std::optional<Hold> hold = {}) {
        StretchSegment segment{phase, {}, {}, m_end, length};
        if (hold) {
            segment.stretch = hold->stretch;
            segment.side = hold->side;
        }
        m_script.push_back(segment);
        m_end += length;
    }
    /// Each hold is followed by `pause`, which already shows what comes next.
    void addHolds(const std::vector<Hold>& holds, seconds hold, StretchPhase pausePhase, seconds pause) {
        for (std::size_t i = 0; i < holds.size(); ++i) {
            add(StretchPhase::Hold, hold, holds[i]);
            add(pausePhase, pause, i + 1 < holds.size() ? std::optional(holds[i + 1]) : std::nullopt);
        }
    }
    [[nodiscard]] StretchScript take() { return std::move(m_script); }

private:
    StretchScript m_script;
    seconds m_end{0};
};

} // namespace

QString toString(StretchId stretch) {
    switch (stretch) {
    case StretchId::Hamstring:
        return QStringLiteral("hamstring");
    case StretchId::Calf:
        return QStringLiteral("calf");
    case StretchId::Quadriceps:
        return QStringLiteral("quadriceps");
    }
    return {};
}

Result<StretchId> stretchFromId(const QString& id, const QString& field) {
    for (const StretchId stretch : {StretchId::Hamstring, StretchId::Calf, StretchId::Quadriceps}) {
        if (toString(stretch) == id) {
            return stretch;
        }
    }
    return std::unexpected(badInput(field, id, QStringLiteral("hamstring, calf or quadriceps")));
}

StretchScript standardStretching(seconds hold) {
    std::vector<Hold> holds;
    for (const StretchId stretch : {StretchId::Hamstring, StretchId::Calf, StretchId::Quadriceps}) {
        for (const BodySide side : {BodySide::Right, BodySide::Left, BodySide::Right, BodySide::Left}) {
            holds.push_back({stretch, side});
        }
    }
    ScriptWriter writer;
    writer.add(StretchPhase::WarmUp, seconds(60));
    writer.addHolds(holds, std::clamp(hold, seconds(10), seconds(60)), StretchPhase::Change, seconds(10));
    writer.add(StretchPhase::Closing, seconds(60));
    return writer.take();
}

StretchScript shortStretching() {
    std::vector<Hold> holds;
    for (const StretchId stretch : {StretchId::Hamstring, StretchId::Calf}) {
        for (const BodySide side : {BodySide::Right, BodySide::Left}) {
            holds.insert(holds.end(), 3, {stretch, side});
        }
    }
    ScriptWriter writer;
    writer.addHolds(holds, seconds(10), StretchPhase::Rest, seconds(10));
    return writer.take();
}

StretchScript stretchingFor(seconds stepLength) {
    StretchScript standard = standardStretching();
    return stepLength >= lengthOf(standard) ? standard : shortStretching();
}

seconds lengthOf(const StretchScript& script) {
    return script.empty() ? seconds(0) : script.back().end();
}

std::optional<StretchSegment> segmentAt(const StretchScript& script, seconds elapsed) {
    const auto segment =
        std::ranges::find_if(script, [elapsed](const StretchSegment& each) { return elapsed < each.end(); });
    return segment == script.end() || elapsed < seconds(0) ? std::nullopt : std::optional(*segment);
}

} // namespace softfall
