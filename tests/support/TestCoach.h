#pragma once

#include "application/AfterTwitchService.h"
#include "application/ByEarService.h"
#include "application/CheckInService.h"
#include "application/DiaryService.h"
#include "application/EveningService.h"
#include "application/ExperimentService.h"
#include "application/ReminderService.h"
#include "application/RoutineService.h"
#include "application/ScreeningService.h"
#include "support/FakeCues.h"
#include "support/FakeDark.h"
#include "support/FakeNotifier.h"
#include "support/FakePresence.h"
#include "support/FakeTimeline.h"
#include "support/MemoryDiary.h"
#include "support/MemoryDrafts.h"

#include <memory>

namespace softfall {

/// The services wired as in the agent, over a diary in memory, on the fake timeline.
class TestCoach {
public:
    enum class Diary {
        Begun, ///< long ago
        New    ///< before its welcome
    };
    /// At that instant (ISO 8601 with offset) in that zone, with an empty diary.
    explicit TestCoach(const QString& now = QStringLiteral("2025-03-10T12:00:00-04:00"),
                       const QString& zone = QStringLiteral("America/New_York"), Diary state = Diary::Begun);
    ~TestCoach();

    FakeTimeline timeline;
    MemoryDiary diary;
    MemoryDrafts drafts;
    FakeNotifier notifier;
    FakePresence presence;
    FakeCues sounds;
    FakeDark dark;

    EditService& edits() { return m_services->edits; }
    EveningService& evening() { return m_services->evening; }
    DiaryService& entries() { return m_services->entries; }
    RoutineService& routine() { return m_services->routine; }
    ReminderService& reminders() { return m_services->reminders; }
    CheckInService& checkIns() { return m_services->checkIns; }
    CueService& cues() { return m_services->cues; }
    ByEarService& byEar() { return m_services->byEar; }
    AfterTwitchService& afterTwitch() { return m_services->afterTwitch; }
    ExperimentService& experiments() { return m_services->experiments; }
    ScreeningService& screening() { return m_services->screening; }
    /// The whole plan at once, as an import does.
    Result<EditId> savePlan(const PlanSettings& plan) { return edits().apply("plan", PutPlan{plan}); }
    /// The decisions about `night` so far: `HH:MM kind outcome [reason]`.
    [[nodiscard]] QStringList decisionsOn(const char* night) const;

    /// The program ends, however abruptly, and starts again over the same diary; reminders do not begin by themselves.
    void restart();
    /// What happens while the program is not running.
    void end();
    void start();

    /// Time passes until the wall clock next shows `clockTime` (HH:MM or HH:MM:SS).
    void elapseUntil(const QString& clockTime);
    void sleepUntil(const QString& clockTime);
    /// The next instant at which the wall clock shows that.
    [[nodiscard]] Instant next(const QString& clockTime) const;
    /// `21:30 2025-03-10/evening-check-in+wind-down` for each notice at its minute, while time passes to `end`.
    [[nodiscard]] QStringList watch(Instant end);
    /// The state of that night's reminder: `shown`; empty if there is none.
    [[nodiscard]] QString stateOf(const char* night, ReminderKind kind);

    /// `21:30:00`, the wall time.
    [[nodiscard]] QString clock() const;

private:
    struct Services {
        explicit Services(TestCoach& coach);
        EditService edits;
        EveningService evening;
        DiaryService entries;
        std::unique_ptr<DurationTimer> timer;
        std::unique_ptr<Wakeup> wakeup;
        RoutineService routine;
        ReminderService reminders;
        CheckInService checkIns;
        std::unique_ptr<DurationTimer> boundary;
        std::unique_ptr<DurationTimer> speech;
        CueService cues;
        std::unique_ptr<DurationTimer> nightBoundary;
        std::unique_ptr<DurationTimer> nightOffer;
        AfterTwitchService afterTwitch;
        std::unique_ptr<Wakeup> darkWakeup;
        std::unique_ptr<DurationTimer> notice;
        ByEarService byEar;
        ExperimentService experiments;
        ScreeningService screening;
    };
    std::unique_ptr<Services> m_services;
};

} // namespace softfall
