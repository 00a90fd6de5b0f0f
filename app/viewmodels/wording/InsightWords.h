#pragma once

#include "core/insight/Insight.h"

#include <QLocale>
#include <QString>

namespace softfall {

// Everything that the program says about the diary's numbers: never a cause, and "can't tell yet" is a result
// (facts: statistics §5.2). tests/lint/words.py checks all texts for forbidden words.

/// The last fortnight, and the time before: "Last 14 nights: about one twitch every 3 nights, and about 3 a night
/// before." `newest` is the newest night there is; nights that end before it are named by their dates.
[[nodiscard]] QString recentWords(const RecentInsight& recent, NightDate newest, const QLocale& locale);
/// What that comparison goes by, with its likely range: "13 nights before and 13 nights now: likely 71–98% fewer."
[[nodiscard]] QString comparedWords(const RecentInsight& recent, const QLocale& locale);

/// "47 of 49 nights logged, 71 twitches".
[[nodiscard]] QString totalWords(const LoggedTotal& logged, int nights);

/// Inside a sentence: "about 74% fewer", "about twice as many", "no clear difference", "can’t tell yet", "no twitches
/// in either period".
[[nodiscard]] QString verdictWords(Verdict verdict, const std::optional<RateRatio>& comparison, const QLocale& locale);
/// The same by itself: "About 74% fewer", "No clear difference", "Can’t tell yet".
[[nodiscard]] QString verdictTitle(Verdict verdict, const std::optional<RateRatio>& comparison, const QLocale& locale);

/// The range: "likely 47–89% fewer", "likely between 63% fewer and 42% more"; empty if nothing was compared.
[[nodiscard]] QString rangeWords(Verdict verdict, const std::optional<RateRatio>& comparison, const QLocale& locale);

/// "40 twitches in 13 nights before, 11 in 14 after".
[[nodiscard]] QString sidesWords(const LoggedTotal& before, const LoggedTotal& after);

/// How long it takes until more can be said, or why nothing more can; empty if there is a verdict.
[[nodiscard]] QString neededWords(const ChangeInsight& change);

/// "Caffeine after its cut-off", "Stretching".
[[nodiscard]] QString comparedHabitName(ComparedHabit habit);
/// "about 40% more", "can’t be separated", "no clear difference", "can’t tell yet".
[[nodiscard]] QString habitVerdictWords(const HabitInsight& habit, const QLocale& locale);
/// The same by itself: "About 40% more", "5 nights to go".
[[nodiscard]] QString habitVerdictTitle(const HabitInsight& habit, const QLocale& locale);
/// "Changed together with screens in bed."; empty if it can be separated.
[[nodiscard]] QString togetherWords(const HabitInsight& habit, const QLocale& locale);
/// "12 nights with, 20 without".
[[nodiscard]] QString habitSidesWords(const HabitInsight& habit);
/// As neededWords; empty if there is a verdict, or if the habit cannot be separated.
[[nodiscard]] QString habitNeededWords(const HabitInsight& habit);
/// "Not compared yet: stretching (5 more nights)", for those with too few data; empty if there are none.
[[nodiscard]] QString habitsNotComparedWords(const std::vector<HabitInsight>& habits, const QLocale& locale);

/// "3.1 a night (likely 2.1 to 4.3), over 13 nights"; empty without a rate.
[[nodiscard]] QString intervalWords(const std::optional<TwitchRate>& rate, const QLocale& locale);

/// Shown with every comparison.
[[nodiscard]] QString comparisonCaveat();
/// Shown if several habits changed at once.
[[nodiscard]] QString togetherCaveat();

} // namespace softfall
