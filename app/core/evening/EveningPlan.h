#pragma once

#include "core/evening/Preferences.h"
#include "core/evening/Reminder.h"
#include "core/evening/Schedule.h"
#include "core/time/TimeZone.h"

#include <optional>
#include <vector>

namespace softfall {

/// A step and its time in the evening.
struct PlannedStep {
    StepId step = StepId::WindDown;
    Instant start;
    Instant end; ///< of its own time; the screens step then runs alongside the others until bedtime
    [[nodiscard]] minutes length() const { return shownMinutes(start, end); }
    bool operator==(const PlannedStep&) const = default;
};

/// Everything that follows from tonight's bedtime. Instants ascend: steps follow one another without gaps.
struct EveningPlan {
    NightDate night;
    TimeZone zone;
    Instant bedtime;
    Instant wake;
    Instant caffeineCutoff;
    Instant largeCaffeineCutoff; ///< for a serving of `largeCaffeineMg` or more; never after caffeineCutoff
    Instant nicotineCutoff;
    Instant exerciseCutoff;
    Instant screenCutoff;
    Instant routineStart;
    std::vector<PlannedStep> steps;
    std::vector<Reminder> reminders; ///< one of each kind, ascending by due, then in the order of ReminderKind

    [[nodiscard]] minutes sleepOpportunity() const { return shownMinutes(bedtime, wake); }
    /// The time of the cut-off that `kind` reminds of; nothing if it reminds of none.
    [[nodiscard]] std::optional<Instant> cutoff(ReminderKind kind) const;
};

/// A cut-off: its reminder, and its time in a plan.
struct Cutoff {
    ReminderKind kind;
    Instant EveningPlan::*at;
};

/// In the order of ReminderKind.
inline constexpr Cutoff allCutoffs[] = {{ReminderKind::CaffeineCutoff, &EveningPlan::caffeineCutoff},
                                        {ReminderKind::NicotineCutoff, &EveningPlan::nicotineCutoff},
                                        {ReminderKind::ExerciseCutoff, &EveningPlan::exerciseCutoff},
                                        {ReminderKind::ScreenCutoff, &EveningPlan::screenCutoff}};

/// The plan of `night` in `zone`. Cut-offs are elapsed hours before the bedtime instant, regardless of clock changes.
[[nodiscard]] EveningPlan planEvening(const Schedule& schedule, const Preferences& preferences, NightDate night,
                                      const TimeZone& zone);

/// `plan` with its steps as they are when the routine starts at `now`: moved when early, compressed when late so that
/// bedtime is kept. With less than five minutes left, or after bedtime, the shortest form of ten minutes runs from now.
[[nodiscard]] EveningPlan startedAt(EveningPlan plan, const Preferences& preferences, Instant now);

} // namespace softfall
