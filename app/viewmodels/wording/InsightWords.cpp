#include "viewmodels/wording/InsightWords.h"

#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace softfall {

namespace {

QString tr(const char* text, int n = -1) {
    return QCoreApplication::translate("InsightWords", text, nullptr, n);
}

// From twice as many on, times are plainer than per cent.
constexpr double timesFrom = 1.95;

int percentOff(double ratio) {
    return int(std::lround(std::abs(1 - ratio) * 100));
}

/// "3", "2.5".
QString timesText(double ratio) {
    const double rounded = ratio < 10 ? std::round(ratio * 2) / 2 : std::round(ratio);
    return QString::number(rounded);
}

/// One end of what fits.
QString endWords(double ratio) {
    if (ratio <= 0) {
        return tr("none at all");
    }
    if (!std::isfinite(ratio)) {
        return tr("many times as many");
    }
    if (ratio >= timesFrom) {
        return tr("%1 times as many").arg(timesText(ratio));
    }
    if (percentOff(ratio) == 0) {
        return tr("just as many");
    }
    return ratio < 1 ? tr("%1 % fewer").arg(percentOff(ratio)) : tr("%1 % more").arg(percentOff(ratio));
}

QString ratioWords(double ratio) {
    if (ratio <= 0) {
        return endWords(ratio);
    }
    return std::isfinite(ratio) ? tr("about %1").arg(endWords(ratio)) : tr("twitches where there were none");
}

QString nightsWords(int nights) {
    return nights == 1 ? tr("one night") : tr("%n nights", nights);
}

QString twitchesIn(const LoggedTotal& total) {
    const QString twitches = total.twitches == 1 ? tr("one twitch") : tr("%n twitches", total.twitches);
    //: %1 "40 twitches", %2 "13 nights"
    return tr("%1 in %2").arg(twitches, nightsWords(total.nights));
}

} // namespace

QString recentWords(const RecentInsight& recent) {
    const LoggedTotal& fortnight = recent.told.after;
    if (!recent.isEnough()) {
        return tr("Can’t tell yet: %1 of the last 14 nights are logged.").arg(fortnight.nights);
    }
    //: %1 "about one twitch every 3 nights"
    const QString now = fortnight.twitches == 0 ? tr("Last 14 nights: no twitches")
                                                : tr("Last 14 nights: %1").arg(twitchRateWords(fortnight.mean()));
    if (!recent.hasEarlier()) {
        return now + u'.';
    }
    //: %1 "Last 14 nights: about one twitch every 3 nights", %2 "about 3 a night"
    return tr("%1; before: %2.").arg(now, rateWords(recent.told.before.mean()));
}

QString totalWords(const LoggedTotal& logged, int nights) {
    const QString twitches = logged.twitches == 1 ? tr("one twitch") : tr("%n twitches", logged.twitches);
    //: %1 and %2 numbers of nights, %3 "71 twitches"
    return tr("%1 of %2 nights logged, %3").arg(logged.nights).arg(nights).arg(twitches);
}

QString verdictWords(Verdict verdict, const std::optional<RateRatio>& comparison) {
    switch (verdict) {
    case Verdict::Fewer:
    case Verdict::More:
        return comparison ? ratioWords(comparison->ratio) : QString();
    case Verdict::CannotTell:
        return tr("can’t tell yet");
    case Verdict::NotEnoughData:
        return tr("not enough nights yet");
    case Verdict::NoTwitches:
        return tr("no twitches in either period");
    }
    return {};
}

QString rangeWords(Verdict verdict, const std::optional<RateRatio>& comparison) {
    if (!comparison) {
        return {};
    }
    const Limits fits = comparison->interval;
    if (verdict == Verdict::Fewer && fits.low > 0) {
        return tr("%1–%2 % fewer fits").arg(percentOff(fits.high)).arg(percentOff(fits.low));
    }
    if (verdict == Verdict::Fewer) {
        return tr("at least %1 % fewer fits").arg(percentOff(fits.high));
    }
    if (verdict == Verdict::More && fits.high < timesFrom) {
        return tr("%1–%2 % more fits").arg(percentOff(fits.low)).arg(percentOff(fits.high));
    }
    //: %1 and %2 "63 % fewer", "42 % more", "3 times as many"
    return tr("anything from %1 to %2 fits").arg(endWords(fits.low), endWords(fits.high));
}

QString sidesWords(const LoggedTotal& before, const LoggedTotal& after) {
    if (after.nights == 0) {
        return tr("%1 before").arg(twitchesIn(before));
    }
    //: %1 and %2 "40 twitches in 13 nights"
    return tr("%1 before, %2 after").arg(twitchesIn(before), twitchesIn(after));
}

QString neededWords(const ChangeInsight& change) {
    const bool isTold = change.verdict != Verdict::NotEnoughData && change.verdict != Verdict::CannotTell;
    if (isTold) {
        return {};
    }
    if (!change.nightsNeeded) {
        return change.verdict == Verdict::NotEnoughData
                   ? tr("Too few nights were logged to compare these two periods.")
                   : tr("More nights will hardly make it clearer: there is too little to compare with.");
    }
    if (change.verdict == Verdict::CannotTell) {
        return *change.nightsNeeded == 0
                   ? tr("Half as many would have shown by now.")
                   : tr("Half as many would show after some %n more logged nights.", *change.nightsNeeded);
    }
    return *change.nightsNeeded == 1
               ? tr("Too early to compare: the first week is left out, and one more logged night is needed.")
               : tr("Too early to compare: the first week is left out, and %n more logged nights are needed.",
                    *change.nightsNeeded);
}

QString comparedHabitName(ComparedHabit habit) {
    switch (habit) {
    case ComparedHabit::LateCaffeine:
        return tr("Caffeine after its cut-off");
    case ComparedHabit::LateExercise:
        return tr("Hard exercise less than two hours before bed");
    case ComparedHabit::ScreensInBed:
        return tr("Screens in bed");
    case ComparedHabit::Stretching:
        return tr("Stretching");
    case ComparedHabit::ShortSleep:
        return tr("Less than six hours of sleep the night before");
    case ComparedHabit::HighStress:
        return tr("A day with much stress");
    }
    return {};
}

namespace {

/// Within a sentence.
QString nameWithin(ComparedHabit habit, const QLocale& locale) {
    QString name = comparedHabitName(habit);
    return name.replace(0, 1, locale.toLower(name.left(1)));
}

} // namespace

QString habitVerdictWords(const HabitInsight& habit, const QLocale& locale) {
    if (habit.isSeparable()) {
        return verdictWords(habit.verdict, habit.comparison);
    }
    QStringList others;
    for (const ComparedHabit other : habit.inseparableFrom) {
        others << nameWithin(other, locale);
    }
    for (const NightDate change : habit.inseparableFromChanges) {
        //: %1 "24 Feb"
        others << tr("the change of %1").arg(shortDate(change, locale));
    }
    //: %1 "screens in bed, the change of 24 Feb"
    return tr("can’t be separated: changed together with %1").arg(locale.createSeparatedList(others));
}

QString habitSidesWords(const HabitInsight& habit) {
    //: %1 "12 nights"
    return tr("%1 with, %2 without").arg(nightsWords(habit.with.nights)).arg(habit.without.nights);
}

QString habitNeededWords(const HabitInsight& habit) {
    if (habit.verdict == Verdict::NotEnoughData) {
        return *habit.nightsNeeded == 1 ? tr("At least one more logged night is needed.")
                                        : tr("At least %n more logged nights are needed.", *habit.nightsNeeded);
    }
    if (habit.verdict != Verdict::CannotTell || !habit.isSeparable()) {
        return {};
    }
    if (!habit.nightsNeeded) {
        return tr("More nights will hardly make it clearer: there is too little to compare with.");
    }
    return *habit.nightsNeeded == 0
               ? tr("Half as many would have shown by now.")
               : tr("Half as many would show after some %n more nights with it.", *habit.nightsNeeded);
}

QString habitsNotComparedWords(const std::vector<HabitInsight>& habits, const QLocale& locale) {
    QStringList missing;
    for (const HabitInsight& habit : habits) {
        if (habit.verdict == Verdict::NotEnoughData) {
            const QString nights = nightsWords(*habit.nightsNeeded);
            //: %1 "stretching", %2 "5 nights"
            missing << tr("%1 (at least %2 more)").arg(nameWithin(habit.habit, locale), nights);
        }
    }
    //: %1 "stretching (at least 5 nights more), screens in bed (at least one night more)"
    return missing.isEmpty() ? QString() : tr("Not compared yet: %1.").arg(locale.createSeparatedList(missing));
}

QString intervalWords(const std::optional<TwitchRate>& rate, const QLocale& locale) {
    if (!rate) {
        return {};
    }
    const auto number = [&locale](double value) { return locale.toString(value, 'f', 1); };
    //: %1 "3.1", %2 "2.1", %3 "4.3", %4 "13 nights"
    return tr("%1 a night; about %2 to %3 fits, over %4")
        .arg(number(rate->mean), number(rate->interval.low), number(rate->interval.high),
             nightsWords(rate->logged.nights));
}

QString comparisonCaveat() {
    return tr("People start diaries in bad weeks and counts drift back by themselves; expecting to improve also "
              "matters.");
}

QString togetherCaveat() {
    return tr("Several things changed together, so the diary cannot say which mattered.");
}

} // namespace softfall
