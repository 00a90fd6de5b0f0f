#include "application/ReminderOutlook.h"

#include "core/evening/CutoffReview.h"

#include <algorithm>
#include <iterator>

namespace softfall {

using std::chrono::days;

namespace {

// A day has that many nudges about logging at most.
constexpr int mostNudges = 2;

std::optional<ReminderRecord> recordAmong(const std::vector<ReminderRecord>& records, const NightReminder& reminder) {
    const auto record = std::ranges::find_if(records, [&reminder](const ReminderRecord& each) {
        return each.night == reminder.night && each.kind == reminder.reminder.kind;
    });
    return record == records.end() ? std::nullopt : std::optional(*record);
}

} // namespace

bool asksToLog(ReminderKind kind) {
    return kind == ReminderKind::EveningCheckIn || kind == ReminderKind::MorningCheckIn;
}

std::optional<ReminderRecord> ReminderOutlook::Watched::recordOf(const NightReminder& reminder) const {
    return recordAmong(records, reminder);
}

ReminderState ReminderOutlook::Watched::stateOf(const NightReminder& reminder, Instant now) const {
    return stateAt(now, reminder.reminder, recordOf(reminder));
}

ReminderOutlook::ReminderOutlook(const ReminderStore& store, const EveningService& evening, const DiaryService& diary,
                                 const RoutineService& routine, const Clock& clock)
    : m_store(store)
    , m_evening(evening)
    , m_diary(diary)
    , m_routine(routine)
    , m_clock(clock)
    , m_knownSince(clock.now()) {}

void ReminderOutlook::learnSince() {
    const auto log = m_store.decisions(Instant(), Instant::max());
    m_knownSince = m_clock.now();
    for (const ReminderDecision& told : log ? *log : std::vector<ReminderDecision>()) {
        m_knownSince = std::min(m_knownSince, told.at.instant); // a clock may have run ahead for a while
    }
}

bool ReminderOutlook::isAskedLater(const NightReminder& reminder) const {
    return becomesQuestion(reminder.reminder.kind) && reminder.reminder.due >= m_knownSince;
}

Result<ReminderOutlook::Watched> ReminderOutlook::watch() const {
    const auto current = m_evening.currentNight();
    const auto settings = m_evening.settings();
    if (!current || !settings) {
        return std::unexpected(!current ? current.error() : settings.error());
    }
    Watched watched;
    // The morning after last night, tonight, and tomorrow, so that there is always a next appointment; and, in a pause,
    // the first night after it.
    std::vector<NightDate> nights{*current - days(1), *current, *current + days(1)};
    NightDate after = *current + days(1);
    while (const auto pause = pauseOf(after, settings->pauses)) {
        after = pause->nights.last + days(1);
    }
    if (after != nights.back()) {
        nights.push_back(after);
    }
    for (const NightDate night : nights) {
        const auto plan = m_evening.planFor(night);
        const auto records = m_store.recordsOf(night);
        if (!plan || !records) {
            return std::unexpected(!plan ? plan.error() : records.error());
        }
        for (const Reminder& reminder : plan->reminders) {
            if (isWanted({night, reminder}, settings->reminders, settings->pauses)) {
                watched.reminders.push_back({night, reminder});
            } else {
                watched.unwanted.insert({night, reminder.kind});
            }
        }
        watched.records.insert(watched.records.end(), records->begin(), records->end());
    }
    return watched;
}

bool ReminderOutlook::isSatisfied(const NightReminder& reminder) const {
    const NightRange night{reminder.night, reminder.night};
    switch (reminder.reminder.kind) {
    case ReminderKind::MorningCheckIn: {
        const auto records = m_diary.nights(night);
        return records && records->front().answer;
    }
    case ReminderKind::WindDown:
        return m_routine.hasSessionOf(reminder.night);
    case ReminderKind::ScreenCutoff: {
        if (m_routine.isOpen(reminder.night)) {
            return true; // its hand-off says it
        }
        const auto habits = m_diary.habits(night);
        return habits &&
               std::ranges::any_of(*habits, [](const Habit& habit) { return habit.kind == HabitKind::ScreensOff; });
    }
    case ReminderKind::Bedtime:
        // Whoever has finished lies in bed: nothing shall light the screen any more.
        return m_routine.isOpen(reminder.night) || m_routine.isFinished(reminder.night);
    case ReminderKind::EveningCheckIn: {
        // From the screen cut-off on the routine goes by ear: a notice would light the black screen.
        const auto plan = m_evening.planFor(reminder.night);
        return m_routine.isOpen(reminder.night) && plan && m_clock.now() >= plan->screenCutoff;
    }
    case ReminderKind::CaffeineCutoff:
    case ReminderKind::NicotineCutoff:
    case ReminderKind::ExerciseCutoff:
        break;
    }
    return false;
}

bool ReminderOutlook::hadEnoughNudges() const {
    const TimeZone zone = m_clock.zone();
    const auto today = std::chrono::floor<days>(zone.wallAt(m_clock.now()));
    const auto decisions = m_store.decisions(zone.firstInstantAt(today), zone.firstInstantAt(today + days(1)));
    return decisions && std::ranges::count_if(*decisions, [](const ReminderDecision& each) {
                            return each.outcome == ReminderOutcome::Shown && asksToLog(each.kind);
                        }) >= mostNudges;
}

Result<std::vector<ReminderOutlook::Standing>> ReminderOutlook::standingOf(NightDate night) const {
    const auto plan = m_evening.planFor(night);
    const auto records = m_store.recordsOf(night);
    const auto settings = m_evening.settings();
    if (!plan || !records || !settings) {
        return std::unexpected(!plan ? plan.error() : !records ? records.error() : settings.error());
    }
    std::vector<Standing> standings;
    for (const Reminder& reminder : plan->reminders) {
        const NightReminder each{night, reminder};
        const auto record = recordAmong(*records, each);
        standings.push_back(
            {each, standingAt(m_clock.now(), each, record, isWanted(each, settings->reminders, settings->pauses)),
             dueOf(reminder, record)});
    }
    return standings;
}

std::vector<NightReminder> ReminderOutlook::waitingForAnswer() const {
    const auto watched = watch();
    if (!watched) {
        return {};
    }
    const Instant now = m_clock.now();
    std::vector<NightReminder> waiting;
    for (const NightReminder& reminder : watched->reminders) {
        const ReminderState state = watched->stateOf(reminder, now);
        if ((state == ReminderState::Shown || state == ReminderState::Due) && now < reminder.reminder.usefulUntil) {
            waiting.push_back(reminder);
        }
    }
    std::ranges::stable_sort(waiting, {}, [](const NightReminder& each) { return each.reminder.due; });
    return waiting;
}

std::vector<ReminderOutlook::Standing> ReminderOutlook::pendingTonight() const {
    const auto night = m_evening.currentNight();
    const auto standings = night ? standingOf(*night) : std::unexpected(night.error());
    std::vector<Standing> pending;
    if (standings) {
        std::ranges::copy_if(*standings, std::back_inserter(pending), [this](const Standing& standing) {
            return standing.reminder.reminder.kind != ReminderKind::MorningCheckIn &&
                   m_clock.now() < standing.reminder.reminder.usefulUntil &&
                   (standing.state == ReminderState::Planned || standing.state == ReminderState::Due ||
                    standing.state == ReminderState::Snoozed || standing.state == ReminderState::Shown);
        });
    }
    return pending;
}

/// Something after the cut-off, or the screens going off, is in the diary already.
bool ReminderOutlook::isLoggedAnyway(const NightReminder& reminder, const EveningPlan& plan) const {
    const auto habits = m_diary.habits({reminder.night, reminder.night});
    if (!habits) {
        return false;
    }
    const auto reviews = reviewCutoffs(plan, *habits, m_clock.now());
    return isSatisfied(reminder) || std::ranges::any_of(reviews, [&reminder](const CutoffReview& review) {
               return review.kind == reminder.reminder.kind && review.standing == CutoffStanding::Missed;
           });
}

std::vector<NightReminder> ReminderOutlook::questions() const {
    const auto current = m_evening.currentNight();
    const auto watched = watch();
    if (!current || !watched) {
        return {};
    }
    const Instant now = m_clock.now();
    std::vector<NightReminder> open;
    for (const NightDate night : {*current - days(1), *current}) {
        const auto plan = m_evening.planFor(night);
        if (!plan) {
            continue;
        }
        const auto morning = std::ranges::find(plan->reminders, ReminderKind::MorningCheckIn, &Reminder::kind);
        if (now >= morning->usefulUntil) {
            continue;
        }
        for (const NightReminder& reminder : watched->reminders) {
            if (reminder.night == night && isAskedLater(reminder) &&
                watched->stateOf(reminder, now) == ReminderState::Expired && !isLoggedAnyway(reminder, *plan)) {
                open.push_back(reminder);
            }
        }
    }
    return open;
}

std::optional<Postponement> ReminderOutlook::postponement(const NightReminder& reminder) const {
    const auto plan = m_evening.planFor(reminder.night);
    return plan ? postponed(reminder.reminder, *plan, m_clock.now()) : std::nullopt;
}

} // namespace softfall
