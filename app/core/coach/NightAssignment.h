#pragma once

#include "core/coach/DiaryBundle.h"
#include "core/evening/Schedule.h"
#include "core/time/NightRule.h"

#include <vector>

namespace softfall {

/// The nights whose lights-out and wake are both known.
[[nodiscard]] std::vector<KnownSleep> knownSleeps(const std::vector<Night>& nights);

/// The night rule of `schedule`.
[[nodiscard]] NightRule nightRuleOf(Schedule schedule, std::vector<KnownSleep> known = {});

/// `bundle` with a night from `rule` for each twitch and habit that has none yet.
[[nodiscard]] DiaryBundle nightsAssigned(DiaryBundle bundle, const NightRule& rule);

/// `bundle` with `noNightYet` for each twitch and habit whose night every one of `rules` would give.
[[nodiscard]] DiaryBundle nightsLeftToRules(DiaryBundle bundle, const std::vector<NightRule>& rules);

} // namespace softfall
