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

} // namespace softfall
