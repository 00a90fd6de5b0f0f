#include "support/TestCoach.h"

#include "support/Times.h"

#include <algorithm>

namespace softfall {

namespace {

/// The kinds are title enough where words do not matter.
Notice plainWords(const NoticeContent& content) {
    Notice notice;
    notice.body = QString::number(content.questions);
    QStringList kinds;
    for (const NightReminder& reminder : content.group) {
        kinds << toString(reminder.reminder.kind);
    }
    notice.title = kinds.join(QStringLiteral(", "));
    return notice;
}

} // namespace

TestCoach::Services::Services(TestCoach& coach)
    : evening(coach.diary, coach.timeline)
    , entries(coach.diary, coach.diary, evening, coach.timeline)
    , timer(coach.timeline.newDurationTimer())
    , wakeup(coach.timeline.newWakeup())
    , routine(coach.diary, entries, evening, coach.timeline, *timer)
    , reminders({coach.diary, coach.notifier, *wakeup, coach.presence, coach.timeline}, evening, entries, routine,
                plainWords)
    , checkIns(reminders, entries, evening, coach.timeline)
    , eveningCheckIn(reminders, entries, evening, coach.timeline) {}

TestCoach::TestCoach(const QString& now, const QString& zone)
    : timeline(at(now), zoneOf(zone)) {
    start();
}

TestCoach::~TestCoach() = default;

void TestCoach::end() {
    m_services.reset();
    notifier.setActionHandler({});
    notifier.setShownHandler({});
    notifier.setClosedHandler({});
    presence.setHandler({});
}

void TestCoach::start() {
    m_services = std::make_unique<Services>(*this);
}

void TestCoach::restart() {
    end();
    start();
}

Instant TestCoach::next(const QString& clockTime) const {
    const WallTime now = timeline.zone().wallAt(timeline.now());
    const seconds sinceMidnight = clockAt(clockTime.left(5)).sinceMidnight() + seconds(clockTime.mid(6).toInt());
    WallTime then = std::chrono::floor<std::chrono::days>(now) + sinceMidnight;
    if (then < now) {
        then += std::chrono::days(1);
    }
    return timeline.zone().firstInstantAt(then);
}

void TestCoach::elapseUntil(const QString& clockTime) {
    timeline.elapseUntil(next(clockTime));
}

void TestCoach::sleepUntil(const QString& clockTime) {
    timeline.sleepFor(next(clockTime) - timeline.now());
}

QStringList TestCoach::decisionsOn(const char* night) const {
    QStringList told;
    const auto decisions = diary.decisions(Instant(), Instant::max());
    for (const ReminderDecision& decision : *decisions) {
        if (toIsoString(decision.night) != QLatin1String(night)) {
            continue;
        }
        told << QStringLiteral("%1 %2 %3 %4")
                    .arg(toIsoString(decision.at).mid(11, 5), toString(decision.kind), toString(decision.outcome),
                         toString(decision.reason))
                    .trimmed();
    }
    return told;
}

QStringList TestCoach::watch(Instant end) {
    QStringList log;
    while (timeline.now() < end) {
        timeline.elapse(seconds(60));
        for (const QString& key : notifier.takeKeys()) {
            log << clock().left(5) + u' ' + key;
        }
    }
    return log;
}

QString TestCoach::stateOf(const char* night, ReminderKind kind) {
    const auto standings = reminders().standingOf(nightOf(QLatin1String(night))).value();
    const auto found = std::ranges::find(
        standings, kind, [](const ReminderService::Standing& standing) { return standing.reminder.reminder.kind; });
    return found == standings.end() ? QString() : toString(found->state);
}

QString TestCoach::clock() const {
    return textOf(timeline.now(), timeline.zone()).mid(11, 8);
}

} // namespace softfall
