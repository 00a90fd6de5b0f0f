#include "support/FakeTimeline.h"

#include <QtGlobal>

#include <algorithm>
#include <functional>
#include <utility>

namespace softfall {

/// Something that may come due; it registers itself with the timeline.
class FakeTimeline::Appointment {
public:
    explicit Appointment(FakeTimeline& timeline)
        : m_timeline(timeline) {
        timeline.m_appointments.push_back(this);
    }
    virtual ~Appointment() { std::erase(m_timeline.m_appointments, this); }
    Appointment(const Appointment&) = delete;
    Appointment& operator=(const Appointment&) = delete;

    /// How long until it is due, never below zero; nothing if nothing is pending.
    [[nodiscard]] virtual std::optional<MonotonicTime> left() const = 0;
    virtual void clear() = 0;
    [[nodiscard]] virtual bool hearsOfSetClocks() const = 0;

    [[nodiscard]] int order() const { return m_order; }
    std::function<void()> handler;

protected:
    void scheduled() { m_order = ++m_timeline.m_lastOrder; }
    FakeTimeline& m_timeline;

private:
    int m_order = 0; // of scheduling, so that equal instants keep it
};

class FakeTimeline::FakeWakeup : public FakeTimeline::Appointment, public Wakeup {
public:
    using Appointment::Appointment;
    void setHandler(std::function<void()> newHandler) override { handler = std::move(newHandler); }
    void wakeAt(Instant instant) override {
        m_at = instant;
        scheduled();
    }
    void cancel() override { m_at.reset(); }
    [[nodiscard]] std::optional<MonotonicTime> left() const override {
        if (!m_at) {
            return std::nullopt;
        }
        return std::max(MonotonicTime(0), MonotonicTime(*m_at - m_timeline.m_wall));
    }
    void clear() override { m_at.reset(); }
    [[nodiscard]] bool hearsOfSetClocks() const override { return m_at.has_value(); }

private:
    std::optional<Instant> m_at;
};

class FakeTimeline::FakeDurationTimer : public FakeTimeline::Appointment, public DurationTimer {
public:
    using Appointment::Appointment;
    void setHandler(std::function<void()> newHandler) override { handler = std::move(newHandler); }
    void start(MonotonicTime duration) override {
        m_until = m_timeline.m_monotonic + duration + m_timeline.m_lateness;
        scheduled();
    }
    void stop() override { m_until.reset(); }
    [[nodiscard]] std::optional<MonotonicTime> left() const override {
        if (!m_until) {
            return std::nullopt;
        }
        return std::max(MonotonicTime(0), *m_until - m_timeline.m_monotonic);
    }
    void clear() override { m_until.reset(); }
    [[nodiscard]] bool hearsOfSetClocks() const override { return false; }

private:
    std::optional<MonotonicTime> m_until;
};

FakeTimeline::FakeTimeline(Instant now, TimeZone zone)
    : m_wall(now)
    , m_zone(std::move(zone)) {}

FakeTimeline::~FakeTimeline() {
    Q_ASSERT_X(m_appointments.empty(), "FakeTimeline", "must outlive what it handed out");
}

Instant FakeTimeline::now() const {
    return std::chrono::floor<seconds>(m_wall);
}

MonotonicTime FakeTimeline::monotonic() const {
    return m_monotonic;
}

MonotonicTime FakeTimeline::suspended() const {
    return m_suspended;
}

TimeZone FakeTimeline::zone() const {
    return m_zone;
}

std::unique_ptr<Wakeup> FakeTimeline::newWakeup() {
    return std::make_unique<FakeWakeup>(*this);
}

std::unique_ptr<DurationTimer> FakeTimeline::newDurationTimer() {
    return std::make_unique<FakeDurationTimer>(*this);
}

FakeTimeline::Appointment* FakeTimeline::earliest() const {
    Appointment* first = nullptr;
    for (Appointment* each : m_appointments) {
        const auto left = each->left();
        if (left && (!first || std::pair(*left, each->order()) < std::pair(*first->left(), first->order()))) {
            first = each;
        }
    }
    return first;
}

void FakeTimeline::call(Appointment& appointment) {
    // A copy: the handler may replace itself, or destroy the appointment it belongs to.
    const std::function<void()> handler = appointment.handler;
    ++m_calls;
    if (handler) {
        handler();
    }
}

void FakeTimeline::elapse(MonotonicTime duration) {
    Q_ASSERT_X(duration >= MonotonicTime(0) && !m_isMoving, "FakeTimeline", "time runs forward, and not in handlers");
    m_isMoving = true;
    int callsAtOneInstant = 0;
    for (Appointment* next = earliest(); next && *next->left() <= duration; next = earliest()) {
        const MonotonicTime step = *next->left();
        callsAtOneInstant = step > MonotonicTime(0) ? 0 : callsAtOneInstant + 1;
        if (callsAtOneInstant > 10'000) {
            qFatal("FakeTimeline: a handler schedules itself again and again at one instant");
        }
        m_wall += step;
        m_monotonic += step;
        duration -= step;
        next->clear();
        call(*next);
    }
    m_wall += duration;
    m_monotonic += duration;
    m_isMoving = false;
}

void FakeTimeline::elapseUntil(Instant instant) {
    elapse(instant - m_wall);
}

void FakeTimeline::sleepFor(MonotonicTime duration) {
    Q_ASSERT_X(duration >= MonotonicTime(0) && !m_isMoving, "FakeTimeline", "time runs forward, and not in handlers");
    m_wall += duration;
    m_suspended += duration;
    elapse(MonotonicTime(0));
}

void FakeTimeline::setWall(Instant instant) {
    Q_ASSERT_X(!m_isMoving, "FakeTimeline", "not in handlers");
    m_wall = instant;
    m_isMoving = true;
    const std::vector<Appointment*> all = m_appointments;
    for (Appointment* each : all) {
        // One handler may destroy another's appointment.
        if (std::ranges::find(m_appointments, each) != m_appointments.end() && each->hearsOfSetClocks()) {
            call(*each);
        }
    }
    m_isMoving = false;
    elapse(MonotonicTime(0));
}

void FakeTimeline::setZone(TimeZone zone) {
    m_zone = std::move(zone);
}

std::optional<Instant> FakeTimeline::nextDue() const {
    const Appointment* next = earliest();
    return next ? std::optional(std::chrono::ceil<seconds>(m_wall + *next->left())) : std::nullopt;
}

} // namespace softfall
