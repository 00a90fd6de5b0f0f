#include "viewmodels/progress/ChartSpan.h"

#include <algorithm>

namespace softfall {

using std::chrono::days;

namespace {

constexpr int fortnight = 14;

} // namespace

int ChartSpan::nights(NightRange all) const {
    switch (m_length) {
    case Week:
        return 7;
    case Month:
        return 30;
    case Quarter:
        return 91;
    case Year:
        return 364; // whole weeks
    case All:
        break;
    }
    return std::max(all.size(), fortnight);
}

NightRange ChartSpan::within(NightRange all) const {
    const NightDate begin = std::min(all.first, all.last - days(fortnight - 1));
    // A longer length ends with the last night where it would begin before the diary.
    const int back = std::min(m_back, std::max(0, all.size() - nights(all)));
    const NightDate last = all.last - days(back);
    return {std::max(begin, last - days(nights(all) - 1)), last};
}

void ChartSpan::setLength(Length length) {
    m_length = length;
    if (length == All) {
        m_back = 0;
    }
}

bool ChartSpan::zoom(int steps) {
    const int wanted = std::clamp(int(m_length) - steps, int(Week), int(All));
    if (wanted == m_length) {
        return false;
    }
    setLength(Length(wanted));
    return true;
}

bool ChartSpan::canMove(int steps, NightRange all) const {
    if (m_length == All) {
        return false;
    }
    const int maximum = std::max(0, all.size() - nights(all));
    return steps > 0 ? std::min(m_back, maximum) > 0 : m_back < maximum;
}

bool ChartSpan::move(int steps, NightRange all) {
    if (!canMove(steps, all)) {
        return false;
    }
    const int maximum = std::max(0, all.size() - nights(all));
    m_back = std::clamp(std::min(m_back, maximum) - steps * std::max(1, nights(all) / 2), 0, maximum);
    return true;
}

} // namespace softfall
