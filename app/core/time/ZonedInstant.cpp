#include "core/time/ZonedInstant.h"

namespace softfall {

ZonedInstant zoned(Instant instant, const TimeZone& zone) {
    return {instant, zone.offsetAt(instant), zone.name()};
}

} // namespace softfall
