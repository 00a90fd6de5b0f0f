#include "support/FakeTimeline.h"

#include "program/TestCase.h"
#include "support/FakeNotifier.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

/// The fake fulfils the contracts of the ports it replaces.
class FakeTimelineTest : public QObject {
    Q_OBJECT

    const Instant m_start = at("2025-03-08T22:00:00-05:00");
    FakeTimeline m_timeline{m_start, zoneOf("America/New_York")};
    QStringList m_log;

    std::unique_ptr<Wakeup> wakeup(const QString& name) {
        auto made = m_timeline.newWakeup();
        made->setHandler(
            [this, name] { m_log << name + " " + textOf(m_timeline.now(), m_timeline.zone()).mid(11, 8); });
        return made;
    }
    std::unique_ptr<DurationTimer> timer(const QString& name) {
        auto made = m_timeline.newDurationTimer();
        made->setHandler([this, name] { m_log << name + " " + QString::number(m_timeline.monotonic().count()); });
        return made;
    }

private slots:
    void init() {
        m_timeline.setZone(zoneOf("America/New_York"));
        m_timeline.setWall(m_start);
        m_log.clear();
    }

    void bothClocksMoveWhileAwake() {
        const MonotonicTime before = m_timeline.monotonic();
        m_timeline.elapse(MonotonicTime(1500));
        QCOMPARE(textOf(m_timeline.now()), textOf(m_start + seconds(1)));
        m_timeline.elapse(MonotonicTime(500));
        QCOMPARE(textOf(m_timeline.now()), textOf(m_start + seconds(2)));
        QCOMPARE((m_timeline.monotonic() - before).count(), 2000);
    }

    void onlyTheWallMovesInSuspend() {
        const MonotonicTime before = m_timeline.monotonic();
        m_timeline.sleepFor(hours(9));
        QCOMPARE(textOf(m_timeline.now()), textOf(m_start + hours(9)));
        QCOMPARE(m_timeline.monotonic().count(), before.count());
    }

    void settingTheClockLeavesMonotonicTimeAlone() {
        const MonotonicTime before = m_timeline.monotonic();
        m_timeline.setWall(m_start - hours(3));
        QCOMPARE(textOf(m_timeline.now()), textOf(m_start - hours(3)));
        QCOMPARE(m_timeline.monotonic().count(), before.count());
    }

    void zoneIsIndependentOfMachine() {
        QCOMPARE(m_timeline.zone().name(), "America/New_York");
        m_timeline.setZone(zoneOf("Asia/Kathmandu"));
        QCOMPARE(m_timeline.zone().name(), "Asia/Kathmandu");
        QCOMPARE(textOf(m_timeline.now()), textOf(m_start));
    }

    void whatFallsDueIsCalledInOrderAtItsOwnInstant() {
        const auto late = wakeup("late");
        const auto early = wakeup("early");
        const auto between = m_timeline.newDurationTimer();
        between->setHandler([this] { m_log << "between " + textOf(m_timeline.now(), m_timeline.zone()).mid(11, 8); });
        late->wakeAt(m_start + seconds(30));
        between->start(MonotonicTime(20'000));
        early->wakeAt(m_start + seconds(10));
        m_timeline.elapse(minutes(1));
        QCOMPARE(m_log, QStringList({"early 22:00:10", "between 22:00:20", "late 22:00:30"}));
        QCOMPARE(textOf(m_timeline.now()), textOf(m_start + minutes(1)));
    }

    void equalInstantsKeepTheOrderOfScheduling() {
        const auto first = wakeup("first");
        const auto second = wakeup("second");
        second->wakeAt(m_start + seconds(10));
        first->wakeAt(m_start + seconds(10));
        m_timeline.elapse(minutes(1));
        QCOMPARE(m_log, QStringList({"second 22:00:10", "first 22:00:10"}));
    }

    void eachAppointmentIsKeptOnce() {
        const auto once = wakeup("once");
        once->wakeAt(m_start + seconds(10));
        m_timeline.elapse(hours(1));
        m_timeline.elapse(hours(1));
        QCOMPARE(m_log.size(), 1);
    }

    void aNewAppointmentReplacesTheOldOne() {
        const auto only = wakeup("only");
        only->wakeAt(m_start + seconds(10));
        only->wakeAt(m_start + seconds(20));
        m_timeline.elapse(minutes(1));
        QCOMPARE(m_log, QStringList({"only 22:00:20"}));
    }

    void cancelledAndDestroyedAppointmentsAreNotKept() {
        const auto cancelled = wakeup("cancelled");
        cancelled->wakeAt(m_start + seconds(10));
        cancelled->cancel();
        auto stopped = timer("stopped");
        stopped->start(MonotonicTime(10));
        stopped->stop();
        wakeup("gone")->wakeAt(m_start + seconds(10));
        QVERIFY(!m_timeline.nextDue());
        m_timeline.elapse(minutes(1));
        QCOMPARE(m_log, QStringList());
    }

    void whatLiesInThePastIsCalledFromTheEventLoopNotFromWakeAt() {
        const auto overdue = wakeup("overdue");
        overdue->wakeAt(m_start - hours(1));
        QCOMPARE(m_log, QStringList());
        m_timeline.elapse(MonotonicTime(0));
        QCOMPARE(m_log, QStringList({"overdue 22:00:00"}));
    }

    void handlerMayRescheduleInSameAdvance() {
        const auto ticking = m_timeline.newDurationTimer();
        ticking->setHandler([this, &ticking] {
            m_log << textOf(m_timeline.now(), m_timeline.zone()).mid(11, 8);
            ticking->start(MonotonicTime(1000));
        });
        ticking->start(MonotonicTime(1000));
        m_timeline.elapse(MonotonicTime(3500));
        QCOMPARE(m_log, QStringList({"22:00:01", "22:00:02", "22:00:03"}));
    }

    void lastHandlerIsCalled() {
        const auto changing = wakeup("old");
        changing->wakeAt(m_start + seconds(10));
        changing->setHandler([this] { m_log << "new"; });
        m_timeline.elapse(minutes(1));
        QCOMPARE(m_log, QStringList({"new"}));
    }

    void suspendHoldsDurationsAndCallsMissedWakeupsOnceOnResume() {
        const auto missed = wakeup("missed");
        missed->wakeAt(m_start + minutes(10));
        const auto lasting = m_timeline.newDurationTimer();
        lasting->setHandler([this] { m_log << "lasting"; });
        lasting->start(minutes(5));
        m_timeline.sleepFor(minutes(40));
        QCOMPARE(m_log, QStringList({"missed 22:40:00"}));
        m_timeline.elapse(minutes(5) - MonotonicTime(1));
        QCOMPARE(m_log.size(), 1);
        m_timeline.elapse(MonotonicTime(1));
        QCOMPARE(m_log.last(), "lasting");
    }

    void aSetClockCallsWakeupsEarlyAndKeepsTheirAppointment() {
        const auto reported = wakeup("reported");
        reported->wakeAt(m_start + minutes(10));
        m_timeline.setWall(m_start - minutes(10));
        QCOMPARE(m_log, QStringList({"reported 21:50:00"}));
        m_timeline.elapse(minutes(20));
        QCOMPARE(m_log, QStringList({"reported 21:50:00", "reported 22:10:00"}));
    }

    void aClockSetPastAnAppointmentKeepsItAtOnce() {
        const auto passed = wakeup("passed");
        passed->setHandler([this] { m_log << "called"; });
        passed->wakeAt(m_start + minutes(10));
        m_timeline.setWall(m_start + hours(1));
        // Once because the clock was set, once because the wake-up came due: like timerfd.
        QCOMPARE(m_log, QStringList({"called", "called"}));
    }

    void clockChangeWithoutAppointmentIsIgnored() {
        const auto idle = wakeup("idle");
        const auto lasting = timer("lasting");
        lasting->start(minutes(5));
        m_timeline.setWall(m_start + hours(1));
        QCOMPARE(m_log, QStringList());
    }

    void nextDueIsTheEarliest() {
        QVERIFY(!m_timeline.nextDue());
        const auto later = wakeup("later");
        later->wakeAt(m_start + minutes(10));
        const auto sooner = timer("sooner");
        sooner->start(minutes(5));
        QCOMPARE(textOf(*m_timeline.nextDue()), textOf(m_start + minutes(5)));
    }

    void aNoticeOfTheSameKeyReplacesTheEarlierOne() {
        FakeNotifier notifier;
        QStringList chosen;
        notifier.setActionHandler([&](const QString& key, const QString& action) { chosen << key + ":" + action; });
        notifier.show({"a", "first", {}, {}, {}});
        notifier.show({"b", "other", {}, {}, {}});
        notifier.show({"a", "second", {}, {}, {}});
        QCOMPARE(notifier.open(), QStringList({"b", "a"}));
        QCOMPARE(notifier.takeKeys(), QStringList({"a", "b", "a"}));
        QCOMPARE(notifier.takeKeys(), QStringList());
        notifier.close("b");
        notifier.choose("a", "snooze");
        QCOMPARE(notifier.open(), QStringList());
        QCOMPARE(chosen, QStringList({"a:snooze"}));
    }
};

SOFTFALL_TEST(FakeTimelineTest)
#include "FakeTimelineTest.moc"
