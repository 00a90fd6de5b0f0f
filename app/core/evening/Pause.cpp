#include "core/evening/Pause.h"

#include <algorithm>

namespace softfall {

using std::chrono::days;

namespace {

struct NamedReason {
    PauseReason reason;
    const char* id;
};

constexpr NamedReason reasons[] = {
    {PauseReason::Holiday, "holiday"}, {PauseReason::Illness, "illness"}, {PauseReason::Other, "other"}};

} // namespace

QString toString(PauseReason reason) {
    return QLatin1String(std::ranges::find(reasons, reason, &NamedReason::reason)->id);
}

Result<PauseReason> pauseReasonFromId(const QString& id, const QString& field) {
    for (const NamedReason& each : reasons) {
        if (id == QLatin1String(each.id)) {
            return each.reason;
        }
    }
    return std::unexpected(badInput(field, id, QStringLiteral("holiday, illness, other")));
}

std::optional<Pause> pauseOf(NightDate night, const Pauses& pauses) {
    const auto found = std::ranges::find_if(pauses, [night](const Pause& pause) { return pause.covers(night); });
    return found == pauses.end() ? std::nullopt : std::optional(*found);
}

Result<Pauses> withPause(const Pauses& pauses, const Pause& added) {
    if (added.nights.size() < 1 || added.nights.size() > longestPause) {
        return std::unexpected(badInput(QStringLiteral("nights"), QString::number(added.nights.size()),
                                        QStringLiteral("1 to %1 nights").arg(longestPause)));
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
