#pragma once

#include "core/PlainText.h"
#include "core/Result.h"
#include "core/time/Clock.h"
#include "platform/SystemClock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace softfall {

/// The machine's clock, unless `--now` or `--zone` overrides it for this call.
class CommandClock : public Clock {
public:
    void replaceNow(Instant now) { m_now = now; }
    void replaceZone(TimeZone zone) { m_zone = std::move(zone); }

    [[nodiscard]] Instant now() const override { return m_now.value_or(m_system.now()); }
    [[nodiscard]] MonotonicTime monotonic() const override { return m_system.monotonic(); }
    [[nodiscard]] MonotonicTime suspended() const override { return m_system.suspended(); }
    [[nodiscard]] TimeZone zone() const override { return m_zone ? *m_zone : m_system.zone(); }
    [[nodiscard]] bool knowsZone() const override { return m_zone || m_system.knowsZone(); }

private:
    SystemClock m_system;
    std::optional<Instant> m_now;
    std::optional<TimeZone> m_zone;
};

class Coach;
/// What a command does with the open diary.
using CoachAction = std::function<Result<void>(Coach&)>;

/// One call of softfallctl: its global options, and what the subcommand that was called does.
struct Invocation {
    /// As typed, without the program's name.
    std::vector<std::string_view> arguments;
    std::string dataDir;
    bool json = false;
    std::string now;
    std::string zone;
    CommandClock clock;

    /// Set by the subcommand; runs after all options were parsed. The action it returns runs on the diary, which is
    /// opened only then, so that bad input is reported before any file is touched; empty if nothing is left to do.
    std::function<Result<CoachAction>()> action;

    /// Whether `name`, one of the subcommands in `all`, can be meant: it is typed, or none of them is, as for help. The
    /// others need not be made, which takes longer than most of them run.
    [[nodiscard]] bool canMean(std::string_view name, const std::vector<std::string_view>& all) const;

    /// Takes `now` and `zone` into the clock.
    Result<void> setClock();

    /// Prints `document` with `--json`, or else `text`; a line end is added.
    void print(const QString& text, const QJsonObject& document) const;
    void print(const QString& text, const QJsonArray& document) const;

    /// As above, a line and a value for each item; `none` where there is no item.
    template <typename Items, typename ToLine, typename ToJson>
    void printList(const Items& items, ToLine toLine, ToJson toJson, const char* none) const {
        QStringList lines;
        QJsonArray document;
        for (const auto& item : items) {
            lines << QString(toLine(item)).replace(u'\n', u' ');
            document.append(toJson(item));
        }
        print(lines.isEmpty() ? QLatin1String(none) : lines.join(u'\n'), document);
    }
};

/// A line on standard error about something that is no error.
void warn(const QString& line);

/// Exit code for an error: 2 for bad input, 1 for an operation that failed.
[[nodiscard]] int exitCodeFor(const Error& error);

} // namespace softfall
