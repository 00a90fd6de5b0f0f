#include "core/diary/AnswerDelay.h"

namespace softfall {

namespace {

constexpr hours lateAfter{24};
constexpr hours backfilledAfter{48};

} // namespace

AnswerDelay answerDelay(NightStatus answer, Instant woke, Instant answered, const std::optional<Night>& before) {
    AnswerDelay delay{answered - woke > lateAfter, answered - woke > backfilledAfter};
    if (before && before->status == answer) {
        delay.late = delay.late && before->late;
        delay.backfilled = delay.backfilled && before->backfilled;
    }
    return delay;
}

} // namespace softfall
