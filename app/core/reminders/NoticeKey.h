#pragma once

#include "core/reminders/ReminderRound.h"

#include <QString>

#include <vector>

namespace softfall {

/// The key of a notice about `group`: `NIGHT/kind[+[NIGHT/]kind…]`, so that an answer finds its way back also after a
/// restart. The night is told again where it is another one: this morning's check-in may be due together with a cut-off
/// of tonight.
[[nodiscard]] QString noticeKey(const std::vector<NightReminder>& group);

/// Those of `candidates` that a notice of that key is about, in the key's order; empty for a key that is not ours.
[[nodiscard]] std::vector<NightReminder> groupOfKey(const QString& key, const std::vector<NightReminder>& candidates);

/// Whether both are about the same reminder of the same night, whatever the plan says about its time.
[[nodiscard]] bool isSame(const NightReminder& one, const NightReminder& other);

} // namespace softfall
