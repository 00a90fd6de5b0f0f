#pragma once

#include "core/coach/PlanSettings.h"
#include "core/diary/Habit.h"

#include <QString>

#include <vector>

namespace softfall {

/// Something that Tonight logs with one tap.
struct LogTile {
    enum class Act {
        LogHabit,
        LogTwitch,
        More ///< shows the rest, or only the first ones again
    };
    Act act = Act::LogHabit;
    QString label;
    QString glyph;
    Habit habit; ///< kind, usual amount and intensity; of LogHabit
};

/// The tiles as the person wants them: the first drinks, what else the day may have, a twitch where those are logged as
/// they happen. With `all` also the other drinks, and what does not apply: nicotine where nothing reminds of it.
[[nodiscard]] std::vector<LogTile> logTiles(const PlanSettings& settings, bool all);

/// The drawing of a drink, or of what else is logged.
[[nodiscard]] QString glyphOf(const CaffeinePreset& preset);
[[nodiscard]] QString glyphOf(HabitKind kind);

} // namespace softfall
