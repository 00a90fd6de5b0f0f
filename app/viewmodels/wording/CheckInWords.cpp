#include "viewmodels/wording/CheckInWords.h"

#include "core/PlainText.h"
#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace softfall {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckInWords)
};

/// A serving as a heading and inside a sentence: a language may capitalise the two differently.
std::pair<QString, QString> namesOf(CaffeineServing serving) {
    switch (serving) {
    case CaffeineServing::Coffee:
        return {Words::tr("Coffee"), Words::tr("coffee")};
    case CaffeineServing::Espresso:
        return {Words::tr("Espresso"), Words::tr("espresso")};
    case CaffeineServing::BlackTea:
        return {Words::tr("Black tea"), Words::tr("black tea")};
    case CaffeineServing::GreenTea:
        return {Words::tr("Green tea"), Words::tr("green tea")};
    case CaffeineServing::Cola:
        return {Words::tr("Cola"), Words::tr("cola")};
    case CaffeineServing::EnergyDrink:
        return {Words::tr("Energy drink"), Words::tr("energy drink")};
    case CaffeineServing::LargeEnergyDrink:
        return {Words::tr("Large energy drink"), Words::tr("large energy drink")};
    case CaffeineServing::Decaf:
        return {Words::tr("Decaf"), Words::tr("decaf")};
    }
    return {};
}

QString drinkName(const CaffeinePreset& drink) {
    return drink.serving ? namesOf(*drink.serving).second : onOneLine(drink.label);
}

/// Whether its name says a size already.
bool isLargeByName(const CaffeinePreset& drink) {
    return drink.serving == CaffeineServing::LargeEnergyDrink;
}

/// Inside a sentence: one drink, small or large; of two each.
QString sizedName(const LikelyServing& serving) {
    const QString name = drinkName(serving.drink);
    if (serving.size == ServingSize::Small && !isLargeByName(serving.drink)) {
        //: a drink inside a sentence; %1 "coffee"
        return Words::tr("small %1").arg(name);
    }
    if (serving.size == ServingSize::Large && !isLargeByName(serving.drink)) {
        //: a drink inside a sentence; %1 "coffee"
        return Words::tr("large %1").arg(name);
    }
    return name;
}

/// Inside a sentence; empty if no serving has that much.
QString nameOf(const Habit& caffeine, const std::vector<CaffeinePreset>& presets) {
    const auto serving = likelyServing(caffeine.amount.value_or(0), presets);
    if (!serving) {
        return {};
    }
    //: %1 a number, %2 "coffee"
    return serving->size == ServingSize::Two ? Words::tr("%1 × %2").arg(QString::number(2), sizedName(*serving))
                                             : sizedName(*serving);
}

QString clockOf(const Habit& habit, const QLocale& locale) {
    return clockText(habit.at.wall(), locale);
}

QString numberText(double number, const QLocale& locale) {
    return locale.toString(number, 'g', 6);
}

double totalOf(const std::vector<Habit>& habits) {
    return std::accumulate(habits.begin(), habits.end(), 0.0,
                           [](double sum, const Habit& each) { return sum + each.amount.value_or(0); });
}

/// "2 × coffee", "1 × coffee, 1 × cola", "3 servings".
QString servingsWords(const std::vector<Habit>& habits, const std::vector<CaffeinePreset>& presets) {
    constexpr int maxNames = 2;
    constexpr int unknown = 0; // one large can, or two
    std::vector<std::pair<QString, int>> counted;
    for (const Habit& habit : habits) {
        const auto serving = likelyServing(habit.amount.value_or(0), presets);
        const QString name = serving ? sizedName(*serving) : QString();
        const int count = !serving || serving->size ? serving && serving->size == ServingSize::Two ? 2 : 1 : unknown;
        const auto same = std::ranges::find(counted, name, &std::pair<QString, int>::first);
        if (same == counted.end()) {
            counted.emplace_back(name, count);
        } else {
            same->second = same->second == unknown || count == unknown ? unknown : same->second + count;
        }
    }
    const bool nameless = std::ranges::any_of(counted, [](const auto& each) { return each.first.isEmpty(); });
    if (nameless || counted.size() > maxNames) {
        return Words::tr("%n servings", "of caffeine", int(habits.size()));
    }
    QStringList parts;
    for (const auto& [name, count] : counted) {
        //: %1 a number, %2 "coffee"
        parts << (count == unknown ? name : Words::tr("%1 × %2").arg(QString::number(count), name));
    }
    return parts.join(QStringLiteral(", "));
}

/// "13:10", or "last 13:10" for several.
QString lastWords(const std::vector<Habit>& habits, const QLocale& locale) {
    const QString at = clockOf(habits.back(), locale);
    //: the newest of several; %1 a clock time
    return habits.size() == 1 ? at : Words::tr("last %1").arg(at);
}

QString exerciseWords(const std::vector<Habit>& habits, const QLocale& locale) {
    const QString length = durationText(minutes(std::lround(totalOf(habits))));
    const QString until = clockOf(habits.back(), locale);
    if (habits.size() == 1) {
        //: exercise; %1 "hard", %2 "30 min", %3 a clock time
        return Words::tr("%1, %2, until %3").arg(intensityWords(*habits.front().intensity), length, until);
    }
    //: exercise, more than once; %1 a number, %2 "1 h 15 min", %3 a clock time
    return Words::tr("%1 ×, %2, last until %3").arg(QString::number(habits.size()), length, until);
}

} // namespace

QString servingTitle(CaffeineServing serving) {
    return namesOf(serving).first;
}

QString servingName(CaffeineServing serving) {
    return namesOf(serving).second;
}

QString presetName(const CaffeinePreset& preset) {
    return drinkName(preset);
}

QString presetTitle(const CaffeinePreset& preset) {
    return preset.serving ? servingTitle(*preset.serving) : onOneLine(preset.label);
}

QString servingTitle(const LikelyServing& serving) {
    const QString name = drinkName(serving.drink);
    switch (serving.size.value_or(ServingSize::Usual)) {
    case ServingSize::Small:
        //: a drink as a heading; %1 "coffee"
        return isLargeByName(serving.drink) ? presetTitle(serving.drink) : Words::tr("Small %1").arg(name);
    case ServingSize::Usual:
        return presetTitle(serving.drink);
    case ServingSize::Large:
        //: a drink as a heading; %1 "coffee"
        return isLargeByName(serving.drink) ? presetTitle(serving.drink) : Words::tr("Large %1").arg(name);
    case ServingSize::Two:
        return Words::tr("%1 × %2").arg(QString::number(2), name);
    }
    return {};
}

QString habitWords(const Habit& habit, const std::vector<CaffeinePreset>& presets) {
    const auto serving =
        habit.kind == HabitKind::Caffeine ? likelyServing(habit.amount.value_or(0), presets) : std::nullopt;
    return serving ? Words::tr("%1, %2 mg").arg(servingTitle(*serving), QString::number(*habit.amount))
                   : habitWords(habit);
}

QString loggedWords(HabitKind kind, const std::vector<Habit>& habits, const QLocale& locale,
                    const std::vector<CaffeinePreset>& presets) {
    if (habits.empty()) {
        return {};
    }
    const QString last = lastWords(habits, locale);
    switch (kind) {
    case HabitKind::Caffeine:
        //: %1 "2 × coffee", %2 a number of milligrams, %3 "last 13:10"
        return Words::tr("%1, %2 mg, %3")
            .arg(servingsWords(habits, presets), numberText(totalOf(habits), locale), last);
    case HabitKind::Alcohol:
        //: alcohol; %1 "2 units", %2 "last 20:10"
        return Words::tr("%1, %2").arg(unitsWords(totalOf(habits), locale), last);
    case HabitKind::Exercise:
        return exerciseWords(habits, locale);
    case HabitKind::Stress:
        //: stress on a scale from 0 to 4
        return Words::tr("%1 of 4").arg(numberText(*habits.back().amount, locale));
    default:
        //: %1 "18:00" or, of several, "last 18:00"
        return Words::tr("%n ×, %1", "how often, without an amount", int(habits.size())).arg(last);
    }
}

QString verdictWords(const CutoffReview& review, const EveningPlan& plan, const QLocale& locale) {
    const auto at = [&](const Habit& habit) {
        return clockText(cutoffFor(review.kind, plan, habit), plan.zone, locale);
    };
    if (!review.after.empty()) {
        //: so many were had too late; %1 a clock time
        return Words::tr("%n after the cut-off at %1", nullptr, int(review.after.size())).arg(at(review.after.back()));
    }
    return review.before.empty() ? QString() : Words::tr("before its cut-off at %1").arg(at(review.before.back()));
}

QString listWords(const std::vector<Habit>& habits, const QLocale& locale, const std::vector<CaffeinePreset>& presets) {
    QStringList parts;
    for (const Habit& habit : habits) {
        const QString at = clockOf(habit, locale);
        const QString amount = habit.amount ? numberText(*habit.amount, locale) : QString();
        switch (habit.kind) {
        case HabitKind::Caffeine: {
            const QString name = nameOf(habit, presets);
            //: one serving in a list; %1 "coffee", %2 a clock time
            parts << (name.isEmpty() ? Words::tr("%1 mg caffeine %2").arg(amount, at)
                                     : Words::tr("%1 %2").arg(name, at));
            break;
        }
        case HabitKind::Alcohol:
            //: %1 "2 units", %2 a clock time
            parts << Words::tr("%1 of alcohol %2").arg(unitsWords(habit.amount.value_or(0), locale), at);
            break;
        case HabitKind::Exercise:
            //: %1 "hard", %2 a clock time
            parts << Words::tr("%1 exercise %2").arg(intensityWords(*habit.intensity), at);
            break;
        case HabitKind::Stress:
            //: stress on a scale from 0 to 4
            parts << Words::tr("stress %1").arg(amount);
            break;
        default:
            parts << Words::tr("nicotine %1").arg(at);
            break;
        }
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace softfall
