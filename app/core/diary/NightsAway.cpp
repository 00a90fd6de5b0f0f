#include "core/diary/NightsAway.h"

#include <QHash>

#include <algorithm>

namespace softfall {

namespace {

constexpr std::ptrdiff_t around = 45;

QString zoneOf(const NightRecord& record) {
    return record.answer ? record.answer->zone : QString();
}

} // namespace

std::vector<bool> nightsAway(const std::vector<NightRecord>& records) {
    std::vector<bool> away(records.size());
    QHash<QString, int> nightsIn; // by zone, of the window around the night
    const auto size = std::ssize(records);
    const auto count = [&](std::ptrdiff_t index, int by) {
        if (index >= 0 && index < size) {
            if (const QString zone = zoneOf(records[std::size_t(index)]); !zone.isEmpty()) {
                nightsIn[zone] += by;
            }
        }
    };
    for (std::ptrdiff_t index = 0; index < around; ++index) {
        count(index, 1);
    }
    for (std::ptrdiff_t index = 0; index < size; ++index) {
        count(index + around, 1);
        count(index - around - 1, -1);
        const QString zone = zoneOf(records[std::size_t(index)]);
        if (!zone.isEmpty()) {
            const int here = nightsIn.value(zone);
            away[std::size_t(index)] =
                std::ranges::any_of(nightsIn.asKeyValueRange(), [&](const auto& each) { return each.second > here; });
        }
    }
    return away;
}

} // namespace softfall
