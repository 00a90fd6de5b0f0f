#include "viewmodels/wording/CheckInWords.h"

#include "viewmodels/wording/DiaryWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace softfall {

namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("CheckInWords", text, comment, n);
}

/// Inside a sentence.
QString servingName(CaffeineServing serving) {
    switch (serving) {
    case CaffeineServing::Coffee:
        return tr("coffee");
    case CaffeineServing::Espresso:
        return tr("espresso");
    case CaffeineServing::BlackTea:
        return tr("black tea");
    case CaffeineServing::GreenTea:
        return tr("green tea");
    case CaffeineServing::Cola:
        return tr("cola");
    case CaffeineServing::EnergyDrink:
        return tr("energy drink");
    case CaffeineServing::LargeEnergyDrink:
        return tr("large energy drink");
    case CaffeineServing::Decaf:
        return tr("decaf");
    }
    return {};
}

/// Inside a sentence; empty where no serving has as much.
QString nameOf(const Habit& caffeine, const std::vector<CaffeinePreset>& presets) {
    const auto isIt = [&caffeine](const CaffeinePreset& preset) {
        return caffeine.amount == double(preset.milligrams);
    };
    const auto preset = std::ranges::find_if(presets, isIt);
    if (preset != presets.end()) {
        return preset->serving ? servingName(*preset->serving) : preset->label;
    }
    const auto typical = defaultCaffeinePresets();
    const auto serving = std::ranges::find_if(typical, isIt);
    return serving == typical.end() ? QString() : servingName(*serving->serving);
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
    constexpr int mostNames = 2;
    std::vector<std::pair<QString, int>> counted;
    for (const Habit& habit : habits) {
        const QString name = nameOf(habit, presets);
        const auto same = std::ranges::find(counted, name, &std::pair<QString, int>::first);
        same == counted.end() ? counted.emplace_back(name, 1).second : ++same->second;
    }
    const bool nameless = std::ranges::any_of(counted, [](const auto& each) { return each.first.isEmpty(); });
    if (nameless || counted.size() > mostNames) {
        const int count = int(habits.size());
        return count == 1 ? tr("one serving") : tr("%n servings", "of caffeine", count);
    }
    QStringList parts;
    for (const auto& [name, count] : counted) {
        //: %1 a number, %2 "coffee"
        parts << tr("%1 × %2").arg(QString::number(count), name);
    }
    return parts.join(QStringLiteral(", "));
}

/// "13:10", or "last 13:10" where there were several.
QString lastWords(const std::vector<Habit>& habits, const QLocale& locale) {
    const QString at = clockOf(habits.back(), locale);
    //: the newest of several; %1 a clock time
    return habits.size() == 1 ? at : tr("last %1").arg(at);
}

QString exerciseWords(const std::vector<Habit>& habits, const QLocale& locale) {
    const QString length = durationText(minutes(std::lround(totalOf(habits))));
    const QString until = clockOf(habits.back(), locale);
    if (habits.size() == 1) {
        //: exercise; %1 "hard", %2 "30 min", %3 a clock time
        return tr("%1, %2, until %3").arg(intensityWords(*habits.front().intensity), length, until);
    }
    //: exercise, more than once; %1 a number, %2 "1 h 15 min", %3 a clock time
    return tr("%1 ×, %2, last until %3").arg(QString::number(habits.size()), length, until);
}

} // namespace

QString servingTitle(CaffeineServing serving) {
    switch (serving) {
    case CaffeineServing::Coffee:
        return tr("Coffee");
    case CaffeineServing::Espresso:
        return tr("Espresso");
    case CaffeineServing::BlackTea:
        return tr("Black tea");
    case CaffeineServing::GreenTea:
        return tr("Green tea");
    case CaffeineServing::Cola:
        return tr("Cola");
    case CaffeineServing::EnergyDrink:
        return tr("Energy drink");
    case CaffeineServing::LargeEnergyDrink:
        return tr("Large energy drink");
    case CaffeineServing::Decaf:
        return tr("Decaf");
    }
    return {};
}

QString presetTitle(const CaffeinePreset& preset) {
    return preset.serving ? servingTitle(*preset.serving) : preset.label;
}

QString notedWords(HabitKind kind, const std::vector<Habit>& habits, const QLocale& locale,
                   const std::vector<CaffeinePreset>& presets) {
    if (habits.empty()) {
        return {};
    }
    const QString last = lastWords(habits, locale);
    switch (kind) {
    case HabitKind::Caffeine:
        //: %1 "2 × coffee", %2 a number of milligrams, %3 "last 13:10"
        return tr("%1, %2 mg, %3").arg(servingsWords(habits, presets), numberText(totalOf(habits), locale), last);
    case HabitKind::Alcohol: {
        const double units = totalOf(habits);
        const QString amount = units == 1 ? tr("one unit") : tr("%1 units").arg(numberText(units, locale));
        //: alcohol; %1 "2 units", %2 "last 20:10"
        return tr("%1, %2").arg(amount, last);
    }
    case HabitKind::Exercise:
        return exerciseWords(habits, locale);
    case HabitKind::Stress:
        //: stress on a scale from 0 to 4
        return tr("%1 of 4").arg(numberText(*habits.back().amount, locale));
    default:
        //: how often, without an amount; %1 a number, %2 "last 18:00"
        return habits.size() == 1 ? tr("once, %1").arg(last) : tr("%1 ×, %2").arg(QString::number(habits.size()), last);
    }
}

QString verdictWords(const CutoffReview& review, const EveningPlan& plan, const QLocale& locale) {
    const auto at = [&](const Habit& habit) {
        return clockText(cutoffFor(review.kind, plan, habit), plan.zone, locale);
    };
    if (review.after.size() > 1) {
        //: more than one was had too late; %1 a number, %2 a clock time
        return tr("%1 after the cut-off at %2").arg(QString::number(review.after.size()), at(review.after.back()));
    }
    if (!review.after.empty()) {
        return tr("after its cut-off at %1").arg(at(review.after.front()));
    }
    return review.before.empty() ? QString() : tr("before its cut-off at %1").arg(at(review.before.back()));
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
            parts << (name.isEmpty() ? tr("%1 mg caffeine %2").arg(amount, at) : tr("%1 %2").arg(name, at));
            break;
        }
        case HabitKind::Alcohol:
            //: %1 a number of units, %2 a clock time
            parts << (habit.amount == 1.0 ? tr("one unit of alcohol %1").arg(at)
                                          : tr("%1 units of alcohol %2").arg(amount, at));
            break;
        case HabitKind::Exercise:
            //: %1 "hard", %2 a clock time
            parts << tr("%1 exercise %2").arg(intensityWords(*habit.intensity), at);
            break;
        case HabitKind::Stress:
            //: stress on a scale from 0 to 4
            parts << tr("stress %1").arg(amount);
            break;
        default:
            parts << tr("nicotine %1").arg(at);
            break;
        }
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace softfall
