#include "core/readiness/Readiness.h"

#include <algorithm>

namespace softfall {

namespace {

/// The assessment of an item, before it is assigned to one.
struct Verdict {
    CheckState state;
    Finding finding;
    QString argument = {};
    int number = 0;
};

Verdict judgeAutostart(const AutostartStatus& autostart) {
    using enum AutostartStatus::Kind;
    switch (autostart.kind) {
    case On:
        return {CheckState::Ok, Finding::AutostartOn};
    case Off:
        return {CheckState::Missing, Finding::AutostartOff};
    case ProgramGone:
        return {CheckState::Degraded, Finding::AutostartProgramGone, autostart.detail};
    case NotThisDesktop:
        return {CheckState::Degraded, Finding::AutostartNotThisDesktop};
    case Refused:
        return {CheckState::Missing, Finding::AutostartRefused, autostart.detail};
    case Unavailable:
        break;
    }
    return {CheckState::Missing, Finding::AutostartUnavailable, autostart.detail};
}

Verdict judgeTray(const DesktopFacts& desktop) {
    if (!desktop.hasSessionBus) {
        return {CheckState::Missing, Finding::NoSessionBus};
    }
    switch (desktop.trayWatcher) {
    case Reach::Absent:
        return {CheckState::Missing, Finding::TrayAbsent};
    case Reach::Silent:
        return {CheckState::Degraded, Finding::TraySilent};
    case Reach::Answers:
        break;
    }
    // A watcher alone only collects the items: nobody sees them.
    return desktop.trayHasHost ? Verdict{CheckState::Ok, Finding::TrayThere}
                               : Verdict{CheckState::Missing, Finding::TrayWithoutHost};
}

Verdict judgeNotifications(const DesktopFacts& desktop) {
    if (!desktop.hasSessionBus) {
        return {CheckState::Missing, Finding::NoSessionBus};
    }
    switch (desktop.notificationServer) {
    case Reach::Absent:
        return {CheckState::Missing, Finding::NotificationsAbsent};
    case Reach::Silent:
        return {CheckState::Degraded, Finding::NotificationsSilent};
    case Reach::Answers:
        break;
    }
    return {CheckState::Ok, Finding::NotificationsThere, desktop.notificationServerName};
}

Verdict judgeActions(const DesktopFacts& desktop) {
    if (!desktop.hasSessionBus) {
        return {CheckState::Missing, Finding::NoSessionBus};
    }
    if (desktop.notificationServer == Reach::Absent) {
        return {CheckState::Missing, Finding::ActionsAbsent};
    }
    if (desktop.notificationServer == Reach::Silent) {
        return {CheckState::Degraded, Finding::ActionsUnknown};
    }
    if (!desktop.notificationCapabilities.contains(QStringLiteral("actions"))) {
        return {CheckState::Degraded, Finding::ActionsAbsent};
    }
    return {CheckState::Ok, desktop.notificationCapabilities.contains(QStringLiteral("persistence"))
                                ? Finding::ActionsThere
                                : Finding::ActionsWithoutHistory};
}

Verdict judgeQuiet(const DesktopFacts& desktop) {
    switch (desktop.quiet) {
    case Quiet::Off:
        return {CheckState::Ok, Finding::QuietOff};
    case Quiet::On:
        return {CheckState::Degraded, Finding::QuietOn};
    case Quiet::Unknown:
        break;
    }
    return {CheckState::Degraded, Finding::QuietUnknown};
}

Verdict judgeSound(const DesktopFacts& desktop) {
    if (!desktop.hasAudioModule) {
        return {CheckState::Missing, Finding::AudioModuleAbsent};
    }
    if (!desktop.soundServer.isEmpty()) {
        return {CheckState::Ok, Finding::SoundThere, desktop.soundServer};
    }
    return desktop.hasSoundCard ? Verdict{CheckState::Degraded, Finding::SoundCardAlone}
                                : Verdict{CheckState::Missing, Finding::SoundAbsent};
}

Verdict judgeVoice(const DesktopFacts& desktop) {
    if (!desktop.hasAudioModule) {
        return {CheckState::Missing, Finding::AudioModuleAbsent};
    }
    if (desktop.speechEngine.isEmpty()) {
        return {CheckState::Missing, Finding::VoiceAbsent};
    }
    const bool isHeard = judgeSound(desktop).state != CheckState::Missing;
    return isHeard ? Verdict{CheckState::Ok, Finding::VoiceThere, desktop.speechEngine}
                   : Verdict{CheckState::Degraded, Finding::VoiceWithoutSound, desktop.speechEngine};
}

Verdict judgeWakeup(const DesktopFacts& desktop) {
    if (!desktop.hasWakeupTimer) {
        return {CheckState::Missing, Finding::WakeupAbsent};
    }
    return desktop.wakeupFollowsClock ? Verdict{CheckState::Ok, Finding::WakeupExact}
                                      : Verdict{CheckState::Degraded, Finding::WakeupBlindToClock};
}

/// A backup next to the diary and a write-ahead log of the same size must fit.
bool isNearlyFull(const DiaryFacts& diary) {
    constexpr std::uint64_t reserve = 20'000'000;
    return diary.freeBytes && *diary.freeBytes < 2 * diary.bytes + reserve;
}

Verdict judgeDiary(const DiaryFacts& diary) {
    using enum DiaryFacts::Condition;
    switch (diary.condition) {
    case Damaged:
        return {CheckState::Missing, Finding::DiaryDamaged};
    case Unreadable:
        return {CheckState::Missing, Finding::DiaryUnreadable, diary.detail};
    case Newer:
        return {CheckState::Degraded, Finding::DiaryNewer};
    case Whole:
    case NotYet:
        break;
    }
    if (!diary.canBeWritten) {
        return {CheckState::Missing, Finding::DiaryReadOnly};
    }
    if (isNearlyFull(diary)) {
        return {CheckState::Degraded, Finding::DiskNearlyFull};
    }
    return {CheckState::Ok, diary.condition == Whole ? Finding::DiaryIntact : Finding::DiaryNotYet};
}

Verdict judgeBackup(const DiaryFacts& diary, Instant now) {
    if (!diary.backupFailure.isEmpty()) {
        return {diary.newestBackup ? CheckState::Degraded : CheckState::Missing, Finding::BackupFailed,
                diary.backupFailure};
    }
    if (!diary.newestBackup) {
        return {CheckState::Missing, Finding::BackupAbsent};
    }
    if (!diary.newestBackupIsIntact) {
        return {CheckState::Degraded, Finding::BackupDamaged};
    }
    // A backup from the future was made before the clock was set back.
    const auto age = std::max(now - *diary.newestBackup, seconds(0));
    const int days = int(std::chrono::floor<std::chrono::days>(age).count());
    return days < backupIsOldAfterDays ? Verdict{CheckState::Ok, Finding::BackupFresh, {}, days}
                                       : Verdict{CheckState::Degraded, Finding::BackupOld, {}, days};
}

Verdict judge(CheckItem item, const DesktopFacts& desktop, const AutostartStatus& autostart, const DiaryFacts& diary,
              Instant now) {
    switch (item) {
    case CheckItem::Autostart:
        return judgeAutostart(autostart);
    case CheckItem::Tray:
        return judgeTray(desktop);
    case CheckItem::Notifications:
        return judgeNotifications(desktop);
    case CheckItem::Actions:
        return judgeActions(desktop);
    case CheckItem::DoNotDisturb:
        return judgeQuiet(desktop);
    case CheckItem::Voice:
        return judgeVoice(desktop);
    case CheckItem::Sound:
        return judgeSound(desktop);
    case CheckItem::Wakeup:
        return judgeWakeup(desktop);
    case CheckItem::Database:
        return judgeDiary(diary);
    case CheckItem::Backup:
        break;
    }
    return judgeBackup(diary, now);
}

} // namespace

std::vector<CheckResult> assess(const DesktopFacts& desktop, const AutostartStatus& autostart, const DiaryFacts& diary,
                                Instant now) {
    std::vector<CheckResult> results;
    for (const CheckItem item : allCheckItems) {
        const Verdict verdict = judge(item, desktop, autostart, diary, now);
        results.push_back({item, verdict.state, verdict.finding, verdict.argument, verdict.number});
    }
    return results;
}

} // namespace softfall
