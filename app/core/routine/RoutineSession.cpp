#include "core/routine/RoutineSession.h"

#include <algorithm>

namespace softfall {

namespace {

Error notNow(const char* what) {
    return {Error::Kind::NotNow, QStringLiteral("routine"), {}, {}, QLatin1String(what)};
}

} // namespace

RoutineSession startSession(const EveningPlan& plan, Instant now) {
    RoutineSession session;
    session.night = plan.night;
    session.started = now;
    session.changed = now;
    session.bedtime = plan.bedtime;
    for (const PlannedStep& step : plan.steps) {
        session.steps.push_back({step.step, step.end - step.start, {}, SessionStepState::Pending, {}, {}});
    }
    session.steps.front().state = SessionStepState::Current;
    return session;
}

MonotonicTime RoutineSession::remaining(MonotonicTime ran) const {
    if (!isOpen()) {
        return MonotonicTime(0);
    }
    return std::max(MonotonicTime(0), steps[current].planned - steps[current].elapsed - ran);
}

MonotonicTime RoutineSession::remainingOfAll(MonotonicTime ran) const {
    MonotonicTime sum = remaining(ran);
    if (isOpen()) {
        for (std::size_t later = current + 1; later < steps.size(); ++later) {
            sum += steps[later].state == SessionStepState::Skipped ? MonotonicTime(0) : steps[later].planned;
        }
    }
    return sum;
}

Result<void> RoutineSession::leaveCurrent(SessionStepState as, Instant now) {
    if (!isOpen()) {
        return std::unexpected(notNow("no routine is running"));
    }
    steps[current].state = as;
    changed = now;
    do {
        ++current;
    } while (current < steps.size() && steps[current].state == SessionStepState::Skipped);
    if (current == steps.size()) {
        state = SessionState::Finished;
    } else {
        steps[current].state = SessionStepState::Current;
    }
    return {};
}

bool RoutineSession::advance(MonotonicTime ran, Instant now) {
    bool ended = false;
    while (isOpen() && ran > MonotonicTime(0)) {
        const MonotonicTime used = std::min(ran, remaining());
        steps[current].elapsed += used;
        ran -= used;
        if (remaining() > MonotonicTime(0)) {
            break;
        }
        (void)leaveCurrent(SessionStepState::Done, now);
        ended = true;
    }
    return ended;
}

Result<void> RoutineSession::pause(Instant now) {
    if (state != SessionState::Running) {
        return std::unexpected(notNow("only a running routine can be paused"));
    }
    state = SessionState::Paused;
    changed = now;
    return {};
}

Result<void> RoutineSession::resume(Instant now) {
    if (state != SessionState::Paused) {
        return std::unexpected(notNow("only a paused routine can be resumed"));
    }
    state = SessionState::Running;
    changed = now;
    return {};
}

Result<void> RoutineSession::next(Instant now) {
    return leaveCurrent(SessionStepState::Done, now);
}

Result<void> RoutineSession::skip(const QString& reason, Instant now) {
    if (isOpen()) {
        steps[current].skipReason = reason;
    }
    return leaveCurrent(SessionStepState::Skipped, now);
}

Result<void> RoutineSession::back(Instant now) {
    if (!isOpen()) {
        return std::unexpected(notNow("no routine is running"));
    }
    const auto restart = [this](SessionStepState as) {
        steps[current].elapsed = MonotonicTime(0);
        steps[current].skipReason.clear();
        steps[current].guidance.reset();
        steps[current].state = as;
    };
    if (current > 0) {
        restart(SessionStepState::Pending);
        --current;
    }
    restart(SessionStepState::Current);
    changed = now;
    return {};
}

Result<void> RoutineSession::skipTo(StepId step, Instant now) {
    const auto target = std::ranges::find(steps, step, &SessionStep::step);
    const auto index = static_cast<std::size_t>(target - steps.begin());
    if (!isOpen() || index >= steps.size() || index <= current) {
        return std::unexpected(notNow("only a later step of a running routine can be skipped to"));
    }
    steps[index].state = SessionStepState::Pending;
    steps[index].skipReason.clear();
    while (current < index) {
        (void)leaveCurrent(SessionStepState::Skipped, now);
    }
    return {};
}

Result<void> RoutineSession::leaveOut(StepId step, const QString& reason, Instant now) {
    const auto found = std::ranges::find(steps, step, &SessionStep::step);
    if (!isOpen() || found == steps.end() || found->state == SessionStepState::Done) {
        return std::unexpected(notNow("only a step of a running routine that is still to come can be left out"));
    }
    if (found->state == SessionStepState::Current) {
        return skip(reason, now);
    }
    found->state = SessionStepState::Skipped;
    found->skipReason = reason;
    changed = now;
    return {};
}

Result<void> RoutineSession::extend(minutes more, Instant now) {
    if (more < minutes(1) || more > minutes(60)) {
        return std::unexpected(
            badInput(QStringLiteral("minutes"), QString::number(more.count()), QStringLiteral("1 to 60")));
    }
    if (!isOpen()) {
        return std::unexpected(notNow("no routine is running"));
    }
    steps[current].planned += more;
    changed = now;
    return {};
}

Result<void> RoutineSession::finish(Instant now) {
    if (!isOpen()) {
        return std::unexpected(notNow("no routine is running"));
    }
    steps[current].state = SessionStepState::Done;
    current = steps.size();
    state = SessionState::Finished;
    changed = now;
    return {};
}

Result<void> RoutineSession::abandon(Instant now) {
    if (!isOpen()) {
        return std::unexpected(notNow("no routine is running"));
    }
    steps[current].state = SessionStepState::Pending;
    state = SessionState::Abandoned;
    changed = now;
    return {};
}

} // namespace softfall
