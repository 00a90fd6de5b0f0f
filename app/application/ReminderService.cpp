#include "application/ReminderService.h"

#include <algorithm>
#include <iterator>

namespace softfall {

using std::chrono::days;

namespace {

constexpr minutes snoozeLength{10};

// When the diary could not be read or written.
constexpr minutes retryAfter{1};

/// `NIGHT/kind[+[NIGHT/]kind…]`, so that an answer finds its way back also after a restart. The night is told again
/// where it is another one: this morning's check-in may be due together with a cut-off of tonight.
QString keyOf(const std::vector<NightReminder>& group) {
    QString key;
    NightDate night;
    for (const NightReminder& each : group) {
        key += key.isEmpty() ? QString() : QStringLiteral("+");
        if (each.night != night) {
            night = each.night;
            key += toIsoString(night) + u'/';
        }
        key += toString(each.reminder.kind);
    }
    return key;
}

std::vector<NightReminder> groupOf(const QString& key, const std::vector<NightReminder>& candidates) {
    std::vector<NightReminder> group;
    QString night;
    for (const QString& part : key.split(u'+')) {
        night = part.contains(u'/') ? part.section(u'/', 0, 0) : night;
        const QString kind = part.section(u'/', -1);
        std::ranges::copy_if(candidates, std::back_inserter(group), [&](const NightReminder& candidate) {
            return toIsoString(candidate.night) == night && toString(candidate.reminder.kind) == kind;
        });
    }
    return group;
}

ReminderState stateAmong(const std::vector<ReminderRecord>& records, const NightReminder& reminder, Instant now) {
    const auto record = std::ranges::find_if(records, [&reminder](const ReminderRecord& each) {
        return each.night == reminder.night && each.kind == reminder.reminder.kind;
    });
    return stateAt(now, reminder.reminder, record == records.end() ? std::nullopt : std::optional(*record));
}

} // namespace

ReminderService::ReminderService(ReminderStore& store, const EveningService& evening, const DiaryService& diary,
                                 const RoutineService& routine, Notifier& notifier, Wakeup& wakeup, const Clock& clock,
                                 NoticeWording wording, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_evening(evening)
    , m_diary(diary)
    , m_routine(routine)
    , m_notifier(notifier)
    , m_wakeup(wakeup)
    , m_clock(clock)
    , m_wording(std::move(wording)) {}

void ReminderService::begin() {
    m_wakeup.setHandler([this] { look(); });
    m_notifier.setActionHandler([this](const QString& key, const QString& action) { act(key, action); });
    connect(&m_evening, &EveningService::changed, this, &ReminderService::look);
    connect(&m_diary, &DiaryService::changed, this, &ReminderService::look);
    connect(&m_routine, &RoutineService::changed, this, &ReminderService::look);
    look();
}

Result<ReminderService::Watched> ReminderService::watch() const {
    const auto current = m_evening.currentNight();
    if (!current) {
        return std::unexpected(current.error());
    }
    Watched watched;
    // The morning after last night, tonight, and tomorrow, so that there is always a next appointment.
    for (const NightDate night : {*current - days(1), *current, *current + days(1)}) {
        const auto plan = m_evening.planFor(night);
        const auto records = m_store.recordsOf(night);
        if (!plan || !records) {
            return std::unexpected(!plan ? plan.error() : records.error());
        }
        for (const Reminder& reminder : plan->reminders) {
            watched.reminders.push_back({night, reminder});
        }
        watched.records.insert(watched.records.end(), records->begin(), records->end());
    }
    return watched;
}

bool ReminderService::isSatisfied(const NightReminder& reminder) const {
    const NightRange night{reminder.night, reminder.night};
    switch (reminder.reminder.kind) {
    case ReminderKind::MorningCheckIn: {
        const auto records = m_diary.nights(night);
        return records && records->front().answer;
    }
    case ReminderKind::WindDown:
        return m_routine.hasSessionOf(reminder.night);
    case ReminderKind::ScreenCutoff: {
        const auto habits = m_diary.habits(night);
        return habits &&
               std::ranges::any_of(*habits, [](const Habit& habit) { return habit.kind == HabitKind::ScreensOff; });
    }
    case ReminderKind::CaffeineCutoff:
    case ReminderKind::NicotineCutoff:
    case ReminderKind::ExerciseCutoff:
    case ReminderKind::EveningCheckIn:
    case ReminderKind::Bedtime:
        break;
    }
    return false;
}

/// What the person has done already needs no notice, and one that shows has its answer.
bool ReminderService::settleSatisfied() {
    const Instant now = m_clock.now();
    const auto watched = watch();
    if (!watched) {
        return false;
    }
    bool any = false;
    for (const NightReminder& reminder : watched->reminders) {
        const ReminderState state = stateAmong(watched->records, reminder, now);
        const bool shows = state == ReminderState::Shown && now < reminder.reminder.usefulUntil;
        if ((shows || state == ReminderState::Due) && isSatisfied(reminder)) {
            any = put(reminder, shows ? ReminderState::Done : ReminderState::Satisfied).has_value() || any;
        }
    }
    return any;
}

void ReminderService::look() {
    const bool settled = settleSatisfied();
    const auto watched = watch();
    if (!watched) {
        // Not knowing what was shown, it would all be shown again.
        m_wakeup.wakeAt(m_clock.now() + retryAfter);
        return;
    }
    const ReminderRound round = reminderRound(m_clock.now(), watched->reminders, watched->records);
    bool allNoted = true;
    for (const NightReminder& reminder : round.expire) {
        allNoted = put(reminder, ReminderState::Expired).has_value() && allNoted;
    }
    for (std::vector<NightReminder> group : round.show) {
        // One that comes along before it is due may be satisfied too.
        std::erase_if(group, [this](const NightReminder& reminder) {
            return isSatisfied(reminder) && put(reminder, ReminderState::Satisfied).has_value();
        });
        const auto plan = group.empty() ? std::unexpected(Error{}) : m_evening.planFor(group.front().night);
        if (!plan) {
            continue;
        }
        // Noted before it is shown: a crash in between costs one notice, never a second one of the same.
        const bool noted = std::ranges::all_of(
            group, [this](const NightReminder& reminder) { return put(reminder, ReminderState::Shown).has_value(); });
        allNoted = noted && allNoted;
        if (noted) {
            Notice notice = m_wording(group, *plan, m_clock.now());
            notice.key = keyOf(group);
            m_notices.push_back({notice.key, group});
            m_notifier.show(notice);
        }
    }
    const auto after = watch();
    const std::optional<Instant> nextToGo = closeNotices(after ? after->records : watched->records);
    const Instant next = std::min({round.next.value_or(Instant::max()), nextToGo.value_or(Instant::max()),
                                   allNoted ? Instant::max() : m_clock.now() + retryAfter});
    if (next < Instant::max()) {
        m_wakeup.wakeAt(next);
    } else {
        m_wakeup.cancel();
    }
    if (settled || !round.show.empty() || !round.expire.empty()) {
        emit changed();
    }
}

std::optional<Instant> ReminderService::closeNotices(const std::vector<ReminderRecord>& records) {
    const Instant now = m_clock.now();
    const auto isUseful = [&](const NightReminder& each) {
        return now < each.reminder.usefulUntil && std::ranges::any_of(records, [&each](const ReminderRecord& record) {
                   return record.night == each.night && record.kind == each.reminder.kind &&
                          record.state == ReminderState::Shown;
               });
    };
    std::erase_if(m_notices, [&](const OpenNotice& notice) {
        const bool isOver = std::ranges::none_of(notice.group, isUseful);
        if (isOver) {
            m_notifier.close(notice.key);
        }
        return isOver;
    });
    std::optional<Instant> next;
    for (const OpenNotice& notice : m_notices) {
        for (const NightReminder& each : notice.group) {
            if (isUseful(each) && (!next || each.reminder.usefulUntil < *next)) {
                next = each.reminder.usefulUntil;
            }
        }
    }
    return next;
}

Result<void> ReminderService::put(const NightReminder& reminder, ReminderState state,
                                  std::optional<Instant> snoozedUntil) {
    return m_store.put({reminder.night, reminder.reminder.kind, state, snoozedUntil});
}

Result<std::vector<ReminderService::Standing>> ReminderService::standingOf(NightDate night) const {
    const auto plan = m_evening.planFor(night);
    const auto records = m_store.recordsOf(night);
    if (!plan || !records) {
        return std::unexpected(!plan ? plan.error() : records.error());
    }
    std::vector<Standing> standings;
    for (const Reminder& reminder : plan->reminders) {
        standings.push_back({{night, reminder}, stateAmong(*records, {night, reminder}, m_clock.now())});
    }
    return standings;
}

std::vector<NightReminder> ReminderService::waitingForAnswer() const {
    const auto watched = watch();
    if (!watched) {
        return {};
    }
    const Instant now = m_clock.now();
    std::vector<NightReminder> waiting;
    for (const NightReminder& reminder : watched->reminders) {
        if (stateAmong(watched->records, reminder, now) == ReminderState::Shown &&
            now < reminder.reminder.usefulUntil) {
            waiting.push_back(reminder);
        }
    }
    return waiting;
}

Result<void> ReminderService::done(NightReminder reminder) {
    const auto stored = put(reminder, ReminderState::Done);
    look();
    emit changed();
    return stored;
}

Result<void> ReminderService::skip(NightReminder reminder) {
    const auto stored = put(reminder, ReminderState::Skipped);
    look();
    emit changed();
    return stored;
}

Result<void> ReminderService::snooze(NightReminder reminder) {
    const auto plan = m_evening.planFor(reminder.night);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    const auto until = snoozeUntil(m_clock.now(), snoozeLength, reminder.reminder, plan->bedtime);
    if (!until) {
        return std::unexpected(Error{Error::Kind::NotNow,
                                     QStringLiteral("snooze"),
                                     {},
                                     {},
                                     QStringLiteral("it would come too late to be of use")});
    }
    const auto stored = put(reminder, ReminderState::Snoozed, until);
    look();
    emit changed();
    return stored;
}

void ReminderService::act(const QString& key, const QString& action) {
    const auto watched = watch();
    const std::vector<NightReminder> group = watched ? groupOf(key, watched->reminders) : std::vector<NightReminder>();
    if (group.empty()) {
        return; // a notice of a night that is over
    }
    if (action == QLatin1String("snooze")) {
        for (const NightReminder& reminder : group) {
            // Too late to come again: it has been seen, and that is that.
            if (!snooze(reminder)) {
                (void)done(reminder);
            }
        }
        return;
    }
    for (const NightReminder& reminder : group) {
        (void)(action == QLatin1String("skip") ? skip(reminder) : done(reminder));
    }
    if (action == QLatin1String("start")) {
        emit routineRequested();
    } else if (action == QLatin1String("default") || action == QLatin1String("check-in")) {
        emit windowRequested(group.back().reminder.kind);
    }
}

} // namespace softfall
