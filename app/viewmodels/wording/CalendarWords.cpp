#include "viewmodels/wording/CalendarWords.h"

#include "viewmodels/wording/ReminderWords.h"

namespace softfall {

namespace {

/// As if it were shown on time.
NoticeContent contentOf(const EveningPlan& plan, const Reminder& reminder, bool discreet) {
    NoticeContent content{{{plan.night, reminder}}, plan, reminder.due};
    content.discreet = discreet;
    content.canPutOff = false; // not from a phone
    if (reminder.kind == ReminderKind::WindDown) {
        content.group.push_back({plan.night, {ReminderKind::EveningCheckIn, reminder.due, plan.bedtime}});
    }
    return content;
}

} // namespace

QString eventSummary(const Reminder& reminder, bool discreet) {
    return discreet ? noticeFor(contentOf({}, reminder, true), QLocale()).title : reminderTitle(reminder.kind);
}

QString eventDescription(const EveningPlan& plan, const Reminder& reminder, bool discreet, const QLocale& locale) {
    return noticeFor(contentOf(plan, reminder, discreet), locale).body;
}

} // namespace softfall
