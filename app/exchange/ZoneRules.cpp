#include "exchange/ZoneRules.h"

namespace softfall {

const Result<TimeZone>& ZoneRules::named(const QString& name) {
    auto known = m_known.constFind(name);
    if (known == m_known.constEnd()) {
        known = m_known.insert(name, TimeZone::named(name, QStringLiteral("zone")));
    }
    return *known;
}

bool ZoneRules::agreeWith(const ZonedInstant& at) {
    if (at.zone.isEmpty()) {
        return true;
    }
    const Result<TimeZone>& zone = named(at.zone);
    return zone && zone->offsetAt(at.instant) == at.utcOffset;
}

} // namespace softfall
