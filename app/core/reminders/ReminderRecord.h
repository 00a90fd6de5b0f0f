#pragma once

#include "core/evening/Reminder.h"
#include "core/time/NightDate.h"

#include <optional>

namespace softfall {

enum class ReminderState { Planned, Due, Shown, Done, Snoozed, Skipped, Expired, Satisfied };
template <>
inline constexpr Id<ReminderState> idsOf<ReminderState>[] = {
    {ReminderState::Planned, "planned"}, {ReminderState::Due, "due"},
    {ReminderState::Shown, "shown"},     {ReminderState::Done, "done"},
    {ReminderState::Snoozed, "snoozed"}, {ReminderState::Skipped, "skipped"},
    {ReminderState::Expired, "expired"}, {ReminderState::Satisfied, "satisfied"}};

/// The outcome of one night's reminder. Without a record a reminder is planned, or due once its time has come.
struct ReminderRecord {
    NightDate night;
    ReminderKind kind = ReminderKind::CaffeineCutoff;
    ReminderState state = ReminderState::Planned;
    std::optional<Instant> snoozedUntil; ///< set while state is Snoozed
    std::optional<Instant> due{};        ///< when it was due by the plan when it was shown or answered
    bool operator==(const ReminderRecord&) const = default;
};

} // namespace softfall
