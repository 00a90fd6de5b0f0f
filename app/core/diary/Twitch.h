#pragma once

#include "core/Ids.h"
#include "core/diary/EntryId.h"
#include "core/time/NightDate.h"
#include "core/time/ZonedInstant.h"

#include <QString>

#include <optional>

namespace softfall {

enum class Limb { LegLeft, LegRight, Legs, Arm, Trunk, WholeBody };
template <>
inline constexpr Id<Limb> idsOf<Limb>[] = {{Limb::LegLeft, "leg-left"}, {Limb::LegRight, "leg-right"},
                                           {Limb::Legs, "legs"},        {Limb::Arm, "arm"},
                                           {Limb::Trunk, "trunk"},      {Limb::WholeBody, "whole-body"}};

/// One logged sleep start.
struct Twitch {
    EntryId id = 0;
    ZonedInstant at;
    NightDate night;              ///< by the night rule when it was logged; never recomputed
    std::optional<int> intensity; ///< 1…3
    std::optional<Limb> limb;
    bool falling = false; ///< with a feeling of falling
    bool woke = false;
    std::optional<int> pain; ///< 0…10
    QString note;            ///< at most 500 characters

    bool operator==(const Twitch&) const = default;
};

[[nodiscard]] Result<Twitch> checked(Twitch twitch);

} // namespace softfall
