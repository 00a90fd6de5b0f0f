#pragma once

#include "core/diary/DiaryPreferences.h"
#include "core/diary/Habit.h"
#include "core/diary/NightRecord.h"
#include "core/diary/Twitch.h"

#include <QLocale>
#include <QString>

namespace softfall {

/// "3 twitches", "No twitches", "Not sure, at least 2", "No sleep", "Not logged".
[[nodiscard]] QString statusWords(const NightRecord& record, CountDisplay countDisplay = CountDisplay::EachNight);

/// The morning's answer besides the count: "woke me sometimes · quality 2 of 5 · 7 h 20 min"; may be empty.
[[nodiscard]] QString answerWords(const NightRecord& record);

/// "Caffeine", "Screens in bed".
[[nodiscard]] QString habitName(HabitKind kind);

/// "left leg", "whole body".
[[nodiscard]] QString limbName(Limb limb);

/// "light", "moderate", "hard".
[[nodiscard]] QString intensityWords(ExerciseIntensity intensity);

/// Of alcohol: "one unit", "2.5 units".
[[nodiscard]] QString unitsWords(double units, const QLocale& locale);

/// "Caffeine, 96 mg", "Exercise, hard, 60 min".
[[nodiscard]] QString habitWords(const Habit& habit);

/// "strong · right leg · with a feeling of falling"; may be empty.
[[nodiscard]] QString twitchWords(const Twitch& twitch);

/// Twitches a night in words, inside a sentence: "about 3 a night", "about one every 3 nights", "none".
[[nodiscard]] QString rateWords(double mean);
/// The same with its noun: "about 3 twitches a night", "about one twitch every 3 nights", "no twitches".
[[nodiscard]] QString twitchRateWords(double mean);

} // namespace softfall
