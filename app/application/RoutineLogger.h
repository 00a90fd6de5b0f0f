#pragma once

#include "application/DiaryService.h"
#include "core/routine/RoutineSession.h"
#include "core/routine/RoutineStore.h"

namespace softfall {

/// What a routine adds to the diary of its day: stretching, screens off, and the habits ticked off.
class RoutineLogger {
public:
    /// `diary` must outlive it.
    explicit RoutineLogger(DiaryService& diary)
        : m_diary(diary) {}

    /// Logs what belongs to the steps that are done in `now` and were not in `before`; each kind but stretching once a
    /// session. Returns the first error, if something could not be logged; the rest is logged all the same.
    Result<void> log(const RoutineSession& before, const RoutineSession& now, const TickedItems& ticked);

private:
    [[nodiscard]] std::vector<Habit> habitsOf(const SessionStep& done, const TickedItems& ticked) const;
    [[nodiscard]] bool isLogged(const RoutineSession& session, HabitKind kind) const;

    DiaryService& m_diary;
};

} // namespace softfall
