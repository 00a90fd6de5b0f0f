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

    /// Of names that are kept as they were noted; those of IANA have 32 characters at most.
    static constexpr qsizetype longestName = 64;
    /// The name of a zone in a file: empty, one that exists, or where it is kept as noted any that is not too long.
    [[nodiscard]] Result<void> checked(const QString& name, bool isAsNoted);

    /// Whether `at` has no zone, or one that exists and has that offset then.
    [[nodiscard]] bool agreeWith(const ZonedInstant& at);
    /// What to say of one that does not, and is kept with the offset that was written.
    [[nodiscard]] static QString disagreement(const ZonedInstant& at);

private:
    std::map<QString, Result<TimeZone>> m_known;
    QString m_latestName;
    const Result<TimeZone>* m_latest = nullptr; // in m_known, whose places are stable
};

} // namespace softfall
