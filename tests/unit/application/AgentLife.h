#pragma once

#include "DiskCoach.h"
#include "ReminderLedger.h"

#include <QString>

#include <functional>
#include <map>
#include <random>

namespace softfall {

/// Days of a person with the agent, from noon to noon, by the clock of New York: answers of every kind or none, an
/// evening with or without the routine, habits and twitches, a machine that is locked, suspended, or off. The same seed
/// gives the same life. What happens only on certain days is in the table at `happensOn`.
class AgentLife {
public:
    /// Noon of 20 February 2025; daylight saving time begins in the night of 8 March.
    AgentLife(const QString& file, unsigned seed, bool isEverOff);
    ~AgentLife();

    /// To the noon after that many more days; nothing is pending then, and no notice is open.
    void live(int days);

    DiskCoach& coach() { return m_coach; }
    ReminderLedger& ledger() { return m_ledger; }
    [[nodiscard]] const FakeNotifier& notifier() const { return m_notifier; }
    [[nodiscard]] int ticks() const { return m_ticks; }
    [[nodiscard]] int routinesFinished() const { return m_routinesFinished; }
    /// What went wrong on the way, besides the ledger's complaints.
    [[nodiscard]] const QStringList& complaints() const { return m_complaints; }

private:
    using Event = std::function<void()>;

    [[nodiscard]] int random(int below) { return int(m_random() % unsigned(below)); }
    [[nodiscard]] bool chance(int percent) { return random(100) < percent; }
    [[nodiscard]] Instant clock(const char* clockTime, int minutesLater = 0) const;
    void at(Instant instant, Event event) { m_events.emplace(instant, std::move(event)); }

    void startProgram();
    void runUnattended();
    void planDay();
    void planLifeOfTheDay();
    void planNight();
    void happensOn(int day);
    void runUntil(Instant end);

    void observe();
    void react(const QString& key);
    void answer(const QString& key, const QString& action);
    void answerInTheWindow(const QString& key);
    void answerMorning(NightDate night);
    void answerQuestions();
    void logSomething();
    void startRoutine(int way);
    void goThroughRoutine(int way);

    void suspendUntil(Instant until);
    void offUntil(Instant until);
    void lockUntil(Instant until);
    void withoutServerUntil(Instant until);
    void checkNotices();

    FakeTimeline m_timeline;
    FakeNotifier m_notifier;
    FakePresence m_presence;
    DiskCoach m_coach;
    ReminderLedger m_ledger;
    std::mt19937 m_random;
    bool m_isEverOff;
    int m_day = 0;
    NightDate m_tonight;
    TimeZone m_home;
    std::multimap<Instant, Event> m_events;
    QStringList m_complaints;
    int m_ticks = 0;
    int m_routinesFinished = 0;
};

} // namespace softfall
