#pragma once

#include "core/Ids.h"
#include "core/evening/EveningPlan.h"
#include "core/routine/Guidance.h"
#include "core/time/NightDate.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace softfall {

enum class SessionState { Running, Paused, Finished, Abandoned };
template <>
inline constexpr Id<SessionState> idsOf<SessionState>[] = {{SessionState::Running, "running"},
                                                           {SessionState::Paused, "paused"},
                                                           {SessionState::Finished, "finished"},
                                                           {SessionState::Abandoned, "abandoned"}};
enum class SessionStepState { Pending, Current, Done, Skipped };
template <>
inline constexpr Id<SessionStepState> idsOf<SessionStepState>[] = {{SessionStepState::Pending, "pending"},
                                                                   {SessionStepState::Current, "current"},
                                                                   {SessionStepState::Done, "done"},
                                                                   {SessionStepState::Skipped, "skipped"}};

struct SessionStep {
    StepId step = StepId::WindDown;
    seconds planned{0};       ///< including what extend added
    MonotonicTime elapsed{0}; ///< how long it has run, up to the last transition or checkpoint
    SessionStepState state = SessionStepState::Pending;
    QString skipReason;
    std::optional<Guidance> guidance; ///< decided when the step begins; nothing: unguided
    bool operator==(const SessionStep&) const = default;
};

/// One evening's run through the steps: a state machine without a clock. The caller says how long the current step
/// `ran` since the last call; for a paused session that is zero.
/// Transitions that do not fit the state return NotNow and change nothing.
struct RoutineSession {
    std::int64_t id = 0; ///< assigned by the store; 0 until stored
    NightDate night;
    Instant started;
    Instant changed; ///< wall time of the last transition
    Instant bedtime; ///< as planned at the start
    SessionState state = SessionState::Running;
    std::vector<SessionStep> steps; ///< in evening order, never empty
    std::size_t current = 0;        ///< index of the current step; steps.size() once finished

    bool operator==(const RoutineSession&) const = default;

    [[nodiscard]] bool isOpen() const { return state == SessionState::Running || state == SessionState::Paused; }
    /// Time left in the current step after it ran `ran` more; never below zero, zero once closed.
    [[nodiscard]] MonotonicTime remaining(MonotonicTime ran = {}) const;
    /// Time left in the current step and all later ones that will not be skipped.
    [[nodiscard]] MonotonicTime remainingOfAll(MonotonicTime ran = {}) const;

    /// Adds the time that the current step ran. Steps whose time is over become done, and the excess goes to the next,
    /// so that nothing drifts; after the last step the session is finished. Returns whether a step ended.
    bool advance(MonotonicTime ran, Instant now);

    Result<void> pause(Instant now);
    Result<void> resume(Instant now);
    /// The current step is done; on to the next.
    Result<void> next(Instant now);
    /// Restarts the previous step from its beginning; on the first step, that step itself.
    Result<void> back(Instant now);
    Result<void> skip(const QString& reason, Instant now);
    /// Goes to a later step, even a skipped one; the steps before it become skipped.
    Result<void> skipTo(StepId step, Instant now);
    /// The current step is skipped; a later one is skipped when its turn comes.
    Result<void> leaveOut(StepId step, const QString& reason, Instant now);
    /// Adds time to the current step; 1…60 minutes.
    Result<void> extend(minutes more, Instant now);
    /// The current step is done, later ones stay as they are: not done.
    Result<void> finish(Instant now);
    Result<void> abandon(Instant now);

private:
    Result<void> leaveCurrent(SessionStepState as, Instant now);
};

/// A new session that runs `steps` (not empty) of `plan` from now on.
[[nodiscard]] RoutineSession startSession(const EveningPlan& plan, Instant now);

} // namespace softfall
