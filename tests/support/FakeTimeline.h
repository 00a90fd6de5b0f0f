#pragma once

#include "core/time/Clock.h"
#include "core/time/Wakeup.h"

#include <memory>
#include <optional>
#include <vector>

namespace softfall {

/// The only fake of time. Time passes only by its four verbs, and handlers run only inside them, as they would from an
/// event loop: never from wakeAt() or start() themselves. Handlers may schedule again and see the time of their own
/// instant. Verbs must not be called from handlers.
class FakeTimeline : public Clock {
public:
    FakeTimeline(Instant now, TimeZone zone);
    ~FakeTimeline() override;

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] MonotonicTime monotonic() const override;
    [[nodiscard]] MonotonicTime suspended() const override;
    [[nodiscard]] TimeZone zone() const override;

    /// A wake-up on this timeline; destroying it cancels its appointment. The timeline must outlive it.
    [[nodiscard]] std::unique_ptr<Wakeup> newWakeup();
    [[nodiscard]] std::unique_ptr<DurationTimer> newDurationTimer();

    /// Wall and monotonic time move together; what comes due is called in order of time, each at its own instant.
    /// With zero: only those due already.
    void elapse(MonotonicTime duration);
    /// To the instant, awake; it must not be in the past.
    void elapseUntil(Instant instant);
    /// The machine is suspended: wall time moves, monotonic time does not. What came due meanwhile is called once,
    /// after the resume.
    void sleepFor(MonotonicTime duration);
    /// The clock is set: wall time jumps, monotonic time does not move. Every wake-up with an appointment is
    /// called, early or not, and keeps its appointment unless its handler replaces it.
    void setWall(Instant instant);
    /// The machine is in another zone from now on. No handler is called: no port reports it.
    void setZone(TimeZone zone);
    /// The machine is busy: duration timers started from now on end that much late.
    void setLateness(MonotonicTime lateness) { m_lateness = lateness; }

    /// Calls of handlers so far: shows that nothing polls.
    [[nodiscard]] int calls() const { return m_calls; }
    /// The next instant (by wall clock) at which something is due; nothing if nothing is pending.
    [[nodiscard]] std::optional<Instant> nextDue() const;

private:
    class Appointment;
    class FakeWakeup;
    class FakeDurationTimer;

    [[nodiscard]] Appointment* earliest() const;
    void call(Appointment& appointment);

    std::chrono::sys_time<MonotonicTime> m_wall;
    MonotonicTime m_monotonic{0};
    MonotonicTime m_suspended{0};
    MonotonicTime m_lateness{0};
    TimeZone m_zone;
    std::vector<Appointment*> m_appointments; // in order of creation
    int m_calls = 0;
    int m_lastOrder = 0;
    bool m_isMoving = false;
};

} // namespace softfall
