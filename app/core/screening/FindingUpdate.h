#pragma once

#include "core/screening/Screening.h"

#include <vector>

namespace softfall {

/// "I have discussed this" silences a routine finding for so long, unless it gets worse (facts, screening).
inline constexpr std::chrono::days discussedFor{90};

/// `known` findings brought up to date: what fired from the night `from` to `tonight` is added with the night on which
/// it first did, and what no longer holds is ended. Findings that nobody has discussed and that began within these
/// nights are worked out again, since the nights may have changed; one that is found again stays as it was stored.
///
/// A finding by the diary's nights (`readsNights`) at level R stays, however good the nights become, until it was
/// discussed; any other one ends when its condition does. That takes another answer or medicine, but for S6 and R6
/// where only nights made them true: those end once these nights have left the window. What was discussed is found
/// again `discussedFor` later, or at once where it is worse than it ever was up to then, that day included.
///
/// Ascending by `since`, then id; new ones have the id 0. I0 is never among them.
[[nodiscard]] std::vector<Finding> updatedFindings(const Screening& screening, std::vector<Finding> known,
                                                   NightDate from, NightDate tonight, Instant now);

/// The findings to show on the day of `tonight`: the open ones that began by then, highest level first, then by RuleId.
/// Where there is none, I0 if twitches were logged lately.
[[nodiscard]] std::vector<Finding> shownFindings(const std::vector<Finding>& findings, const Screening& screening,
                                                 NightDate tonight);

/// `finding` as discussed on `day`, with the worst that was measured up to and on that day. BadInput naming `level` for
/// any level but R.
[[nodiscard]] Result<Finding> discussed(Finding finding, const Screening& screening, NightDate day);

} // namespace softfall
