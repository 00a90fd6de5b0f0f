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

QString checkStateWord(const CheckResult& result) {
    switch (result.finding) {
    case Finding::AutostartOff:
    case Finding::AutostartRefused:
    case Finding::QuietOff:
        return Words::tr("Off");
    case Finding::ActionsUnknown:
    case Finding::QuietUnknown:
        return Words::tr("Not known");
    case Finding::QuietOn:
        return Words::tr("Holds back");
    case Finding::DiaryDamaged:
    case Finding::DiaryUnreadable:
    case Finding::DiaryReadOnly:
        return Words::tr("Does not work");
    default:
        break;
    }
    return result.state == CheckState::Ok         ? Words::tr("Works")
           : result.state == CheckState::Degraded ? Words::tr("In part")
                                                  : Words::tr("Not there");
}

QString checkSentence(const CheckResult& result) {
    const QString& argument = result.argument;
    switch (result.finding) {
    case Finding::NoSessionBus:
        return Words::tr(
            "This session has no message bus, so Softfall cannot reach the desktop. Log in to a desktop and look "
            "again.");
    case Finding::AutostartOn:
        return Words::tr("Softfall starts with the desktop.");
    case Finding::AutostartOff:
        return Words::tr(
            "Softfall does not start by itself. Switch it on, or open Softfall each day: it reminds only while it "
            "runs.");
    case Finding::AutostartProgramGone:
        //: %1 path of a program
        return Words::tr("It is switched on, but the program it names is not there any more (%1). Switch it on again.")
            .arg(argument);
    case Finding::AutostartNotThisDesktop:
        return Words::tr("It is switched on for other desktops, not for this one. Switch it on again.");
    case Finding::AutostartRefused:
        return Words::tr(
                   "The desktop was asked and said no%1. Allow Softfall to run in the background in the desktop's "
                   "settings, then switch it on again.")
            .arg(because(argument));
    case Finding::AutostartUnavailable:
        return Words::tr(
                   "Softfall cannot be started by this desktop%1. Add it to the programs that start with the session "
                   "yourself.")
            .arg(because(argument));
    case Finding::TrayThere:
        return Words::tr("Softfall can be reached in the tray.");
    case Finding::TrayWithoutHost:
        return Words::tr(
            "A tray is prepared, but nothing shows it. Add a tray to the panel, or open Softfall again from the "
            "applications menu.");
    case Finding::TraySilent:
        return Words::tr(
            "The tray does not answer just now. Softfall goes on anyway; open it again from the applications "
            "menu.");
    case Finding::TrayAbsent:
        return Words::tr(
            "No tray here (GNOME shows none without an extension). Softfall goes on anyway; open it again from the "
            "applications menu.");
    case Finding::NotificationsThere:
        return argument.isEmpty() ? Words::tr("Reminders are shown by the desktop.")
                                  //: %1 name and version of a program, "dunst 1.9.0"
                                  : Words::tr("Reminders are shown by %1.").arg(argument);
    case Finding::NotificationsSilent:
        return Words::tr(
            "What shows notifications does not answer. Log out and in again; until then look into the window for "
            "reminders.");
    case Finding::NotificationsAbsent:
        return Words::tr(
            "Nothing shows notifications here. Install a notification program, such as dunst, or keep the window "
            "open: reminders are there too.");
    case Finding::ActionsThere:
        return Words::tr("Reminders can be answered on the notification.");
    case Finding::ActionsWithoutHistory:
        return Words::tr("Reminders can be answered on the notification. Once it is gone, answer in the window.");
    case Finding::ActionsAbsent:
        return Words::tr("Notifications have no buttons here. Answer reminders in the window.");
    case Finding::ActionsUnknown:
        return Words::tr(
            "Not known, as what shows notifications does not answer. Reminders can be answered in the window.");
    case Finding::QuietOff:
        return Words::tr("It is off; reminders are shown.");
    case Finding::QuietOn:
        return Words::tr(
            "It is on, so reminders are held back. Switch it off, or look into the window in the evening.");
    case Finding::QuietUnknown:
        return Words::tr("This desktop does not tell. If no reminder appears, see whether it is on.");
    case Finding::VoiceThere:
        return Words::tr("There is a voice for guiding by ear.");
    case Finding::VoiceWithoutSound:
        return Words::tr(
            "There is a voice, but nothing to hear it on. Switch on or connect a loudspeaker or headphones.");
    case Finding::VoiceAbsent:
        return Words::tr("There is no voice, so tones guide instead. To have one, install flite.");
    case Finding::SoundThere:
        return Words::tr("Tones can be played.");
    case Finding::SoundCardAlone:
        return Words::tr("There is a sound card, but no sound server runs. Play a tone to hear whether that is enough; "
                         "otherwise install PipeWire.");
    case Finding::SoundAbsent:
        return Words::tr("Nothing plays sound here. The routine goes on without; follow it in the window.");
    case Finding::AudioModuleAbsent:
        return Words::tr("Softfall's part for voice and sound is missing. Install Softfall again; all else goes on.");
    case Finding::WakeupExact:
        return Words::tr(
            "Reminders come on time while the computer is awake. What passes while it sleeps is told when it wakes, "
            "if it is still of use.");
    case Finding::WakeupBlindToClock:
        return Words::tr("Reminders come on time, but not at once after the clock was set.");
    case Finding::WakeupAbsent:
        return Words::tr(
            "This system gives no timer, so no reminder comes. Start the computer anew; if that does not help, use "
            "the window.");
    case Finding::DiaryIntact:
        return Words::tr("The file is whole and can be written.");
    case Finding::DiaryNotYet:
        return Words::tr("There is none yet. It is made when Softfall first starts.");
    case Finding::DiaryNewer:
        return Words::tr("It was written by a newer Softfall. It is safe and can be read; update Softfall to write.");
    case Finding::DiaryDamaged:
        return Words::tr("The file is not whole. Nothing is written to it. Keep it, and put a backup in its place.");
    case Finding::DiaryUnreadable:
        return Words::tr("The file cannot be read%1. See that its disk is there and that it is a file of yours.")
            .arg(because(argument));
    case Finding::DiaryReadOnly:
        return Words::tr("The diary can be read but not written. See who may write to its folder.");
    case Finding::DiskNearlyFull:
        return Words::tr("The disk is nearly full. Make room, so that the diary and a backup fit.");
    case Finding::BackupFresh:
        //: %1 "a day ago", "3 days ago"
        return Words::tr("The last one was made %1 and is whole.").arg(daysAgo(result.number));
    case Finding::BackupOld:
        return Words::tr("The last one was made %1. Make a new one.").arg(daysAgo(result.number));
    case Finding::BackupDamaged:
        return Words::tr("The last one is not whole. Make a new one.");
    case Finding::BackupFailed:
        return Words::tr("The last one could not be made%1. Nothing is lost: make room, then make one here.")
            .arg(because(argument));
    case Finding::BackupAbsent:
        return Words::tr("There is none yet. Make one, so that the diary outlives a mishap.");
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
    return Words::tr("Softfall reminds in the evening without its window.");
}

Notice trialNotice() {
    return {{},
            Words::tr("This is a test"),
            Words::tr("This is how a reminder looks. Press the button, then Softfall knows that it works."),
            {{QStringLiteral("seen"), Words::tr("I see it")}},
            NoticeUrgency::Normal};
}

} // namespace softfall
