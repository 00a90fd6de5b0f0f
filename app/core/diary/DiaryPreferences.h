#pragma once

#include "core/Ids.h"
#include "core/diary/CaffeineServing.h"

#include <QString>

#include <optional>
#include <vector>

namespace softfall {

inline constexpr int maxPresetMilligrams = 2000;

/// A button that logs a serving of caffeine with one tap.
struct CaffeinePreset {
    std::optional<CaffeineServing> serving; ///< nothing: the person's own serving
    QString label;                          ///< 1…40 characters for the person's own serving; empty otherwise
    int milligrams = 0;                     ///< 0…maxPresetMilligrams, of the person's own cup
    bool operator==(const CaffeinePreset&) const = default;
};

/// All servings of CaffeineServing with their typical milligrams.
[[nodiscard]] std::vector<CaffeinePreset> defaultCaffeinePresets();

/// How twitch counts are reported. For people whom counting worries, weeks are reported and single nights are not.
enum class CountDisplay { EachNight, EachWeek };
template <>
inline constexpr Id<CountDisplay> idsOf<CountDisplay>[] = {{CountDisplay::EachNight, "each-night"},
                                                           {CountDisplay::EachWeek, "each-week"}};

inline constexpr int maxCaffeinePresets = 16;
inline constexpr int maxPresetLabelLength = 40;

/// How the person wants the diary to work.
struct DiaryPreferences {
    CountDisplay counts = CountDisplay::EachNight;
    /// Whether twitches can be logged as they happen by button, key and tray. The command line always can.
    bool logsLive = true;
    std::vector<CaffeinePreset> caffeine = defaultCaffeinePresets(); ///< in the order shown; 1…maxCaffeinePresets
    bool operator==(const DiaryPreferences&) const = default;
};

/// `preferences` unchanged, or the first field out of range.
[[nodiscard]] Result<DiaryPreferences> checked(DiaryPreferences preferences);

} // namespace softfall
