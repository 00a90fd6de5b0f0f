#pragma once

#include "core/readiness/Autostart.h"
#include "core/readiness/CheckItem.h"
#include "core/readiness/DesktopFacts.h"
#include "core/readiness/DiaryCare.h"

#include <QString>

#include <vector>

namespace softfall {

/// What was found; each belongs to one item, except that NoSessionBus applies to several.
enum class CheckFinding {
    NoSessionBus,

    AutostartOn,
    AutostartOff,
    AutostartProgramGone, ///< argument: the program
    AutostartNotThisDesktop,
    AutostartRefused,     ///< argument: why
    AutostartUnavailable, ///< argument: why

    TrayThere,
    TrayWithoutHost,
    TraySilent,
    TrayAbsent,

    NotificationsThere, ///< argument: the server's name, may be empty
    NotificationsSilent,
    NotificationsAbsent,

    ActionsThere,
    ActionsWithoutHistory, ///< buttons, but a notification that closed is gone
    ActionsAbsent,
    ActionsUnknown,

    QuietOff,
    QuietOn,
    QuietUnknown,

    VoiceThere,        ///< argument: the engine
    VoiceWithoutSound, ///< argument: the engine
    VoiceAbsent,
    RecordingsUnusable, ///< argument: the first of them, with why; number: how many

    SoundThere, ///< argument: the sound server
    SoundCardAlone,
    SoundAbsent,

    AudioModuleAbsent, ///< for voice and sound

    WakeupExact,
    WakeupBlindToClock,
    WakeupAbsent,
    ZoneUnknown, ///< reminders come by UTC

    DiaryIntact,
    DiaryNotYet,
    DiaryNewer,
    DiaryDamaged,
    DiaryUnreadable, ///< argument: why
    DiaryReadOnly,
    DiskNearlyFull,

    BackupFresh, ///< number: whole days since
    BackupOld,   ///< number: whole days since
    BackupDamaged,
    BackupFailed, ///< argument: why
    BackupAbsent
};

struct CheckResult {
    CheckItem item = CheckItem::Autostart;
    CheckState state = CheckState::Missing;
    CheckFinding finding = CheckFinding::NoSessionBus;
    QString argument;
    int number = 0;
    bool operator==(const CheckResult&) const = default;
};

/// A backup of this age or more is an old one.
inline constexpr int backupIsOldAfterDays = 7;

/// One result for each item, in the order of allCheckItems.
[[nodiscard]] std::vector<CheckResult> assess(const DesktopFacts& desktop, const AutostartStatus& autostart,
                                              const DiaryFacts& diary, Instant now);

} // namespace softfall
