#pragma once

#include "core/diary/DiaryPreferences.h"
#include "core/diary/Night.h"
#include "core/diary/NightLine.h"
#include "core/diary/NightSlip.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace softfall {

/// The answers to "How did you sleep?", for quality 1 to 5.
[[nodiscard]] QStringList qualityAnswers();
/// The answers to "Tired now?", for fatigue 0 to 4.
[[nodiscard]] QStringList fatigueAnswers();
/// The answers to whether so many twitches woke the person: "No" and "Yes" for one, else for none, some and most of
/// them.
[[nodiscard]] QStringList wokeAnswers(int twitches);

/// The morning's answer besides the count, as name and value, in the order of the questions; without the note.
[[nodiscard]] std::vector<std::pair<QString, QString>> nightFacts(const Night& night, const QLocale& locale);

/// "14:00 to 17:30, 2 twitches": a sleep in short.
[[nodiscard]] QString sleepWords(const Night& night, const QLocale& locale);

/// "23:00 to 07:00 asleep", "14:00 caffeine cut-off", "23:20 twitch". `habits` as given to `nightLine`,
/// `drinks` name what has caffeine.
[[nodiscard]] QString markWords(const NightLine::Mark& mark, const std::vector<Habit>& habits,
                                const std::vector<CaffeinePreset>& drinks, const TimeZone& zone, const QLocale& locale);

/// "In bed for 20 h?", "Asleep only after 7 h?".
[[nodiscard]] QString slipQuestion(const NightSlip& slip);

/// "You entered: lights out 11:00, awake 07:00. Did you mean lights out at 23:00?"
[[nodiscard]] QString slipDetail(const NightSlip& slip, const Night& night, const QLocale& locale);

/// "Set lights-out to 23:00"; empty if there is no correction.
[[nodiscard]] QString slipCorrection(const NightSlip& slip, const QLocale& locale);

} // namespace softfall
