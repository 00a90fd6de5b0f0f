#pragma once

#include "core/evening/Pause.h"
#include "core/time/TimeZone.h"

#include <QLocale>

namespace softfall {

/// "Holiday", "Illness", "Other reason".
[[nodiscard]] QString pauseReasonWords(PauseReason reason);

/// "Paused until Sun 29 Nov 2026": the evening of the last paused night.
[[nodiscard]] QString pauseWords(const Pause& pause, const QLocale& locale);

/// The place of a zone in plain words: "New York" for America/New_York.
[[nodiscard]] QString placeWords(const TimeZone& zone);

} // namespace softfall
