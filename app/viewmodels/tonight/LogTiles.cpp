#include "viewmodels/tonight/LogTiles.h"

#include "viewmodels/wording/CheckInWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace softfall {

namespace {

// More would hide what else a day may have.
constexpr std::size_t firstDrinks = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LogTiles)
};

LogTile logging(const QString& label, HabitKind kind, std::optional<double> amount = {},
                std::optional<ExerciseIntensity> intensity = {}) {
    return {LogTile::Act::LogHabit, label, glyphOf(kind), {0, {}, {}, kind, amount, intensity}};
}

LogTile nicotine() {
    return logging(Words::tr("Nicotine"), HabitKind::Nicotine);
}

} // namespace

QString glyphOf(const CaffeinePreset& preset) {
    if (!preset.serving) {
        return QStringLiteral("coffee");
    }
    switch (*preset.serving) {
    case CaffeineServing::BlackTea:
    case CaffeineServing::GreenTea:
        return QStringLiteral("tea");
    case CaffeineServing::Cola:
        return QStringLiteral("drop");
    case CaffeineServing::EnergyDrink:
    case CaffeineServing::LargeEnergyDrink:
        return QStringLiteral("can");
    case CaffeineServing::Coffee:
    case CaffeineServing::Espresso:
    case CaffeineServing::Decaf:
        break;
    }
    return QStringLiteral("coffee");
}

QString glyphOf(HabitKind kind) {
    switch (kind) {
    case HabitKind::Caffeine:
        return QStringLiteral("coffee");
    case HabitKind::Nicotine:
        return QStringLiteral("cigarette");
    case HabitKind::Alcohol:
        return QStringLiteral("glass");
    case HabitKind::Exercise:
    case HabitKind::Stretch:
        return QStringLiteral("dumbbell");
    case HabitKind::Stress:
        return QStringLiteral("cloud");
    case HabitKind::Tea:
        return QStringLiteral("tea");
    case HabitKind::ScreensOff:
    case HabitKind::ScreensInBed:
        return QStringLiteral("screen");
    case HabitKind::ElectrolyteFood:
        return QStringLiteral("drop");
    }
    return {};
}

std::vector<LogTile> logTiles(const PlanSettings& settings, bool all) {
    std::vector<LogTile> tiles;
    const std::vector<CaffeinePreset>& drinks = settings.diary.caffeine;
    const bool hasNicotine = !settings.reminders.silenced.contains(ReminderKind::NicotineCutoff);
    for (std::size_t i = 0; i < (all ? drinks.size() : std::min(drinks.size(), firstDrinks)); ++i) {
        tiles.push_back(logging(presetTitle(drinks[i]), HabitKind::Caffeine, drinks[i].milligrams));
        tiles.back().glyph = glyphOf(drinks[i]);
    }
    if (hasNicotine) {
        tiles.push_back(nicotine());
    }
    tiles.push_back(logging(Words::tr("Alcohol"), HabitKind::Alcohol, 1));
    // A workout is taken as an hour that ends at the chosen time.
    tiles.push_back(logging(Words::tr("Exercise"), HabitKind::Exercise, 60, ExerciseIntensity::Vigorous));
    tiles.push_back(logging(Words::tr("Stress"), HabitKind::Stress, 3));
    if (settings.diary.logsLive) {
        tiles.push_back({LogTile::Act::LogTwitch, Words::tr("Twitch"), QStringLiteral("pulse"), {}});
    }
    if (all && !hasNicotine) {
        tiles.push_back(nicotine());
    }
    if (drinks.size() > firstDrinks || !hasNicotine) {
        tiles.push_back(
            {LogTile::Act::More, all ? Words::tr("Show less") : Words::tr("More"), QStringLiteral("dots"), {}});
    }
    return tiles;
}

} // namespace softfall
