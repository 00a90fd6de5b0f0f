#pragma once

#include "core/diary/Night.h"

#include <optional>

namespace softfall {

/// How long after waking a night was answered.
struct AnswerDelay {
    bool late = false;       ///< more than 24 hours
    bool backfilled = false; ///< more than two days: remembered too late for statistics
    bool operator==(const AnswerDelay&) const = default;
};

/// The delay of an answer of status `answer`, given at `answered` about a night that ended at `woke`. Corrections never
/// increases it: if `before`, the answer that it replaces, has the same status, the smaller of the two delays
/// applies. Source of the two limits: the diary's data model (fill in at most two days back, flag after
/// one).
[[nodiscard]] AnswerDelay answerDelay(NightStatus answer, Instant woke, Instant answered,
                                      const std::optional<Night>& before);

} // namespace softfall
