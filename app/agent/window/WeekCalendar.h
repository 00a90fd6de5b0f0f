#pragma once

#include "application/EveningService.h"
#include "core/time/Clock.h"

namespace softfall {

/// Writes the reminders of tonight and the coming six nights as a calendar into the person's folder for downloads; the
/// path of the file. One that is there already is replaced, but
/// never the diary at `diary`.
[[nodiscard]] Result<QString> writeWeekCalendar(const EveningService& evening, const Clock& clock,
                                                const QString& diary);

} // namespace softfall
