#include "viewmodels/wording/CalendarWords.h"

#include "viewmodels/wording/ReminderWords.h"

namespace softfall {

namespace {

/// As if it were shown on time.
NoticeContent contentOf(const EveningPlan& plan, const Reminder& reminder, bool discreet) {
    NoticeContent content{{{plan.night, reminder}}, plan, reminder.due};
    content.discreet = discreet;
    content.canPostpone = false; // not from a phone
    if (reminder.kind == ReminderKind::WindDown) {
        content.group.push_back({plan.night, {ReminderKind::EveningCheckIn, reminder.due, plan.bedtime}});
    }
    return content;
}

} // namespace

EventWording eventWording(bool discreet, const QLocale& locale) {
    return [discreet, locale](const EveningPlan& plan, const Reminder& reminder) {
        const Notice notice = noticeFor(contentOf(plan, reminder, discreet), locale);
        return EventWords{discreet ? notice.title : reminderTitle(reminder.kind), notice.body};
    };
}

} // namespace softfall
