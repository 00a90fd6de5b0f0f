#pragma once

#include "core/diary/NightLine.h"

#include <QLocale>
#include <QString>

namespace softfall {

/// "23:00 to 07:00 asleep", "14:00 caffeine cut-off", "23:20 twitch". `habits` as given to `nightLine`.
[[nodiscard]] QString markWords(const NightLine::Mark& mark, const std::vector<Habit>& habits, const TimeZone& zone,
                                const QLocale& locale);

} // namespace softfall
