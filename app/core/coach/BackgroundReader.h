#pragma once

#include "core/coach/DiaryStore.h"
#include "core/coach/PlanStore.h"
#include "core/reminders/ReminderStore.h"
#include "core/routine/RoutineStore.h"

#include <functional>

namespace softfall {

/// The stores over one diary, for reading.
struct CoachStores {
    const DiaryStore& diary;
    const PlanStore& plan;
    const RoutineStore& routine;
    const ReminderStore& reminders;
};

/// Port: reads the diary without blocking anyone.
class BackgroundReader {
public:
    /// Receives the stores as of one moment, or why they cannot be read; maybe in another thread.
    using Read = std::function<void(const Result<CoachStores>& stores)>;

    virtual ~BackgroundReader() = default;

    /// Calls `read`, then `then` in the caller's thread, unless this is destroyed by then. Requests run one after the
    /// other.
    virtual void start(Read read, std::function<void()> then) = 0;
};

} // namespace softfall
