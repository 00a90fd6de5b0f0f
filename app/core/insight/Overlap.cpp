#include "core/insight/Overlap.h"

#include <cmath>

namespace softfall {

std::optional<double> Overlap::phi() const {
    const double first = both + onlyFirst;
    const double notFirst = onlySecond + neither;
    const double second = both + onlySecond;
    const double notSecond = onlyFirst + neither;
    const double scale = first * notFirst * second * notSecond;
    if (scale <= 0) {
        return std::nullopt;
    }
    return (double(both) * neither - double(onlyFirst) * onlySecond) / std::sqrt(scale);
}

bool Overlap::isInseparable() const {
    return std::abs(phi().value_or(0)) >= inseparablePhi;
}

bool Overlap::isOneSided() const {
    constexpr double minMissing = 3;
    const double all = double(both) + onlyFirst + onlySecond + neither;
    const auto isMissing = [all](int number, double first, double second) {
        const double expected = all > 0 ? first * second / all : 0.0;
        return number <= expected / 2 && expected - number >= minMissing;
    };
    const double first = both + onlyFirst;
    const double second = both + onlySecond;
    return isMissing(both, first, second) || isMissing(onlyFirst, first, all - second) ||
           isMissing(onlySecond, all - first, second) || isMissing(neither, all - first, all - second);
}

} // namespace softfall
