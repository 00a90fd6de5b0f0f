#pragma once

#include "core/diary/CutoffReview.h"
#include "core/diary/DiaryPreferences.h"
#include "core/diary/Habit.h"
#include "core/diary/LikelyAmounts.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace softfall {

/// "Coffee", as a heading or on a button.
[[nodiscard]] QString servingTitle(CaffeineServing serving);

/// "coffee", inside a sentence.
[[nodiscard]] QString servingName(CaffeineServing serving);

/// "Coffee", or the person's own name for it.
[[nodiscard]] QString presetTitle(const CaffeinePreset& preset);

/// The same inside a sentence.
[[nodiscard]] QString presetName(const CaffeinePreset& preset);

/// "Coffee", "Large coffee", "2 × coffee"; without its size where that is not known.
[[nodiscard]] QString servingTitle(const LikelyServing& serving);

/// As in DiaryWords, but caffeine takes the name of its likelyServing: "Coffee, 96 mg".
[[nodiscard]] QString habitWords(const Habit& habit, const std::vector<CaffeinePreset>& presets);

/// The day's entries of one kind: "2 × coffee, 192 mg, last 13:10"; empty if `habits` is. A serving takes the name
/// of its likelyServing. `habits` are of `kind` and ascend.
[[nodiscard]] QString loggedWords(HabitKind kind, const std::vector<Habit>& habits, const QLocale& locale,
                                  const std::vector<CaffeinePreset>& presets = {});

/// "before its cut-off", "after its cut-off at 14:00"; empty if nothing with a cut-off is logged.
[[nodiscard]] QString verdictWords(const CutoffReview& review, const EveningPlan& plan, const QLocale& locale);

/// Habits with their times, inside a sentence: "coffee 08:10, coffee 13:00, stress 2".
[[nodiscard]] QString listWords(const std::vector<Habit>& habits, const QLocale& locale,
                                const std::vector<CaffeinePreset>& presets = {});

} // namespace softfall
