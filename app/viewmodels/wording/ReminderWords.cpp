#include "viewmodels/wording/ReminderWords.h"

#include "viewmodels/wording/ExperimentWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReminderWords)
};

QString titleOf(ReminderKind kind) {
    switch (kind) {
    case ReminderKind::CaffeineCutoff:
        return Words::tr("Last caffeine for today");
    case ReminderKind::NicotineCutoff:
        return Words::tr("Last nicotine for today");
    case ReminderKind::ExerciseCutoff:
        return Words::tr("Time to end hard exercise");
    case ReminderKind::EveningCheckIn:
        return Words::tr("How was the day?");
    case ReminderKind::WindDown:
        return Words::tr("Time to wind down");
    case ReminderKind::ScreenCutoff:
        return Words::tr("Screens off");
    case ReminderKind::Bedtime:
        return Words::tr("Bedtime");
    case ReminderKind::MorningCheckIn:
        return Words::tr("Good morning");
    }
    return {};
}

QString bodyOf(ReminderKind kind, const EveningPlan& plan, Instant now, const QLocale& locale) {
    const QString bedtime = clockText(plan.bedtime, plan.zone, locale);
    switch (kind) {
    case ReminderKind::CaffeineCutoff:
        return Words::tr("Bedtime is %1. About a third of the caffeine is still there after 8 hours.").arg(bedtime);
    case ReminderKind::NicotineCutoff:
        return Words::tr("Bedtime is %1. Nicotine close to bed goes with more time awake at night.").arg(bedtime);
    case ReminderKind::ExerciseCutoff:
        return Words::tr("Bedtime is %1. Time to slow down.").arg(bedtime);
    case ReminderKind::EveningCheckIn:
        return Words::tr("A few taps about today, under a minute.");
    case ReminderKind::WindDown:
        return Words::tr("%1 until bedtime at %2.").arg(durationText(shownMinutes(now, plan.bedtime)), bedtime);
    case ReminderKind::ScreenCutoff:
        return Words::tr("Put your phone and tablet away. Bedtime is %1.").arg(bedtime);
    case ReminderKind::Bedtime:
        return Words::tr("Lights out now leaves %1 before %2.")
            .arg(durationText(shownMinutes(std::max(now, plan.bedtime), plan.wake)),
                 clockText(plan.wake, plan.zone, locale));
    case ReminderKind::MorningCheckIn:
        return Words::tr("How was the night? Four taps. A best guess will do.");
    }
    return {};
}

/// The trial's assignment, in the reminder that comes in time for it; empty in the others.
QString trialLine(const NoticeContent& content) {
    const auto showsTrial = [&content](const NightReminder& each) {
        return each.reminder.kind == reminderOf(content.trial->what);
    };
    if (!content.trial || std::ranges::none_of(content.group, showsTrial)) {
        return {};
    }
    //: the trial on oneself; %1 "Tonight: no caffeine after noon"
    return Words::tr("Your trial. %1.").arg(askedWords(content.trial->what, content.trial->arm));
}

} // namespace

QString reminderTitle(ReminderKind kind) {
    switch (kind) {
    case ReminderKind::CaffeineCutoff:
        return Words::tr("Last caffeine");
    case ReminderKind::NicotineCutoff:
        return Words::tr("Last nicotine");
    case ReminderKind::ExerciseCutoff:
        return Words::tr("Hard exercise ends");
    case ReminderKind::EveningCheckIn:
        return Words::tr("Evening check-in");
    case ReminderKind::WindDown:
        return Words::tr("Wind-down");
    case ReminderKind::ScreenCutoff:
        return Words::tr("Screens off");
    case ReminderKind::Bedtime:
        return Words::tr("Lights out");
    case ReminderKind::MorningCheckIn:
        return Words::tr("Morning check-in");
    }
    return {};
}

QString priceWords(ReminderKind kind, const Postponement& postponement, const EveningPlan& plan,
                   const QLocale& locale) {
    if (kind == ReminderKind::MorningCheckIn) {
        return {};
    }
    if (kind == ReminderKind::Bedtime) {
        //: what putting bedtime off costs; %1 a clock time, %2 "7 h 50 min"
        return Words::tr("If you wait 10 minutes, lights-out is at %1 and you have %2 for sleep.")
            .arg(clockText(postponement.bedtime, plan.zone, locale), durationText(postponement.sleep));
    }
    //: what putting a reminder off leaves; %1 "49 min"
    return Words::tr("If you wait 10 minutes, you have %1 left until bedtime.")
        .arg(durationText(postponement.beforeBedtime));
}

QString questionWords(ReminderKind kind, const EveningPlan& plan, const QLocale& locale) {
    const auto clock = [&](Instant instant) { return clockText(instant, plan.zone, locale); };
    switch (kind) {
    case ReminderKind::CaffeineCutoff:
        return Words::tr("Caffeine after %1?").arg(clock(plan.caffeineCutoff));
    case ReminderKind::NicotineCutoff:
        return Words::tr("Nicotine after %1?").arg(clock(plan.nicotineCutoff));
    case ReminderKind::ExerciseCutoff:
        return Words::tr("Hard exercise after %1?").arg(clock(plan.exerciseCutoff));
    case ReminderKind::ScreenCutoff:
        return Words::tr("Screens off by %1?").arg(clock(plan.screenCutoff));
    default:
        return {};
    }
}

QString answerWords(ReminderKind kind, CutoffAnswer answer) {
    switch (answer) {
    case CutoffAnswer::Kept:
        return kind == ReminderKind::ScreenCutoff ? Words::tr("Yes") : Words::tr("None");
    case CutoffAnswer::Some:
        return kind == ReminderKind::ScreenCutoff     ? Words::tr("No")
               : kind == ReminderKind::CaffeineCutoff ? Words::tr("One cup")
                                                      : Words::tr("Yes");
    case CutoffAnswer::More:
        return Words::tr("More");
    case CutoffAnswer::Unknown:
        return Words::tr("Don’t know");
    }
    return {};
}

Notice noticeFor(const NoticeContent& content, const QLocale& locale) {
    // The others of the group are named in the text.
    const NightReminder& leadingReminder = leadingOf(content.group);
    const ReminderKind leading = leadingReminder.reminder.kind;
    const auto put =
        content.canPostpone ? postponed(leadingReminder.reminder, content.plan, content.now) : std::nullopt;
    Notice notice;
    notice.title = content.discreet ? Words::tr("Time for your evening plan") : titleOf(leading);
    if (!content.discreet) {
        QStringList lines{bodyOf(leading, content.plan, content.now, locale)};
        if (const QString trial = trialLine(content); !trial.isEmpty()) {
            lines << trial;
        }
        for (const NightReminder& reminder : content.group) {
            if (reminder.reminder.kind != leading) {
                //: another reminder that is due at the same time; %1 "Last nicotine"
                lines << Words::tr("Also: %1.").arg(reminderTitle(reminder.reminder.kind));
            }
        }
        if (content.questions > 0) {
            lines << Words::tr("%n questions to catch up on.", nullptr, content.questions);
        }
        if (const QString price = put ? priceWords(leading, *put, content.plan, locale) : QString(); !price.isEmpty()) {
            lines << price;
        }
        notice.body = lines.join(u'\n');
    }
    notice.withoutActions = Words::tr("Answer it in Softfall.");
    notice.actions = {{QStringLiteral("default"), Words::tr("Open Softfall")}};
    if (leading == ReminderKind::WindDown) {
        notice.actions.push_back(
            {QStringLiteral("start"), content.discreet ? Words::tr("Start") : Words::tr("Start wind-down")});
    } else if (leading == ReminderKind::MorningCheckIn || leading == ReminderKind::EveningCheckIn) {
        notice.actions.push_back({QStringLiteral("check-in"), Words::tr("Check in")});
    } else {
        notice.actions.push_back({QStringLiteral("done"), Words::tr("Done")});
    }
    if (put) {
        notice.actions.push_back({QStringLiteral("snooze"), Words::tr("In 10 minutes")});
    }
    notice.actions.push_back({QStringLiteral("skip"), leading == ReminderKind::MorningCheckIn
                                                          ? Words::tr("Not today")
                                                          : Words::tr("Skip tonight")});
    return notice;
}

} // namespace softfall
