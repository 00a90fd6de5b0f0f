#pragma once

#include "core/Result.h"
#include "core/diary/CaffeineServing.h"

#include <QString>

#include <optional>
#include <vector>

namespace softfall {

/// One tap that notes a serving of caffeine.
struct CaffeinePreset {
    std::optional<CaffeineServing> serving; ///< nothing: the person's own
    QString label;                          ///< 1…40 characters where it is the person's own; empty otherwise
    int milligrams = 0;                     ///< 0…2000 mg, as the person's own cup has it
    bool operator==(const CaffeinePreset&) const = default;
};

/// All servings of CaffeineServing with their typical milligrams.
[[nodiscard]] std::vector<CaffeinePreset> defaultCaffeinePresets();

/// How twitches are told. For people whom counting worries, weeks are told and single nights are not.
enum class CountsTold { EachNight, EachWeek };

/// `each-night`, `each-week`.
[[nodiscard]] QString toString(CountsTold counts);
[[nodiscard]] Result<CountsTold> countsToldFromId(const QString& id, const QString& field);

inline constexpr int mostCaffeinePresets = 16;
inline constexpr int longestPresetLabel = 40;

/// How the person wants the diary.
struct DiaryPreferences {
    CountsTold counts = CountsTold::EachNight;
    /// Whether twitches can be logged as they happen by button, key and tray. The command line always can.
    bool logsLive = true;
    std::vector<CaffeinePreset> caffeine = defaultCaffeinePresets(); ///< in the order shown; 1…mostCaffeinePresets
    bool operator==(const DiaryPreferences&) const = default;
};

/// `preferences` unchanged, or the first field out of range.
[[nodiscard]] Result<DiaryPreferences> checked(DiaryPreferences preferences);

} // namespace softfall
