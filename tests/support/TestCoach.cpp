#include "support/TestCoach.h"

#include "support/Times.h"

namespace softfall {

namespace {

/// The kinds are title enough where words do not matter.
Notice plainWords(const std::vector<NightReminder>& group, const EveningPlan& /*plan*/, Instant /*now*/) {
    Notice notice;
    QStringList kinds;
    for (const NightReminder& reminder : group) {
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
    , reminders(coach.diary, evening, entries, routine, coach.notifier, *wakeup, coach.timeline, plainWords) {}

TestCoach::TestCoach(const QString& now, const QString& zone)
    : timeline(at(now), zoneOf(zone)) {
    start();
}

TestCoach::~TestCoach() = default;

void TestCoach::end() {
    m_services.reset();
    notifier.setActionHandler({});
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

QString TestCoach::clock() const {
    return textOf(timeline.now(), timeline.zone()).mid(11, 8);
}

} // namespace softfall
