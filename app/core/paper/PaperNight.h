#pragma once

#include "core/coach/DiaryEdit.h"
#include "core/evening/EveningPlan.h"

#include <optional>
#include <vector>

namespace softfall {

/// How many nights the sheet by the bed has.
inline constexpr int nightsOfSheet = 14;

/// A row of that sheet, as it was filled in by hand.
struct PaperNight {
    NightDate night;
    std::optional<int> twitches; ///< 0…50; an empty box is not 0
    std::optional<Woke> woke;
    std::optional<int> quality; ///< 1…5
    std::optional<int> fatigue; ///< 0…4
    bool lateCaffeine = false;  ///< after the cut-off
    bool alcohol = false;
    bool stretched = false;

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const PaperNight&) const = default;
};

/// What the diary has of that night already.
struct KnownNight {
    EveningPlan plan;
    std::optional<Night> answer;
    std::vector<Habit> habits; ///< of that night
};

/// The row as the diary's answer and habits have it.
[[nodiscard]] PaperNight paperNightOf(NightDate night, const KnownNight& known);

/// What the row adds to the diary; nothing for an empty one. What it leaves open stays as it is: an answer without a
/// count is Unsure where there was none, and ticks add a habit only where none of that kind is logged. Paper keeps no
/// times and amounts: a coffee is logged half-way from the cut-off to bedtime, alcohol as one unit at the beginning of
/// the wind-down, stretching at its step and as long. The answer was given in the morning, whenever it is copied: it is
/// not late (`AnswerDelay`). The error names the first field out of range.
[[nodiscard]] Result<std::vector<EditOperation>> operationsOf(const PaperNight& row, const KnownNight& known);

} // namespace softfall
