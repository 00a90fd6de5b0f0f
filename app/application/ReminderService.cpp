#include "application/ReminderService.h"

#include "core/reminders/NoticeKey.h"

#include <algorithm>
#include <iterator>

namespace softfall {

namespace {

// When the diary could not be read or written.
constexpr minutes retryAfter{1};

// Shown within this time of its due instant, a reminder is not late.
constexpr seconds onTime{60};

/// Of a notice about `group`; nothing where that is over.
std::optional<NightReminder> namedAfter(const std::vector<NightReminder>& group) {
    return group.empty() ? std::nullopt : std::optional(leadingOf(group));
}

} // namespace

ReminderService::ReminderService(Ports ports, const EveningService& evening, const DiaryService& diary,
                                 const RoutineService& routine, NoticeWording wording, QObject* parent)
    : QObject(parent)
    , m_ports(ports)
    , m_evening(evening)
    , m_diary(diary)
    , m_routine(routine)
    , m_outlook(ports.store, evening, diary, routine, ports.clock)
    , m_wording(std::move(wording)) {}

void ReminderService::begin() {
    m_ports.wakeup.setHandler([this] { evaluate(); });
    m_ports.presence.setHandler([this] { evaluate(); });
    m_ports.notifier.setActionHandler([this](const QString& key, const QString& action) { act(key, action); });
    m_ports.notifier.setShownHandler([this](const NoticeShown& shown) { onShown(shown); });
    m_ports.notifier.setClosedHandler([this](const QString& key) { onClosed(key); });
    connect(&m_evening, &EveningService::changed, this, &ReminderService::evaluate);
    connect(&m_diary, &DiaryService::changed, this, &ReminderService::evaluate);
    connect(&m_routine, &RoutineService::changed, this, &ReminderService::evaluate);
    m_outlook.learnSince();
    adoptNotices();
    evaluate();
}

/// Notices of an earlier run are still on the desktop: their buttons must work, and they must go when they are
/// over.
void ReminderService::adoptNotices() {
    const auto status = m_ports.store.notices();
    const auto watched = m_outlook.watch();
    if (!status || !watched) {
        return;
    }
    for (const ActiveNotice& notice : *status) {
        if (m_ports.notifier.adopt(notice.key, notice.handle)) {
            const Group group = groupOfKey(notice.key, watched->reminders);
            m_notices.push_back({notice.key, group, {}, namedAfter(group), notice.handle, true, true});
        } else {
            (void)m_ports.store.removeNotice(notice.key); // gone with its server
        }
    }
}

/// Replaces notices of an earlier run, whose buttons report only to the program that showed them. Not while nobody
/// is there: it could light the screen.
void ReminderService::replaceEarlierNotices() {
    for (OpenNotice& notice : m_notices) {
        if (notice.isEarlier && !notice.group.empty() && !m_ports.presence.isAway()) {
            notice.isEarlier = false;
            m_ports.notifier.show(wordsOf(notice.group, notice.key));
        }
    }
}

ClockReading ReminderService::reading() const {
    return {m_ports.clock.now(), m_ports.clock.monotonic(), m_ports.clock.suspended()};
}

ReminderDecision ReminderService::decision(const NightReminder& reminder, ReminderOutcome outcome,
                                           HoldReason reason) const {
    return {zoned(m_ports.clock.now(), m_ports.clock.zone()),
            reminder.night,
            reminder.reminder.kind,
            outcome,
            reason,
            reminder.reminder.due};
}

HoldReason ReminderService::reasonFor(const NightReminder& reminder, Instant due) const {
    if (const auto held = m_withheld.find({reminder.night, reminder.reminder.kind}); held != m_withheld.end()) {
        return held->second;
    }
    return lateReason(due, reading(), m_lastEvaluation);
}

Result<void> ReminderService::settle(const Group& group, ReminderState state, ReminderOutcome outcome,
                                     std::optional<Instant> snoozedUntil) {
    std::vector<ReminderRecord> records;
    std::vector<ReminderDecision> decisions;
    for (const NightReminder& reminder : group) {
        records.push_back({reminder.night, reminder.reminder.kind, state, snoozedUntil, reminder.reminder.due});
        decisions.push_back(decision(reminder, outcome));
    }
    auto written = m_ports.store.write(records, decisions);
    if (written) {
        for (const NightReminder& reminder : group) {
            m_withheld.erase({reminder.night, reminder.reminder.kind});
            removeFromNotices(reminder);
        }
    }
    return written;
}

/// What the person has done already needs no notice; one that is showing counts as answered.
bool ReminderService::settleSatisfied() {
    const Instant now = m_ports.clock.now();
    const auto watched = m_outlook.watch();
    if (!watched) {
        return false;
    }
    bool any = false;
    for (const NightReminder& reminder : watched->reminders) {
        const ReminderState state = watched->stateOf(reminder, now);
        const bool shows = state == ReminderState::Shown && now < reminder.reminder.usefulUntil;
        if ((shows || state == ReminderState::Due) && m_outlook.isSatisfied(reminder)) {
            const auto settled = shows ? settle({reminder}, ReminderState::Done, ReminderOutcome::Done)
                                       : settle({reminder}, ReminderState::Satisfied, ReminderOutcome::Satisfied);
            any = settled.has_value() || any;
        }
    }
    return any;
}

bool ReminderService::expire(const Group& late, const Watched& watched, const std::set<ReminderName>& unwantedBefore) {
    std::vector<ReminderRecord> records;
    std::vector<ReminderDecision> decisions;
    for (const NightReminder& reminder : late) {
        const ReminderKind kind = reminder.reminder.kind;
        if (unwantedBefore.contains({reminder.night, kind})) { // silenced or paused: nobody missed it
            records.push_back({reminder.night, kind, ReminderState::Skipped, {}, reminder.reminder.due});
        } else if (m_outlook.isSatisfied(reminder)) {
            records.push_back({reminder.night, kind, ReminderState::Satisfied, {}});
            decisions.push_back(decision(reminder, ReminderOutcome::Satisfied));
        } else {
            const Instant due = dueOf(reminder.reminder, watched.recordOf(reminder));
            records.push_back({reminder.night, kind, ReminderState::Expired, {}});
            decisions.push_back(
                decision(reminder, m_outlook.isAskedLater(reminder) ? ReminderOutcome::Asked : ReminderOutcome::Expired,
                         reasonFor(reminder, due)));
        }
    }
    if (late.empty()) {
        return true;
    }
    const bool recorded = m_ports.store.write(records, decisions).has_value();
    for (const NightReminder& reminder : late) {
        m_withheld.erase({reminder.night, reminder.reminder.kind});
    }
    return recorded;
}

bool ReminderService::isInNotice(const NightReminder& reminder) const {
    return std::ranges::any_of(m_notices, [&reminder](const OpenNotice& notice) {
        return std::ranges::any_of(notice.group,
                                   [&reminder](const NightReminder& each) { return isSame(each, reminder); });
    });
}

/// Settled by itself, it leaves its notice, though others of its group may stay.
void ReminderService::removeFromNotices(const NightReminder& reminder) {
    for (OpenNotice& notice : m_notices) {
        for (std::size_t index = notice.group.size(); index-- > 0;) {
            if (isSame(notice.group[index], reminder)) {
                notice.group.erase(notice.group.begin() + std::ptrdiff_t(index));
                if (index < notice.decisions.size()) {
                    notice.decisions.erase(notice.decisions.begin() + std::ptrdiff_t(index));
                }
            }
        }
    }
}

void ReminderService::withhold(const NightReminder& reminder, HoldReason reason) {
    // Logged once, not at every check.
    const auto [held, isNew] = m_withheld.insert({{reminder.night, reminder.reminder.kind}, reason});
    if (isNew || std::exchange(held->second, reason) != reason) {
        (void)m_ports.store.write({}, {decision(reminder, ReminderOutcome::Withheld, reason)});
    }
}

void ReminderService::withholdFrom(Group& group, const Watched& watched) {
    const bool isAway = m_ports.presence.isAway();
    std::erase_if(group, [&](const NightReminder& reminder) {
        // A postponed one was asked for.
        const auto record = watched.recordOf(reminder);
        const bool isPostponed = record && record->state == ReminderState::Snoozed;
        const bool isEnough =
            !isAway && !isPostponed && asksToLog(reminder.reminder.kind) && m_outlook.reachedNudgeLimit();
        const Instant due = dueOf(reminder.reminder, record);
        const bool isLate = m_ports.clock.now() - due > onTime;
        const bool wouldInterrupt = !isPostponed && isLate && m_outlook.interruptsWindDown(reminder);
        if (isAway || isEnough) {
            withhold(reminder, isAway ? HoldReason::PersonAway : HoldReason::EnoughForToday);
        } else if (wouldInterrupt) {
            withhold(reminder, reasonFor(reminder, due)); // it waits in the window, and then becomes a question
        }
        return isAway || isEnough || wouldInterrupt;
    });
}

/// What is no longer watched was paused or silenced in the meantime, or is over.
void ReminderService::forgetWithheld(const Watched& watched) {
    std::erase_if(m_withheld, [&watched](const auto& held) {
        return std::ranges::none_of(watched.reminders, [&held](const NightReminder& reminder) {
            return held.first == std::pair(reminder.night, reminder.reminder.kind);
        });
    });
}

Notice ReminderService::wordsOf(const Group& group, const QString& key) const {
    const EveningPlan plan = m_evening.planFor(leadingOf(group).night);
    const bool isCheckIn =
        std::ranges::any_of(group, [](const NightReminder& each) { return asksToLog(each.reminder.kind); });
    NoticeContent content{group, plan, m_ports.clock.now(), isCheckIn ? int(m_outlook.questions().size()) : 0,
                          m_evening.settings().reminders.discreet};
    if (const auto experiments = m_diary.experiments()) { // or else the notice goes without it
        content.trial = askedTrial(*experiments, plan.night);
    }
    Notice words = m_wording(content);
    words.key = key;
    return words;
}

bool ReminderService::announce(const Group& group, const Watched& watched) {
    OpenNotice notice{noticeKey(group), group, {}, namedAfter(group), {}, false, false};
    const Notice words = wordsOf(group, notice.key);
    std::vector<ReminderRecord> due;
    for (const NightReminder& reminder : group) {
        const auto record = watched.recordOf(reminder);
        const bool isAgain = record && record->state == ReminderState::Snoozed;
        const Instant dueAt = dueOf(reminder.reminder, record);
        const bool isLate = m_ports.clock.now() - dueAt > onTime;
        due.push_back({reminder.night, reminder.reminder.kind, ReminderState::Due, {}, reminder.reminder.due});
        notice.decisions.push_back(decision(reminder, isAgain ? ReminderOutcome::ShownAgain : ReminderOutcome::Shown,
                                            isLate ? reasonFor(reminder, dueAt) : HoldReason::None));
    }
    // Recorded as due before it is handed over, and as shown once a server has it: a crash in between loses no notice,
    // and without a server it stays due, in the window.
    if (!m_ports.store.write(due, {})) {
        return false;
    }
    std::erase_if(m_notices, [&notice](const OpenNotice& other) { return other.key == notice.key; });
    m_notices.push_back(std::move(notice));
    m_ports.notifier.show(words);
    return true;
}

void ReminderService::onShown(const NoticeShown& shown) {
    const auto notice = std::ranges::find(m_notices, shown.key, &OpenNotice::key);
    if (notice == m_notices.end()) {
        emit otherNoticeShown(shown);
        return;
    }
    notice->handle = shown.handle;
    if (shown.handle.isEmpty()) {
        if (!notice->isRecorded) {
            for (const NightReminder& reminder : notice->group) {
                withhold(reminder, HoldReason::NoServer);
            }
        }
    } else if (!recordShown(*notice)) {
        m_ports.wakeup.wakeAt(m_ports.clock.now() + retryAfter);
    }
    emit changed();
}

/// Closed without an answer: it waits in the window, and the next start does not show it again.
void ReminderService::onClosed(const QString& key) {
    std::erase_if(m_notices, [&key](const OpenNotice& notice) { return notice.key == key; });
    (void)m_ports.store.removeNotice(key);
}

bool ReminderService::recordShown(OpenNotice& notice) {
    if (!notice.isRecorded) {
        std::vector<ReminderRecord> records;
        for (std::size_t index = 0; index < notice.group.size(); ++index) {
            const NightReminder& reminder = notice.group[index];
            records.push_back(
                {reminder.night, reminder.reminder.kind, ReminderState::Shown, {}, reminder.reminder.due});
            ReminderDecision& decisionOf = notice.decisions[index];
            decisionOf.at = zoned(m_ports.clock.now(), m_ports.clock.zone());
            if (const auto held = m_withheld.extract({reminder.night, reminder.reminder.kind})) {
                decisionOf.reason = held.mapped();
            }
        }
        notice.isRecorded = m_ports.store.write(records, notice.decisions).has_value();
    }
    return notice.isRecorded && m_ports.store.putNotice({notice.key, notice.handle}).has_value();
}

void ReminderService::evaluate() {
    if (!m_ports.presence.isKnown()) {
        return; // it calls once it is
    }
    const bool settled = settleSatisfied();
    const auto watched = m_outlook.watch();
    if (!watched) {
        // Without knowing what was shown, everything would be shown again.
        m_ports.wakeup.wakeAt(m_ports.clock.now() + retryAfter);
        return;
    }
    const ReminderRound round = reminderRound(m_ports.clock.now(), watched->reminders, watched->records);
    bool allRecorded = expire(round.expire, *watched, std::exchange(m_unwanted, watched->unwanted));
    forgetWithheld(*watched);
    for (OpenNotice& notice : m_notices) {
        if (!notice.handle.isEmpty() && !notice.isRecorded) {
            allRecorded = recordShown(notice) && allRecorded;
        }
    }
    for (Group group : round.show) {
        // One that comes along before it is due may be satisfied too.
        std::erase_if(group, [this](const NightReminder& reminder) {
            return isInNotice(reminder) ||
                   (m_outlook.isSatisfied(reminder) &&
                    settle({reminder}, ReminderState::Satisfied, ReminderOutcome::Satisfied).has_value());
        });
        withholdFrom(group, *watched);
        if (!group.empty()) {
            allRecorded = announce(group, *watched) && allRecorded;
        }
    }
    m_lastEvaluation = reading();
    bool closed = false;
    if (const auto after = m_outlook.watch()) {
        closed = closeNotices(*after);
        replaceEarlierNotices();
        std::optional<Instant> next = round.next;
        for (const NightReminder& reminder : after->reminders) {
            const ReminderState state = after->stateOf(reminder, m_ports.clock.now());
            const bool isOut = state == ReminderState::Due || state == ReminderState::Shown;
            if (isOut && m_ports.clock.now() < reminder.reminder.usefulUntil) {
                next = std::min(next.value_or(Instant::max()), reminder.reminder.usefulUntil);
            }
        }
        scheduleNextEvaluation(next, allRecorded);
    } else {
        scheduleNextEvaluation(round.next, false);
    }
    if (settled || closed || !round.show.empty() || !round.expire.empty()) {
        emit changed();
    }
    if (!m_ports.presence.isAway()) {
        emit evaluatedWhilePresent();
    }
}

void ReminderService::scheduleNextEvaluation(std::optional<Instant> next, bool allRecorded) {
    const Instant at =
        std::min(next.value_or(Instant::max()), allRecorded ? Instant::max() : m_ports.clock.now() + retryAfter);
    if (at < Instant::max()) {
        m_ports.wakeup.wakeAt(at);
    } else {
        m_ports.wakeup.cancel();
    }
}

/// Neither answered nor past its use.
bool ReminderService::isOpen(const NightReminder& reminder, const Watched& watched) const {
    // By the current plan: bedtime may have moved since the notice was shown.
    const Instant now = m_ports.clock.now();
    const auto each = std::ranges::find_if(watched.reminders,
                                           [&reminder](const NightReminder& other) { return isSame(other, reminder); });
    if (each == watched.reminders.end() || now >= each->reminder.usefulUntil) {
        return false;
    }
    const ReminderState state = watched.stateOf(*each, now);
    return state == ReminderState::Shown || state == ReminderState::Due;
}

bool ReminderService::closeNotices(const Watched& watched) {
    return std::erase_if(m_notices, [&](const OpenNotice& notice) {
               // Its words are about that one; what else it was for waits in the window.
               const bool isOver = !notice.leading || !isOpen(*notice.leading, watched);
               if (isOver) {
                   m_ports.notifier.close(notice.key);
                   (void)m_ports.store.removeNotice(notice.key);
               }
               return isOver;
           }) > 0;
}

Result<std::vector<ReminderDecision>> ReminderService::decisionsSince(Instant from) const {
    return m_ports.store.decisions(from, Instant::max());
}

Result<void> ReminderService::done(NightReminder reminder) {
    const auto stored = settle({reminder}, ReminderState::Done, ReminderOutcome::Done);
    evaluate();
    emit changed();
    return stored;
}

Result<void> ReminderService::skip(NightReminder reminder) {
    const auto stored = settle({reminder}, ReminderState::Skipped, ReminderOutcome::Skipped);
    evaluate();
    emit changed();
    return stored;
}

Result<void> ReminderService::reopen(NightReminder reminder) {
    const EveningPlan plan = m_evening.planFor(reminder.night); // it may have moved since
    if (const auto planned = std::ranges::find(plan.reminders, reminder.reminder.kind, &Reminder::kind);
        planned != plan.reminders.end()) {
        reminder.reminder = *planned;
    }
    const auto state = reopenedState(m_ports.clock.now(), reminder.reminder);
    if (!state) {
        return std::unexpected(
            Error{Error::Kind::NotNow, QStringLiteral("reminder"), {}, {}, QStringLiteral("it is too late for it")});
    }
    std::vector<ReminderDecision> decisions;
    if (*state == ReminderState::Shown) {
        decisions.push_back(decision(reminder, ReminderOutcome::ShownAgain));
    }
    const auto stored =
        m_ports.store.write({{reminder.night, reminder.reminder.kind, *state, {}, reminder.reminder.due}}, decisions);
    evaluate();
    emit changed();
    return stored;
}

Result<void> ReminderService::answered(NightReminder reminder, bool wasKept) {
    const auto stored =
        settle({reminder}, wasKept ? ReminderState::Done : ReminderState::Skipped, ReminderOutcome::Answered);
    emit changed();
    return stored;
}

Result<void> ReminderService::askAgain(NightReminder reminder) {
    const auto stored = settle({reminder}, ReminderState::Expired, ReminderOutcome::Asked);
    emit changed();
    return stored;
}

Result<void> ReminderService::snooze(NightReminder reminder) {
    const auto put = m_outlook.postponement(reminder);
    if (!put) {
        return std::unexpected(
            Error{Error::Kind::NotNow, QStringLiteral("snooze"), {}, {}, QStringLiteral("it would come too late")});
    }
    const auto stored = settle({reminder}, ReminderState::Snoozed, ReminderOutcome::Snoozed, put->until);
    evaluate();
    emit changed();
    return stored;
}

void ReminderService::act(const QString& key, const QString& action) {
    const auto watched = m_outlook.watch();
    const Group group = watched ? groupOfKey(key, watched->reminders) : Group();
    if (group.empty()) { // another notice, or of a night that is over
        emit otherNoticeAnswered(key, action);
        return;
    }
    // What was answered elsewhere while the notice was showing for the others stays as it is.
    Group open = group;
    std::erase_if(open, [&](const NightReminder& reminder) {
        const ReminderState state = watched->stateOf(reminder, m_ports.clock.now());
        return state != ReminderState::Shown && state != ReminderState::Due;
    });
    if (action == QLatin1String("snooze")) {
        for (const NightReminder& reminder : open) {
            // Too late to come again: it has been seen, so it is done.
            if (!snooze(reminder)) {
                (void)done(reminder);
            }
        }
        return;
    }
    if (action == QLatin1String("default")) {
        // Looking at it says nothing about a cut-off: that waits in the window.
        std::erase_if(open, [](const NightReminder& reminder) { return becomesQuestion(reminder.reminder.kind); });
    }
    const bool isSkip = action == QLatin1String("skip");
    (void)settle(open, isSkip ? ReminderState::Skipped : ReminderState::Done,
                 isSkip ? ReminderOutcome::Skipped : ReminderOutcome::Done);
    evaluate();
    emit changed();
    if (action == QLatin1String("start")) {
        emit routineRequested();
    } else if (action == QLatin1String("default") || action == QLatin1String("check-in")) {
        const auto checkIn =
            std::ranges::find_if(group, [](const NightReminder& each) { return asksToLog(each.reminder.kind); });
        emit windowRequested((checkIn == group.end() ? group.back() : *checkIn).reminder.kind);
    }
}

} // namespace softfall
