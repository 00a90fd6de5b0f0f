#include "viewmodels/wording/DiaryWords.h"

#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>

#include <cmath>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DiaryWords)
};

QString amountWords(const Habit& habit) {
    if (!habit.amount) {
        return {};
    }
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString number = locale.toString(*habit.amount, 'g', 6);
    switch (habit.kind) {
    case HabitKind::Caffeine:
        return Words::tr("%1 mg").arg(number);
    case HabitKind::Alcohol:
        return unitsWords(*habit.amount, locale);
    case HabitKind::Stress:
        //: stress on a scale from 0 to 4
        return Words::tr("%1 of 4").arg(number);
    default:
        return Words::tr("%1 min").arg(number);
    }
}

} // namespace

QString statusWords(const NightRecord& record, CountDisplay countDisplay) {
    if (countDisplay == CountDisplay::EachWeek) {
        if (record.status == NightRecordStatus::Logged) {
            return Words::tr("Logged");
        }
        if (record.status == NightRecordStatus::Unsure) {
            return Words::tr("Not sure");
        }
    }
    switch (record.status) {
    case NightRecordStatus::Logged: {
        const int count = record.twitches.value_or(0);
        return count == 0 ? Words::tr("No twitches") : Words::tr("%n twitches", "as a heading", count);
    }
    case NightRecordStatus::Unsure:
        return record.twitchesLogged > 0 ? Words::tr("Not sure, at least %n", nullptr, record.twitchesLogged)
                                         : Words::tr("Not sure");
    case NightRecordStatus::NoSleep:
        return Words::tr("No sleep");
    case NightRecordStatus::Absent:
        return Words::tr("Not logged");
    }
    return {};
}

QString answerWords(const NightRecord& record) {
    if (!record.answer) {
        return {};
    }
    const Night& night = *record.answer;
    QStringList parts;
    if (night.woke && record.twitches.value_or(0) > 0) {
        const bool isOne = record.twitches == 1;
        parts << (*night.woke == Woke::None   ? (isOne ? Words::tr("it didn’t wake me") : Words::tr("none woke me"))
                  : isOne                     ? Words::tr("it woke me")
                  : *night.woke == Woke::Some ? Words::tr("some woke me")
                                              : Words::tr("most woke me"));
    }
    if (night.quality) {
        //: how the night was, from 1 (bad) to 5 (good)
        parts << Words::tr("quality %1 of 5").arg(*night.quality);
    }
    if (const auto length = night.lightsOutToWake()) {
        parts << durationText(*length);
    }
    return parts.join(QStringLiteral(" · "));
}

QString limbName(Limb limb) {
    switch (limb) {
    case Limb::LegLeft:
        return Words::tr("left leg");
    case Limb::LegRight:
        return Words::tr("right leg");
    case Limb::Legs:
        return Words::tr("both legs");
    case Limb::Arm:
        return Words::tr("arm");
    case Limb::Trunk:
        return Words::tr("trunk");
    case Limb::WholeBody:
        return Words::tr("whole body");
    }
    return {};
}

QString intensityWords(ExerciseIntensity intensity) {
    switch (intensity) {
    case ExerciseIntensity::Light:
        return Words::tr("light");
    case ExerciseIntensity::Moderate:
        return Words::tr("moderate");
    case ExerciseIntensity::Vigorous:
        return Words::tr("hard");
    }
    return {};
}

QString unitsWords(double units, const QLocale& locale) {
    const int whole = int(units);
    return whole == units ? Words::tr("%n units", "of alcohol", whole)
                          : Words::tr("%1 units", "of alcohol; %1 has decimals").arg(locale.toString(units, 'g', 6));
}

QString habitName(HabitKind kind) {
    switch (kind) {
    case HabitKind::Caffeine:
        return Words::tr("Caffeine");
    case HabitKind::Nicotine:
        return Words::tr("Nicotine");
    case HabitKind::Alcohol:
        return Words::tr("Alcohol");
    case HabitKind::Exercise:
        return Words::tr("Exercise");
    case HabitKind::Stress:
        return Words::tr("Stress");
    case HabitKind::ScreensOff:
        return Words::tr("Screens put away");
    case HabitKind::ScreensInBed:
        return Words::tr("Screens in bed");
    case HabitKind::ElectrolyteFood:
        return Words::tr("Food with minerals");
    case HabitKind::Tea:
        return Words::tr("Herbal tea");
    case HabitKind::Stretch:
        return Words::tr("Stretching");
    }
    return {};
}

QString habitWords(const Habit& habit) {
    QStringList parts{habitName(habit.kind)};
    if (habit.intensity) {
        parts << intensityWords(*habit.intensity);
    }
    if (const QString amount = amountWords(habit); !amount.isEmpty()) {
        parts << amount;
    }
    return parts.join(QStringLiteral(", "));
}

QString twitchWords(const Twitch& twitch) {
    QStringList parts;
    if (twitch.intensity) {
        parts << (*twitch.intensity == 1   ? Words::tr("weak")
                  : *twitch.intensity == 2 ? Words::tr("medium")
                                           : Words::tr("strong"));
    }
    if (twitch.limb) {
        parts << limbName(*twitch.limb);
    }
    if (twitch.falling) {
        parts << Words::tr("with a feeling of falling");
    }
    if (twitch.woke) {
        parts << Words::tr("woke me");
    }
    if (twitch.pain.value_or(0) > 0) {
        parts << Words::tr("pain %1 of 10").arg(*twitch.pain);
    }
    if (!twitch.note.isEmpty()) {
        parts << twitch.note;
    }
    return parts.join(QStringLiteral(" · "));
}

namespace {

// From two in three nights on it would become "every 1 nights".
constexpr double everyNightFrom = 2.0 / 3;

} // namespace

QString rateWords(double mean) {
    if (mean <= 0) {
        return Words::tr("none");
    }
    if (mean > everyNightFrom) {
        return Words::tr("about %n a night", nullptr, int(std::lround(mean)));
    }
    return Words::tr("about one every %n nights", nullptr, int(std::lround(1 / mean)));
}

QString twitchRateWords(double mean) {
    if (mean <= 0) {
        return Words::tr("no twitches");
    }
    if (mean > everyNightFrom) {
        return Words::tr("about %n twitches a night", nullptr, int(std::lround(mean)));
    }
    return Words::tr("about one twitch every %n nights", nullptr, int(std::lround(1 / mean)));
}

} // namespace softfall
