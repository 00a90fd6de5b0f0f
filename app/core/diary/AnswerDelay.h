#pragma once

#include "core/diary/Night.h"

#include <optional>

namespace softfall {

/// How long after waking a night was answered.
struct AnswerDelay {
    bool late = false;       ///< more than 24 hours
    bool backfilled = false; ///< more than two days, for what is remembered so late is no part of statistics
    bool operator==(const AnswerDelay&) const = default;
};

/// The delay of an answer of status `answer`, given at `answered` about a night that ended at `woke`. Correcting an
/// answer makes it no later than it was: where `before`, the answer that it replaces, has the same status, the smaller
/// of both delays holds. Source of the two limits: the diary's data model (fill in at most two days back, flag after
/// one).
[[nodiscard]] AnswerDelay answerDelay(NightStatus answer, Instant woke, Instant answered,
                                      const std::optional<Night>& before);

} // namespace softfall
