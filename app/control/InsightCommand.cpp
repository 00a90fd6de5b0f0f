#include "application/InsightService.h"
#include "control/Commands.h"
#include "control/InsightJson.h"
#include "control/OpenCoach.h"
#include "control/Options.h"
#include "viewmodels/wording/InsightWords.h"

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

QStringList changeLines(const ChangeInsight& change) {
    const QString range = rangeWords(change.verdict, change.comparison);
    const QString needed = neededWords(change);
    QStringList lines{QStringLiteral("Since %1, %2:").arg(toIsoString(change.change.night), change.change.label),
                      QStringLiteral("  ") + verdictWords(change.verdict, change.comparison) +
                          (range.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(range)),
                      QStringLiteral("  ") + sidesWords(change)};
    if (!needed.isEmpty()) {
        lines << QStringLiteral("  ") + needed;
    }
    return lines;
}

QString toText(const Insight& insight, const QLocale& locale) {
    QStringList lines{recentWords(insight.recent)};
    if (insight.recent.told.comparison) {
        lines << QStringLiteral("  %1 (%2)")
                     .arg(verdictWords(insight.recent.told.verdict, insight.recent.told.comparison),
                          rangeWords(insight.recent.told.verdict, insight.recent.told.comparison));
    }
    if (insight.stage == TellingStage::Mean) {
        lines << QStringLiteral("Over all: ") + intervalWords(insight.rate, locale);
    }
    for (const ChangeInsight& change : insight.changes) {
        lines << changeLines(change);
    }
    bool isTogether = false;
    for (const HabitInsight& habit : insight.habits) {
        lines << QStringLiteral("%1: %2 (%3)")
                     .arg(comparedHabitName(habit.habit), habitVerdictWords(habit, locale), habitSidesWords(habit));
        isTogether = isTogether || !habit.isSeparable();
    }
    if (isTogether) {
        lines << togetherCaveat();
    }
    lines << comparisonCaveat();
    return lines.join(u'\n');
}

Result<void> tell(Invocation& invocation, const NightBoundOptions& options) {
    const auto bounds = nightBounds(options);
    if (!bounds) {
        return std::unexpected(bounds.error());
    }
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    const InsightService service({(*coach)->diary, (*coach)->evening, (*coach)->reminders, (*coach)->routine});
    const auto range = service.range(bounds->from, bounds->to);
    if (!range) {
        return std::unexpected(range.error());
    }
    if (!*range) {
        invocation.print(QStringLiteral("No nights."), QJsonDocument(toJson(Insight())));
        return {};
    }
    const auto told = service.told(**range);
    if (!told) {
        return std::unexpected(told.error());
    }
    invocation.print(toText(told->insight, QLocale::c()), QJsonDocument(toJson(told->insight)));
    return {};
}

} // namespace

void addInsightCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* command = app.add_subcommand("insight", "Whether the twitches become fewer, and what can be said of it");
    command->fallthrough();
    const auto options = std::make_shared<NightBoundOptions>();
    addNightBounds(*command, options);
    command->callback(
        [&invocation, options] { invocation.action = [options](Invocation& call) { return tell(call, *options); }; });
}

} // namespace softfall
