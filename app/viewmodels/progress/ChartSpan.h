#pragma once

#include "core/time/NightDate.h"

#include <array>

namespace softfall {

/// The nights that a chart shows: how many, and where they end. Within the known nights, at least a fortnight wide.
class ChartSpan {
public:
    enum Length { Week, Month, Quarter, Year, All };
    static constexpr std::array lengths{Week, Month, Quarter, Year, All};

    /// `all` is not empty. A longer length is cut to it; nights before the diary began are shown up to a fortnight,
    /// since a chart needs some width, and so do weeks.
    [[nodiscard]] NightRange within(NightRange all) const;

    [[nodiscard]] Length length() const { return m_length; }
    /// The end stays where it is, as far as the diary allows.
    void setLength(Length length);
    /// One length closer (positive) or further; returns whether there is one.
    bool zoom(int steps);
    /// Half a length later (positive) or earlier; stays within `all`. Returns whether it moved.
    bool move(int steps, NightRange all);
    [[nodiscard]] bool canMove(int steps, NightRange all) const;

private:
    [[nodiscard]] int nights(NightRange all) const;

    Length m_length = Quarter;
    int m_back = 0; ///< nights between the end and the last night
};

} // namespace softfall
