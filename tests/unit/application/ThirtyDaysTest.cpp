#include "AgentLife.h"
#include "core/reminders/ReminderDecision.h"
#include "program/TestCase.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>
#include <malloc.h>
#include <set>
#include <sqlite3.h>

using namespace softfall;

namespace {

constexpr int daysInAll = 30;
constexpr int daysBeforeComparing = 5; // everything was done once, so that what is allocated at first use is there

struct MemoryInUse {
    double heap = 0;   // bytes handed out by the allocator
    double sqlite = 0; // bytes of it that SQLite holds
};

MemoryInUse memoryOf(AgentLife& life) {
    // SQLite's page cache grows with the file up to its own limit (cache_size), and does not count.
    sqlite3_db_release_memory(life.coach().stores().database().connection().getHandle());
    const struct mallinfo2 heap = mallinfo2();
    return {double(heap.uordblks) + double(heap.hblkhd), double(sqlite3_memory_used())};
}

} // namespace

/// Thirty days of the agent over a diary on disk: see AgentLife for what happens in them.
class ThirtyDaysTest : public QObject {
    Q_OBJECT

    static void lives() {
        const bool isFullExtent = qEnvironmentVariable("SOFTFALL_TEST_EXTENT") == QLatin1String("whole");
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= (isFullExtent ? 40u : 1u); ++seed) {
            QTest::addRow("life %u", seed) << seed;
        }
    }
    static void verify(AgentLife& life) {
        const auto log = life.coach().reminders().decisionsSince(Instant()).value();
        const QStringList complaints = life.ledger().complaints(log) + life.complaints();
        for (const QString& complaint : complaints) {
            qWarning("%s", qPrintable(complaint));
        }
        QCOMPARE(complaints.size(), 0);
        // The days were not empty.
        QVERIFY2(life.ledger().shownInAll() > 100, qPrintable(QString::number(life.ledger().shownInAll())));
        QVERIFY(life.ledger().comeAgainInAll() > 5);
        QVERIFY2(life.ticks() > 5'000, qPrintable(QString::number(life.ticks())));
        QVERIFY(life.routinesFinished() > 2);
    }
    /// Every existing outcome and reason occurred, except a third nudge in one day.
    static void verifyEverythingHappened(AgentLife& life) {
        QStringList happened;
        const auto log = life.coach().reminders().decisionsSince(Instant());
        for (const ReminderDecision& decision : log.value()) {
            happened << toString(decision.outcome) << toString(decision.reason);
        }
        for (const char* each :
             {"shown", "shown-again", "held-back", "asked", "expired", "snoozed", "skipped", "done", "satisfied",
              "answered", "machine-asleep", "not-running", "person-away", "clock-set", "no-server"}) {
            QVERIFY2(happened.contains(QLatin1String(each)), each);
        }
    }

private slots:
    void thirtyDaysShowEachReminderOnceOrLogWhyNot_data() { lives(); }
    void thirtyDaysShowEachReminderOnceOrLogWhyNot() {
        QFETCH(unsigned, seed);
        QTemporaryDir folder;
        AgentLife life(folder.filePath("diary.sqlite"), seed, true);
        life.live(daysInAll);
        verify(life);
        if (seed == 1) {
            verifyEverythingHappened(life);
        }
    }

    void thirtyDaysWithoutRestartDoNotGrowMemory_data() { lives(); }
    void thirtyDaysWithoutRestartDoNotGrowMemory() {
        QFETCH(unsigned, seed);
        QTemporaryDir folder;
        AgentLife life(folder.filePath("diary.sqlite"), seed, false);
        life.live(daysBeforeComparing);
        const MemoryInUse before = memoryOf(life);
        life.live(daysInAll - daysBeforeComparing);
        const MemoryInUse after = memoryOf(life);
        verify(life);
        qInfo("heap %.0f -> %.0f, SQLite %.0f -> %.0f bytes", before.heap, after.heap, before.sqlite, after.sqlite);
// AddressSanitizer has its own allocator, unknown to mallinfo2, and keeps freed memory.
#if !defined(__SANITIZE_ADDRESS__)
        QVERIFY2(after.heap < before.heap * 1.01, qPrintable(QString::number(after.heap - before.heap)));
        QVERIFY2(after.sqlite < before.sqlite * 1.01, qPrintable(QString::number(after.sqlite - before.sqlite)));
#endif
    }
};

SOFTFALL_TEST(ThirtyDaysTest)
#include "ThirtyDaysTest.moc"
