#pragma once

#include "core/coach/PlanSettings.h"
#include "core/evening/Travel.h"

namespace softfall {

/// Port: reads the plan, kept in the same file as the diary so that a backup restores the whole coach. It is written by
/// an edit (DiaryStore::apply).
class PlanStore {
public:
    virtual ~PlanStore() = default;
    /// The defaults where nothing was set.
    [[nodiscard]] virtual Result<PlanSettings> plan() const = 0;
    /// Without a home where none is known yet.
    [[nodiscard]] virtual Result<Travel> travel() const = 0;
    /// Durable; no step of undo, since a journey is not.
    [[nodiscard]] virtual Result<void> saveTravel(const Travel& travel) = 0;
};

} // namespace softfall
