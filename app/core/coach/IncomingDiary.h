#pragma once

#include "core/coach/DiaryBundle.h"
#include "core/coach/PlanSettings.h"

#include <optional>

namespace softfall {

/// Which optional fields of nights a source provides. What it does not provide stays as in the diary.
struct ProvidedFields {
    bool cramp = false;
    bool spread = false;
    bool middleOfNight = false;
    bool late = false;
    bool backfilled = false;
    [[nodiscard]] static ProvidedFields everything() { return {true, true, true, true, true}; }
    bool operator==(const ProvidedFields&) const = default;
};

/// What becomes of a night that both the diary and the source have.
enum class NightMerge {
    Replace, ///< the source's answer wins
    FillIn   ///< the diary's answer wins; its open fields are filled from the source
};

/// A diary that was read and not yet imported.
struct IncomingDiary {
    IncomingDiary(DiaryBundle read = {})
        : entries(std::move(read)) {}

    DiaryBundle entries;
    ProvidedFields provided;
    NightMerge merge = NightMerge::Replace;
    std::optional<PlanSettings> plan; ///< nothing if the source has none
    bool operator==(const IncomingDiary&) const = default;
};

} // namespace softfall
