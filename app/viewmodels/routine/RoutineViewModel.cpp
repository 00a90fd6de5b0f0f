#include "viewmodels/routine/RoutineViewModel.h"

#include "viewmodels/wording/CatalogueWords.h"
#include "viewmodels/wording/RoutineWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>
#include <span>

namespace softfall {

namespace {

qreal share(MonotonicTime part, MonotonicTime whole) {
    return whole > MonotonicTime(0) ? std::clamp(qreal(part.count()) / qreal(whole.count()), 0.0, 1.0) : 1.0;
}

/// What Softfall guides is chosen, not ticked off.
bool isGuided(const ChecklistItem& item) {
    return item.id == QLatin1String("breathing") || item.id == QLatin1String("muscle-relaxation") ||
           item.id == QLatin1String("meditation");
}

QString reasonId(RoutineViewModel::SkipReason reason) {
    switch (reason) {
    case RoutineViewModel::NoTime:
        return QStringLiteral("no-time");
    case RoutineViewModel::AlreadyDone:
        return QStringLiteral("already-done");
    case RoutineViewModel::NotTonight:
        return QStringLiteral("not-tonight");
    case RoutineViewModel::Unwell:
        return QStringLiteral("unwell");
    }
    return {};
}

} // namespace

RoutineViewModel::RoutineViewModel(RoutineService& routine, const EveningService& evening, const Clock& clock,
                                   const Catalogue& catalogue, std::vector<Figure> figures, QLocale locale,
                                   QObject* parent)
    : PageViewModel(parent)
    , m_routine(routine)
    , m_evening(evening)
    , m_clock(clock)
    , m_catalogue(catalogue)
    , m_locale(std::move(locale))
    , m_guidance(new GuidanceViewModel(routine, catalogue, std::move(figures), this))
    , m_safety(new StretchSafetyViewModel(routine, catalogue, this)) {
    connect(&routine, &RoutineService::changed, this, &RoutineViewModel::reread);
    connect(&evening, &EveningService::changed, this, &RoutineViewModel::reread);
    connect(&routine, &RoutineService::ticked, this, &RoutineViewModel::updateSecond);
    connect(&routine, &RoutineService::storingFailed, this, [this](const Error& error) { notify(error); });
    connect(m_guidance, &GuidanceViewModel::failed, this, [this](const Error& error) { notify(error); });
    connect(m_safety, &StretchSafetyViewModel::failed, this, [this](const Error& error) { notify(error); });
}

QString RoutineViewModel::clockOf(Instant instant) const {
    return clockText(instant, m_clock.zone(), m_locale);
}

Result<PageViewModel::Status> RoutineViewModel::read() {
    const auto session = m_routine.session();
    const auto interrupted = m_routine.interrupted();
    const bool current = session && session->isOpen();
    m_phase = current && session->state == SessionState::Running ? Running
              : current                                          ? Paused
              : interrupted                                      ? Interrupted
              : !session                                         ? NoRoutine
              : session->state == SessionState::Finished         ? Finished
                                                                 : Stopped;
    m_summary.clear();
    m_shortening.clear();
    m_guidance->update();
    m_safety->update();
    if (current) {
        const Instant end = m_routine.expectedEnd().value_or(session->bedtime);
        const bool isKept = end < session->bedtime + minutes(1);
        m_shortening = shorteningWords(m_routine.shortening(), clockOf(isKept ? session->bedtime : end), isKept);
        updateSteps(*session);
        updateCurrent(*session);
    } else if (interrupted) {
        const StepText& step = m_catalogue.step(interrupted->steps[interrupted->current].step);
        //: a routine that was interrupted; %1 a clock time, %2 name of a step, %3 "4:05"
        m_summary = tr("It stopped at %1, in “%2”, with %3 left of that step.")
                        .arg(clockOf(interrupted->changed), step.title, countdownText(interrupted->remaining()));
        updateSteps(*interrupted);
    } else if (session) {
        updateSteps(*session);
        updateEnd(*session);
    }
    emit changed();
    updateSecond();
    return m_phase == NoRoutine ? Empty : Ready;
}

void RoutineViewModel::updateSteps(const RoutineSession& session) {
    std::vector<SessionStepRow> rows;
    m_shares.clear();
    for (std::size_t i = 0; i < session.steps.size(); ++i) {
        const SessionStep& step = session.steps[i];
        const auto status = StepStatus::Value(step.state);
        const QString detail = step.state == SessionStepState::Done      ? tr("done")
                               : step.state == SessionStepState::Skipped ? tr("skipped")
                               : step.state == SessionStepState::Current
                                   ? tr("now")
                                   : durationText(std::chrono::ceil<minutes>(step.planned));
        const qreal filled = step.state == SessionStepState::Done ? 1 : share(step.elapsed, step.planned);
        rows.push_back({m_catalogue.step(step.step).title, detail, status, double(step.planned.count()), filled});
        m_shares << double(step.planned.count());
    }
    m_steps.setRows(std::move(rows));
}

void RoutineViewModel::updateCurrent(const RoutineSession& session) {
    const SessionStep& current = session.steps[session.current];
    const StepText& text = m_catalogue.step(current.step);
    const bool isLast = session.current + 1 == session.steps.size();
    m_stepTitle = text.title;
    //: %1 and %2 numbers, %3 a clock time
    m_stepLine = tr("Step %1 of %2 · lights out %3")
                     .arg(session.current + 1)
                     .arg(session.steps.size())
                     .arg(clockOf(session.bedtime));
    m_doing = text.doing;
    const bool hasNicotine = !m_evening.settings().reminders.silenced.contains(ReminderKind::NicotineCutoff);
    m_why = withNicotine(text.why, hasNicotine);
    m_evidence = withNicotine(withTemperatures(text.evidence, m_locale), hasNicotine);
    //: %1 names of guides and studies
    m_evidenceSource = tr("Sources: %1").arg(originWords(m_catalogue, text.reviewed));
    m_article = text.article;
    m_ringWord = m_phase == Paused ? tr("paused") : tr("left");
    m_nextAction = tr("Step done");
    //: %1 name of the next step
    m_following = isLast ? tr("Then lights out.")
                         : tr("Then: %1").arg(m_catalogue.step(session.steps[session.current + 1].step).title);
    m_reviewsDay = current.step == StepId::Stimulants;
    if (m_phase == Running && !m_guidance->word().isEmpty()) {
        m_ringWord = m_guidance->word();
    }
    if (!m_guidance->following().isEmpty()) {
        m_following = tr("Then: %1").arg(m_guidance->following());
    }
    updateChecklist(current.step);
    updateFacts(session);
}

void RoutineViewModel::setHidesMinerals(bool hides) {
    if (m_hidesMinerals != hides) {
        m_hidesMinerals = hides;
        reread();
    }
}

void RoutineViewModel::updateChecklist(StepId step) {
    std::vector<ChecklistRow> rows;
    m_items.clear();
    for (const ChecklistItem& item : m_catalogue.step(step).checklist) {
        if (item.mineral && m_hidesMinerals) {
            continue;
        }
        if (step == StepId::WindDown && isGuided(item)) {
            continue;
        }
        m_items << item.id;
        const bool done = m_routine.tickedItems().contains(toString(step) + u'/' + item.id);
        const QString itemText = withWakeTime(withTemperatures(item.text, m_locale), wakeTime());
        rows.push_back({itemText, item.caution, item.optional, done});
    }
    m_checklist.setRows(std::move(rows));
}

QString RoutineViewModel::wakeTime() const {
    const EveningPlan plan = m_evening.tonight();
    return clockText(plan.wake, plan.zone, m_locale);
}

void RoutineViewModel::updateFacts(const RoutineSession& session) {
    m_stepFacts.clear();
    if (session.steps[session.current].step == StepId::Schedule) {
        const EveningPlan plan = m_evening.planFor(session.night);
        //: %1 and %2 clock times, %3 "8 h"
        m_stepFacts = tr("Lights out %1 · wake %2 · %3 in bed")
                          .arg(clockText(plan.bedtime, plan.zone, m_locale), clockText(plan.wake, plan.zone, m_locale),
                               durationText(plan.sleepOpportunity()));
    }
}

void RoutineViewModel::updateEnd(const RoutineSession& session) {
    //: after the routine; %1 "6 of 7 steps in 1 h 20 min", %2 a clock time
    m_summary = tr("%1. Lights out at %2.").arg(routineWords(session), clockOf(session.bedtime));
}

/// Minutes, and seconds in the last of them.
QString RoutineViewModel::playingWords(const QString& what, seconds left) {
    //: what is done now; %1 "Right calf" or the name of a step
    return left <= minutes(1)
               ? tr("%1, %n seconds left", nullptr, int(left.count())).arg(what)
               : tr("%1, %n minutes left", nullptr, int(std::chrono::ceil<minutes>(left).count())).arg(what);
}

void RoutineViewModel::updateSecond() {
    const auto session = m_routine.session();
    if (!isShown()) {
        return; // in the dark nothing is drawn, each second
    }
    if (!session || !session->isOpen()) {
        emit ticked();
        return;
    }
    // A part that ended is a change of what is shown, though not of what is stored.
    if (m_guidance->second()) {
        updateCurrent(*session);
        emit changed();
    }
    const SessionStep& current = session->steps[session->current];
    const bool isGuided = m_guidance->mode() != GuidanceViewModel::Unguided;
    m_remaining = isGuided ? m_guidance->remaining() : countdownText(m_routine.remaining());
    m_progress = isGuided ? m_guidance->progress() : share(current.elapsed, current.planned);
    m_playing = isGuided ? playingWords(m_guidance->title(), m_routine.segmentRemaining())
                         : playingWords(m_stepTitle, std::chrono::ceil<seconds>(m_routine.remaining()));
    const QString end = clockOf(m_clock.now() + std::chrono::round<seconds>(m_routine.remaining()));
    //: end of the current step; %1 a clock time
    m_stepEnd = m_phase == Running || m_phase == Paused ? tr("until %1").arg(end) : QString();
    m_fills.clear();
    for (const SessionStep& step : session->steps) {
        m_fills << (step.state == SessionStepState::Done ? 1 : share(step.elapsed, step.planned));
    }
    emit ticked();
}

void RoutineViewModel::start() {
    succeeded(m_routine.start());
}

void RoutineViewModel::resumeInterrupted() {
    succeeded(m_routine.resumeInterrupted());
}

void RoutineViewModel::endInterrupted() {
    succeeded(m_routine.endInterrupted());
}

void RoutineViewModel::pause() {
    succeeded(m_routine.pause());
}

void RoutineViewModel::resume() {
    succeeded(m_routine.resume());
}

void RoutineViewModel::next() {
    succeeded(m_routine.next());
}

void RoutineViewModel::back() {
    succeeded(m_routine.back());
}

void RoutineViewModel::skip(SkipReason reason) {
    succeeded(m_routine.skip(reasonId(reason)));
}

void RoutineViewModel::skipTo(int row) {
    const auto session = m_routine.session();
    if (session && row >= 0 && row < int(session->steps.size())) {
        succeeded(m_routine.skipTo(session->steps[std::size_t(row)].step));
    }
}

void RoutineViewModel::extend(int minutesMore) {
    succeeded(m_routine.extend(minutes(minutesMore)));
}

void RoutineViewModel::finish() {
    succeeded(m_routine.finish());
}

void RoutineViewModel::stop() {
    succeeded(m_routine.abandon());
}

void RoutineViewModel::tick(int row, bool done) {
    if (row >= 0 && row < m_items.size()) {
        succeeded(m_routine.tick(m_items[row], done));
    }
}

} // namespace softfall
