#include "application/InsightReport.h"
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

QString toText(const Insight& insight, const std::optional<InsightDetails>& details, NightDate newest,
               const QLocale& locale) {
    QStringList lines{recentWords(insight.recent, newest, locale)};
    if (insight.recent.periods.comparison) {
        lines << QStringLiteral("  %1 (%2)")
                     .arg(verdictWords(insight.recent.periods.verdict, insight.recent.periods.comparison, locale),
                          rangeWords(insight.recent.periods.verdict, insight.recent.periods.comparison, locale));
    }
    if (insight.stage == InsightStage::Mean) {
        lines << QStringLiteral("Overall: ") + intervalWords(insight.rate, locale);
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
        if (const QString together = togetherWords(habit, locale); !together.isEmpty()) {
            lines << QStringLiteral("  ") + together;
        }
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

struct InsightRequest {
    NightBounds nights;
    ReportDetail detail = ReportDetail::Entries;
};

Result<InsightRequest> requestFrom(const InsightOptions& options) {
    const auto bounds = nightBounds(*options.nights);
    if (!bounds) {
        return std::unexpected(bounds.error());
    }
    return InsightRequest{*bounds, options.details ? ReportDetail::Details : ReportDetail::Entries};
}

Result<void> report(Coach& coach, const InsightRequest& request) {
    const auto insightReport =
        makeInsightReport(coach.stores(), {coach.evening.currentNight(), coach.evening.planningZone(),
                                           request.nights.from, request.nights.to, request.detail});
    if (!insightReport) {
        return std::unexpected(insightReport.error());
    }
    if (!*insightReport) {
        coach.call.print(QStringLiteral("No nights."), toJson(Insight()));
        return {};
    }
    const std::optional<InsightDetails>& details = (*insightReport)->details;
    QJsonObject json = toJson((*insightReport)->insight);
    if (details) {
        json.insert(QStringLiteral("details"), toJson(*details));
    }
    const NightDate newest = coach.evening.currentNight() - std::chrono::days(1);
    coach.call.print(toText((*insightReport)->insight, details, newest, QLocale::c()), json);
    return {};
}

} // namespace

void addInsightCommand(CLI::App& app, Invocation& invocation) {
    CLI::App& command = addSubcommand(app, "insight", "Whether twitches are getting fewer, and how sure that is");
    const auto options = std::make_shared<InsightOptions>();
    addNightBounds(command, options->nights);
    command.add_flag("--details", options->details,
                     "Also the arithmetic: checks against chance, adjusted ratios, dates, weeks");
    onCall(
        command, invocation, [options] { return requestFrom(*options); }, report);
}

} // namespace softfall
