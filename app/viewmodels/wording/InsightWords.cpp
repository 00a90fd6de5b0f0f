#include "viewmodels/wording/InsightWords.h"

#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/IsolatedWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InsightWords)
};

// From twice as many on, multiples are clearer than per cent.
constexpr double timesFrom = 1.95;

int percentOff(double ratio) {
    return int(std::lround(std::abs(1 - ratio) * 100));
}

/// "3", "2.5".
QString timesText(double ratio, const QLocale& locale) {
    const double rounded = ratio < 10 ? std::round(ratio * 2) / 2 : std::round(ratio);
    return locale.toString(rounded, 'g', 6);
}

/// One end of the range.
QString endWords(double ratio, const QLocale& locale) {
    if (ratio <= 0) {
        return Words::tr("none at all");
    }
    if (!std::isfinite(ratio)) {
        return Words::tr("many times as many");
    }
    if (ratio >= timesFrom) {
        return Words::tr("%1 times as many").arg(timesText(ratio, locale));
    }
    if (percentOff(ratio) == 0) {
        return Words::tr("just as many");
    }
    return ratio < 1 ? Words::tr("%1% fewer").arg(percentOff(ratio)) : Words::tr("%1% more").arg(percentOff(ratio));
}

QString ratioWords(double ratio, const QLocale& locale) {
    if (ratio <= 0) {
        return endWords(ratio, locale);
    }
    return std::isfinite(ratio) ? Words::tr("about %1").arg(endWords(ratio, locale))
                                : Words::tr("twitches where there were none");
}

QString nightsWords(int nights) {
    return Words::tr("%n nights", nullptr, nights);
}

QString twitchesWords(int twitches) {
    return Words::tr("%n twitches", nullptr, twitches);
}

QString twitchesIn(const LoggedTotal& total) {
    //: %1 "40 twitches", %2 "13 nights"
    return Words::tr("%1 in %2").arg(twitchesWords(total.twitches), nightsWords(total.nights));
}

} // namespace

QString recentWords(const RecentInsight& recent, NightDate newest, const QLocale& locale) {
    const LoggedTotal& fortnight = recent.periods.after;
    const int nights = recent.nights.size();
    const bool isNow = recent.nights.last == newest;
    if (!recent.isEnough() && isNow) {
        return fortnight.nights == nights
                   ? Words::tr("Can’t tell yet: only %n nights so far.", nullptr, nights)
                   //: %1 a number of nights
                   : Words::tr("Can’t tell yet: %1 of the last %n nights logged.", nullptr, nights)
                         .arg(fortnight.nights);
    }
    const QString when = isNow ? Words::tr("Last %n nights", nullptr, nights) : rangeText(recent.nights, locale);
    if (!recent.isEnough()) {
        //: %1 "23 Nov to 29 Nov 2026", %2 a number of nights
        return Words::tr("%1: can’t tell, with %2 of %n nights logged.", nullptr, nights)
            .arg(when)
            .arg(fortnight.nights);
    }
    const QString rate = twitchRateWords(fortnight.mean());
    //: %1 "Last 14 nights", %2 "about one twitch every 3 nights", %3 "about 3 a night"
    return recent.hasEarlier()
               ? Words::tr("%1: %2, and %3 before.").arg(when, rate, rateWords(recent.periods.before.mean()))
               : Words::tr("%1: %2.").arg(when, rate);
}

QString comparedWords(const RecentInsight& recent, const QLocale& locale) {
    const PeriodComparison& periods = recent.periods;
    if (!periods.comparison) {
        return periods.verdict == Verdict::NoTwitches
                   ? Words::tr("None in these nights, and none before.")
                   //: %1 a number of nights
                   : Words::tr("A comparison takes %1 logged nights before and %1 now.").arg(minNightsPerPeriod);
    }
    //: %1 and %2 numbers of nights, %3 "likely 71–98% fewer"
    return Words::tr("%1 before and %2 now: %3.")
        .arg(nightsWords(periods.before.nights), nightsWords(periods.after.nights),
             rangeWords(periods.verdict, periods.comparison, locale));
}

QString totalWords(const LoggedTotal& logged, int nights) {
    //: %1 a number of nights, %2 "71 twitches"
    return Words::tr("%1 of %n nights logged, %2", nullptr, nights)
        .arg(QString::number(logged.nights), twitchesWords(logged.twitches));
}

QString verdictWords(Verdict verdict, const std::optional<RateRatio>& comparison, const QLocale& locale) {
    switch (verdict) {
    case Verdict::Fewer:
    case Verdict::More:
        return comparison ? ratioWords(comparison->ratio, locale) : QString();
    case Verdict::Inconclusive:
        return Words::tr("no clear difference");
    case Verdict::NotEnoughData:
        return Words::tr("can’t tell yet");
    case Verdict::NoTwitches:
        return Words::tr("no twitches in either period");
    }
    return {};
}

QString verdictTitle(Verdict verdict, const std::optional<RateRatio>& comparison, const QLocale& locale) {
    if (verdict == Verdict::Inconclusive) {
        return Words::tr("No clear difference");
    }
    if (verdict == Verdict::NoTwitches) {
        return Words::tr("No twitches");
    }
    if (verdict == Verdict::NotEnoughData || !comparison) {
        return Words::tr("Can’t tell yet");
    }
    const double ratio = comparison->ratio;
    if (ratio <= 0) {
        return Words::tr("None at all");
    }
    if (!std::isfinite(ratio)) {
        return Words::tr("Twitches where there were none");
    }
    if (ratio >= timesFrom) {
        return Words::tr("About %1 times as many").arg(timesText(ratio, locale));
    }
    return ratio < 1 ? Words::tr("About %1% fewer").arg(percentOff(ratio))
                     : Words::tr("About %1% more").arg(percentOff(ratio));
}

QString rangeWords(Verdict verdict, const std::optional<RateRatio>& comparison, const QLocale& locale) {
    if (!comparison) {
        return {};
    }
    const Limits likely = comparison->interval;
    if (verdict == Verdict::Fewer && likely.low > 0) {
        return Words::tr("likely %1–%2% fewer").arg(percentOff(likely.high)).arg(percentOff(likely.low));
    }
    if (verdict == Verdict::Fewer) {
        return Words::tr("likely at least %1% fewer").arg(percentOff(likely.high));
    }
    if (verdict == Verdict::More && likely.high < timesFrom) {
        return Words::tr("likely %1–%2% more").arg(percentOff(likely.low)).arg(percentOff(likely.high));
    }
    //: %1 and %2 "63% fewer", "42% more", "3 times as many"
    return Words::tr("likely between %1 and %2").arg(endWords(likely.low, locale), endWords(likely.high, locale));
}

QString sidesWords(const LoggedTotal& before, const LoggedTotal& after) {
    if (after.nights == 0) {
        return Words::tr("%1 before").arg(twitchesIn(before));
    }
    //: %1 and %2 "40 twitches in 13 nights"
    return Words::tr("%1 before, %2 after").arg(twitchesIn(before), twitchesIn(after));
}

QString neededWords(const ChangeInsight& change) {
    const bool isConclusive = change.verdict != Verdict::NotEnoughData && change.verdict != Verdict::Inconclusive;
    if (isConclusive) {
        return {};
    }
    if (!change.nightsNeeded) {
        return change.verdict == Verdict::NotEnoughData
                   ? Words::tr("Too few nights were logged to compare.")
                   : Words::tr("More nights would hardly help. There is too little to compare with.");
    }
    if (change.verdict == Verdict::Inconclusive) {
        return *change.nightsNeeded == 0
                   ? Words::tr("If twitches had halved, you’d see it by now.")
                   : Words::tr("If twitches halved, you’d see it after about %n more logged nights.", nullptr,
                               *change.nightsNeeded);
    }
    return Words::tr("Too early to compare. The first week is left out, and it takes %n more logged nights.", nullptr,
                     *change.nightsNeeded);
}

namespace {

/// A name as a heading and inside a sentence: a language may capitalise the two differently.
std::pair<QString, QString> namesOf(ComparedHabit habit) {
    switch (habit) {
    case ComparedHabit::LateCaffeine:
        return {Words::tr("Caffeine after its cut-off"), Words::tr("caffeine after its cut-off")};
    case ComparedHabit::LateExercise:
        return {Words::tr("Hard exercise within two hours of bed"), Words::tr("hard exercise within two hours of bed")};
    case ComparedHabit::ScreensInBed:
        return {Words::tr("Screens in bed"), Words::tr("screens in bed")};
    case ComparedHabit::Stretching:
        return {Words::tr("Stretching"), Words::tr("stretching")};
    case ComparedHabit::ShortSleep:
        return {Words::tr("Under six hours of sleep the night before"),
                Words::tr("under six hours of sleep the night before")};
    case ComparedHabit::HighStress:
        return {Words::tr("A stressful day"), Words::tr("a stressful day")};
    }
    return {};
}

} // namespace

QString comparedHabitName(ComparedHabit habit) {
    return namesOf(habit).first;
}

QString togetherWords(const HabitInsight& habit, const QLocale& locale) {
    QStringList others;
    for (const ComparedHabit other : habit.inseparableFrom) {
        others << namesOf(other).second;
    }
    for (const NightDate change : habit.inseparableFromChanges) {
        //: %1 "24 Feb"
        others << Words::tr("the change of %1").arg(shortDate(change, locale));
    }
    //: %1 "screens in bed, the change of 24 Feb"
    return others.isEmpty() ? QString()
                            : Words::tr("Changed together with %1.").arg(locale.createSeparatedList(others));
}

QString habitVerdictWords(const HabitInsight& habit, const QLocale& locale) {
    return habit.isSeparable() ? verdictWords(habit.verdict, habit.comparison, locale)
                               : Words::tr("can’t be separated");
}

QString habitVerdictTitle(const HabitInsight& habit, const QLocale& locale) {
    if (!habit.isSeparable()) {
        return Words::tr("Can’t be separated");
    }
    return habit.verdict == Verdict::NotEnoughData
               ? Words::tr("%n nights to go", nullptr, habit.nightsNeeded.value_or(0))
               : verdictTitle(habit.verdict, habit.comparison, locale);
}

QString habitSidesWords(const HabitInsight& habit) {
    //: %1 "12 nights"
    return Words::tr("%1 with, %2 without").arg(nightsWords(habit.with.nights)).arg(habit.without.nights);
}

QString habitNeededWords(const HabitInsight& habit) {
    if (habit.verdict == Verdict::NotEnoughData) {
        return Words::tr("At least %n more logged nights to go.", nullptr, *habit.nightsNeeded);
    }
    if (habit.verdict != Verdict::Inconclusive || !habit.isSeparable()) {
        return {};
    }
    if (!habit.nightsNeeded) {
        return Words::tr("More nights would hardly help. There is too little to compare with.");
    }
    return *habit.nightsNeeded == 0 ? Words::tr("If twitches had halved, you’d see it by now.")
                                    : Words::tr("If they halved, you’d see it after about %n more nights with it.",
                                                nullptr, *habit.nightsNeeded);
}

QString habitsNotComparedWords(const std::vector<HabitInsight>& habits, const QLocale& locale) {
    QStringList missing;
    for (const HabitInsight& habit : habits) {
        if (habit.verdict == Verdict::NotEnoughData) {
            const QString nights = nightsWords(*habit.nightsNeeded);
            //: %1 "stretching", %2 "5 nights"
            missing << Words::tr("%1 (at least %2 more)").arg(namesOf(habit.habit).second, nights);
        }
    }
    //: %1 "stretching (at least 5 nights more), screens in bed (at least one night more)"
    return missing.isEmpty() ? QString() : Words::tr("Not compared yet: %1.").arg(locale.createSeparatedList(missing));
}

QString intervalWords(const std::optional<TwitchRate>& rate, const QLocale& locale) {
    if (!rate) {
        return {};
    }
    const auto number = [&locale](double value) { return locale.toString(value, 'f', 1); };
    //: %1 "3.1", %2 "2.1", %3 "4.3", %4 "13 nights"
    return Words::tr("%1 a night (likely %2 to %3), over %4")
        .arg(number(rate->mean), number(rate->interval.low), number(rate->interval.high),
             nightsWords(rate->logged.nights));
}

QString comparisonCaveat() {
    return Words::tr(
        "People start diaries in bad weeks, and counts then drift back by themselves. Expecting to improve also "
        "matters.");
}

QString togetherCaveat() {
    return Words::tr("Several things changed together, so the diary can’t say which mattered.");
}

} // namespace softfall
