#include "core/readiness/Readiness.h"

#include <algorithm>

namespace softfall {

namespace {

/// The assessment of an item, before it is assigned to one.
struct Verdict {
    CheckState state;
    CheckFinding finding;
    QString argument = {};
    int number = 0;
};

Verdict judgeAutostart(const AutostartStatus& autostart) {
    using enum AutostartStatus::Kind;
    switch (autostart.kind) {
    case On:
        return {CheckState::Ok, CheckFinding::AutostartOn};
    case Off:
        return {CheckState::Missing, CheckFinding::AutostartOff};
    case ProgramGone:
        return {CheckState::Degraded, CheckFinding::AutostartProgramGone, autostart.detail};
    case NotThisDesktop:
        return {CheckState::Degraded, CheckFinding::AutostartNotThisDesktop};
    case Refused:
        return {CheckState::Missing, CheckFinding::AutostartRefused, autostart.detail};
    case Unavailable:
        break;
    }
    return {CheckState::Missing, CheckFinding::AutostartUnavailable, autostart.detail};
}

Verdict judgeTray(const DesktopFacts& desktop) {
    if (!desktop.hasSessionBus) {
        return {CheckState::Missing, CheckFinding::NoSessionBus};
    }
    switch (desktop.trayWatcher) {
    case Reach::Absent:
        return {CheckState::Missing, CheckFinding::TrayAbsent};
    case Reach::Silent:
        return {CheckState::Degraded, CheckFinding::TraySilent};
    case Reach::Answers:
        break;
    }
    // A watcher alone only collects the items: nobody sees them.
    return desktop.trayHasHost ? Verdict{CheckState::Ok, CheckFinding::TrayThere}
                               : Verdict{CheckState::Missing, CheckFinding::TrayWithoutHost};
}

Verdict judgeNotifications(const DesktopFacts& desktop) {
    if (!desktop.hasSessionBus) {
        return {CheckState::Missing, CheckFinding::NoSessionBus};
    }
    switch (desktop.notificationServer) {
    case Reach::Absent:
        return {CheckState::Missing, CheckFinding::NotificationsAbsent};
    case Reach::Silent:
        return {CheckState::Degraded, CheckFinding::NotificationsSilent};
    case Reach::Answers:
        break;
    }
    return {CheckState::Ok, CheckFinding::NotificationsThere, desktop.notificationServerName};
}

Verdict judgeActions(const DesktopFacts& desktop) {
    if (!desktop.hasSessionBus) {
        return {CheckState::Missing, CheckFinding::NoSessionBus};
    }
    if (desktop.notificationServer == Reach::Absent) {
        return {CheckState::Missing, CheckFinding::ActionsAbsent};
    }
    if (desktop.notificationServer == Reach::Silent) {
        return {CheckState::Degraded, CheckFinding::ActionsUnknown};
    }
    if (!desktop.notificationCapabilities.contains(QStringLiteral("actions"))) {
        return {CheckState::Degraded, CheckFinding::ActionsAbsent};
    }
    return {CheckState::Ok, desktop.notificationCapabilities.contains(QStringLiteral("persistence"))
                                ? CheckFinding::ActionsThere
                                : CheckFinding::ActionsWithoutHistory};
}

Verdict judgeQuiet(const DesktopFacts& desktop) {
    switch (desktop.quiet) {
    case Quiet::Off:
        return {CheckState::Ok, CheckFinding::QuietOff};
    case Quiet::On:
        return {CheckState::Degraded, CheckFinding::QuietOn};
    case Quiet::Unknown:
        break;
    }
    return {CheckState::Degraded, CheckFinding::QuietUnknown};
}

Verdict judgeSound(const DesktopFacts& desktop) {
    if (!desktop.hasAudioModule) {
        return {CheckState::Missing, CheckFinding::AudioModuleAbsent};
    }
    if (!desktop.soundServer.isEmpty()) {
        return {CheckState::Ok, CheckFinding::SoundThere, desktop.soundServer};
    }
    return desktop.hasSoundCard ? Verdict{CheckState::Degraded, CheckFinding::SoundCardAlone}
                                : Verdict{CheckState::Missing, CheckFinding::SoundAbsent};
}

Verdict judgeVoice(const DesktopFacts& desktop) {
    if (!desktop.hasAudioModule) {
        return {CheckState::Missing, CheckFinding::AudioModuleAbsent};
    }
    if (desktop.speechEngine.isEmpty()) {
        return {CheckState::Missing, CheckFinding::VoiceAbsent};
    }
    if (!desktop.recordingProblems.isEmpty()) {
        return {CheckState::Degraded, CheckFinding::RecordingsUnusable, desktop.recordingProblems.front(),
                int(desktop.recordingProblems.size())};
    }
    const bool isHeard = judgeSound(desktop).state != CheckState::Missing;
    return isHeard ? Verdict{CheckState::Ok, CheckFinding::VoiceThere, desktop.speechEngine}
                   : Verdict{CheckState::Degraded, CheckFinding::VoiceWithoutSound, desktop.speechEngine};
}

Verdict judgeWakeup(const DesktopFacts& desktop) {
    if (!desktop.hasWakeupTimer) {
        return {CheckState::Missing, CheckFinding::WakeupAbsent};
    }
    if (!desktop.knowsZone) {
        return {CheckState::Missing, CheckFinding::ZoneUnknown};
    }
    return desktop.wakeupFollowsClock ? Verdict{CheckState::Ok, CheckFinding::WakeupExact}
                                      : Verdict{CheckState::Degraded, CheckFinding::WakeupBlindToClock};
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
        return {CheckState::Missing, CheckFinding::DiaryDamaged};
    case Unreadable:
        return {CheckState::Missing, CheckFinding::DiaryUnreadable, diary.detail};
    case Newer:
        return {CheckState::Degraded, CheckFinding::DiaryNewer};
    case Whole:
    case NotYet:
        break;
    }
    if (!diary.canBeWritten) {
        return {CheckState::Missing, CheckFinding::DiaryReadOnly};
    }
    if (isNearlyFull(diary)) {
        return {CheckState::Degraded, CheckFinding::DiskNearlyFull};
    }
    return {CheckState::Ok, diary.condition == Whole ? CheckFinding::DiaryIntact : CheckFinding::DiaryNotYet};
}

Verdict judgeBackup(const DiaryFacts& diary, Instant now) {
    if (!diary.backupFailure.isEmpty()) {
        return {diary.newestBackup ? CheckState::Degraded : CheckState::Missing, CheckFinding::BackupFailed,
                diary.backupFailure};
    }
    if (!diary.newestBackup) {
        return {CheckState::Missing, CheckFinding::BackupAbsent};
    }
    if (!diary.newestBackupIsIntact) {
        return {CheckState::Degraded, CheckFinding::BackupDamaged};
    }
    // A backup from the future was made before the clock was set back.
    const auto age = std::max(now - *diary.newestBackup, seconds(0));
    const int days = int(std::chrono::floor<std::chrono::days>(age).count());
    return days < backupIsOldAfterDays ? Verdict{CheckState::Ok, CheckFinding::BackupFresh, {}, days}
                                       : Verdict{CheckState::Degraded, CheckFinding::BackupOld, {}, days};
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
