#include "core/time/ZoneRules.h"

#include "core/time/Iso8601.h"

namespace softfall {

const Result<TimeZone>& ZoneRules::named(const QString& name) {
    if (!m_latest || m_latestName != name) { // a file has one zone for many rows
        auto known = m_known.find(name);
        if (known == m_known.end()) {
            known = m_known.emplace(name, TimeZone::named(name, QStringLiteral("zone"))).first;
        }
        m_latestName = name;
        m_latest = &known->second;
    }
    return *m_latest;
}

bool ZoneRules::agreeWith(const ZonedInstant& at) {
    if (at.zone.isEmpty()) {
        return true;
    }
    const Result<TimeZone>& zone = named(at.zone);
    return zone && zone->offsetAt(at.instant) == at.utcOffset;
}

Result<void> ZoneRules::checked(const QString& name, bool isAsNoted) {
    if (name.isEmpty() || (isAsNoted && name.size() <= longestName)) {
        return {};
    }
    const Result<TimeZone>& zone = named(name);
    return zone ? Result<void>() : std::unexpected(zone.error());
}

QString ZoneRules::disagreement(const ZonedInstant& at) {
    return QStringLiteral("kept as it was logged, %1; by the rules of this computer, %2 had another offset")
        .arg(toIsoString(at), at.zone);
}

} // namespace softfall
