#pragma once

#include "core/Result.h"
#include "core/time/TimeZone.h"
#include "core/time/ZonedInstant.h"

#include <QHash>
#include <QString>

namespace softfall {

/// The zones that a file names, each looked up once.
class ZoneRules {
public:
    /// The error names `zone`.
    [[nodiscard]] const Result<TimeZone>& named(const QString& name);

    /// Whether `at` has no zone, or one that exists and has that offset then.
    [[nodiscard]] bool agreeWith(const ZonedInstant& at);

private:
    QHash<QString, Result<TimeZone>> m_known;
};

} // namespace softfall
