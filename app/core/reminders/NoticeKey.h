#pragma once

#include "core/reminders/ReminderRound.h"

#include <QString>

#include <vector>

namespace softfall {

/// The key of a notice about `group`: `NIGHT/kind[+[NIGHT/]kind…]`, so that an answer can be matched even after a
/// restart. The night is repeated if it differs: this morning's check-in may be due together with a cut-off
/// of tonight.
[[nodiscard]] QString noticeKey(const std::vector<NightReminder>& group);

/// Those of `candidates` that a notice with that key is about, in the key's order; empty for a foreign key.
[[nodiscard]] std::vector<NightReminder> groupOfKey(const QString& key, const std::vector<NightReminder>& candidates);

/// Whether both are the same reminder of the same night, whatever its planned time.
[[nodiscard]] bool isSame(const NightReminder& one, const NightReminder& other);

} // namespace softfall
