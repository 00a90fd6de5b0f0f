#pragma once

#include "core/Result.h"
#include "core/time/Instant.h"
#include "core/time/NightDate.h"

#include <QString>

#include <array>
#include <optional>

namespace softfall {

enum class ReminderKind {
    CaffeineCutoff,
    NicotineCutoff,
    ExerciseCutoff,
    EveningCheckIn,
    WindDown,
    ScreenCutoff,
    Bedtime,
    MorningCheckIn
};

inline constexpr std::array allReminderKinds{ReminderKind::CaffeineCutoff, ReminderKind::NicotineCutoff,
                                             ReminderKind::ExerciseCutoff, ReminderKind::EveningCheckIn,
                                             ReminderKind::WindDown,       ReminderKind::ScreenCutoff,
                                             ReminderKind::Bedtime,        ReminderKind::MorningCheckIn};

/// `caffeine-cutoff nicotine-cutoff exercise-cutoff evening-check-in wind-down screen-cutoff bedtime morning-check-in`.
[[nodiscard]] QString toString(ReminderKind kind);
[[nodiscard]] Result<ReminderKind> reminderKindFromId(const QString& id, const QString& field);

/// Something to say at `due`, and only until `usefulUntil` (≥ due).
struct Reminder {
    ReminderKind kind = ReminderKind::CaffeineCutoff;
    Instant due;
    Instant usefulUntil;
    bool operator==(const Reminder&) const = default;
};

enum class ReminderState { Planned, Due, Shown, Done, Snoozed, Skipped, Expired, Satisfied };

/// `planned due shown done snoozed skipped expired satisfied`.
[[nodiscard]] QString toString(ReminderState state);
[[nodiscard]] Result<ReminderState> reminderStateFromId(const QString& id, const QString& field);

/// What became of one night's reminder. Without a record a reminder is planned, or due once its time has come.
struct ReminderRecord {
    NightDate night;
    ReminderKind kind = ReminderKind::CaffeineCutoff;
    ReminderState state = ReminderState::Planned;
    std::optional<Instant> snoozedUntil; ///< set while state is Snoozed
    std::optional<Instant> due{};        ///< when it was due by the plan of the moment it was shown or answered
    bool operator==(const ReminderRecord&) const = default;
};

} // namespace softfall
