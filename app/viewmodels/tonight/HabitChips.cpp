#include "viewmodels/tonight/HabitChips.h"

#include "viewmodels/wording/CheckInWords.h"
#include "viewmodels/wording/DiaryWords.h"

#include <QCoreApplication>

namespace softfall {

namespace {

// More would hide what else a day may have.
constexpr std::size_t firstDrinks = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HabitChips)
};

HabitChip logging(const QString& label, HabitKind kind, std::optional<double> amount = {},
                  std::optional<ExerciseIntensity> intensity = {}) {
    const Habit habit{0, {}, {}, kind, amount, intensity};
    return {HabitChip::Act::LogHabit, label, habitWords(habit), habit};
}

} // namespace

std::vector<HabitChip> habitChips(const DiaryPreferences& preferences, bool allDrinks) {
    std::vector<HabitChip> chips;
    if (preferences.logsLive) {
        chips.push_back({HabitChip::Act::LogTwitch, Words::tr("Twitch"), Words::tr("one twitch"), {}});
    }
    const std::size_t drinks = preferences.caffeine.size();
    for (std::size_t i = 0; i < (allDrinks ? drinks : std::min(drinks, firstDrinks)); ++i) {
        const CaffeinePreset& preset = preferences.caffeine[i];
        chips.push_back(logging(presetTitle(preset), HabitKind::Caffeine, preset.milligrams));
    }
    if (drinks > firstDrinks) {
        chips.push_back(
            {HabitChip::Act::ShowAllDrinks, allDrinks ? Words::tr("Fewer drinks") : Words::tr("More drinks"), {}, {}});
    }
    chips.push_back(logging(Words::tr("Nicotine"), HabitKind::Nicotine));
    chips.push_back(logging(Words::tr("Alcohol"), HabitKind::Alcohol, 1));
    // A workout is taken as an hour that ends at the chosen time.
    chips.push_back(logging(Words::tr("Workout"), HabitKind::Exercise, 60, ExerciseIntensity::Vigorous));
    chips.push_back(logging(Words::tr("Stressful day"), HabitKind::Stress, 3));
    return chips;
}

} // namespace softfall
