#pragma once

#include "core/coach/Beginning.h"
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

    [[nodiscard]] virtual Result<Beginning> beginning() const = 0;
    /// Where the welcome was left, and what was answered. Durable; no step of undo, as begin() is none.
    [[nodiscard]] virtual Result<void> saveWelcome(int screen, const WelcomeAnswers& answers) = 0;
    /// The diary begins; one that has begun stays as it is.
    [[nodiscard]] virtual Result<void> begin(const Begun& begun) = 0;
};

} // namespace softfall
