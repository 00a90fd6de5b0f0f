#include "viewmodels/tonight/WindDownViewModel.h"

#include "viewmodels/wording/RoutineWords.h"
#include "viewmodels/wording/TimeWords.h"

#include <algorithm>

namespace softfall {

namespace {

/// With less time left until lights out, a wind-down that is done is not offered once more.
constexpr minutes worthAnother{15};

/// A start further ahead of its time is likely a slip of the hand.
constexpr hours farAhead{2};

} // namespace

WindDownViewModel::WindDownViewModel(EveningService& evening, RoutineService& routine, ReminderService& reminders,
                                     const Clock& clock, QLocale locale, PageViewModel& page)
    : QObject(&page)
    , m_evening(evening)
    , m_routine(routine)
    , m_reminders(reminders)
    , m_clock(clock)
    , m_locale(std::move(locale))
    , m_page(page) {}

QString WindDownViewModel::clockOf(Instant instant) const {
    return clockText(instant, m_evening.planningZone(), m_locale);
}

bool WindDownViewModel::isOpen() const {
    const auto session = m_routine.session();
    return m_routine.interrupted() || (session && session->isOpen());
}

bool WindDownViewModel::isRunning() const {
    const auto session = m_routine.session();
    return session && session->state == SessionState::Running && !m_routine.interrupted();
}

void WindDownViewModel::read(const EveningPlan& plan) {
    const Instant now = m_clock.now();
    m_done.clear();
    m_stopped.clear();
    m_lateStart.clear();
    m_looksBack = true;
    m_endsEvening = false;
    readAction(plan);
    readReminder(plan);
    readWords(plan);
    //: %1 a clock time
    m_earlyQuestion = isOpen() || plan.routineStart - now <= farAhead
                          ? QString()
                          : tr("Your wind-down is planned for %1. Start now?").arg(clockOf(plan.routineStart));
    emit changed();
}

void WindDownViewModel::readAction(const EveningPlan& plan) {
    if (isOpen()) {
        m_action = tr("Continue wind-down");
        return;
    }
    const Instant now = m_clock.now();
    const auto session = m_routine.latestOf(plan.night);
    if (session && session->state == SessionState::Finished) {
        const auto done = std::ranges::count(session->steps, SessionStepState::Done, &SessionStep::state);
        m_done = tr("Wind-down done, %1 of %2 steps.").arg(done).arg(session->steps.size());
        m_endsEvening = shownMinutes(now, plan.bedtime) < worthAnother;
        m_action = m_endsEvening ? tr("Lights out now") : tr("Wind down again");
    } else if (session && session->state == SessionState::Abandoned) {
        //: %1 a clock time
        m_stopped = tr("You stopped the wind-down at %1.").arg(clockOf(session->changed));
        m_action = tr("Start again");
    } else {
        m_action = tr("Start wind-down");
        if (now > plan.routineStart && now < plan.bedtime) {
            const Shortening shortening = m_routine.shorteningIfStartedNow();
            m_lateStart = lateStartWords(shortening);
            m_looksBack = std::ranges::find(shortening.dropped, StepId::Stimulants) == shortening.dropped.end();
        }
    }
}

void WindDownViewModel::readReminder(const EveningPlan& plan) {
    m_canPostpone = false;
    m_canSkip = false;
    m_reminder.reset();
    if (isOpen() || !m_done.isEmpty() || !m_stopped.isEmpty()) {
        return;
    }
    if (const auto statuses = m_reminders.statusOf(plan.night)) {
        for (const ReminderService::Status& each : *statuses) {
            if (each.reminder.reminder.kind == ReminderKind::WindDown) {
                m_reminder = each.reminder;
                m_canSkip = m_clock.now() < each.reminder.reminder.usefulUntil &&
                            each.state != ReminderState::Skipped && each.state != ReminderState::Done;
            }
        }
    }
    const std::vector<NightReminder> waiting = m_reminders.waitingForAnswer();
    m_canPostpone =
        m_reminder && std::ranges::find(waiting, *m_reminder) != waiting.end() && m_reminders.postponement(*m_reminder);
}

void WindDownViewModel::readWords(const EveningPlan& plan) {
    const Instant now = m_clock.now();
    const bool isBefore = now < plan.routineStart && !isOpen();
    const Instant at = isBefore ? plan.routineStart : plan.bedtime;
    m_number = at > now ? durationText(shownMinutes(now, at)) : clockOf(at);
    if (isBefore) {
        //: %1 a clock time; a duration follows in large letters
        m_caption = tr("Wind-down at %1, in").arg(clockOf(at));
        m_sentence = m_stopped.isEmpty() ? tr("Lights out at %1.").arg(clockOf(plan.bedtime)) : m_stopped;
        return;
    }
    //: %1 a clock time; a duration follows in large letters
    m_caption = at > now ? tr("Lights out at %1, in").arg(clockOf(at)) : tr("Lights out was at");
    m_sentence = sentenceOf();
}

QString WindDownViewModel::sentenceOf() const {
    return isOpen()               ? isRunning() ? tr("Your wind-down is under way.") : tr("Your wind-down is paused.")
                         : m_endsEvening ? tr("Your wind-down is done. Sleep well.")
           : !m_done.isEmpty()    ? tr("Your wind-down is done. There’s time for another before lights-out.")
           : !m_stopped.isEmpty() ? m_stopped
           : m_looksBack          ? tr("Time to wind down. The first step is short: a look back at the day.")
                                  : tr("Time to wind down.");
}

bool WindDownViewModel::begin() {
    if (m_routine.interrupted()) {
        return m_page.succeeded(m_routine.resumeInterrupted());
    }
    const auto session = m_routine.session();
    if (session && session->state == SessionState::Paused) {
        return m_page.succeeded(m_routine.resume());
    }
    return (session && session->isOpen()) || m_page.succeeded(m_routine.start());
}

void WindDownViewModel::postpone() {
    if (!m_reminder) {
        return;
    }
    const NightReminder reminder = *m_reminder; // answering reads again
    if (m_page.succeeded(m_reminders.snooze(reminder))) {
        //: %1 a clock time
        m_page.notify(tr("Again at %1").arg(clockOf(m_clock.now() + snoozeLength)),
                      [this, reminder] { return m_reminders.reopen(reminder); });
    }
}

void WindDownViewModel::skip() {
    if (!m_reminder) {
        return;
    }
    const NightReminder reminder = *m_reminder;
    if (m_page.succeeded(m_reminders.skip(reminder))) {
        m_page.notify(tr("Tonight’s wind-down reminder turned off"),
                      [this, reminder] { return m_reminders.reopen(reminder); });
    }
}

} // namespace softfall
