#include "core/diary/DiaryPreferences.h"

namespace softfall {

namespace {

Result<void> check(const CaffeinePreset& preset) {
    const QString label = preset.label.trimmed();
    if (preset.serving ? !label.isEmpty() : label.isEmpty() || label.size() > maxPresetLabelLength) {
        return std::unexpected(
            badInput(QStringLiteral("caffeine-preset"), preset.label,
                     preset.serving ? QStringLiteral("no name, because %1 has one").arg(toString(*preset.serving))
                                    : QStringLiteral("a name of 1 to %1 characters").arg(maxPresetLabelLength)));
    }
    if (preset.milligrams < 0 || preset.milligrams > maxPresetMilligrams) {
        return std::unexpected(badInput(QStringLiteral("caffeine-preset-mg"), QString::number(preset.milligrams),
                                        QStringLiteral("0 to %1").arg(maxPresetMilligrams)));
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

Result<DiaryPreferences> checked(DiaryPreferences preferences) {
    if (preferences.caffeine.empty() || preferences.caffeine.size() > std::size_t(maxCaffeinePresets)) {
        return std::unexpected(badInput(QStringLiteral("caffeine-presets"),
                                        QString::number(preferences.caffeine.size()),
                                        QStringLiteral("1 to %1").arg(maxCaffeinePresets)));
    }
    for (const CaffeinePreset& preset : preferences.caffeine) {
        if (const auto sound = check(preset); !sound) {
            return std::unexpected(sound.error());
        }
    }
    return preferences;
}

} // namespace softfall
