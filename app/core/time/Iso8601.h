#pragma once

#include "core/Result.h"
#include "core/time/ZonedInstant.h"

#include <QString>

namespace softfall {

/// Reads an ISO 8601 instant with offset: `YYYY-MM-DDTHH:MM[:SS](Z|±HH:MM)`, years 1970…2999, a date and a
/// time that exist. The zone of the result is empty; the error carries `field`.
[[nodiscard]] Result<ZonedInstant> parseInstant(const QString& text, const QString& field);

/// `YYYY-MM-DDTHH:MM:SS±HH:MM`.
[[nodiscard]] QString toIsoString(const ZonedInstant& instant);

/// `YYYY-MM-DDTHH:MM:SS±HH:MM` in the wall time of `zone`.
[[nodiscard]] QString toIsoString(Instant instant, const TimeZone& zone);

} // namespace softfall
