#pragma once

#include "core/evening/EveningPlan.h"
#include "core/experiment/AskedTrial.h"
#include "core/reminders/Notifier.h"
#include "core/reminders/ReminderRound.h"

#include <functional>
#include <vector>

namespace softfall {

/// What a notice is about: reminders due together, and how many questions wait for the next check-in.
struct NoticeContent {
    std::vector<NightReminder> group; ///< not empty
    EveningPlan plan;                 ///< of the night of leadingOf(group)
    Instant now;
    int questions = 0;                 ///< cut-offs that could not be shown in time and are asked about now
    bool discreet = false;             ///< the words give nothing away
    bool canPostpone = true;           ///< at the place where the notice is shown
    std::optional<AskedTrial> trial{}; ///< the assignment of the trial for that night
};

/// The reminder that names the notice: wind-down, or else the last of the group, which asks for most.
[[nodiscard]] const NightReminder& leadingOf(const std::vector<NightReminder>& group);

/// Puts it into words; the caller sets the key.
using NoticeWording = std::function<Notice(const NoticeContent& content)>;

} // namespace softfall
