#include "AgentLife.h"

#include "support/Times.h"

#include <algorithm>

namespace softfall {

namespace {

using std::chrono::days;

constexpr int nightsKept = 64;

/// The reminders that a notice is about: `NIGHT/kind[+[NIGHT/]kind…]`.
std::vector<std::pair<NightDate, ReminderKind>> remindersOf(const QString& key) {
    std::vector<std::pair<NightDate, ReminderKind>> reminders;
    NightDate night;
    for (const QString& part : key.split(u'+')) {
        if (part.contains(u'/')) {
            night = nightOf(part.section(u'/', 0, 0));
        }
        reminders.emplace_back(night, fromId<ReminderKind>(part.section(u'/', -1), QStringLiteral("key")).value());
    }
    return reminders;
}

} // namespace

AgentLife::AgentLife(const QString& file, unsigned seed, bool isEverOff)
    : m_timeline(softfall::at(QStringLiteral("2025-02-20T12:00:00-05:00")), zoneOf(QStringLiteral("America/New_York")))
    , m_coach(file, m_timeline, m_notifier, m_presence)
    , m_ledger(nightOf(QStringLiteral("2025-02-20")), nightsKept)
    , m_random(seed)
    , m_isEverOff(isEverOff)
    , m_tonight(nightOf(QStringLiteral("2025-02-20")))
    , m_home(m_timeline.zone()) {
    startProgram();
    runUnattended();
    observe(); // what is shown for the night before the first
}

void AgentLife::startProgram() {
    m_coach.start();
    RoutineService& routine = m_coach.routine();
    QObject::connect(&routine, &RoutineService::ticked, &routine, [this] { ++m_ticks; });
}

/// Does the rare events once and undoes them, so that what is allocated at first use is there from the
/// beginning.
void AgentLife::runUnattended() {
    EveningService& evening = m_coach.evening();
    (void)evening.set([](PlanSettings& settings) { settings.reminders = {true, {ReminderKind::NicotineCutoff}}; });
    const PlanSettings defaults;
    (void)evening.set([&defaults](PlanSettings& settings) { settings = defaults; });
    (void)evening.pause(1, PauseReason::Other);
    (void)evening.endPause();
    (void)m_coach.edits().undo();
    (void)m_coach.edits().undo();
    (void)m_coach.entries().logTwitch({});
    (void)m_coach.edits().undo();
    (void)evening.setTravelPolicy(TravelPolicy::AlwaysHome);
    (void)evening.setTravelPolicy(TravelPolicy::Ask);
    (void)zoneOf(QStringLiteral("Europe/Berlin")).offsetAt(m_timeline.now());
}

AgentLife::~AgentLife() {
    m_events.clear();
    m_coach.end();
}

/// The next time that a clock in New York shows it, from today's noon on.
Instant AgentLife::clock(const char* clockTime, int minutesLater) const {
    const minutes time = clockAt(QLatin1String(clockTime)).sinceMidnight();
    const days date = time < hours(12) ? days(1) : days(0);
    return m_home.firstInstantAt(m_tonight.evening() + date + time + minutes(minutesLater));
}

void AgentLife::live(int number) {
    for (int count = 0; count < number; ++count) {
        planDay();
        runUntil(clock("11:59") + minutes(1));
        checkNotices();
        const auto session = m_coach.routine().session();
        m_routinesFinished += int(session && session->night == m_tonight && session->state == SessionState::Finished);
        ++m_day;
        m_tonight += days(1);
    }
}

void AgentLife::runUntil(Instant end) {
    while (true) {
        const Instant next = m_events.empty() ? end : std::min(end, m_events.begin()->first);
        const Instant target = std::min(next, m_timeline.nextDue().value_or(next));
        m_timeline.elapse(std::max(MonotonicTime(0), MonotonicTime(target - m_timeline.now())));
        observe();
        if (!m_events.empty() && m_events.begin()->first <= m_timeline.now()) {
            const Event event = m_events.extract(m_events.begin()).mapped();
            event();
            observe();
        } else if (m_events.empty() && m_timeline.now() >= end) {
            return;
        }
    }
}

void AgentLife::planDay() {
    happensOn(m_day);
    const auto plan = m_coach.evening().planFor(m_tonight);
    const PlanSettings& settings = m_coach.evening().settings();
    m_ledger.plan(plan, pauseOf(m_tonight, settings.pauses).has_value(), settings.reminders.silenced);
    planLifeOfTheDay();
    planNight();
}

void AgentLife::happensOn(int day) {
    const auto silence = [this](const std::set<ReminderKind>& kinds) {
        (void)m_coach.evening().set([kinds](PlanSettings& settings) { settings.reminders.silenced = kinds; });
    };
    const auto moveTo = [this](const char* zone) {
        m_timeline.setZone(zoneOf(QLatin1String(zone)));
        m_coach.evening().onZoneChanged();
        m_ledger.movePlan(m_coach.evening().planFor(m_tonight));
    };
    switch (day) {
    case 2: // off and on again while a cut-off is due: too late to be shown, and still in time
    case 3: {
        const char* until = day == 2 ? "15:20" : "14:35";
        at(clock("13:50"), [this, until] { m_isEverOff ? offUntil(clock(until)) : suspendUntil(clock(until)); });
        break;
    }
    case 6: // in the middle of the routine
        at(clock("22:10"), [this] { m_isEverOff ? offUntil(clock("22:14")) : suspendUntil(clock("22:14")); });
        break;
    case 9: // the notification server ends, and another appears in time
        at(clock("16:40"), [this] { withoutServerUntil(clock("17:25")); });
        break;
    case 10: // and too late
        at(clock("13:55"), [this] { withoutServerUntil(clock("15:10")); });
        break;
    case 11: // the clock is set back, over what was just shown
        at(clock("21:33"), [this] {
            m_timeline.setWall(m_timeline.now() - minutes(7));
            m_ledger.setBack(minutes(7));
        });
        break;
    case 12: // and forward, over what was just to come
        at(clock("16:57"), [this] {
            const Instant from = m_timeline.now();
            m_timeline.setWall(from + minutes(9));
            m_ledger.trouble(HoldReason::ClockSet, from, m_timeline.now());
        });
        break;
    case 14:
        (void)m_coach.evening().pause(3, PauseReason::Holiday);
        break;
    case 19: // to Berlin, and asked: until then by wall clock, then by the clock at home
        at(clock("12:30"), [moveTo] { moveTo("Europe/Berlin"); });
        at(clock("13:10"), [this] {
            if (m_coach.evening().unansweredZone() != zoneOf(QStringLiteral("Europe/Berlin"))) {
                m_complaints << QStringLiteral("nobody asked where to live");
            }
            (void)m_coach.evening().answerTravel(TravelChoice::Home);
            m_ledger.movePlan(m_coach.evening().planFor(m_tonight));
        });
        break;
    case 24:
        at(clock("12:30"), [moveTo] { moveTo("America/New_York"); });
        break;
    case 22:
        silence({ReminderKind::NicotineCutoff});
        break;
    case 26:
        silence({});
        break;
    default:
        break;
    }
}

void AgentLife::planLifeOfTheDay() {
    for (int count = random(5); count > 0; --count) {
        at(clock("12:05", random(10 * 60)), [this] { logSomething(); });
    }
    const bool isSpecial = m_day == 2 || m_day == 3 || (m_day >= 9 && m_day <= 12) || m_day == 19 || m_day == 24;
    if (!isSpecial && chance(30)) { // away from the machine while something is due
        const char* from = chance(50) ? "13:40" : "16:50";
        at(clock(from, random(30)), [this] { lockUntil(m_timeline.now() + minutes(10 + random(90))); });
    }
    if (!isSpecial && chance(25)) { // the lid is closed
        at(clock("18:30", random(60)), [this] { suspendUntil(m_timeline.now() + minutes(10 + random(170))); });
    }
    if (chance(15)) {
        at(clock("21:50", random(8)), [this] { lockUntil(m_timeline.now() + minutes(4 + random(15))); });
    }
    if (chance(30)) {
        at(clock("21:40"), [this] { answerQuestions(); });
    }
    if (chance(25)) { // without a notification
        at(clock("21:20", random(60)), [this] { startRoutine(1 + random(4)); });
    }
    if (chance(30)) {
        at(clock("21:35", random(50)), [this] {
            if (m_timeline.now() >= clock("23:00")) {
                return; // slept through it
            }
            Habit off;
            off.kind = HabitKind::ScreensOff;
            (void)m_coach.entries().logHabit(off);
            m_ledger.over(m_tonight, ReminderKind::ScreenCutoff);
        });
    }
    if (m_day % 10 == 1 || m_day == 6) { // an evening according to plan
        at(clock("21:31"), [this] { startRoutine(0); });
    }
}

void AgentLife::planNight() {
    const Instant lateEvening = chance(20) ? clock("22:15", random(40)) : clock("23:05", random(50));
    const Instant morning = clock("06:40", random(150));
    const int way = random(m_isEverOff ? 4 : 3);
    at(lateEvening, [this, way, morning] {
        if (way == 0) {
            lockUntil(morning); // left on
        } else if (way == 3) {
            offUntil(morning);
        } else {
            suspendUntil(morning);
        }
    });
    // Awake before ten every day, and nothing of the night is left open at noon.
    const NightDate night = m_tonight;
    at(clock("10:00", random(60)), [this] { answerQuestions(); });
    at(clock("11:05", random(50)), [this, night] { answerMorning(night); });
    if (chance(40)) {
        at(clock("10:30"), [this] {
            const Instant during = m_home.firstInstantAt(m_tonight.evening() + hours(23) + minutes(random(120)));
            (void)m_coach.entries().logTwitch({}, zoned(during, m_timeline.zone()));
            (void)m_coach.entries().logTwitch({});
        });
    }
    if (chance(20)) {
        at(clock("10:40"), [this] {
            (void)m_coach.entries().logTwitch({});
            (void)m_coach.edits().undo();
        });
    }
}

void AgentLife::observe() {
    const QStringList keys = m_notifier.takeKeys();
    m_notifier.forgetShown();
    for (const QString& key : keys) {
        for (const auto& [night, kind] : remindersOf(key)) {
            m_ledger.shown(night, kind, m_timeline.now());
        }
        react(key);
    }
}

/// The person sees a notice, and does something about it within twenty minutes, or does not.
void AgentLife::react(const QString& key) {
    const Instant then = m_timeline.now() + seconds(20 + random(20 * 60));
    const int choice = random(100);
    if (key.contains(QLatin1String("wind-down")) && chance(40)) {
        at(then, [this, key] { answer(key, QStringLiteral("start")); });
    } else if (choice < 25) {
        at(then, [this, key] { answer(key, QStringLiteral("done")); });
    } else if (choice < 50) {
        at(then, [this, key] { answer(key, QStringLiteral("snooze")); });
    } else if (choice < 60) {
        at(then, [this, key] { answer(key, QStringLiteral("skip")); });
    } else if (choice < 65) {
        at(then, [this, key] { answer(key, QStringLiteral("default")); });
    } else if (choice < 75) {
        at(then, [this, key] { answerInTheWindow(key); });
    } // or ignores it
}

void AgentLife::answer(const QString& key, const QString& action) {
    if (!m_coach.isRunning() || !m_notifier.open().contains(key)) {
        return; // over by then
    }
    const auto session = m_coach.routine().session();
    if (action == QLatin1String("start") && session && session->night == m_tonight && !session->isOpen()) {
        return; // nobody goes through it twice
    }
    for (const auto& [night, kind] : remindersOf(key)) {
        if (action == QLatin1String("snooze")) {
            m_ledger.snoozed(night, kind, m_timeline.now());
        } else {
            m_ledger.over(night, kind);
        }
    }
    m_notifier.choose(key, action);
    if (action == QLatin1String("start")) {
        goThroughRoutine(1 + random(4));
    }
}

/// Does the first of them there, and snoozes the rest, if any, on the notice that is still open.
void AgentLife::answerInTheWindow(const QString& key) {
    if (!m_coach.isRunning() || !m_notifier.open().contains(key)) {
        return;
    }
    const auto [night, kind] = remindersOf(key).front();
    for (const NightReminder& waiting : m_coach.reminders().waitingForAnswer()) {
        if (waiting.night == night && waiting.reminder.kind == kind) {
            m_ledger.over(night, kind);
            (void)m_coach.reminders().done(waiting);
        }
    }
    answer(key, QStringLiteral("snooze"));
}

void AgentLife::answerMorning(NightDate night) {
    Night spoken;
    spoken.night = night;
    spoken.twitches = random(6);
    spoken.quality = 1 + random(5);
    m_ledger.over(night, ReminderKind::MorningCheckIn);
    if (!m_coach.entries().answerMorning(spoken)) {
        m_complaints << QStringLiteral("the morning could not be answered");
    }
}

void AgentLife::answerQuestions() {
    for (const NightReminder& question : m_coach.reminders().questions()) {
        const std::vector<CutoffAnswer> answers = answersFor(question.reminder.kind);
        if (chance(80)) {
            (void)m_coach.checkIns().answer(question, answers[std::size_t(random(int(answers.size())))]);
        }
    }
}

void AgentLife::logSomething() {
    Habit habit;
    switch (random(6)) {
    case 0:
        habit.kind = HabitKind::Caffeine;
        habit.amount = 40 + random(200);
        break;
    case 1:
        habit.kind = HabitKind::Nicotine;
        break;
    case 2:
        habit.kind = HabitKind::Exercise;
        habit.amount = 10 + random(60);
        habit.intensity = ExerciseIntensity::Vigorous;
        break;
    case 3:
        habit.kind = HabitKind::Stress;
        habit.amount = random(5);
        break;
    case 4:
        habit.kind = HabitKind::Tea;
        break;
    default:
        (void)m_coach.entries().logTwitch({});
        return;
    }
    (void)m_coach.entries().logHabit(habit);
}

void AgentLife::startRoutine(int way) {
    if (m_coach.routine().hasSessionOf(m_tonight)) {
        return; // nobody goes through it twice
    }
    if (m_coach.routine().start()) {
        goThroughRoutine(way);
    }
}

/// 0 to the end by itself; 1 and 2 from step to step by hand; 3 given up; 4 paused, and left.
void AgentLife::goThroughRoutine(int way) {
    const auto session = m_coach.routine().session();
    if (!session || !session->isOpen()) {
        return;
    }
    m_ledger.over(session->night, ReminderKind::WindDown);
    const auto step = [this, way] {
        if (m_timeline.now() >= clock("23:00")) {
            return; // slept meanwhile
        }
        RoutineService& routine = m_coach.routine();
        if (way == 3) {
            (void)routine.abandon();
        } else if (way == 4) {
            (void)routine.pause();
        } else {
            (void)(chance(80) ? routine.next() : routine.skip(QStringLiteral("not tonight")));
        }
        const auto now = routine.session();
        if (now && now->state == SessionState::Finished) { // nobody is reminded of bedtime then
            m_ledger.over(now->night, ReminderKind::Bedtime);
        }
    };
    const int steps = way == 0 ? 0 : way < 3 ? 7 : 1;
    for (int count = 1; count <= steps; ++count) {
        at(m_timeline.now() + minutes(2 * count), step);
    }
}

void AgentLife::suspendUntil(Instant until) {
    const Instant from = m_timeline.now();
    if (from < until) {
        m_timeline.sleepFor(until - from);
        m_ledger.trouble(HoldReason::MachineAsleep, from, until);
    }
}

void AgentLife::offUntil(Instant until) {
    const Instant from = m_timeline.now();
    if (from < until) {
        m_coach.end();
        m_timeline.elapseUntil(until);
        m_ledger.trouble(HoldReason::NotRunning, from, until);
        startProgram();
        if (m_coach.routine().interrupted()) {
            (void)m_coach.routine().resumeInterrupted();
        }
    }
}

void AgentLife::lockUntil(Instant until) {
    const Instant from = m_timeline.now();
    if (from < until && !m_presence.isAway()) {
        m_presence.goAway();
        at(until, [this, from] {
            m_presence.comeBack();
            m_ledger.trouble(HoldReason::PersonAway, from, m_timeline.now());
        });
    }
}

void AgentLife::withoutServerUntil(Instant until) {
    m_notifier.stopServer();
    m_ledger.trouble(HoldReason::NoServer, m_timeline.now(), until);
    at(until, [this] { m_notifier.startServer(); });
}

/// What is over is neither on the desktop nor in the diary.
void AgentLife::checkNotices() {
    QStringList logged;
    const auto status = m_coach.stores().reminders.notices();
    for (const ActiveNotice& notice : status.value()) {
        logged << notice.key;
    }
    if (!logged.isEmpty() || !m_notifier.open().isEmpty()) {
        m_complaints << toIsoString(m_tonight) + QStringLiteral(": left over ") + logged.join(u' ') +
                            QStringLiteral(" on the desktop ") + m_notifier.open().join(u' ');
    }
}

} // namespace softfall
