#pragma once

#include "core/Result.h"
#include "core/routine/RoutineSession.h"

#include <optional>

namespace softfall {

/// Port: where routine sessions are kept.
class RoutineStore {
public:
    virtual ~RoutineStore() = default;

    /// Stores a transition durably. A session with id 0 is new and gets its id; the answer is the id.
    [[nodiscard]] virtual Result<std::int64_t> save(const RoutineSession& session) = 0;

    /// Notes how far the current step of an open session has come: survives the end of the program,
    /// but need not survive the end of power.
    [[nodiscard]] virtual Result<void> checkpoint(std::int64_t session, MonotonicTime elapsedOfCurrent) = 0;

    /// The newest session that is running or paused.
    [[nodiscard]] virtual Result<std::optional<RoutineSession>> open() const = 0;

    /// The newest session of that night, open or closed.
    [[nodiscard]] virtual Result<std::optional<RoutineSession>> latestOf(NightDate night) const = 0;
};

} // namespace softfall
