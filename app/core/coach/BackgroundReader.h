#pragma once

#include "core/coach/DiaryStore.h"
#include "core/coach/PlanStore.h"
#include "core/reminders/ReminderStore.h"
#include "core/routine/RoutineStore.h"

#include <functional>

namespace softfall {

/// The stores over one diary, to be read from.
struct CoachStores {
    const DiaryStore& diary;
    const PlanStore& plan;
    const RoutineStore& routine;
    const ReminderStore& reminders;
};

/// Port: reads the diary while nobody waits for it.
class BackgroundReader {
public:
    /// Gets the stores as they are at one moment, or why they cannot be read; maybe in another thread.
    using Read = std::function<void(const Result<CoachStores>& stores)>;

    virtual ~BackgroundReader() = default;

    /// Calls `read`, then `then` in the thread that asked, unless this is gone by then. One after the other where it is
    /// asked again meanwhile.
    virtual void start(Read read, std::function<void()> then) = 0;
};

} // namespace softfall
