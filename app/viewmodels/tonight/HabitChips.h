#pragma once

#include "core/diary/DiaryPreferences.h"
#include "core/diary/Habit.h"

#include <QString>

#include <vector>

namespace softfall {

/// Something that Tonight notes with one tap.
struct HabitChip {
    enum class Act {
        LogHabit,
        LogTwitch,
        ShowAllDrinks ///< or only the first ones again
    };
    Act act = Act::LogHabit;
    QString label;
    QString detail; ///< how much of it, for those who want to know before
    Habit habit;    ///< kind, amount and intensity; of LogHabit
};

/// The chips as the person wants them: a twitch where those are logged as they happen, servings of caffeine, the first
/// ones or all, and what else the day may have.
[[nodiscard]] std::vector<HabitChip> habitChips(const DiaryPreferences& preferences, bool allDrinks);

} // namespace softfall
