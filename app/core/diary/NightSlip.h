#pragma once

#include "core/diary/Night.h"
#include "core/evening/Schedule.h"

#include <optional>
#include <vector>

namespace softfall {

/// The four times of a night, in their order.
enum class NightPoint { InBed, LightsOut, Wake, OutOfBed };

/// That time of a night, as in `night.*timeAt(NightPoint::Wake)`.
[[nodiscard]] std::optional<ZonedInstant> Night::*timeAt(NightPoint point);

/// Something in a night's times that is more likely a slip than true.
struct NightSlip {
    enum class Kind {
        OutOfOrder,  ///< a time is before its predecessor; cannot be stored
        NoSleepLeft, ///< more time awake than there is between lights-out and waking
        BedLong,     ///< in bed for more than 14 hours
        BedShort,    ///< in bed for less than 2 hours
        AsleepLate   ///< asleep only after more than 6 hours in bed or after lights-out
    };
    Kind kind = Kind::OutOfOrder;
    minutes length{0};                 ///< the time in doubt; negative if less than none
    std::vector<NightPoint> swapped{}; ///< times that may be meant twelve hours earlier or later; empty: none can
    std::optional<Night> meant{};      ///< the night with these times corrected; set exactly if `swapped` has any
    [[nodiscard]] bool canBeKept() const { return kind != Kind::OutOfOrder; }
};

/// The first slip of `night`, in the order of Kind; nothing if its times are plausible. A correction swaps AM and PM in
/// one time, or in two neighbouring ones, if after that no slip is left and the night is as near to `planned` as
/// possible, and nearer than as reported, and every time has passed at `now`, since others are refused. If lights-out
/// changes, waking moves by whole days to within a day after it. Source: Shaffer 2023 (1 % of 45,598 diary entries had
/// slips of date or of AM and PM); the limits are this program's own.
[[nodiscard]] std::optional<NightSlip> slipIn(const Night& night, const SleepWindow& planned, Instant now);

} // namespace softfall
