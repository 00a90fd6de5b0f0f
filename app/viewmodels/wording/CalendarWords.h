#pragma once

#include "core/reminders/EventWords.h"

#include <QLocale>

namespace softfall {

/// The notice of a reminder, as worded in the phone's calendar. Discreet, it gives nothing away. Wind-down mentions the
/// evening check-in, which has no event of its own.
[[nodiscard]] EventWording eventWording(bool discreet, const QLocale& locale);

} // namespace softfall
