#pragma once

#include "core/Result.h"
#include "core/time/TimeZone.h"
#include "core/time/ZonedInstant.h"

#include <QString>

#include <map>

namespace softfall {

/// The zones that a file names, each looked up once.
class ZoneRules {
public:
    ZoneRules() = default;
    ZoneRules(const ZoneRules&) = delete;
    ZoneRules& operator=(const ZoneRules&) = delete;

    /// The error names `zone`.
    [[nodiscard]] const Result<TimeZone>& named(const QString& name);

    /// Whether `at` has no zone, or one that exists and has that offset then.
    [[nodiscard]] bool agreeWith(const ZonedInstant& at);

private:
    std::map<QString, Result<TimeZone>> m_known;
    QString m_latestName;
    const Result<TimeZone>* m_latest = nullptr; // in m_known, whose places are stable
};

} // namespace softfall
