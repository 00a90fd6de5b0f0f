#pragma once

#include "core/Result.h"
#include "core/routine/RoutineSession.h"

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace softfall {

/// The items ticked off in a session: `step/item`, ids of step and checklist item.
using TickedItems = QSet<QString>;

/// Port: stores routine sessions.
class RoutineStore {
public:
    virtual ~RoutineStore() = default;

    /// Stores a transition durably. A session with id 0 is new and gets its id; returns the id.
    [[nodiscard]] virtual Result<std::int64_t> save(const RoutineSession& session) = 0;

    /// Records the progress of an open session's current step: survives the end of the program,
    /// but need not survive a power failure.
    [[nodiscard]] virtual Result<void> checkpoint(std::int64_t session, MonotonicTime elapsedOfCurrent) = 0;

    /// The newest session that is running or paused.
    [[nodiscard]] virtual Result<std::optional<RoutineSession>> open() const = 0;

    /// The newest session of that night, open or closed.
    [[nodiscard]] virtual Result<std::optional<RoutineSession>> latestOf(NightDate night) const = 0;

    /// Every session, in the order in which they were first saved.
    [[nodiscard]] virtual Result<std::vector<RoutineSession>> all() const = 0;

    [[nodiscard]] virtual Result<TickedItems> ticked(std::int64_t session) const = 0;
    /// Durable. NotFound when there is no session of that number.
    [[nodiscard]] virtual Result<void> setTicked(std::int64_t session, StepId step, const QString& item,
                                                 bool ticked) = 0;
};

} // namespace softfall
