#pragma once

#include "core/coach/PlanSettings.h"
#include "core/evening/Travel.h"

namespace softfall {

/// Port: reads the plan, stored in the same file as the diary so that a backup restores the whole coach. An edit writes
/// it (DiaryStore::apply).
class PlanStore {
public:
    virtual ~PlanStore() = default;
    /// The defaults where nothing was set.
    [[nodiscard]] virtual Result<PlanSettings> plan() const = 0;
    /// Without a home where none is known yet.
    [[nodiscard]] virtual Result<Travel> travel() const = 0;
    /// Durable; not a step of undo, since a journey cannot be undone.
    [[nodiscard]] virtual Result<void> saveTravel(const Travel& travel) = 0;
};

} // namespace softfall
