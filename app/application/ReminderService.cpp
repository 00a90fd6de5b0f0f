#include "application/ReminderService.h"

#include "core/evening/CutoffReview.h"

#include <algorithm>
#include <iterator>

namespace softfall {

using std::chrono::days;

namespace {

// When the diary could not be read or written.
constexpr minutes retryAfter{1};

// Shown within this time of its due instant, a reminder is not late.
constexpr seconds onTime{60};

// A day has that many nudges about logging at most.
constexpr int mostNudges = 2;

bool asksToLog(ReminderKind kind) {
    return kind == ReminderKind::EveningCheckIn || kind == ReminderKind::MorningCheckIn;
}

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

std::optional<ReminderRecord> recordAmong(const std::vector<ReminderRecord>& records, const NightReminder& reminder) {
    const auto record = std::ranges::find_if(records, [&reminder](const ReminderRecord& each) {
        return each.night == reminder.night && each.kind == reminder.reminder.kind;
    });
    return record == records.end() ? std::nullopt : std::optional(*record);
}

ReminderState stateAmong(const std::vector<ReminderRecord>& records, const NightReminder& reminder, Instant now) {
    return stateAt(now, reminder.reminder, recordAmong(records, reminder));
}

bool isSame(const NightReminder& one, const NightReminder& other) {
    return one.night == other.night && one.reminder.kind == other.reminder.kind;
}

} // namespace

ReminderService::ReminderService(Ports ports, const EveningService& evening, const DiaryService& diary,
                                 const RoutineService& routine, NoticeWording wording, QObject* parent)
    : QObject(parent)
    , m_ports(ports)
    , m_evening(evening)
    , m_diary(diary)
    , m_routine(routine)
    , m_wording(std::move(wording)) {}

void ReminderService::begin() {
    m_ports.wakeup.setHandler([this] { look(); });
    m_ports.presence.setHandler([this] { look(); });
    m_ports.notifier.setActionHandler([this](const QString& key, const QString& action) { act(key, action); });
    m_ports.notifier.setShownHandler([this](const NoticeShown& shown) { onShown(shown); });
    m_ports.notifier.setClosedHandler([this](const QString& key) { onClosed(key); });
    connect(&m_evening, &EveningService::changed, this, &ReminderService::look);
    connect(&m_diary, &DiaryService::changed, this, &ReminderService::look);
    connect(&m_routine, &RoutineService::changed, this, &ReminderService::look);
    const auto log = m_ports.store.decisions(Instant(), Instant::max());
    m_knownSince = m_ports.clock.now();
    for (const ReminderDecision& told : log ? *log : std::vector<ReminderDecision>()) {
        m_knownSince = std::min(m_knownSince, told.at.instant); // a clock may have run ahead for a while
    }
    takeUpNotices();
    look();
}

bool ReminderService::isAskedLater(const NightReminder& reminder) const {
    return becomesQuestion(reminder.reminder.kind) && reminder.reminder.due >= m_knownSince;
}

/// Notices of an earlier run still stand on the desktop: their buttons shall work, and they shall go when they are
/// over.
void ReminderService::takeUpNotices() {
    const auto standing = m_ports.store.notices();
    const auto watched = watch();
    if (!standing || !watched) {
        return;
    }
    for (const StandingNotice& notice : *standing) {
        if (m_ports.notifier.adopt(notice.key, notice.handle)) {
            m_notices.push_back({notice.key, groupOf(notice.key, watched->reminders), {}, notice.handle, true, true});
        } else {
            (void)m_ports.store.removeNotice(notice.key); // gone with its server
        }
    }
}

/// What an earlier run showed is shown in its place, for its buttons tell only who showed it. Not while nobody is
/// there: it could light the screen.
void ReminderService::replaceEarlierNotices() {
    for (OpenNotice& notice : m_notices) {
        if (notice.isEarlier && !notice.group.empty() && !m_ports.presence.isAway()) {
            if (const auto words = wordsOf(notice.group, notice.key)) {
                notice.isEarlier = false;
                m_ports.notifier.show(*words);
            }
        }
    }
}

Result<ReminderService::Watched> ReminderService::watch() const {
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
        const auto records = m_ports.store.recordsOf(night);
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
    case ReminderKind::Bedtime:
        // Whoever has finished lies in bed: nothing shall light the screen any more.
        return m_routine.isFinished(reminder.night);
    case ReminderKind::CaffeineCutoff:
    case ReminderKind::NicotineCutoff:
    case ReminderKind::ExerciseCutoff:
    case ReminderKind::EveningCheckIn:
        break;
    }
    return false;
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
    return lateReason(due, reading(), m_lastLook);
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
            takeOutOfNotices(reminder);
        }
    }
    return written;
}

/// What the person has done already needs no notice, and one that shows has its answer.
bool ReminderService::settleSatisfied() {
    const Instant now = m_ports.clock.now();
    const auto watched = watch();
    if (!watched) {
        return false;
    }
    bool any = false;
    for (const NightReminder& reminder : watched->reminders) {
        const ReminderState state = stateAmong(watched->records, reminder, now);
        const bool shows = state == ReminderState::Shown && now < reminder.reminder.usefulUntil;
        if ((shows || state == ReminderState::Due) && isSatisfied(reminder)) {
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
        } else if (isSatisfied(reminder)) {
            records.push_back({reminder.night, kind, ReminderState::Satisfied, {}});
            decisions.push_back(decision(reminder, ReminderOutcome::Satisfied));
        } else {
            const Instant due = dueOf(reminder.reminder, recordAmong(watched.records, reminder));
            records.push_back({reminder.night, kind, ReminderState::Expired, {}});
            decisions.push_back(decision(reminder,
                                         isAskedLater(reminder) ? ReminderOutcome::Asked : ReminderOutcome::Expired,
                                         reasonFor(reminder, due)));
        }
    }
    if (late.empty()) {
        return true;
    }
    const bool noted = m_ports.store.write(records, decisions).has_value();
    for (const NightReminder& reminder : late) {
        m_withheld.erase({reminder.night, reminder.reminder.kind});
    }
    return noted;
}

bool ReminderService::standsInNotice(const NightReminder& reminder) const {
    return std::ranges::any_of(m_notices, [&reminder](const OpenNotice& notice) {
        return std::ranges::any_of(notice.group,
                                   [&reminder](const NightReminder& each) { return isSame(each, reminder); });
    });
}

/// Settled by itself, it stands in no notice any more, though the others of its group may.
void ReminderService::takeOutOfNotices(const NightReminder& reminder) {
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

bool ReminderService::hadEnoughNudges() const {
    const TimeZone zone = m_ports.clock.zone();
    const auto today = std::chrono::floor<days>(zone.wallAt(m_ports.clock.now()));
    const auto decisions = m_ports.store.decisions(zone.firstInstantAt(today), zone.firstInstantAt(today + days(1)));
    return decisions && std::ranges::count_if(*decisions, [](const ReminderDecision& each) {
                            return each.outcome == ReminderOutcome::Shown && asksToLog(each.kind);
                        }) >= mostNudges;
}

void ReminderService::withhold(const NightReminder& reminder, HoldReason reason) {
    // Told once, not at every look.
    const auto [held, isNew] = m_withheld.insert({{reminder.night, reminder.reminder.kind}, reason});
    if (isNew || std::exchange(held->second, reason) != reason) {
        (void)m_ports.store.write({}, {decision(reminder, ReminderOutcome::HeldBack, reason)});
    }
}

void ReminderService::withholdFrom(Group& group, const std::vector<ReminderRecord>& records) {
    const bool isAway = m_ports.presence.isAway();
    std::erase_if(group, [&](const NightReminder& reminder) {
        // One that was put off was asked for.
        const auto record = recordAmong(records, reminder);
        const bool isNudge = asksToLog(reminder.reminder.kind) && !(record && record->state == ReminderState::Snoozed);
        const bool isEnough = !isAway && isNudge && hadEnoughNudges();
        if (isAway || isEnough) {
            withhold(reminder, isAway ? HoldReason::PersonAway : HoldReason::EnoughForToday);
        }
        return isAway || isEnough;
    });
}

/// What is no longer watched was paused or silenced meanwhile, or is over.
void ReminderService::forgetWithheld(const Watched& watched) {
    std::erase_if(m_withheld, [&watched](const auto& held) {
        return std::ranges::none_of(watched.reminders, [&held](const NightReminder& reminder) {
            return held.first == std::pair(reminder.night, reminder.reminder.kind);
        });
    });
}

std::optional<Notice> ReminderService::wordsOf(const Group& group, const QString& key) const {
    const auto plan = m_evening.planFor(leadingOf(group).night);
    const auto settings = m_evening.settings();
    if (!plan || !settings) {
        return std::nullopt;
    }
    const bool isCheckIn =
        std::ranges::any_of(group, [](const NightReminder& each) { return asksToLog(each.reminder.kind); });
    Notice words = m_wording(
        {group, *plan, m_ports.clock.now(), isCheckIn ? int(questions().size()) : 0, settings->reminders.discreet});
    words.key = key;
    return words;
}

bool ReminderService::announce(const Group& group, const std::vector<ReminderRecord>& records) {
    OpenNotice notice{keyOf(group), group, {}, {}, false, false};
    const auto words = wordsOf(group, notice.key);
    if (!words) {
        return false;
    }
    std::vector<ReminderRecord> due;
    for (const NightReminder& reminder : group) {
        const auto record = recordAmong(records, reminder);
        const bool isAgain = record && record->state == ReminderState::Snoozed;
        const Instant cameDue = dueOf(reminder.reminder, record);
        const bool isLate = m_ports.clock.now() - cameDue > onTime;
        due.push_back({reminder.night, reminder.reminder.kind, ReminderState::Due, {}, reminder.reminder.due});
        notice.decisions.push_back(decision(reminder, isAgain ? ReminderOutcome::ShownAgain : ReminderOutcome::Shown,
                                            isLate ? reasonFor(reminder, cameDue) : HoldReason::None));
    }
    // Noted as due before it is handed over, and as shown once a server has it: the end of the program in between costs
    // no notice, and without a server it stays due, in the window.
    if (!m_ports.store.write(due, {})) {
        return false;
    }
    std::erase_if(m_notices, [&notice](const OpenNotice& other) { return other.key == notice.key; });
    m_notices.push_back(std::move(notice));
    m_ports.notifier.show(*words);
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
        if (!notice->isNoted) {
            for (const NightReminder& reminder : notice->group) {
                withhold(reminder, HoldReason::NoServer);
            }
        }
    } else if (!noteShown(*notice)) {
        m_ports.wakeup.wakeAt(m_ports.clock.now() + retryAfter);
    }
    emit changed();
}

/// Put away without an answer: it waits in the window, and is not taken up by the next start.
void ReminderService::onClosed(const QString& key) {
    std::erase_if(m_notices, [&key](const OpenNotice& notice) { return notice.key == key; });
    (void)m_ports.store.removeNotice(key);
}

bool ReminderService::noteShown(OpenNotice& notice) {
    if (!notice.isNoted) {
        std::vector<ReminderRecord> records;
        for (std::size_t index = 0; index < notice.group.size(); ++index) {
            const NightReminder& reminder = notice.group[index];
            records.push_back(
                {reminder.night, reminder.reminder.kind, ReminderState::Shown, {}, reminder.reminder.due});
            ReminderDecision& told = notice.decisions[index];
            told.at = zoned(m_ports.clock.now(), m_ports.clock.zone());
            if (const auto held = m_withheld.extract({reminder.night, reminder.reminder.kind})) {
                told.reason = held.mapped();
            }
        }
        notice.isNoted = m_ports.store.write(records, notice.decisions).has_value();
    }
    return notice.isNoted && m_ports.store.putNotice({notice.key, notice.handle}).has_value();
}

void ReminderService::look() {
    if (!m_ports.presence.isKnown()) {
        return; // it calls once it is
    }
    const bool settled = settleSatisfied();
    const auto watched = watch();
    if (!watched) {
        // Not knowing what was shown, it would all be shown again.
        m_ports.wakeup.wakeAt(m_ports.clock.now() + retryAfter);
        return;
    }
    const ReminderRound round = reminderRound(m_ports.clock.now(), watched->reminders, watched->records);
    bool allNoted = expire(round.expire, *watched, std::exchange(m_unwanted, watched->unwanted));
    forgetWithheld(*watched);
    for (OpenNotice& notice : m_notices) {
        if (!notice.handle.isEmpty() && !notice.isNoted) {
            allNoted = noteShown(notice) && allNoted;
        }
    }
    for (Group group : round.show) {
        // One that comes along before it is due may be satisfied too.
        std::erase_if(group, [this](const NightReminder& reminder) {
            return standsInNotice(reminder) ||
                   (isSatisfied(reminder) &&
                    settle({reminder}, ReminderState::Satisfied, ReminderOutcome::Satisfied).has_value());
        });
        withholdFrom(group, watched->records);
        if (!group.empty()) {
            allNoted = announce(group, watched->records) && allNoted;
        }
    }
    m_lastLook = reading();
    bool closed = false;
    if (const auto after = watch()) {
        closed = closeNotices(*after);
        replaceEarlierNotices();
        std::optional<Instant> next = round.next;
        for (const NightReminder& reminder : after->reminders) {
            const ReminderState state = stateAmong(after->records, reminder, m_ports.clock.now());
            const bool isOut = state == ReminderState::Due || state == ReminderState::Shown;
            if (isOut && m_ports.clock.now() < reminder.reminder.usefulUntil) {
                next = std::min(next.value_or(Instant::max()), reminder.reminder.usefulUntil);
            }
        }
        planNextLook(next, allNoted);
    } else {
        planNextLook(round.next, false);
    }
    if (settled || closed || !round.show.empty() || !round.expire.empty()) {
        emit changed();
    }
    if (!m_ports.presence.isAway()) {
        emit lookedWhileSomebodyIsThere();
    }
}

void ReminderService::planNextLook(std::optional<Instant> next, bool allNoted) {
    const Instant at =
        std::min(next.value_or(Instant::max()), allNoted ? Instant::max() : m_ports.clock.now() + retryAfter);
    if (at < Instant::max()) {
        m_ports.wakeup.wakeAt(at);
    } else {
        m_ports.wakeup.cancel();
    }
}

/// Neither answered nor of no more use.
bool ReminderService::isOpen(const NightReminder& reminder, const Watched& watched) const {
    // As the plan has it now: bedtime may have moved since the notice was shown.
    const Instant now = m_ports.clock.now();
    const auto each = std::ranges::find_if(watched.reminders,
                                           [&reminder](const NightReminder& other) { return isSame(other, reminder); });
    if (each == watched.reminders.end() || now >= each->reminder.usefulUntil) {
        return false;
    }
    const ReminderState state = stateAmong(watched.records, *each, now);
    return state == ReminderState::Shown || state == ReminderState::Due;
}

bool ReminderService::closeNotices(const Watched& watched) {
    return std::erase_if(m_notices, [&](const OpenNotice& notice) {
               const bool isOver =
                   std::ranges::none_of(notice.group, [&](const NightReminder& each) { return isOpen(each, watched); });
               if (isOver) {
                   m_ports.notifier.close(notice.key);
                   (void)m_ports.store.removeNotice(notice.key);
               }
               return isOver;
           }) > 0;
}

Result<std::vector<ReminderService::Standing>> ReminderService::standingOf(NightDate night) const {
    const auto plan = m_evening.planFor(night);
    const auto records = m_ports.store.recordsOf(night);
    const auto settings = m_evening.settings();
    if (!plan || !records || !settings) {
        return std::unexpected(!plan ? plan.error() : !records ? records.error() : settings.error());
    }
    std::vector<Standing> standings;
    for (const Reminder& reminder : plan->reminders) {
        const NightReminder each{night, reminder};
        const auto record = recordAmong(*records, each);
        standings.push_back(
            {each, standingAt(m_ports.clock.now(), each, record, isWanted(each, settings->reminders, settings->pauses)),
             dueOf(reminder, record)});
    }
    return standings;
}

std::vector<NightReminder> ReminderService::waitingForAnswer() const {
    const auto watched = watch();
    if (!watched) {
        return {};
    }
    const Instant now = m_ports.clock.now();
    std::vector<NightReminder> waiting;
    for (const NightReminder& reminder : watched->reminders) {
        const ReminderState state = stateAmong(watched->records, reminder, now);
        if ((state == ReminderState::Shown || state == ReminderState::Due) && now < reminder.reminder.usefulUntil) {
            waiting.push_back(reminder);
        }
    }
    std::ranges::stable_sort(waiting, {}, [](const NightReminder& each) { return each.reminder.due; });
    return waiting;
}

std::vector<ReminderService::Standing> ReminderService::pendingTonight() const {
    const auto night = m_evening.currentNight();
    const auto standings = night ? standingOf(*night) : std::unexpected(night.error());
    std::vector<Standing> pending;
    if (standings) {
        std::ranges::copy_if(*standings, std::back_inserter(pending), [this](const Standing& standing) {
            return standing.reminder.reminder.kind != ReminderKind::MorningCheckIn &&
                   m_ports.clock.now() < standing.reminder.reminder.usefulUntil &&
                   (standing.state == ReminderState::Planned || standing.state == ReminderState::Due ||
                    standing.state == ReminderState::Snoozed || standing.state == ReminderState::Shown);
        });
    }
    return pending;
}

/// Something after the cut-off, or the screens going off, is in the diary already.
bool ReminderService::isLoggedAnyway(const NightReminder& reminder, const EveningPlan& plan) const {
    const auto habits = m_diary.habits({reminder.night, reminder.night});
    if (!habits) {
        return false;
    }
    const auto reviews = reviewCutoffs(plan, *habits, m_ports.clock.now());
    return isSatisfied(reminder) || std::ranges::any_of(reviews, [&reminder](const CutoffReview& review) {
               return review.kind == reminder.reminder.kind && review.standing == CutoffStanding::Missed;
           });
}

std::vector<NightReminder> ReminderService::questions() const {
    const auto current = m_evening.currentNight();
    const auto watched = watch();
    if (!current || !watched) {
        return {};
    }
    const Instant now = m_ports.clock.now();
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
                stateAmong(watched->records, reminder, now) == ReminderState::Expired &&
                !isLoggedAnyway(reminder, *plan)) {
                open.push_back(reminder);
            }
        }
    }
    return open;
}

Result<std::vector<ReminderDecision>> ReminderService::decisionsSince(Instant from) const {
    return m_ports.store.decisions(from, Instant::max());
}

Result<void> ReminderService::done(NightReminder reminder) {
    const auto stored = settle({reminder}, ReminderState::Done, ReminderOutcome::Done);
    look();
    emit changed();
    return stored;
}

Result<void> ReminderService::skip(NightReminder reminder) {
    const auto stored = settle({reminder}, ReminderState::Skipped, ReminderOutcome::Skipped);
    look();
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

std::optional<Postponement> ReminderService::postponement(const NightReminder& reminder) const {
    const auto plan = m_evening.planFor(reminder.night);
    return plan ? postponed(reminder.reminder, *plan, m_ports.clock.now()) : std::nullopt;
}

Result<void> ReminderService::snooze(NightReminder reminder) {
    const auto put = postponement(reminder);
    if (!put) {
        return std::unexpected(Error{Error::Kind::NotNow,
                                     QStringLiteral("snooze"),
                                     {},
                                     {},
                                     QStringLiteral("it would come too late to be of use")});
    }
    const auto stored = settle({reminder}, ReminderState::Snoozed, ReminderOutcome::Snoozed, put->until);
    look();
    emit changed();
    return stored;
}

void ReminderService::act(const QString& key, const QString& action) {
    const auto watched = watch();
    const Group group = watched ? groupOf(key, watched->reminders) : Group();
    if (group.empty()) { // another notice, or of a night that is over
        emit otherNoticeAnswered(key, action);
        return;
    }
    // What was answered elsewhere while the notice stood for the others stays as it is.
    Group open = group;
    std::erase_if(open, [&](const NightReminder& reminder) {
        const ReminderState state = stateAmong(watched->records, reminder, m_ports.clock.now());
        return state != ReminderState::Shown && state != ReminderState::Due;
    });
    if (action == QLatin1String("snooze")) {
        for (const NightReminder& reminder : open) {
            // Too late to come again: it has been seen, and that is that.
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
    look();
    emit changed();
    if (action == QLatin1String("start")) {
        emit routineRequested();
    } else if (action == QLatin1String("default") || action == QLatin1String("check-in")) {
        emit windowRequested(group.back().reminder.kind);
    }
}

} // namespace softfall
