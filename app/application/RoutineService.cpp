#include "application/RoutineService.h"

#include <algorithm>

namespace softfall {

namespace {

Error notNow(const char* what) {
    return {Error::Kind::NotNow, QStringLiteral("routine"), {}, {}, QLatin1String(what)};
}

const SessionStep* runningStretching(const std::optional<RoutineSession>& session) {
    if (!session || !session->isOpen() || session->steps[session->current].step != StepId::Stretching) {
        return nullptr;
    }
    return &session->steps[session->current];
}

} // namespace

RoutineService::RoutineService(RoutineStore& store, DiaryService& diary, const EveningService& evening,
                               const Clock& clock, DurationTimer& timer, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_diary(diary)
    , m_evening(evening)
    , m_clock(clock)
    , m_timer(timer) {
    m_timer.setHandler([this] { tick(); });
    if (auto open = m_store.open()) {
        m_interrupted = *open;
    }
}

MonotonicTime RoutineService::ranSinceAnchor() const {
    const bool runs = m_session && m_session->state == SessionState::Running;
    return runs ? m_clock.monotonic() - m_anchor : MonotonicTime(0);
}

std::optional<RoutineSession> RoutineService::session() const {
    auto current = m_session;
    if (current) {
        (void)current->advance(ranSinceAnchor(), m_clock.now());
    }
    return current;
}

bool RoutineService::isOver(NightDate night) const {
    const auto current = m_evening.currentNight();
    return current && night < *current;
}

std::optional<RoutineSession> RoutineService::interrupted() const {
    return m_interrupted && !isOver(m_interrupted->night) ? m_interrupted : std::nullopt;
}

MonotonicTime RoutineService::remaining() const {
    const auto current = session();
    return current ? current->remaining() : MonotonicTime(0);
}

std::optional<Instant> RoutineService::expectedEnd() const {
    const auto current = session();
    if (!current || !current->isOpen()) {
        return std::nullopt;
    }
    return m_clock.now() + std::chrono::round<seconds>(current->remainingOfAll());
}

std::optional<StretchSegment> RoutineService::stretchSegment() const {
    const auto current = session();
    const SessionStep* step = runningStretching(current);
    if (!step) {
        return std::nullopt;
    }
    const auto elapsed = std::chrono::floor<seconds>(step->elapsed);
    const auto segment = segmentAt(m_stretchScript, elapsed);
    // After the script's end (an extended step) its last part goes on.
    return segment ? segment : std::optional(m_stretchScript.back());
}

seconds RoutineService::stretchRemaining() const {
    const auto current = session();
    const SessionStep* step = runningStretching(current);
    const auto segment = stretchSegment();
    if (!step || !segment) {
        return seconds(0);
    }
    const MonotonicTime left = segment->end() - step->elapsed;
    return left > MonotonicTime(0) ? std::chrono::ceil<seconds>(left) : std::chrono::ceil<seconds>(remaining());
}

std::optional<StretchSegment> RoutineService::nextHold() const {
    const auto current = session();
    const SessionStep* step = runningStretching(current);
    const auto segment = stretchSegment();
    if (!step || !segment) {
        return std::nullopt;
    }
    const auto next = std::ranges::find_if(m_stretchScript, [&segment](const StretchSegment& each) {
        return each.phase == StretchPhase::Hold && each.start > segment->start;
    });
    return next == m_stretchScript.end() ? std::nullopt : std::optional(*next);
}

bool RoutineService::hasSessionOf(NightDate night) const {
    const auto latest = m_store.latestOf(night);
    return latest && *latest;
}

bool RoutineService::isFinished(NightDate night) const {
    const auto latest = m_store.latestOf(night);
    return latest && *latest && (*latest)->state == SessionState::Finished;
}

void RoutineService::follow(const RoutineSession& session) {
    m_session = session;
    m_isStored = true;
    m_anchor = m_clock.monotonic();
    const auto stretching = std::ranges::find(session.steps, StepId::Stretching, &SessionStep::step);
    m_stretchScript = stretching == session.steps.end() ? StretchScript() : stretchingFor(stretching->planned);
    rest();
    emit changed();
}

Result<void> RoutineService::abandonEarlier(NightDate tonight) {
    for (std::optional<RoutineSession>* open : {&m_interrupted, &m_session}) {
        if (!*open || !(*open)->isOpen() || (*open)->night >= tonight) {
            continue;
        }
        RoutineSession session = **open;
        (void)session.abandon(m_clock.now());
        if (const auto saved = m_store.save(session); !saved) {
            return std::unexpected(saved.error());
        }
        open->reset();
        m_timer.stop();
    }
    return {};
}

Result<void> RoutineService::start() {
    const auto plan = m_evening.tonight();
    if (!plan) {
        return std::unexpected(plan.error());
    }
    if (auto abandoned = abandonEarlier(plan->night); !abandoned) {
        return abandoned;
    }
    if (m_interrupted || (m_session && m_session->isOpen())) {
        return std::unexpected(notNow("a routine is already open"));
    }
    const auto settings = m_evening.settings();
    if (!settings) {
        return std::unexpected(settings.error());
    }
    const EveningPlan fitted = startedAt(*plan, settings->preferences, m_clock.now());
    if (fitted.steps.empty()) {
        return std::unexpected(notNow("there is no time left before the next waking"));
    }
    RoutineSession session = startSession(fitted, m_clock.now());
    const auto id = m_store.save(session);
    if (!id) {
        return std::unexpected(id.error());
    }
    session.id = *id;
    follow(session);
    return {};
}

Result<void> RoutineService::resumeInterrupted() {
    if (!interrupted()) {
        return std::unexpected(notNow("no routine was interrupted"));
    }
    RoutineSession session = *m_interrupted;
    if (session.state == SessionState::Paused) {
        (void)session.resume(m_clock.now());
    }
    session.changed = m_clock.now();
    if (const auto saved = m_store.save(session); !saved) {
        return std::unexpected(saved.error());
    }
    m_interrupted.reset();
    follow(session);
    return {};
}

Result<void> RoutineService::endInterrupted() {
    if (!m_interrupted) {
        return std::unexpected(notNow("no routine was interrupted"));
    }
    RoutineSession session = *m_interrupted;
    (void)session.abandon(m_clock.now());
    if (const auto saved = m_store.save(session); !saved) {
        return std::unexpected(saved.error());
    }
    m_interrupted.reset();
    emit changed();
    return {};
}

void RoutineService::catchUp() {
    if (!m_session) {
        return;
    }
    const MonotonicTime ran = ranSinceAnchor();
    m_anchor = m_clock.monotonic();
    const RoutineSession before = *m_session;
    if (m_session->advance(ran, m_clock.now())) {
        store();
        noteStretching(before);
        emit changed();
    }
}

void RoutineService::store() {
    const auto saved = m_store.save(*m_session);
    m_isStored = saved.has_value();
    if (!saved) {
        emit storingFailed(saved.error());
    }
}

void RoutineService::noteStretching(const RoutineSession& before) {
    const auto doneIn = [](const RoutineSession& session) -> const SessionStep* {
        const auto step = std::ranges::find(session.steps, StepId::Stretching, &SessionStep::step);
        return step != session.steps.end() && step->state == SessionStepState::Done ? &*step : nullptr;
    };
    const SessionStep* done = doneIn(*m_session);
    if (!done || doneIn(before) || done->elapsed < minutes(1)) {
        return;
    }
    Habit habit;
    habit.kind = HabitKind::Stretch;
    habit.amount = double(std::chrono::round<minutes>(done->elapsed).count());
    if (const auto logged = m_diary.logHabit(habit); !logged) {
        emit storingFailed(logged.error());
    }
}

Result<void> RoutineService::transit(const Transition& transition) {
    if (!m_session) {
        return std::unexpected(notNow("no routine is running"));
    }
    catchUp();
    RoutineSession after = *m_session;
    if (auto done = transition(after, m_clock.now()); !done) {
        return done;
    }
    if (const auto saved = m_store.save(after); !saved) {
        return std::unexpected(saved.error());
    }
    m_isStored = true;
    const RoutineSession before = std::exchange(*m_session, after);
    m_anchor = m_clock.monotonic();
    noteStretching(before);
    rest();
    emit changed();
    return {};
}

void RoutineService::rest() {
    if (!m_session || m_session->state != SessionState::Running) {
        m_timer.stop();
        return;
    }
    // The next whole second of the step, or its end: so every count on the screen changes on its second.
    const MonotonicTime left = m_session->remaining(ranSinceAnchor());
    const MonotonicTime intoSecond = left % MonotonicTime(1000);
    m_timer.start(intoSecond > MonotonicTime(0) ? intoSecond : MonotonicTime(1000));
}

void RoutineService::tick() {
    catchUp();
    if (m_session && !m_isStored) {
        store(); // a checkpoint would count for the step that the store still knows as current
    } else if (m_session && m_session->isOpen()) {
        const SessionStep& step = m_session->steps[m_session->current];
        if (const auto noted = m_store.checkpoint(m_session->id, step.elapsed); !noted) {
            emit storingFailed(noted.error());
        }
    }
    rest();
    emit ticked();
}

Result<void> RoutineService::pause() {
    return transit([](RoutineSession& session, Instant now) { return session.pause(now); });
}

Result<void> RoutineService::resume() {
    return transit([](RoutineSession& session, Instant now) { return session.resume(now); });
}

Result<void> RoutineService::next() {
    return transit([](RoutineSession& session, Instant now) { return session.next(now); });
}

Result<void> RoutineService::back() {
    return transit([](RoutineSession& session, Instant now) { return session.back(now); });
}

Result<void> RoutineService::skip(const QString& reason) {
    return transit([&reason](RoutineSession& session, Instant now) { return session.skip(reason, now); });
}

Result<void> RoutineService::skipTo(StepId step) {
    return transit([step](RoutineSession& session, Instant now) { return session.skipTo(step, now); });
}

Result<void> RoutineService::extend(minutes more) {
    return transit([more](RoutineSession& session, Instant now) { return session.extend(more, now); });
}

Result<void> RoutineService::finish() {
    return transit([](RoutineSession& session, Instant now) { return session.finish(now); });
}

Result<void> RoutineService::abandon() {
    return transit([](RoutineSession& session, Instant now) { return session.abandon(now); });
}

} // namespace softfall
