#include "core/evening/Pause.h"

#include <algorithm>

namespace softfall {

using std::chrono::days;

Result<Pauses> checked(Pauses pauses) {
    const Pause* before = nullptr;
    for (const Pause& pause : pauses) {
        const bool hasNights = pause.nights.size() >= 1 && pause.nights.size() <= maxPauseNights;
        if (!hasNights || (before && pause.nights.first <= before->nights.last)) {
            return std::unexpected(
                badInput(QStringLiteral("pauses"),
                         toIsoString(pause.nights.first) + QStringLiteral("..") + toIsoString(pause.nights.last),
                         QStringLiteral("1 to %1 nights each, in order, with no night twice").arg(maxPauseNights)));
        }
        before = &pause;
    }
    return pauses;
}

std::optional<Pause> pauseOf(NightDate night, const Pauses& pauses) {
    const auto found = std::ranges::find_if(pauses, [night](const Pause& pause) { return pause.covers(night); });
    return found == pauses.end() ? std::nullopt : std::optional(*found);
}

Result<Pauses> withPause(const Pauses& pauses, const Pause& added) {
    if (added.nights.size() < 1 || added.nights.size() > maxPauseNights) {
        return std::unexpected(badInput(QStringLiteral("nights"), QString::number(added.nights.size()),
                                        QStringLiteral("1 to %1 nights").arg(maxPauseNights)));
    }
    Pauses result;
    const auto keep = [&result](NightRange nights, PauseReason reason) {
        if (nights.size() > 0) {
            result.push_back({nights, reason});
        }
    };
    for (const Pause& pause : pauses) {
        keep({pause.nights.first, std::min(pause.nights.last, added.nights.first - days(1))}, pause.reason);
        keep({std::max(pause.nights.first, added.nights.last + days(1)), pause.nights.last}, pause.reason);
    }
    result.push_back(added);
    std::ranges::sort(result, {}, [](const Pause& pause) { return pause.nights.first; });
    return result;
}

Pauses endedBefore(NightDate night, const Pauses& pauses) {
    Pauses result;
    for (Pause pause : pauses) {
        pause.nights.last = std::min(pause.nights.last, night - days(1));
        if (pause.nights.size() > 0) {
            result.push_back(pause);
        }
    }
    return result;
}

} // namespace softfall
