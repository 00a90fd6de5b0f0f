#include "core/reminders/ReminderDecision.h"

namespace softfall {

namespace {

// One clock is read in whole seconds and the other in milliseconds.
constexpr MonotonicTime readingsDiffer{2000};

} // namespace

HoldReason lateReason(Instant due, const ClockReading& now, const std::optional<ClockReading>& before) {
    if (!before) {
        return HoldReason::NotRunning;
    }
    if (due <= before->wall) {
        return HoldReason::None; // it was not late at the previous check: the plan has changed since
    }
    if (now.suspended - before->suspended >= readingsDiffer) {
        return HoldReason::MachineAsleep;
    }
    const MonotonicTime wallPassed = now.wall - before->wall;
    return wallPassed - (now.monotonic - before->monotonic) >= readingsDiffer ? HoldReason::ClockSet : HoldReason::None;
}

} // namespace softfall
