#pragma once

#include "core/Result.h"
#include "core/time/Clock.h"
#include "platform/SystemClock.h"

#include <QJsonDocument>
#include <QString>

#include <functional>
#include <optional>
#include <string>

namespace softfall {

/// The machine's clock, unless `--now` or `--zone` replace it for this call.
class CommandClock : public Clock {
public:
    void replaceNow(Instant now) { m_now = now; }
    void replaceZone(TimeZone zone) { m_zone = std::move(zone); }

    [[nodiscard]] Instant now() const override { return m_now.value_or(m_system.now()); }
    [[nodiscard]] MonotonicTime monotonic() const override { return m_system.monotonic(); }
    [[nodiscard]] MonotonicTime suspended() const override { return m_system.suspended(); }
    [[nodiscard]] TimeZone zone() const override { return m_zone ? *m_zone : m_system.zone(); }

private:
    SystemClock m_system;
    std::optional<Instant> m_now;
    std::optional<TimeZone> m_zone;
};

/// One call of softfallctl: its global options, and the action that its subcommand chose.
struct Invocation {
    std::string dataDir;
    bool json = false;
    std::string now;
    std::string zone;
    CommandClock clock;

    /// Runs after all options are read; set by the subcommand that was called.
    std::function<Result<void>(Invocation&)> action;

    /// Takes `now` and `zone` into the clock.
    Result<void> setClock();

    /// Prints `document` with `--json`, or else `text`; a line end is added.
    void print(const QString& text, const QJsonDocument& document) const;
};

/// Exit code for an error: 2 for bad input, 1 for what could not be done.
[[nodiscard]] int exitCodeFor(const Error& error);

} // namespace softfall
