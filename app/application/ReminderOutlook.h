#pragma once

#include "application/DiaryService.h"
#include "application/RoutineService.h"
#include "core/reminders/CutoffQuestion.h"
#include "core/reminders/Postponement.h"
#include "core/reminders/ReminderRound.h"
#include "core/reminders/ReminderStore.h"

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace softfall {

/// The state of the reminders at this moment: read from the plan, the diary and what became of earlier notices.
/// It decides nothing and writes nothing.
class ReminderOutlook {
public:
    /// The references must outlive it.
    ReminderOutlook(const ReminderStore& store, const EveningService& evening, const DiaryService& diary,
                    const RoutineService& routine, const Clock& clock);

    /// A reminder of last night or tonight with its state at this moment.
    struct Status {
        NightReminder reminder;
        ReminderState state = ReminderState::Planned;
        Instant due; ///< when it comes (again): a snoozed one later than planned
    };
    using ReminderName = std::pair<NightDate, ReminderKind>;

    /// The wanted reminders that matter now, of last night, tonight and tomorrow, and their records.
    struct Watched {
        std::vector<NightReminder> reminders;
        std::vector<ReminderRecord> records;
        std::set<ReminderName> unwanted; ///< of these nights: silenced, part of a pause, or due before the diary began

        [[nodiscard]] std::optional<ReminderRecord> recordOf(const NightReminder& reminder) const;
        [[nodiscard]] ReminderState stateOf(const NightReminder& reminder, Instant now) const;
    };
    [[nodiscard]] Result<Watched> watch() const;

    /// All reminders of `night`, ascending by planned due.
    [[nodiscard]] Result<std::vector<Status>> statusOf(NightDate night) const;
    /// The same at `now`, for callers that have only these two.
    [[nodiscard]] static Result<std::vector<Status>> statusOf(NightDate night, const ReminderStore& store,
                                                              const EveningService& evening, Instant now);
    /// Due or shown, not answered, and still useful; ascending by due.
    [[nodiscard]] std::vector<NightReminder> waitingForAnswer() const;
    /// What is still to come or to be answered before tonight's bedtime; ascending by due.
    [[nodiscard]] std::vector<Status> pendingTonight() const;
    /// Skipped by the person, of tonight, and still useful, so that they can be switched on again; ascending by due.
    /// Not the morning check-in.
    [[nodiscard]] std::vector<NightReminder> skippedTonight() const;
    /// Cut-offs of last night and tonight whose notice could not be shown in time: one-tap questions for the next
    /// check-in, until the middle of the following day.
    [[nodiscard]] std::vector<NightReminder> questions() const;
    /// What postponing it now would cost; nothing if that is not possible.
    [[nodiscard]] std::optional<Postponement> postponement(const NightReminder& reminder) const;

    /// What the person has done already needs no notice.
    [[nodiscard]] bool isSatisfied(const NightReminder& reminder) const;
    /// Whether it becomes a question once it is too late; not if it was due before Softfall first ran.
    [[nodiscard]] bool isAskedLater(const NightReminder& reminder) const;
    /// A cut-off of the day, though its wind-down begins within mergeWithin, or runs: caught up now, it would
    /// interrupt.
    [[nodiscard]] bool interruptsWindDown(const NightReminder& reminder) const;
    /// Whether the day's limit of nudges about logging is reached.
    [[nodiscard]] bool reachedNudgeLimit() const;

    /// Reads from the log since when Softfall has run; nothing before that is asked about.
    void learnSince();

private:
    [[nodiscard]] bool isLoggedAnyway(const NightReminder& reminder, const EveningPlan& plan) const;

    const ReminderStore& m_store;
    const EveningService& m_evening;
    const DiaryService& m_diary;
    const RoutineService& m_routine;
    const Clock& m_clock;
    Instant m_knownSince; ///< when the log of decisions begins
};

/// The check-ins: what asks the person to log something.
[[nodiscard]] bool asksToLog(ReminderKind kind);

} // namespace softfall
