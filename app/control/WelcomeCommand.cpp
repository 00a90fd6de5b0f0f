#include "control/Commands.h"
#include "control/OpenCoach.h"
#include "core/time/Iso8601.h"

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

Result<void> showWelcome(Coach& coach) {
    const auto& begun = coach.evening.begun();
    const QJsonValue none(QJsonValue::Null);
    const QString at = begun ? toIsoString(zoned(begun->at, coach.call.clock.zone())) : QString();
    const QString night = begun ? toIsoString(begun->firstNight) : QString();
    coach.call.print(begun ? QStringLiteral("Done. The diary began on %1, with the night of %2.").arg(at, night)
                           : QStringLiteral("Not done. Softfall doesn't ask or remind you of anything yet."),
                     QJsonObject{{QStringLiteral("done"), begun.has_value()},
                                 {QStringLiteral("begun"), begun ? QJsonValue(at) : none},
                                 {QStringLiteral("firstNight"), begun ? QJsonValue(night) : none}});
    return {};
}

} // namespace

void addWelcomeCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& welcome = addSubcommand(app, "welcome", "Show whether the welcome is done, or skip it");
    const auto skips = std::make_shared<bool>(false);
    welcome.add_flag("--skip", *skips, "Start the diary now, with the plan as it is");
    onCall(
        welcome, invocation, [skips]() -> Result<bool> { return *skips; },
        [](Coach& coach, bool skip) {
            return skip ? showAfter(coach.evening.begin(), showWelcome, coach) : showWelcome(coach);
        });
}

} // namespace softfall
