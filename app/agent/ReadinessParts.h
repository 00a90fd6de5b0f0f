#pragma once

#include "application/ReadinessService.h"
#include "platform/FreedesktopNotifier.h"
#include "platform/TimerfdWakeup.h"
#include "platform/audio/LoadedCues.h"
#include "platform/probe/ProbeThread.h"
#include "storage/SqliteDiaryCare.h"

#include <memory>

namespace softfall {

/// "Will it work tonight?" with what it looks at and tries; notifier and wake-up are its own, so that a trial never
/// touches a reminder.
struct ReadinessParts {
    /// `dataDir` as given to `softfall`; empty: the user's own.
    ReadinessParts(const QString& diaryPath, const QString& dataDir, const Clock& clock);

    ProbeThread probe;
    SqliteDiaryCare diary;
    std::unique_ptr<Autostart> autostart;
    FreedesktopNotifier notifier;
    LoadedCues cues;
    TimerfdWakeup wakeup;
    ReadinessService service;
};

} // namespace softfall
