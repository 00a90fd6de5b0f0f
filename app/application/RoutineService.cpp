#include "application/RoutineService.h"

#include "core/routine/FullestSession.h"
#include "core/routine/RoutineRefit.h"

#include <algorithm>

namespace softfall {

namespace {

Error notNow(const char* what) {
    return {Error::Kind::NotNow, QStringLiteral("routine"), {}, {}, QLatin1String(what)};
}

std::vector<seconds> plannedOf(const RoutineSession& session) {
    std::vector<seconds> planned;
    for (const SessionStep& step : session.steps) {
        planned.push_back(step.planned);
    }
    return planned;
}

const SessionStep* currentStep(const std::optional<RoutineSession>& session) {
    return session && session->isOpen() ? &session->steps[session->current] : nullptr;
}

/// How long the script of `step` has run; nothing for a step without one.
std::optional<MonotonicTime> intoScript(const SessionStep* step) {
    return step && step->guidance ? std::optional(step->elapsed - step->guidance->from) : std::nullopt;
}

} // namespace

RoutineService::RoutineService(RoutineStore& store, DiaryService& diary, EveningService& evening, const Clock& clock,
                               DurationTimer& timer, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_logger(diary)
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
    return night < m_evening.currentNight();
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

std::optional<GuidedSegment> RoutineService::segment() const {
    const auto current = session();
    const SessionStep* step = currentStep(current);
    const auto into = intoScript(step);
    if (!into || m_script.empty()) {
        return std::nullopt;
    }
    const auto part = segmentAt(m_script, *into);
    // After the script's end (an extended step) the slow breathing that closes the stretching continues.
    const bool isOngoing = m_script.back().phase == GuidedPhase::Closing;
    return part || !isOngoing ? part : std::optional(m_script.back());
}

seconds RoutineService::segmentRemaining() const {
    const auto current = session();
    const SessionStep* step = currentStep(current);
    const auto into = intoScript(step);
    const auto part = segment();
    if (!into || !part) {
        return seconds(0);
    }
    const MonotonicTime left = part->end() - *into;
    return left > MonotonicTime(0) ? std::chrono::ceil<seconds>(left) : std::chrono::ceil<seconds>(remaining());
}

std::optional<GuidedSegment> RoutineService::nextSegment() const {
    const auto part = segment();
    if (!part) {
        return std::nullopt;
    }
    const auto next = std::ranges::find_if(m_script, [&part](const GuidedSegment& each) {
        const bool isNamed = each.phase == GuidedPhase::Hold || each.group;
        return isNamed && each.start > part->start && (!each.group || each.group != part->group);
    });
    return next == m_script.end() ? std::nullopt : std::optional(*next);
}

RoutinePreferences RoutineService::preferences() const {
    return m_evening.settings().routine;
}

Shortening RoutineService::shortening() const {
    const auto current = session();
    return current ? softfall::shortening(m_evening.settings().preferences.steps, *current) : Shortening();
}

std::optional<RoutineSession> RoutineService::latestOf(NightDate night) const {
    return m_store.latestOf(night).value_or(std::nullopt);
}

std::optional<RoutineSession> RoutineService::fullestOf(NightDate night) const {
    auto sessions = m_store.all().value_or(std::vector<RoutineSession>());
    std::erase_if(sessions, [night](const RoutineSession& each) { return each.night != night; });
    return softfall::fullestOf(sessions);
}

bool RoutineService::hasSessionOf(NightDate night) const {
    return latestOf(night).has_value();
}

bool RoutineService::isOpen(NightDate night) const {
    return m_session && m_session->isOpen() && m_session->night == night;
}

bool RoutineService::isFinished(NightDate night) const {
    const auto latest = latestOf(night);
    return latest && latest->state == SessionState::Finished;
}

Shortening RoutineService::shorteningIfStartedNow() const {
    const Preferences& preferences = m_evening.settings().preferences;
    const Instant now = shownMinute(m_clock.now()); // as the list of the steps beside it
    const EveningPlan fitted = startedAt(m_evening.tonight(), preferences, now);
    return fitted.steps.empty() ? Shortening() : softfall::shortening(preferences.steps, startSession(fitted, now));
}

void RoutineService::follow(const RoutineSession& session) {
    m_session = session;
    m_isStored = true;
    m_anchor = m_clock.monotonic();
    m_ticked = m_store.ticked(session.id).value_or(TickedItems());
    readScript();
    rest();
    emit changed();
}

/// Gives a step that has just become current its script.
void RoutineService::guide(RoutineSession& session) const {
    if (!session.isOpen() || session.steps[session.current].guidance) {
        return;
    }
    SessionStep& step = session.steps[session.current];
    // The start is noticed some milliseconds late; the script begins with the step all the same.
    constexpr MonotonicTime noticedWithin{1000};
    const MonotonicTime from = step.elapsed < noticedWithin ? MonotonicTime(0) : step.elapsed;
    step.guidance = guidanceFor(step.step, std::chrono::floor<seconds>(step.planned - from), preferences());
    if (step.guidance) {
        step.guidance->from = from;
    }
}

void RoutineService::keepBedtime(RoutineSession& session) const {
    if (session.state != SessionState::Running || !endsLate(session, m_clock.now())) {
        return;
    }
    // Once the night is over there is no bedtime left to keep.
    if (const EveningPlan plan = m_evening.planFor(session.night); m_clock.now() < plan.wake) {
        (void)refit(session, plan.screenCutoff, m_clock.now());
    }
}

void RoutineService::readScript() {
    const SessionStep* step = currentStep(m_session);
    m_script = step && step->guidance ? scriptOf(*step->guidance) : GuidedScript();
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
    const EveningPlan plan = m_evening.tonight();
    if (auto abandoned = abandonEarlier(plan.night); !abandoned) {
        return abandoned;
    }
    if (m_interrupted || (m_session && m_session->isOpen())) {
        return std::unexpected(notNow("a routine is already open"));
    }
    const EveningPlan fitted = startedAt(plan, m_evening.settings().preferences, m_clock.now());
    if (fitted.steps.empty()) {
        return std::unexpected(notNow("there is no time left before the next waking"));
    }
    RoutineSession session = startSession(fitted, m_clock.now());
    guide(session);
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
    guide(session);
    keepBedtime(session);
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
    m_anchor += ran; // do not read the clock again: the time between two readings would be lost every second
    const RoutineSession before = *m_session;
    const bool ended = m_session->advance(ran, m_clock.now());
    if (ended) {
        guide(*m_session);
    }
    keepBedtime(*m_session);
    if (ended || m_session->steps != before.steps) {
        readScript();
    }
    if (ended || m_session->steps.size() != before.steps.size() || plannedOf(*m_session) != plannedOf(before)) {
        store();
        logDone(before);
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

void RoutineService::logDone(const RoutineSession& before) {
    if (const auto logged = m_logger.log(before, *m_session, m_ticked); !logged) {
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
    guide(after);
    keepBedtime(after);
    if (const auto saved = m_store.save(after); !saved) {
        return std::unexpected(saved.error());
    }
    m_isStored = true;
    const RoutineSession before = std::exchange(*m_session, after);
    m_anchor = m_clock.monotonic();
    readScript();
    logDone(before);
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
        if (const auto logged = m_store.checkpoint(m_session->id, step.elapsed); !logged) {
            emit storingFailed(logged.error());
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

Result<void> RoutineService::leaveOut(StepId step, const QString& reason) {
    return transit(
        [step, &reason](RoutineSession& session, Instant now) { return session.leaveOut(step, reason, now); });
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

Result<void> RoutineService::tick(const QString& item, bool ticked) {
    catchUp();
    const SessionStep* step = currentStep(m_session);
    if (!step) {
        return std::unexpected(notNow("no routine is running"));
    }
    if (auto set = m_store.setTicked(m_session->id, step->step, item, ticked); !set) {
        return set;
    }
    const QString key = toString(step->step) + u'/' + item;
    if (ticked) {
        m_ticked.insert(key);
    } else {
        m_ticked.remove(key);
    }
    emit changed();
    return {};
}

Result<EditId> RoutineService::setPreferences(std::function<void(RoutinePreferences&)> change) {
    return m_evening.set([change = std::move(change)](PlanSettings& settings) { change(settings.routine); });
}

/// Restarts the script of the current step from here.
Result<void> RoutineService::reloadGuidance() {
    return transit([](RoutineSession& session, Instant now) -> Result<void> {
        if (!session.isOpen()) {
            return std::unexpected(notNow("no routine is running"));
        }
        session.steps[session.current].guidance.reset();
        session.changed = now;
        return {};
    });
}

Result<void> RoutineService::choose(WindDownActivity activity) {
    const auto saved = setPreferences([activity](RoutinePreferences& wanted) { wanted.activity = activity; });
    if (!saved) {
        return std::unexpected(saved.error());
    }
    const SessionStep* step = currentStep(m_session);
    return step && step->step == StepId::WindDown ? reloadGuidance() : Result<void>();
}

Result<EditId> RoutineService::chooseStretching(StretchForm form, seconds hold) {
    return m_evening.change([form, hold](PlanSettings& settings) -> Result<void> {
        settings.routine.form = form;
        settings.routine.hold = hold;
        if (const auto valid = checked(settings.routine); !valid) {
            return std::unexpected(valid.error());
        }
        settings.preferences = withStretching(settings.preferences, settings.routine);
        return {};
    });
}

} // namespace softfall
