#pragma once

#include "core/coach/DiaryBundle.h"
#include "core/coach/PlanSettings.h"

#include <optional>

namespace softfall {

/// What a source tells of nights besides what every source can. What it does not tell stays as the diary has it.
struct ProvidedFields {
    bool cramp = false;
    bool spread = false;
    bool middleOfNight = false;
    bool late = false;
    bool backfilled = false;
    [[nodiscard]] static ProvidedFields everything() { return {true, true, true, true, true}; }
    bool operator==(const ProvidedFields&) const = default;
};

/// What becomes of a night that the diary and the source both have.
enum class NightMerge {
    Replace, ///< the source's answer holds
    FillIn   ///< the diary's answer holds; what it leaves open is taken from the source
};

/// A diary that was read and not yet imported.
struct IncomingDiary {
    IncomingDiary(DiaryBundle read = {})
        : entries(std::move(read)) {}

    DiaryBundle entries;
    ProvidedFields provided;
    NightMerge merge = NightMerge::Replace;
    std::optional<PlanSettings> plan; ///< nothing where the source has none
    bool operator==(const IncomingDiary&) const = default;
};

} // namespace softfall
