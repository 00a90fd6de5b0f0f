#pragma once

#include "core/coach/DiaryContents.h"

#include <cstdint>

namespace softfall {

/// The size of a made-up diary.
struct DiarySize {
    int nights = 0;
    int twitches = 0;
    int habits = 0;
    int changes = 0;
};

/// Twenty years of somebody who logs a lot.
inline constexpr DiarySize twentyYears{7300, 50'000, 100'000, 40};

/// A diary that uses everything a diary can hold: every field set and unset, several zones and their clock changes,
/// offsets that are not their zone's, second sleeps, nights other than the rule gives, texts with all that CSV and
/// JSON must escape. The same seed makes the same diary; every entry is `checked`.
[[nodiscard]] DiaryContents madeUpDiary(const DiarySize& size, std::uint32_t seed);

/// Texts of at most 500 characters that a careless reader or writer would corrupt.
[[nodiscard]] const std::vector<std::pair<const char*, QString>>& acidTexts();

} // namespace softfall
