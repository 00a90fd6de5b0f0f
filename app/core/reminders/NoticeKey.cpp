#include "core/reminders/NoticeKey.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace softfall {

QString noticeKey(const std::vector<NightReminder>& group) {
    QString key;
    NightDate night;
    for (const NightReminder& each : group) {
        key += key.isEmpty() ? QString() : QStringLiteral("+");
        if (each.night != night) {
            night = each.night;
            key += toIsoString(night) + u'/';
        }
        key += toString(each.reminder.kind);
    }
    return key;
}

std::vector<NightReminder> groupOfKey(const QString& key, const std::vector<NightReminder>& candidates) {
    std::vector<NightReminder> group;
    QString night;
    for (const QString& part : key.split(u'+')) {
        night = part.contains(u'/') ? part.section(u'/', 0, 0) : night;
        const QString kind = part.section(u'/', -1);
        std::ranges::copy_if(candidates, std::back_inserter(group), [&](const NightReminder& candidate) {
            return toIsoString(candidate.night) == night && toString(candidate.reminder.kind) == kind;
        });
    }
    return group;
}

bool isSame(const NightReminder& one, const NightReminder& other) {
    return one.night == other.night && one.reminder.kind == other.reminder.kind;
}

} // namespace softfall
