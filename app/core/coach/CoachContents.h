#pragma once

#include "core/coach/DiaryBundle.h"
#include "core/coach/DiaryStore.h"
#include "core/coach/PlanStore.h"
#include "core/routine/RoutineStore.h"

#include <vector>

namespace softfall {

/// A routine session with what was ticked off in it.
struct RecordedSession {
    RoutineSession session;
    TickedItems ticked;
    bool operator==(const RecordedSession&) const = default;
};

/// The whole coach, as in a diary file: entries, plan, where home is, and the evenings that were run.
struct CoachContents {
    DiaryBundle entries; ///< each list in the order of its store
    PlanSettings plan;
    Travel travel;
    std::vector<RecordedSession> sessions; ///< in the order in which they began
};

/// All entries of the diary.
[[nodiscard]] Result<DiaryBundle> readEntries(const DiaryStore& diary);

[[nodiscard]] Result<CoachContents> readContents(const DiaryStore& diary, const PlanStore& plan,
                                                 const RoutineStore& routine);

} // namespace softfall
