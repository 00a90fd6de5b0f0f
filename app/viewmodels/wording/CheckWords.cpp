#include "viewmodels/wording/CheckWords.h"

#include <QCoreApplication>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

/// The reason in brackets, if known.
QString because(const QString& reason) {
    return reason.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(reason);
}

QString daysAgo(int days) {
    return days == 0 ? Words::tr("less than a day ago") : Words::tr("%n days ago", nullptr, days);
}

} // namespace

QString checkTitle(CheckItem item) {
    switch (item) {
    case CheckItem::Autostart:
        return Words::tr("Start with the desktop");
    case CheckItem::Tray:
        return Words::tr("Tray");
    case CheckItem::Notifications:
        return Words::tr("Notifications");
    case CheckItem::Actions:
        return Words::tr("Buttons on notifications");
    case CheckItem::DoNotDisturb:
        return Words::tr("Do not disturb");
    case CheckItem::Voice:
        return Words::tr("Voice");
    case CheckItem::Sound:
        return Words::tr("Sound");
    case CheckItem::Wakeup:
        return Words::tr("On time");
    case CheckItem::Database:
        return Words::tr("Diary");
    case CheckItem::Backup:
        return Words::tr("Backup");
    }
    return {};
}

QString unknownZoneWords() {
    return Words::tr("The computer’s time zone is unknown, so times are in UTC. Set it in the desktop’s settings.");
}

QString checkStateWord(const CheckResult& result) {
    switch (result.finding) {
    case CheckFinding::AutostartOff:
    case CheckFinding::AutostartRefused:
    case CheckFinding::QuietOff:
        return Words::tr("Off");
    case CheckFinding::ActionsUnknown:
    case CheckFinding::QuietUnknown:
        return Words::tr("Unknown");
    case CheckFinding::QuietOn:
        return Words::tr("Blocking reminders");
    case CheckFinding::DiaryDamaged:
    case CheckFinding::DiaryUnreadable:
    case CheckFinding::DiaryReadOnly:
        return Words::tr("Doesn’t work");
    case CheckFinding::ZoneUnknown:
        return Words::tr("Unknown");
    default:
        break;
    }
    return result.state == CheckState::Ok         ? Words::tr("Works")
           : result.state == CheckState::Degraded ? Words::tr("Partly works")
                                                  : Words::tr("Missing");
}

QString checkSentence(const CheckResult& result) {
    const QString& argument = result.argument;
    switch (result.finding) {
    case CheckFinding::NoSessionBus:
        return Words::tr("Softfall can’t reach the desktop because this session has no message bus. Log in to a "
                         "desktop and check again.");
    case CheckFinding::AutostartOn:
        return Words::tr("Softfall starts with the desktop.");
    case CheckFinding::AutostartOff:
        return Words::tr("Softfall doesn’t start by itself. Turn it on, or open Softfall each day. It can only remind "
                         "you while it’s running.");
    case CheckFinding::AutostartProgramGone:
        //: %1 path of a program
        return Words::tr("It’s on, but the program it points to is gone (%1). Turn it on again.").arg(argument);
    case CheckFinding::AutostartNotThisDesktop:
        return Words::tr("It’s on for other desktops but not for this one. Turn it on again.");
    case CheckFinding::AutostartRefused:
        return Words::tr("The desktop refused%1. Allow Softfall to run in the background in the desktop’s settings, "
                         "then turn it on again.")
            .arg(because(argument));
    case CheckFinding::AutostartUnavailable:
        return Words::tr("This desktop can’t start Softfall%1. Add it to your startup programs yourself.")
            .arg(because(argument));
    case CheckFinding::TrayThere:
        return Words::tr("Softfall is in the tray.");
    case CheckFinding::TrayWithoutHost:
        return Words::tr(
            "Nothing shows the tray. Add a tray to the panel, or start Softfall again to open its window.");
    case CheckFinding::TraySilent:
        return Words::tr(
            "The tray isn’t responding right now. Softfall keeps running. Start it again to open its window.");
    case CheckFinding::TrayAbsent:
        return Words::tr("There’s no tray here (GNOME needs an extension for one). Softfall keeps running. Start "
                         "it again to open its window.");
    case CheckFinding::NotificationsThere:
        return argument.isEmpty() ? Words::tr("The desktop shows reminders.")
                                  //: %1 name and version of a program, "dunst 1.9.0"
                                  : Words::tr("%1 shows reminders.").arg(argument);
    case CheckFinding::NotificationsSilent:
        return Words::tr("The notification service isn’t responding. Log out and in again. Until then, check the "
                         "window for reminders.");
    case CheckFinding::NotificationsAbsent:
        return Words::tr("Nothing shows notifications here. Install a notification program such as dunst, or keep the "
                         "window open to see reminders.");
    case CheckFinding::ActionsThere:
        return Words::tr("You can answer reminders on the notification.");
    case CheckFinding::ActionsWithoutHistory:
        return Words::tr("You can answer reminders on the notification. Once it’s gone, answer in the window.");
    case CheckFinding::ActionsAbsent:
        return Words::tr("Notifications have no buttons here. Answer reminders in the window.");
    case CheckFinding::ActionsUnknown:
        return Words::tr(
            "Unknown, because the notification service isn’t responding. You can answer reminders in the window.");
    case CheckFinding::QuietOff:
        return Words::tr("It’s off, so reminders appear.");
    case CheckFinding::QuietOn:
        return Words::tr("It’s on, so reminders don’t appear. Turn it off, or check the window in the evening.");
    case CheckFinding::QuietUnknown:
        return Words::tr("Softfall can’t check this here. If no reminder appears, see if it’s on.");
    case CheckFinding::VoiceThere:
        return Words::tr("There’s a voice to guide you.");
    case CheckFinding::VoiceWithoutSound:
        return Words::tr("There’s a voice, but nothing to play it on. Connect or turn on speakers or headphones.");
    case CheckFinding::VoiceAbsent:
        return Words::tr("There’s no voice, so tones guide you instead. For a voice, install flite.");
    case CheckFinding::RecordingsUnusable:
        //: %1 the first of them, with what is wrong: "hold.wav: longer than a minute"
        return Words::tr("%n of your recordings can’t be used (first: %1). The voice speaks those words.", nullptr,
                         result.number)
            .arg(argument);
    case CheckFinding::SoundThere:
        return Words::tr("Softfall can play tones.");
    case CheckFinding::SoundCardAlone:
        return Words::tr(
            "There’s a sound card but no sound server. Play a tone to see if that’s enough. If not, install PipeWire.");
    case CheckFinding::SoundAbsent:
        return Words::tr("Nothing can play sound here. Follow the wind-down in the window instead.");
    case CheckFinding::AudioModuleAbsent:
        return Words::tr(
            "The part of Softfall for voice and sound is missing. Install Softfall again. Everything else works.");
    case CheckFinding::WakeupExact:
        return Words::tr("Reminders come on time while the computer is awake. After it sleeps, those that are still "
                         "useful come when it wakes.");
    case CheckFinding::WakeupBlindToClock:
        return Words::tr("Reminders come on time, but may be late after the clock is changed.");
    case CheckFinding::WakeupAbsent:
        return Words::tr("There’s no timer, so reminders can’t appear. Restart the computer or keep the window open.");
    case CheckFinding::ZoneUnknown:
        return unknownZoneWords();
    case CheckFinding::DiaryIntact:
        return Words::tr("The file is undamaged and can be written to.");
    case CheckFinding::DiaryNotYet:
        return Words::tr("There’s no diary yet. Softfall creates it when it first starts.");
    case CheckFinding::DiaryNewer:
        return Words::tr("A newer Softfall wrote it. It’s safe and can be read. Update Softfall to write to it.");
    case CheckFinding::DiaryDamaged:
        return Words::tr("The file is damaged. Nothing is written to it. Keep it, and restore a backup.");
    case CheckFinding::DiaryUnreadable:
        return Words::tr("The file can’t be read%1. Check that the disk is connected and the file is yours.")
            .arg(because(argument));
    case CheckFinding::DiaryReadOnly:
        return Words::tr("The diary can be read but not written to. Check the permissions of its folder.");
    case CheckFinding::DiskNearlyFull:
        return Words::tr("The disk is nearly full. Free some space for the diary and a backup.");
    case CheckFinding::BackupFresh:
        //: %1 "a day ago", "3 days ago"
        return Words::tr("The last one was made %1 and is undamaged.").arg(daysAgo(result.number));
    case CheckFinding::BackupOld:
        return Words::tr("The last one was made %1. Make a new one.").arg(daysAgo(result.number));
    case CheckFinding::BackupDamaged:
        return Words::tr("The last one is damaged. Make a new one.");
    case CheckFinding::BackupFailed:
        return Words::tr("The last one couldn’t be made%1. Nothing is lost. Free some space, then make one here.")
            .arg(because(argument));
    case CheckFinding::BackupAbsent:
        return Words::tr("There’s none yet. Make one so the diary is safe if something goes wrong.");
    }
    return {};
}

QString autostartSentence(const AutostartStatus& status) {
    using enum AutostartStatus::Kind;
    if (status.kind == On || status.kind == Off) {
        return {};
    }
    return checkSentence(assess({}, status, {}, {}).front());
}

QString autostartReason() {
    return Words::tr("Softfall reminds you in the evening, even with its window closed.");
}

Notice trialNotice() {
    return {{},
            Words::tr("This is a test"),
            Words::tr("This is how a reminder looks."),
            {{QStringLiteral("seen"), Words::tr("I see it")}},
            NoticeUrgency::Normal};
}

} // namespace softfall
