#include "viewmodels/wording/ReminderWords.h"

#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace softfall {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ReminderWords", text);
}

QString titleOf(ReminderKind kind) {
    switch (kind) {
    case ReminderKind::CaffeineCutoff:
        return tr("Last caffeine for today");
    case ReminderKind::NicotineCutoff:
        return tr("Last nicotine for today");
    case ReminderKind::ExerciseCutoff:
        return tr("Time to end hard exercise");
    case ReminderKind::EveningCheckIn:
        return tr("How was the day?");
    case ReminderKind::WindDown:
        return tr("Time to wind down");
    case ReminderKind::ScreenCutoff:
        return tr("Screens off");
    case ReminderKind::Bedtime:
        return tr("Bedtime");
    case ReminderKind::MorningCheckIn:
        return tr("Good morning");
    }
    return {};
}

QString bodyOf(ReminderKind kind, const EveningPlan& plan, Instant now, const QLocale& locale) {
    const QString bedtime = clockText(plan.bedtime, plan.zone, locale);
    switch (kind) {
    case ReminderKind::CaffeineCutoff:
        return tr("Bedtime is %1. About a third of the caffeine is still there after 8 hours.").arg(bedtime);
    case ReminderKind::NicotineCutoff:
        return tr("Bedtime is %1. Nicotine close to bed goes with more time awake at night.").arg(bedtime);
    case ReminderKind::ExerciseCutoff:
        return tr("Bedtime is %1. Let the body come down from here.").arg(bedtime);
    case ReminderKind::EveningCheckIn:
        return tr("A few taps about today, under a minute.");
    case ReminderKind::WindDown:
        return tr("%1 until bedtime at %2.")
            .arg(durationText(std::chrono::floor<minutes>(plan.bedtime - now)), bedtime);
    case ReminderKind::ScreenCutoff:
        return tr("Put phone and tablet away; bedtime is %1.").arg(bedtime);
    case ReminderKind::Bedtime:
        return tr("Lights out now gives %1 until %2.")
            .arg(durationText(std::chrono::floor<minutes>(plan.wake - std::max(now, plan.bedtime))),
                 clockText(plan.wake, plan.zone, locale));
    case ReminderKind::MorningCheckIn:
        return tr("How was the night? Four taps, a best guess will do.");
    }
    return {};
}

} // namespace

QString reminderTitle(ReminderKind kind) {
    switch (kind) {
    case ReminderKind::CaffeineCutoff:
        return tr("Last caffeine");
    case ReminderKind::NicotineCutoff:
        return tr("Last nicotine");
    case ReminderKind::ExerciseCutoff:
        return tr("Hard exercise ends");
    case ReminderKind::EveningCheckIn:
        return tr("Evening check-in");
    case ReminderKind::WindDown:
        return tr("Wind-down");
    case ReminderKind::ScreenCutoff:
        return tr("Screens off");
    case ReminderKind::Bedtime:
        return tr("Lights out");
    case ReminderKind::MorningCheckIn:
        return tr("Morning check-in");
    }
    return {};
}

Notice noticeFor(const std::vector<NightReminder>& group, const EveningPlan& plan, Instant now, const QLocale& locale) {
    const auto has = [&group](ReminderKind kind) {
        return std::ranges::any_of(group,
                                   [kind](const NightReminder& reminder) { return reminder.reminder.kind == kind; });
    };
    // The last of the group asks for most; the others are told in the text.
    const ReminderKind leading = has(ReminderKind::WindDown) ? ReminderKind::WindDown : group.back().reminder.kind;
    Notice notice;
    notice.title = titleOf(leading);
    QStringList lines{bodyOf(leading, plan, now, locale)};
    for (const NightReminder& reminder : group) {
        if (reminder.reminder.kind != leading) {
            //: another reminder that is due at the same time; %1 "Last nicotine"
            lines << tr("Also: %1.").arg(reminderTitle(reminder.reminder.kind));
        }
    }
    notice.body = lines.join(u'\n');
    notice.actions = {{QStringLiteral("default"), tr("Open Softfall")}};
    if (leading == ReminderKind::WindDown) {
        notice.actions.push_back({QStringLiteral("start"), tr("Start wind-down")});
    } else if (leading == ReminderKind::MorningCheckIn || leading == ReminderKind::EveningCheckIn) {
        notice.actions.push_back({QStringLiteral("check-in"), tr("Check in")});
    } else {
        notice.actions.push_back({QStringLiteral("done"), tr("Done")});
    }
    notice.actions.push_back({QStringLiteral("snooze"), tr("In 10 minutes")});
    notice.actions.push_back(
        {QStringLiteral("skip"), leading == ReminderKind::MorningCheckIn ? tr("Not today") : tr("Skip tonight")});
    return notice;
}

} // namespace softfall
