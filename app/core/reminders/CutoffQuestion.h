#pragma once

#include "core/diary/Habit.h"
#include "core/evening/EveningPlan.h"

#include <optional>
#include <vector>

namespace softfall {

/// The answer to "was this cut-off kept?", one tap.
enum class CutoffAnswer {
    Kept,
    Some,   ///< once after the cut-off
    More,   ///< more than once; only for caffeine
    Unknown ///< don't know
};

/// Whether a reminder of that kind that was not shown in time becomes a question: caffeine, nicotine, exercise and
/// screens. The others have nothing left to ask.
[[nodiscard]] bool becomesQuestion(ReminderKind kind);

/// The answers that fit `kind`, in the order in which they are offered.
[[nodiscard]] std::vector<CutoffAnswer> answersFor(ReminderKind kind);

/// What an answer at `now` says about the evening of `plan`, to be logged in the diary; nothing if the diary keeps
/// nothing of it. Screens kept: off at the cut-off. Something had after a cut-off: half-way between the cut-off
/// and now (or bedtime, if that has passed), since nobody remembers the minute; caffeine as a cup of coffee (96 mg), or
/// two. The habit's zone is the plan's.
[[nodiscard]] std::optional<Habit> habitOf(ReminderKind kind, CutoffAnswer answer, const EveningPlan& plan,
                                           Instant now);

} // namespace softfall
