#pragma once

#include "core/coach/PlanSettings.h"
#include "core/diary/Habit.h"

#include <QString>

#include <optional>
#include <vector>

namespace softfall {

/// What an edit of the plan changed, where that is one thing.
enum class PlanPart { Schedule, Tonight, Cutoffs, HalfLife, Steps, Reminders, Pause, WindDown, Drinks, Diary };
template <>
inline constexpr Id<PlanPart> idsOf<PlanPart>[] = {{PlanPart::Schedule, "schedule"}, {PlanPart::Tonight, "tonight"},
                                                   {PlanPart::Cutoffs, "cut-offs"},  {PlanPart::HalfLife, "half-life"},
                                                   {PlanPart::Steps, "steps"},       {PlanPart::Reminders, "reminders"},
                                                   {PlanPart::Pause, "pause"},       {PlanPart::WindDown, "wind-down"},
                                                   {PlanPart::Drinks, "drinks"},     {PlanPart::Diary, "diary"}};

/// Labels of edits (DiaryEdit) that say what they are about.

/// `plan-PART`, or `plan` where nothing differs or several things do.
[[nodiscard]] QString planLabel(const PlanSettings& before, const PlanSettings& after);
/// The part of such a label; nothing where it names none.
[[nodiscard]] std::optional<PlanPart> planPartOf(const QString& label);

/// `log-espresso`, by the drink that is likely; else by the kind: `log-alcohol`.
[[nodiscard]] QString loggedLabel(const Habit& habit, const std::vector<CaffeinePreset>& drinks);

/// Of what the welcome sets, before the diary begins.
[[nodiscard]] QString welcomeLabel();

} // namespace softfall
