#pragma once

#include "core/diary/NightRecord.h"

#include <vector>

namespace softfall {

/// The last `count` nights up to `last`, within that many days, whose twitches count: fewer where fewer were logged.
/// Newest first; they point into `records`, which are ascending. (`7L` of facts, screening: 7 within 21.)
[[nodiscard]] std::vector<const NightRecord*> lastLogged(const std::vector<NightRecord>& records, NightDate last,
                                                         int count, int withinDays);

} // namespace softfall
