#pragma once

#include "application/DailyBackup.h"
#include "application/EveningService.h"
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
struct ReadinessWiring {
    using CheckRecordings = std::function<void(const QString& folder, CuePlayer::Checked checked)>;
    /// `dataDir` as given to `softfall`; empty: the user's own. The references must outlive this.
    ReadinessWiring(const QString& diaryPath, const QString& dataDir, const DailyBackup& daily,
                    const EveningService& evening, const Clock& clock, CheckRecordings checkRecordings);

    ProbeThread probe;
    /// What the diary's files show, and why the last backup could not be made.
    class Care final : public SqliteDiaryCare {
    public:
        Care(const QString& diaryPath, const DailyBackup& daily, const Clock& clock)
            : SqliteDiaryCare(diaryPath, clock)
            , m_daily(daily) {}
        [[nodiscard]] DiaryFacts inspect() const override;

    private:
        const DailyBackup& m_daily;
    };
    Care diary;
    std::unique_ptr<Autostart> autostart;
    FreedesktopNotifier notifier;
    LoadedCues cues;
    TimerfdWakeup wakeup;
    ReadinessService service;
};

} // namespace softfall
