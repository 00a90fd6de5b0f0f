#include "viewmodels/wording/ExperimentWords.h"

#include "core/insight/SignPermutation.h"

#include <QCoreApplication>

#include <cmath>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExperimentWords)
};

/// "0.8", "12".
QString shortNumber(double value, const QLocale& locale) {
    return locale.toString(value, 'f', value < 9.95 ? 1 : 0);
}

} // namespace

QString experimentTitle(ExperimentTemplate what) {
    switch (what) {
    case ExperimentTemplate::NoCaffeineAfterNoon:
        return Words::tr("No caffeine after noon");
    case ExperimentTemplate::TenMinuteStretch:
        return Words::tr("Ten minutes of stretching");
    case ExperimentTemplate::ScreensOffHourBefore:
        return Words::tr("Screens off an hour before bed");
    case ExperimentTemplate::MineralRichDinner:
        return Words::tr("A dinner rich in minerals");
    case ExperimentTemplate::NoLateHardTraining:
        return Words::tr("No late hard exercise");
    }
    return {};
}

QString askedWords(ExperimentTemplate what, ExperimentArm arm) {
    if (arm == ExperimentArm::Without) {
        return Words::tr("Tonight: as you like");
    }
    switch (what) {
    case ExperimentTemplate::NoCaffeineAfterNoon:
        return Words::tr("Tonight: no caffeine after noon");
    case ExperimentTemplate::TenMinuteStretch:
        return Words::tr("Tonight: stretch for ten minutes");
    case ExperimentTemplate::ScreensOffHourBefore:
        return Words::tr("Tonight: screens off an hour before bed");
    case ExperimentTemplate::MineralRichDinner:
        return Words::tr("Tonight: a dinner rich in minerals");
    case ExperimentTemplate::NoLateHardTraining:
        return Words::tr("Tonight: no hard exercise in the two hours before bed");
    }
    return {};
}

QString chanceWords(double share, const QLocale& locale) {
    constexpr int maximum = 1'000'000;
    if (share * maximum < 0.95) {
        //: how often something happens by chance; %1 "1,000,000"
        return Words::tr("less than 1 in %1").arg(locale.toString(maximum));
    }
    int of = 100;
    while (share * of < 0.95 && of < maximum) {
        of *= 10;
    }
    //: how often something happens by chance; %1 "3", %2 "100"
    return Words::tr("%1 in %2").arg(locale.toString(std::lround(share * of)), locale.toString(of));
}

QString sizeWords(int pairs, int nightsPerBlock, const QLocale& locale) {
    const QString chance = chanceWords(smallestSignShare(pairs), locale);
    const QString size =
        //: %1 "6", %2 "36"
        Words::tr("%2 nights, in %1 pairs of blocks.")
            .arg(locale.toString(pairs), locale.toString(2 * pairs * nightsPerBlock));
    const QString reach =
        pairs >= advisedPairs
            //: %1 "3 in 100"
            ? Words::tr("By chance alone, the clearest result comes up about %1 times.").arg(chance)
            : Words::tr("By chance alone, even the clearest result comes up about %1 times, too often to trust. "
                        "Six pairs or more are better.")
                  .arg(chance);
    return Words::tr("%1 %2", "two sentences").arg(size, reach);
}

QString resultWords(const ExperimentResult& result, const QLocale& locale) {
    const QString difference = shortNumber(std::abs(result.meanDifference), locale);
    //: %1 "3 in 100"
    const QString chance =
        Words::tr("Chance alone gives a difference like that about %1 times.").arg(chanceWords(result.p, locale));
    switch (result.verdict) {
    case Verdict::Fewer:
        return Words::tr("%1 %2", "two sentences")
            //: %1 "0.8"
            .arg(Words::tr("About %1 fewer twitches a night with it than without.").arg(difference), chance);
    case Verdict::More:
        return Words::tr("%1 %2", "two sentences")
            .arg(Words::tr("About %1 more twitches a night with it than without.").arg(difference), chance);
    case Verdict::NoTwitches:
        return Words::tr("No twitches on any of the compared nights, with it or without.");
    case Verdict::Inconclusive:
        return Words::tr("%1 %2", "two sentences")
            .arg(Words::tr("Can’t tell. The nights with it and without differ by %1 twitches a night.").arg(difference),
                 chance);
    case Verdict::NotEnoughData:
        break;
    }
    return Words::tr("Too few of its nights were logged to compare.");
}

} // namespace softfall
