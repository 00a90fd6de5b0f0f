#include "application/ReminderOutlook.h"

#include "core/diary/CutoffReview.h"

#include <algorithm>
#include <iterator>

namespace softfall {

using std::chrono::days;

namespace {

// The maximum number of nudges about logging in a day.
constexpr int maxNudges = 2;

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
    for (const ReminderDecision& decision : log ? *log : std::vector<ReminderDecision>()) {
        m_knownSince = std::min(m_knownSince, decision.at.instant); // a clock may have run ahead for a while
    }
}

bool ReminderOutlook::isAskedLater(const NightReminder& reminder) const {
    return becomesQuestion(reminder.reminder.kind) && reminder.reminder.due >= m_knownSince;
}

Result<ReminderOutlook::Watched> ReminderOutlook::watch() const {
    if (const auto& problem = m_evening.problem()) {
        return std::unexpected(*problem); // never remind by a plan that is not the person's own
    }
    Watched watched;
    if (!m_evening.begun()) {
        return watched;
    }
    const NightDate current = m_evening.currentNight();
    const PlanSettings& settings = m_evening.settings();
    // The morning after last night, tonight, and tomorrow, so that there is always a next appointment; and, in a pause,
    // the first night after it.
    std::vector<NightDate> nights{current - days(1), current, current + days(1)};
    NightDate after = current + days(1);
    while (const auto pause = pauseOf(after, settings.pauses)) {
        after = pause->nights.last + days(1);
    }
    if (after != nights.back()) {
        nights.push_back(after);
    }
    for (const NightDate night : nights) {
        const auto records = m_store.recordsOf(night);
        if (!records) {
            return std::unexpected(records.error());
        }
        for (const Reminder& reminder : m_evening.planFor(night).reminders) {
            if (m_evening.reminds({night, reminder})) {
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
            return true; // its hand-off announces it
        }
        const auto habits = m_diary.habits(night);
        return habits &&
               std::ranges::any_of(*habits, [](const Habit& habit) { return habit.kind == HabitKind::ScreensOff; });
    }
    case ReminderKind::Bedtime:
        // Anyone who has finished is in bed: nothing may light the screen now.
        return m_routine.isOpen(reminder.night) || m_routine.isFinished(reminder.night);
    case ReminderKind::EveningCheckIn: {
        // From the screen cut-off on the routine runs by ear: a notice would light the black screen.
        return m_routine.isOpen(reminder.night) && m_clock.now() >= m_evening.planFor(reminder.night).screenCutoff;
    }
    case ReminderKind::CaffeineCutoff:
    case ReminderKind::NicotineCutoff:
    case ReminderKind::ExerciseCutoff:
        break;
    }
    return false;
}

bool ReminderOutlook::interruptsWindDown(const NightReminder& reminder) const {
    const bool isOfTheDay =
        becomesQuestion(reminder.reminder.kind) && reminder.reminder.kind != ReminderKind::ScreenCutoff;
    return isOfTheDay && (m_routine.isOpen(reminder.night) ||
                          m_clock.now() >= m_evening.planFor(reminder.night).routineStart - mergeWithin);
}

bool ReminderOutlook::reachedNudgeLimit() const {
    const TimeZone zone = m_clock.zone();
    const auto today = std::chrono::floor<days>(zone.wallAt(m_clock.now()));
    const auto decisions = m_store.decisions(zone.firstInstantAt(today), zone.firstInstantAt(today + days(1)));
    return decisions && std::ranges::count_if(*decisions, [](const ReminderDecision& each) {
                            return each.outcome == ReminderOutcome::Shown && asksToLog(each.kind);
                        }) >= maxNudges;
}

Result<std::vector<ReminderOutlook::Status>> ReminderOutlook::statusOf(NightDate night) const {
    return statusOf(night, m_store, m_evening, m_clock.now());
}

Result<std::vector<ReminderOutlook::Status>> ReminderOutlook::statusOf(NightDate night, const ReminderStore& store,
                                                                       const EveningService& evening, Instant now) {
    const auto records = store.recordsOf(night);
    if (!records) {
        return std::unexpected(records.error());
    }
    const PlanSettings& settings = evening.settings();
    std::vector<Status> statuses;
    for (const Reminder& reminder : evening.planFor(night).reminders) {
        const NightReminder each{night, reminder};
        const auto record = recordAmong(*records, each);
        statuses.push_back({each,
                            reportedStateAt(now, each, record, isWanted(each, settings.reminders, settings.pauses)),
                            dueOf(reminder, record)});
    }
    return statuses;
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

std::vector<ReminderOutlook::Status> ReminderOutlook::pendingTonight() const {
    const auto statuses = statusOf(m_evening.currentNight());
    std::vector<Status> pending;
    if (statuses) {
        std::ranges::copy_if(*statuses, std::back_inserter(pending), [this](const Status& status) {
            return status.reminder.reminder.kind != ReminderKind::MorningCheckIn &&
                   m_evening.reminds(status.reminder) && m_clock.now() < status.reminder.reminder.usefulUntil &&
                   (status.state == ReminderState::Planned || status.state == ReminderState::Due ||
                    status.state == ReminderState::Snoozed || status.state == ReminderState::Shown);
        });
    }
    return pending;
}

std::vector<NightReminder> ReminderOutlook::skippedTonight() const {
    std::vector<NightReminder> skipped;
    const auto statuses = statusOf(m_evening.currentNight());
    for (const Status& status : statuses ? *statuses : std::vector<Status>()) {
        const NightReminder& each = status.reminder;
        if (status.state == ReminderState::Skipped && each.reminder.kind != ReminderKind::MorningCheckIn &&
            m_evening.reminds(each) && m_clock.now() < each.reminder.usefulUntil && !isSatisfied(each)) {
            skipped.push_back(each);
        }
    }
    return skipped;
}

/// Something after the cut-off, or the screens going off, is in the diary already.
bool ReminderOutlook::isLoggedAnyway(const NightReminder& reminder, const EveningPlan& plan) const {
    const auto habits = m_diary.habits({reminder.night, reminder.night});
    if (!habits) {
        return false;
    }
    const auto reviews = reviewCutoffs(plan, *habits, m_clock.now());
    return isSatisfied(reminder) || std::ranges::any_of(reviews, [&reminder](const CutoffReview& review) {
               return review.kind == reminder.reminder.kind && review.status == CutoffStatus::Missed;
           });
}

std::vector<NightReminder> ReminderOutlook::questions() const {
    const NightDate current = m_evening.currentNight();
    const auto watched = watch();
    if (!watched) {
        return {};
    }
    const Instant now = m_clock.now();
    std::vector<NightReminder> open;
    for (const NightDate night : {current - days(1), current}) {
        const EveningPlan plan = m_evening.planFor(night);
        const auto morning = std::ranges::find(plan.reminders, ReminderKind::MorningCheckIn, &Reminder::kind);
        if (now >= morning->usefulUntil) {
            continue;
        }
        for (const NightReminder& reminder : watched->reminders) {
            if (reminder.night == night && isAskedLater(reminder) &&
                watched->stateOf(reminder, now) == ReminderState::Expired && !isLoggedAnyway(reminder, plan)) {
                open.push_back(reminder);
            }
        }
    }
    return open;
}

std::optional<Postponement> ReminderOutlook::postponement(const NightReminder& reminder) const {
    return postponed(reminder.reminder, m_evening.planFor(reminder.night), m_clock.now());
}

} // namespace softfall
