#include "core/diary/DiaryPreferences.h"

#include "core/Ids.h"

namespace softfall {

namespace {

constexpr Ids<CountsTold, 2> counts{{{CountsTold::EachNight, "each-night"}, {CountsTold::EachWeek, "each-week"}}};

constexpr int mostMilligrams = 2000;

Result<void> check(const CaffeinePreset& preset) {
    const QString label = preset.label.trimmed();
    if (preset.serving ? !label.isEmpty() : label.isEmpty() || label.size() > longestPresetLabel) {
        return std::unexpected(badInput(QStringLiteral("caffeine-preset"), preset.label,
                                        preset.serving
                                            ? QStringLiteral("no name of its own for %1").arg(toString(*preset.serving))
                                            : QStringLiteral("a name of 1 to %1 characters").arg(longestPresetLabel)));
    }
    if (preset.milligrams < 0 || preset.milligrams > mostMilligrams) {
        return std::unexpected(badInput(QStringLiteral("caffeine-preset-mg"), QString::number(preset.milligrams),
                                        QStringLiteral("0 to %1").arg(mostMilligrams)));
    }
    return {};
}

} // namespace

std::vector<CaffeinePreset> defaultCaffeinePresets() {
    std::vector<CaffeinePreset> presets;
    for (const CaffeineServing serving : allCaffeineServings) {
        presets.push_back({serving, {}, milligramsOf(serving)});
    }
    return presets;
}

QString toString(CountsTold told) {
    return idOf(counts, told);
}

Result<CountsTold> countsToldFromId(const QString& id, const QString& field) {
    return valueOf(counts, id, field);
}

Result<DiaryPreferences> checked(DiaryPreferences preferences) {
    if (preferences.caffeine.empty() || preferences.caffeine.size() > std::size_t(mostCaffeinePresets)) {
        return std::unexpected(badInput(QStringLiteral("caffeine-presets"),
                                        QString::number(preferences.caffeine.size()),
                                        QStringLiteral("1 to %1").arg(mostCaffeinePresets)));
    }
    for (const CaffeinePreset& preset : preferences.caffeine) {
        if (const auto sound = check(preset); !sound) {
            return std::unexpected(sound.error());
        }
    }
    return preferences;
}

} // namespace softfall
