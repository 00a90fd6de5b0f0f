#include "core/reminders/Postponement.h"

#include "core/reminders/ReminderRound.h"

#include <algorithm>

namespace softfall {

std::optional<Postponement> postponed(const Reminder& reminder, const EveningPlan& plan, Instant now) {
    const auto until = snoozeUntil(now, snoozeLength, reminder, plan.bedtime);
    if (!until) {
        return std::nullopt;
    }
    const Instant bedtime = reminder.kind == ReminderKind::Bedtime ? std::max(plan.bedtime, *until) : plan.bedtime;
    return Postponement{*until, bedtime, std::max(minutes(0), shownMinutes(bedtime, plan.wake)),
                        std::max(minutes(0), shownMinutes(*until, plan.bedtime))};
}

} // namespace softfall
