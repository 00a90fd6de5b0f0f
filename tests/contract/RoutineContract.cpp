#include "contract/ContractEntries.h"
#include "contract/StoreContract.h"
#include "support/Times.h"

#include <QTest>

#include <algorithm>

using std::chrono::days;

namespace softfall {

void StoreContract::sessionRoundTrips() {
    const RoutineSession session = newSession("2025-03-08");
    const auto id = m_stores->routine().save(session);
    QVERIFY(id);
    QVERIFY(*id > 0);
    QVERIFY(m_stores->routine().open().value() == withId(session, *id));
    QVERIFY(m_stores->routine().latestOf(nightOf("2025-03-08")).value() == withId(session, *id));
}

void StoreContract::savingAgainReplacesTheSession() {
    RoutineSession session = newSession("2025-03-08");
    session.id = m_stores->routine().save(session).value();
    QVERIFY(session.resume(at("2025-03-09T02:40:00Z")));
    QVERIFY(session.finish(at("2025-03-09T02:41:00Z")));
    session.steps.erase(session.steps.begin());
    session.current = session.steps.size();
    QCOMPARE(m_stores->routine().save(session).value(), session.id);
    QVERIFY(m_stores->routine().latestOf(nightOf("2025-03-08")).value() == session);
    QVERIFY(!m_stores->routine().open().value());
}

void StoreContract::savingASessionThatIsNotThereIsNotFound() {
    const auto saved = m_stores->routine().save(withId(newSession("2025-03-08"), 9));
    QVERIFY(!saved);
    QCOMPARE(int(saved.error().kind), int(Error::Kind::NotFound));
    QVERIFY(!m_stores->routine().open().value());
}

void StoreContract::aCheckpointMovesOnlyTheCurrentStep() {
    const auto other = m_stores->routine().save(newSession("2025-03-07")).value();
    const auto id = m_stores->routine().save(newSession("2025-03-08")).value();
    QVERIFY(m_stores->routine().checkpoint(id, MonotonicTime(99999)));
    RoutineSession expected = withId(newSession("2025-03-08"), id);
    expected.steps[2].elapsed = MonotonicTime(99999);
    QVERIFY(m_stores->routine().latestOf(nightOf("2025-03-08")).value() == expected);
    QVERIFY(m_stores->routine().latestOf(nightOf("2025-03-07")).value() == withId(newSession("2025-03-07"), other));
}

void StoreContract::aCheckpointNeedsAnOpenSession() {
    RoutineSession session = newSession("2025-03-08");
    session.id = m_stores->routine().save(session).value();
    QVERIFY(session.finish(at("2025-03-09T02:41:00Z")));
    QVERIFY(m_stores->routine().save(session));
    for (const std::int64_t id : {session.id, session.id + 1}) {
        const auto logged = m_stores->routine().checkpoint(id, MonotonicTime(1));
        QVERIFY(!logged);
        QCOMPARE(int(logged.error().kind), int(Error::Kind::NotFound));
    }
    QVERIFY(m_stores->routine().latestOf(nightOf("2025-03-08")).value() == session);
}

void StoreContract::openIsTheNewestSessionThatRunsOrIsPaused() {
    const auto open = [this] { return m_stores->routine().open().value(); };
    RoutineSession first = newSession("2025-03-08");
    first.state = SessionState::Running;
    first.id = m_stores->routine().save(first).value();
    RoutineSession second = newSession("2025-03-07"); // the newest by number, whatever its night
    second.id = m_stores->routine().save(second).value();
    QVERIFY(open() == second);
    QVERIFY(second.abandon(at("2025-03-09T02:41:00Z")));
    QVERIFY(m_stores->routine().save(second));
    QVERIFY(open() == first);
    QVERIFY(first.finish(at("2025-03-09T02:42:00Z")));
    QVERIFY(m_stores->routine().save(first));
    QVERIFY(!open());
}

void StoreContract::latestOfNightIsNewestOpenOrClosed() {
    const auto latest = [this] { return m_stores->routine().latestOf(nightOf("2025-03-08")).value(); };
    RoutineSession first = newSession("2025-03-08");
    first.id = m_stores->routine().save(first).value();
    RoutineSession second = newSession("2025-03-08");
    second.id = m_stores->routine().save(second).value();
    QVERIFY(second.finish(at("2025-03-09T02:41:00Z")));
    QVERIFY(m_stores->routine().save(second));
    QVERIFY(m_stores->routine().save(newSession("2025-03-09")));
    QVERIFY(latest() == second);
}

void StoreContract::allSessionsKeepTheirOrder() {
    QVERIFY(m_stores->routine().all().value().empty());
    RoutineSession first = newSession("2025-03-08");
    first.id = m_stores->routine().save(first).value();
    RoutineSession second = newSession("2025-03-07");
    second.id = m_stores->routine().save(second).value();
    QVERIFY(second.abandon(at("2025-03-09T02:41:00Z")));
    QVERIFY(m_stores->routine().save(second));
    QVERIFY((m_stores->routine().all().value() == std::vector{first, second}));
}

void StoreContract::sessionsAreNotUndoable() {
    QVERIFY(apply(AddTwitch{fullTwitch()}, "twitch"));
    const auto id = m_stores->routine().save(newSession("2025-03-08")).value();
    QVERIFY(m_stores->routine().checkpoint(id, MonotonicTime(5)));
    QCOMPARE(undone(), QString("twitch"));
    QVERIFY(!m_stores->history().undo().value());
    QVERIFY(m_stores->routine().open().value());
}

void StoreContract::tickedItemsBelongToTheirSession() {
    RoutineStore& store = m_stores->routine();
    const auto first = store.save(newSession("2025-03-08")).value();
    const auto second = store.save(newSession("2025-03-09")).value();
    QVERIFY(store.setTicked(first, StepId::Electrolytes, "tea", true));
    QVERIFY(store.setTicked(first, StepId::Electrolytes, "tea", true)); // once is enough
    QVERIFY(store.setTicked(first, StepId::Environment, "light", true));
    QVERIFY(store.setTicked(second, StepId::Screens, "phone", true));
    QVERIFY(store.setTicked(first, StepId::Environment, "light", false));
    QVERIFY(store.setTicked(first, StepId::Environment, "noise", false));
    m_stores->reopen();
    QCOMPARE(m_stores->routine().ticked(first).value(), TickedItems({"electrolytes/tea"}));
    QCOMPARE(m_stores->routine().ticked(second).value(), TickedItems({"screens/phone"}));
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::tickingOffNeedsASession() {
    const auto ticked = m_stores->routine().setTicked(7, StepId::Screens, "phone", true);
    QVERIFY(!ticked);
    QCOMPARE(int(ticked.error().kind), int(Error::Kind::NotFound));
    QVERIFY(m_stores->routine().ticked(7).value().isEmpty());
}

} // namespace softfall
