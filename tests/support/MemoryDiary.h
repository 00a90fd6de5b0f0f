#pragma once

#include "core/coach/DiaryStore.h"
#include "core/coach/PlanStore.h"
#include "core/reminders/ReminderStore.h"
#include "core/routine/RoutineStore.h"
#include "support/MemoryRows.h"

#include <map>
#include <utility>
#include <vector>

namespace softfall {

/// The whole diary in memory, for tests of the code above the stores. Fulfils the same contract as the one on disk
/// (tests/contract). A step of undo is the diary before it and a list of the fields that it wrote.
class MemoryDiary final : public DiaryStore,
                          public History,
                          public PlanStore,
                          public RoutineStore,
                          public ReminderStore {
public:
    [[nodiscard]] Result<AppliedEdit> apply(const DiaryEdit& edit) override;
    [[nodiscard]] Result<void> inOneTransaction(const std::function<Result<void>()>& body) override;
    [[nodiscard]] Result<std::vector<Night>> nights(NightRange range) const override;
    [[nodiscard]] Result<std::vector<Twitch>> twitches(NightRange range) const override;
    [[nodiscard]] Result<std::vector<Habit>> habits(NightRange range) const override;
    [[nodiscard]] Result<std::vector<Change>> changes() const override;
    [[nodiscard]] Result<std::vector<Experiment>> experiments() const override;
    [[nodiscard]] Result<HealthRecord> health() const override;
    [[nodiscard]] Result<std::optional<NightRange>> extent() const override;

    [[nodiscard]] Result<std::optional<ReversedEdit>> undo() override;
    [[nodiscard]] Result<ReversedEdit> undo(EditId id) override;
    [[nodiscard]] Result<std::optional<ReversedEdit>> redo() override;
    [[nodiscard]] Result<HistoryOutlook> outlook() const override;
    [[nodiscard]] Result<EditId> newestStep() const override { return m_steps.empty() ? 0 : m_steps.back().id; }

    [[nodiscard]] Result<PlanSettings> plan() const override;
    [[nodiscard]] Result<Travel> travel() const override;
    [[nodiscard]] Result<void> saveTravel(const Travel& travel) override;
    [[nodiscard]] Result<Beginning> beginning() const override;
    [[nodiscard]] Result<void> saveWelcome(int screen, const WelcomeAnswers& answers) override;
    [[nodiscard]] Result<void> begin(const Begun& begun) override;

    [[nodiscard]] Result<std::int64_t> save(const RoutineSession& session) override;
    [[nodiscard]] Result<void> checkpoint(std::int64_t session, MonotonicTime elapsedOfCurrent) override;
    [[nodiscard]] Result<std::optional<RoutineSession>> open() const override;
    [[nodiscard]] Result<std::optional<RoutineSession>> latestOf(NightDate night) const override;
    [[nodiscard]] Result<std::vector<RoutineSession>> all() const override;
    [[nodiscard]] Result<TickedItems> ticked(std::int64_t session) const override;
    [[nodiscard]] Result<void> setTicked(std::int64_t session, StepId step, const QString& item, bool ticked) override;

    [[nodiscard]] Result<std::vector<ReminderRecord>> recordsOf(NightDate night) const override;
    [[nodiscard]] Result<std::vector<NightDate>> nightsDone(ReminderKind kind, NightRange range) const override;
    [[nodiscard]] Result<void> write(const std::vector<ReminderRecord>& records,
                                     const std::vector<ReminderDecision>& decisions) override;
    [[nodiscard]] Result<std::vector<ReminderDecision>> decisions(Instant from, Instant until) const override;
    [[nodiscard]] Result<std::vector<ActiveNotice>> notices() const override;
    [[nodiscard]] Result<void> putNotice(const ActiveNotice& notice) override;
    [[nodiscard]] Result<void> removeNotice(const QString& key) override;

private:
    using Steps = std::vector<MemoryStep>; // oldest first

    [[nodiscard]] Result<ReversedEdit> reverse(Steps& from, Steps::iterator step, Steps& to);

    MemoryRows m_rows;
    Steps m_steps;
    Steps m_undone;
    EditId m_lastStep = 0;
    MemoryLastIds m_lastIds; // not part of the rows: a number that was undone is never reused
    std::map<std::int64_t, RoutineSession> m_sessions;
    std::map<std::int64_t, TickedItems> m_ticked;
    std::map<std::pair<NightDate, ReminderKind>, ReminderRecord> m_reminders;
    std::vector<ReminderDecision> m_decisions;
    std::map<QString, QString> m_notices;
    Travel m_travel;
    Beginning m_beginning;
};

} // namespace softfall
