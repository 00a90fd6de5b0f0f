#include "application/ToldDiary.h"
#include "control/Commands.h"
#include "control/InsightJson.h"
#include "control/OpenCoach.h"
#include "control/Options.h"
#include "viewmodels/wording/DetailWords.h"
#include "viewmodels/wording/InsightWords.h"

#include <CLI/CLI.hpp>

namespace softfall {

namespace {

struct InsightOptions {
    std::shared_ptr<NightBoundOptions> nights = std::make_shared<NightBoundOptions>();
    bool details = false;
};

QStringList changeLines(const ChangeInsight& change, const QLocale& locale) {
    const QString range = rangeWords(change.verdict, change.comparison, locale);
    const QString needed = neededWords(change);
    QStringList lines{QStringLiteral("Since %1, %2:").arg(toIsoString(change.change.night), change.change.label),
                      QStringLiteral("  ") + verdictWords(change.verdict, change.comparison, locale) +
                          (range.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(range)),
                      QStringLiteral("  ") + sidesWords(change.before, change.after)};
    if (!needed.isEmpty()) {
        lines << QStringLiteral("  ") + needed;
    }
    return lines;
}

QString toText(const Insight& insight, const std::optional<InsightDetails>& details, const QLocale& locale) {
    QStringList lines{recentWords(insight.recent)};
    if (insight.recent.told.comparison) {
        lines << QStringLiteral("  %1 (%2)")
                     .arg(verdictWords(insight.recent.told.verdict, insight.recent.told.comparison, locale),
                          rangeWords(insight.recent.told.verdict, insight.recent.told.comparison, locale));
    }
    if (insight.stage == TellingStage::Mean) {
        lines << QStringLiteral("Over all: ") + intervalWords(insight.rate, locale);
    }
    for (const ChangeInsight& change : insight.changes) {
        lines << changeLines(change, locale);
    }
    bool isTogether = false;
    for (const HabitInsight& habit : insight.habits) {
        if (habit.verdict == Verdict::NotEnoughData) {
            continue;
        }
        lines << QStringLiteral("%1: %2 (%3)")
                     .arg(comparedHabitName(habit.habit), habitVerdictWords(habit, locale), habitSidesWords(habit));
        if (const QString needed = habitNeededWords(habit); !needed.isEmpty()) {
            lines << QStringLiteral("  ") + needed;
        }
        isTogether = isTogether || !habit.isSeparable();
    }
    if (isTogether) {
        lines << togetherCaveat();
    }
    if (const QString missing = habitsNotComparedWords(insight.habits, locale); !missing.isEmpty()) {
        lines << missing;
    }
    if (details) {
        for (const DetailWords& words : detailWords(*details, locale)) {
            lines << QStringLiteral("%1:").arg(words.title) << QStringLiteral("  ") + words.outcome
                  << QStringLiteral("  ") + words.reading;
        }
    }
    lines << comparisonCaveat();
    return lines.join(u'\n');
}

Result<void> tell(Invocation& invocation, const InsightOptions& options) {
    const auto bounds = nightBounds(*options.nights);
    if (!bounds) {
        return std::unexpected(bounds.error());
    }
    const auto coach = openCoach(invocation);
    if (!coach) {
        return std::unexpected(coach.error());
    }
    const auto tonight = (*coach)->evening.currentNight();
    if (!tonight) {
        return std::unexpected(tonight.error());
    }
    const auto told =
        tellDiary((*coach)->stores(), {*tonight, (*coach)->evening.planningZone(), bounds->from, bounds->to,
                                       options.details ? TellingDepth::Details : TellingDepth::Entries});
    if (!told) {
        return std::unexpected(told.error());
    }
    if (!*told) {
        invocation.print(QStringLiteral("No nights."), QJsonDocument(toJson(Insight())));
        return {};
    }
    const std::optional<InsightDetails>& details = (*told)->details;
    QJsonObject json = toJson((*told)->insight);
    if (details) {
        json.insert(QStringLiteral("details"), toJson(*details));
    }
    invocation.print(toText((*told)->insight, details, QLocale::c()), QJsonDocument(json));
    return {};
}

} // namespace

void addInsightCommand(CLI::App& app, Invocation& invocation) {
    CLI::App* command = app.add_subcommand("insight", "Whether the twitches become fewer, and what can be said of it");
    command->fallthrough();
    const auto options = std::make_shared<InsightOptions>();
    addNightBounds(*command, options->nights);
    command->add_flag("--details", options->details,
                      "The arithmetic too: checks by chance, adjusted ratios, dates, weeks");
    command->callback(
        [&invocation, options] { invocation.action = [options](Invocation& call) { return tell(call, *options); }; });
}

} // namespace softfall
