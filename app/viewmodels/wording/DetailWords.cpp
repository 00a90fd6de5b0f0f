#include "viewmodels/wording/DetailWords.h"

#include "viewmodels/wording/ExperimentWords.h"
#include "viewmodels/wording/InsightWords.h"
#include "viewmodels/wording/IsolatedWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>

namespace softfall {

namespace {

// A place this clear occurs by chance one time in twenty.
constexpr double clearPlace = 0.05;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DetailWords)
};

QString shortNumber(double value, const QLocale& locale) {
    return locale.toString(value, 'f', 1);
}

DetailWords wordsOf(const CheckedChange& checked, const QLocale& locale) {
    //: %1 "Mon 24 Feb 2025", %2 what was changed
    return {Words::tr("By chance alone, since %1: %2")
                .arg(nightDay(checked.change.night, locale), isolated(checked.change.label, locale)),
            chanceWords(checked.check.twoSided, locale),
            Words::tr("How often chance alone would separate the two periods this far. Slow drift isn’t considered.")};
}

QString termName(const AdjustedTerm& term, const QLocale& locale) {
    if (const auto* habit = std::get_if<ComparedHabit>(&term)) {
        return comparedHabitName(*habit);
    }
    //: %1 "Mon 24 Feb 2025"
    return Words::tr("Since %1").arg(nightDay(std::get<NightDate>(term), locale));
}

void add(std::vector<DetailWords>& words, const AdjustedRatios& adjusted, const QLocale& locale) {
    for (const AdjustedRatio& each : adjusted.ratios) {
        RateRatio ratio;
        ratio.ratio = each.ratio;
        ratio.interval = each.interval;
        const Verdict verdict = verdictOf(each.interval);
        //: %1 "Screens in bed"
        words.push_back({Words::tr("Adjusted for each other: %1").arg(termName(each.term, locale)),
                         verdictWords(verdict, ratio, locale),
                         //: %1 "likely 10–60% fewer", %2 a number of nights, %3 a number of twitches
                         Words::tr("%1, with the rest unchanged. From %2 nights with %3 twitches.")
                             .arg(rangeWords(verdict, ratio, locale))
                             .arg(adjusted.nights)
                             .arg(adjusted.twitches)});
    }
}

DetailWords wordsOf(const ChangePoint& point, const QLocale& locale) {
    const QString chance = chanceWords(point.p, locale);
    const QString title = Words::tr("When the rate changed");
    if (point.p > clearPlace) {
        return {title, Words::tr("no clear date"),
                //: %1 "30 in 100"
                Words::tr("The clearest date is one that chance alone gives about %1 times.").arg(chance)};
    }
    const QString rates =
        //: %1 and %2 twitches a night, "3.1"
        Words::tr("About %1 a night before and %2 after.")
            .arg(shortNumber(point.split.meanBefore, locale), shortNumber(point.split.meanAfter, locale));
    return {title,
            point.earliest == point.latest
                ? Words::tr("after the night of %1").arg(nightDay(point.lastBefore, locale))
                : Words::tr("sometime from %1").arg(rangeText({point.earliest, point.latest}, locale)),
            //: %1 "About 3.1 a night before and 0.9 after.", %2 "1 in 1,000"
            Words::tr("%1 Chance alone splits the same counts this clearly about %2 times. The diary can’t say why.")
                .arg(rates, chance)};
}

DetailWords wordsOf(const WeekByWeek& weeks, const QLocale& locale) {
    const int outside = weeks.above + weeks.below;
    const QString centre = shortNumber(weeks.centre, locale);
    QString reading =
        outside == 0
            //: %1 twitches a night, "1.4"
            ? Words::tr("All of them match one steady rate of about %1 a night.").arg(centre)
            //: %1 twitches a night, "1.4"; %2 and %3 numbers of weeks
            : Words::tr("They don’t match one steady rate of about %1 a night: %2 are above its range, %3 below.")
                  .arg(centre)
                  .arg(weeks.above)
                  .arg(weeks.below);
    if (weeks.runs) {
        //: %1 a number of weeks
        reading +=
            u' ' + Words::tr("At most %n weeks in a row were all above or all below the middle. Up to %1 is usual.",
                             nullptr, weeks.runs->longestRun)
                       .arg(weeks.runs->longestRunExpected);
    }
    return {Words::tr("Week by week"),
            outside == 0 ? Words::tr("no unusual week")
                         : Words::tr("%1 of %2 weeks unusually high or low").arg(outside).arg(weeks.weeks),
            reading};
}

DetailWords wordsOf(const QuietStretches& quiet, const QLocale& locale) {
    return {Words::tr("Quiet nights in a row"),
            quiet.isOngoing ? Words::tr("%n so far, the longest stretch", nullptr, quiet.longest)
                            : Words::tr("%n at most", nullptr, quiet.longest),
            //: %1 a number of nights, "4.2"; %2 a whole number of nights
            Words::tr("On average %1 between nights with twitches. With a steady rate, expect up to %2.")
                .arg(shortNumber(quiet.mean, locale), locale.toString(int(quiet.maximum)))};
}

} // namespace

std::vector<DetailWords> detailWords(const InsightDetails& details, const QLocale& locale) {
    std::vector<DetailWords> words;
    for (const CheckedChange& checked : details.changes) {
        words.push_back(wordsOf(checked, locale));
    }
    if (details.adjusted) {
        add(words, *details.adjusted, locale);
    }
    if (details.changePoint) {
        words.push_back(wordsOf(*details.changePoint, locale));
    }
    if (details.weeks) {
        words.push_back(wordsOf(*details.weeks, locale));
    }
    if (details.quiet) {
        words.push_back(wordsOf(*details.quiet, locale));
    }
    return words;
}

} // namespace softfall
