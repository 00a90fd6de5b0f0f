#pragma once

#include <vector>

// Public data that tables in tests/data/oracles were computed from.
namespace softfall {

/// `n` times `count`, for tables of frequencies.
inline std::vector<int> frequencies(const std::vector<int>& numberOf) {
    std::vector<int> counts;
    for (std::size_t count = 0; count < numberOf.size(); ++count) {
        counts.insert(counts.end(), std::size_t(numberOf[count]), int(count));
    }
    return counts;
}

/// Great inventions and discoveries in each year 1860…1959 (R: discoveries).
inline const std::vector<int> discoveries{5,  3, 0,  2, 0, 3, 2, 3, 6, 1, 2, 1, 2, 1, 3, 3, 3, 5, 2, 4, 4, 0, 2, 3, 7,
                                          12, 3, 10, 9, 2, 3, 7, 7, 2, 3, 3, 6, 2, 4, 3, 5, 2, 2, 4, 0, 4, 2, 5, 2, 3,
                                          3,  6, 5,  8, 3, 6, 6, 0, 5, 2, 2, 2, 6, 3, 4, 4, 2, 2, 4, 7, 5, 3, 3, 0, 2,
                                          2,  2, 1,  3, 4, 2, 2, 1, 1, 1, 2, 1, 4, 4, 3, 2, 1, 4, 1, 1, 1, 0, 0, 2, 0};

/// Insects on plots with spray A and spray B (R: InsectSprays).
inline const std::vector<int> sprayA{10, 7, 20, 14, 14, 12, 10, 23, 17, 20, 14, 13};
inline const std::vector<int> sprayB{11, 17, 21, 11, 16, 14, 17, 17, 19, 21, 7, 13};

/// Deaths by horse kicks in ten corps over twenty years (Bortkiewicz 1898).
inline const std::vector<int> horseKicks = frequencies({109, 65, 22, 3, 1});
/// Red mites on 150 apple leaves (Bliss and Fisher 1953).
inline const std::vector<int> appleMites = frequencies({70, 38, 17, 10, 9, 3, 2, 1});

/// How much taller the crossed plant of each pair of maize was than the selfed one (Darwin 1876), in eighths of an
/// inch.
inline const std::vector<double> darwinsMaize{49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};

/// Breaks of yarn: wool A, then wool B, each with nine at low, medium and high tension (R: warpbreaks).
inline const std::vector<int> warpBreaks{26, 30, 54, 25, 70, 52, 51, 26, 67, 18, 21, 29, 17, 12, 18, 35, 30, 36,
                                         36, 21, 24, 18, 10, 43, 28, 15, 26, 27, 14, 29, 19, 29, 31, 41, 20, 44,
                                         42, 26, 19, 16, 39, 28, 21, 39, 29, 20, 21, 24, 17, 13, 15, 15, 16, 28};

} // namespace softfall
