#include "support/TestCoach.h"

#include "support/Files.h"
#include "support/Times.h"

#include <algorithm>

namespace softfall {

namespace {

/// The kinds are enough of a title where words do not matter.
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

Result<ScreeningRules> shippedRules() {
    return ScreeningRules::parse(bytesOf(QStringLiteral(SOFTFALL_SOURCE_DIR "/resources/catalogue/screening.json")),
                                 bytesOf(QStringLiteral(SOFTFALL_SOURCE_DIR "/resources/catalogue/sources.json")));
}

/// The kinds are enough words, with what they are about.
SpokenWords onePart(const QString& word) {
    return {{word, word}};
}

SpokenWords plainCues(const std::vector<Cue>& together, const RoutinePreferences& /*preferences*/) {
    QStringList words;
    for (const Cue& cue : together) {
        QString word = toString(cue.kind);
        if (cue.kind == CueKind::StepBegins || cue.kind == CueKind::GetReady) {
            word += u' ' + toString(cue.step);
        }
        words << word;
    }
    return onePart(words.join(QStringLiteral(", ")));
}

CueService::Words plainCueWords() {
    return {plainCues,
            [] { return onePart(QStringLiteral("paused")); },
            [] { return onePart(QStringLiteral("goes-on")); },
            [] { return onePart(QStringLiteral("trial")); },
            [] { return onePart(QStringLiteral("going-dark")); },
            [] { return onePart(QStringLiteral("paused")); },
            QStringLiteral("en")};
}

} // namespace

TestCoach::Services::Services(TestCoach& coach)
    : edits(coach.diary, coach.diary)
    , evening(coach.diary, edits, coach.timeline)
    , entries(coach.diary, edits, evening, coach.timeline)
    , timer(coach.timeline.newDurationTimer())
    , wakeup(coach.timeline.newWakeup())
    , routine(coach.diary, entries, evening, coach.timeline, *timer)
    , reminders({coach.diary, coach.notifier, *wakeup, coach.presence, coach.timeline}, evening, entries, routine,
                plainWords)
    , checkIns(reminders, entries, evening, edits, coach.drafts, coach.timeline)
    , boundary(coach.timeline.newDurationTimer())
    , speech(coach.timeline.newDurationTimer())
    , cues({coach.sounds, *boundary, *speech, coach.timeline}, routine, evening, plainCueWords())
    , nightBoundary(coach.timeline.newDurationTimer())
    , nightOffer(coach.timeline.newDurationTimer())
    , afterTwitch({coach.sounds, *nightBoundary, *nightOffer, coach.timeline}, routine, evening, entries,
                  {plainCueWords().cues, QStringLiteral("en")})
    , darkWakeup(coach.timeline.newWakeup())
    , notice(coach.timeline.newDurationTimer())
    , byEar({coach.dark, coach.dark, coach.dark, coach.dark, *darkWakeup, *notice, coach.timeline}, routine, evening,
            cues, afterTwitch,
            {[](StepId step) { return toString(step); }, [] { return QStringLiteral("routine"); },
             [] { return QStringLiteral("night"); }})
    , experiments(entries, edits, evening, coach.diary)
    , screening({coach.diary, coach.diary, coach.diary, coach.diary}, entries, edits, evening, coach.timeline,
                shippedRules) {}

TestCoach::TestCoach(const QString& now, const QString& zone, Diary state)
    : timeline(at(now), zoneOf(zone))
    , sounds(&timeline) {
    if (state == Diary::Begun) {
        (void)diary.begin({});
    }
    start();
}

TestCoach::~TestCoach() = default;

void TestCoach::end() {
    m_services.reset();
    notifier.setActionHandler({});
    notifier.setShownHandler({});
    notifier.setClosedHandler({});
    presence.setHandler({});
    dark.setHandler({});
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
    QStringList reported;
    const auto decisions = diary.decisions(Instant(), Instant::max());
    for (const ReminderDecision& decision : *decisions) {
        if (toIsoString(decision.night) != QLatin1String(night)) {
            continue;
        }
        reported << QStringLiteral("%1 %2 %3 %4")
                        .arg(toIsoString(decision.at).mid(11, 5), toString(decision.kind), toString(decision.outcome),
                             toString(decision.reason))
                        .trimmed();
    }
    return reported;
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
    const auto statuses = reminders().statusOf(nightOf(QLatin1String(night))).value();
    const auto found = std::ranges::find(
        statuses, kind, [](const ReminderService::Status& status) { return status.reminder.reminder.kind; });
    return found == statuses.end() ? QString() : toString(found->state);
}

QString TestCoach::clock() const {
    return textOf(timeline.now(), timeline.zone()).mid(11, 8);
}

} // namespace softfall
