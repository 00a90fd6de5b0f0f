#include "viewmodels/wording/DiaryWords.h"

#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>

#include <cmath>

namespace softfall {

namespace {

QString tr(const char* text, int n = -1) {
    return QCoreApplication::translate("DiaryWords", text, nullptr, n);
}

QString amountWords(const Habit& habit) {
    if (!habit.amount) {
        return {};
    }
    const QString number = QString::number(*habit.amount);
    switch (habit.kind) {
    case HabitKind::Caffeine:
        return tr("%1 mg").arg(number);
    case HabitKind::Alcohol:
        return *habit.amount == 1 ? tr("one unit") : tr("%1 units").arg(number);
    case HabitKind::Stress:
        //: stress on a scale from 0 to 4
        return tr("%1 of 4").arg(number);
    default:
        return tr("%1 min").arg(number);
    }
}

} // namespace

QString standingWords(const NightRecord& record, CountsTold told) {
    if (told == CountsTold::EachWeek) {
        if (record.standing == NightStanding::Logged) {
            return tr("Logged");
        }
        if (record.standing == NightStanding::Unsure) {
            return tr("Not sure");
        }
    }
    switch (record.standing) {
    case NightStanding::Logged: {
        const int count = record.twitches.value_or(0);
        return count == 0 ? tr("No twitches") : count == 1 ? tr("One twitch") : tr("%n twitches", count);
    }
    case NightStanding::Unsure:
        return record.noted > 0 ? tr("Not sure, at least %n", record.noted) : tr("Not sure");
    case NightStanding::NoSleep:
        return tr("No sleep");
    case NightStanding::Absent:
        return tr("Not logged");
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
        parts << (*night.woke == Woke::None   ? tr("none woke me")
                  : *night.woke == Woke::Some ? tr("some woke me")
                                              : tr("most woke me"));
    }
    if (night.quality) {
        //: how the night was, from 1 (bad) to 5 (good)
        parts << tr("quality %1 of 5").arg(*night.quality);
    }
    if (const auto length = night.lightsOutToWake()) {
        parts << durationText(*length);
    }
    return parts.join(QStringLiteral(" · "));
}

QString limbName(Limb limb) {
    switch (limb) {
    case Limb::LegLeft:
        return tr("left leg");
    case Limb::LegRight:
        return tr("right leg");
    case Limb::Legs:
        return tr("both legs");
    case Limb::Arm:
        return tr("arm");
    case Limb::Trunk:
        return tr("trunk");
    case Limb::WholeBody:
        return tr("whole body");
    }
    return {};
}

QString intensityWords(ExerciseIntensity intensity) {
    switch (intensity) {
    case ExerciseIntensity::Light:
        return tr("light");
    case ExerciseIntensity::Moderate:
        return tr("moderate");
    case ExerciseIntensity::Vigorous:
        return tr("hard");
    }
    return {};
}

QString habitName(HabitKind kind) {
    switch (kind) {
    case HabitKind::Caffeine:
        return tr("Caffeine");
    case HabitKind::Nicotine:
        return tr("Nicotine");
    case HabitKind::Alcohol:
        return tr("Alcohol");
    case HabitKind::Exercise:
        return tr("Exercise");
    case HabitKind::Stress:
        return tr("Stress");
    case HabitKind::ScreensOff:
        return tr("Screens off");
    case HabitKind::ScreensInBed:
        return tr("Screens in bed");
    case HabitKind::ElectrolyteFood:
        return tr("Food with minerals");
    case HabitKind::Tea:
        return tr("Herbal tea");
    case HabitKind::Stretch:
        return tr("Stretching");
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
        parts << (*twitch.intensity == 1 ? tr("weak") : *twitch.intensity == 2 ? tr("medium") : tr("strong"));
    }
    if (twitch.limb) {
        parts << limbName(*twitch.limb);
    }
    if (twitch.falling) {
        parts << tr("with a feeling of falling");
    }
    if (twitch.woke) {
        parts << tr("woke me");
    }
    if (twitch.pain.value_or(0) > 0) {
        parts << tr("pain %1 of 10").arg(*twitch.pain);
    }
    if (!twitch.note.isEmpty()) {
        parts << twitch.note;
    }
    return parts.join(QStringLiteral(" · "));
}

namespace {

// From two in three nights on "every 1 nights" would be next.
constexpr double everyNightFrom = 2.0 / 3;

} // namespace

QString rateWords(double mean) {
    if (mean <= 0) {
        return tr("none");
    }
    if (mean > everyNightFrom) {
        const int rounded = int(std::lround(mean));
        return rounded == 1 ? tr("about one a night") : tr("about %n a night", rounded);
    }
    return tr("about one every %n nights", int(std::lround(1 / mean)));
}

QString twitchRateWords(double mean) {
    if (mean <= 0) {
        return tr("no twitches");
    }
    if (mean > everyNightFrom) {
        const int rounded = int(std::lround(mean));
        return rounded == 1 ? tr("about one twitch a night") : tr("about %n twitches a night", rounded);
    }
    return tr("about one twitch every %n nights", int(std::lround(1 / mean)));
}

} // namespace softfall
