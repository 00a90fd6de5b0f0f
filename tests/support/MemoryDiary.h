#pragma once

#include "core/diary/DiaryStore.h"
#include "core/evening/PlanStore.h"
#include "core/reminders/ReminderStore.h"
#include "core/routine/RoutineStore.h"

#include <map>
#include <utility>
#include <vector>

namespace softfall {

/// The whole diary in memory, for tests of what stands above the stores. Keeps the same contract as the one on disk
/// (tests/contract); undo goes back to snapshots.
class MemoryDiary final : public DiaryStore,
                          public History,
                          public PlanStore,
                          public RoutineStore,
                          public ReminderStore {
public:
    [[nodiscard]] Result<std::vector<EntryId>> apply(const DiaryEdit& edit) override;
    [[nodiscard]] Result<std::vector<Night>> nights(NightRange range) const override;
    [[nodiscard]] Result<std::vector<Twitch>> twitches(NightRange range) const override;
    [[nodiscard]] Result<std::vector<Habit>> habits(NightRange range) const override;
    [[nodiscard]] Result<std::vector<Change>> changes() const override;
    [[nodiscard]] Result<std::vector<Experiment>> experiments() const override;
    [[nodiscard]] Result<std::optional<NightRange>> extent() const override;

    [[nodiscard]] Result<std::optional<QString>> undo() override;
    [[nodiscard]] Result<std::optional<QString>> redo() override;
    [[nodiscard]] Result<HistoryOutlook> outlook() const override;

    [[nodiscard]] Result<PlanSettings> plan() const override;
    [[nodiscard]] Result<void> savePlan(const PlanSettings& settings) override;
    [[nodiscard]] Result<Travel> travel() const override;
    [[nodiscard]] Result<void> saveTravel(const Travel& travel) override;

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
    [[nodiscard]] Result<std::vector<StandingNotice>> notices() const override;
    [[nodiscard]] Result<void> putNotice(const StandingNotice& notice) override;
    [[nodiscard]] Result<void> removeNotice(const QString& key) override;

private:
    /// What undo takes back.
    struct State {
        std::map<std::pair<NightDate, int>, Night> nights;
        std::map<EntryId, Twitch> twitches;
        std::map<EntryId, Habit> habits;
        std::map<EntryId, Change> changes;
        std::map<EntryId, Experiment> experiments;
        PlanSettings plan;
        bool operator==(const State&) const = default;
    };
    struct Step {
        QString label;
        State other; ///< before the step, or after it where it was taken back
    };
    struct LastIds {
        EntryId twitch = 0;
        EntryId habit = 0;
        EntryId change = 0;
        EntryId experiment = 0;
    };
    class Writer;

    void become(State next, const QString& label);
    std::optional<QString> step(std::vector<Step>& from, std::vector<Step>& to);

    State m_state;
    std::vector<Step> m_steps;  // oldest first
    std::vector<Step> m_undone; // oldest first
    LastIds m_lastIds;          // no part of State: a number taken back is not given again
    std::map<std::int64_t, RoutineSession> m_sessions;
    std::map<std::int64_t, TickedItems> m_ticked;
    std::map<std::pair<NightDate, ReminderKind>, ReminderRecord> m_reminders;
    std::vector<ReminderDecision> m_decisions;
    std::map<QString, QString> m_notices;
    Travel m_travel;
};

} // namespace softfall
