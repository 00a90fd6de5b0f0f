#include "program/TestCase.h"
#include "storage/DiaryFile.h"
#include "storage/SqliteDiary.h"
#include "storage/SqlitePlanStore.h"
#include "storage/SqliteReminderStore.h"
#include "storage/SqliteRoutineStore.h"
#include "support/Times.h"
#include "unit/storage/WatchedFiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>

using namespace softfall;

namespace {

const NightRange allNights{nightOf("1970-01-01"), nightOf("2999-12-31")};

DiaryEdit oneTwitch() {
    Twitch twitch;
    twitch.at = zonedAt("2025-03-08T23:46:00-05:00");
    twitch.night = nightOf("2025-03-08");
    return {"log-twitch", {AddTwitch{twitch}}};
}

RoutineSession aSession() {
    RoutineSession session;
    session.night = nightOf("2025-03-08");
    session.started = session.changed = session.bedtime = at("2025-03-09T04:00:00Z");
    session.steps = {{StepId::Stretching, minutes(10), {}, SessionStepState::Current, {}, {}}};
    return session;
}

} // namespace

/// What reaches the disk before a write is acknowledged, and what happens when nothing does.
class DurabilityTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WatchedFiles> m_files;
    OpenedDiary m_opened;

    [[nodiscard]] Database& database() const { return *m_opened.database; }
    [[nodiscard]] QString path() const { return m_folder->filePath("diary.sqlite"); }

private slots:
    void init() {
        m_folder =
            std::make_unique<QTemporaryDir>(QDir::tempPath() + "/softfall-" + QTest::currentTestFunction() + "-XXXXXX");
        m_files = std::make_unique<WatchedFiles>();
        m_opened = DiaryFile(path()).open();
        QVERIFY(m_opened.database);
        m_files->takeSyncs();
    }
    void cleanup() {
        m_opened = {};
        m_files.reset();
        m_folder.reset();
    }

    void everyWriteIsOnTheDiskWhenItIsAcknowledged() {
        SqliteDiary diary(database());
        QVERIFY(diary.apply(oneTwitch()));
        QVERIFY(m_files->takeSyncs() > 0);
        QVERIFY(diary.undo());
        QVERIFY(m_files->takeSyncs() > 0);
        PlanSettings settings;
        settings.schedule.set(std::chrono::Monday, {TimeOfDay(22, 0), TimeOfDay(6, 0)});
        QVERIFY(diary.apply({"plan", {PutPlan{settings}}}));
        QVERIFY(m_files->takeSyncs() > 0);
        QVERIFY(SqliteReminderStore(database())
                    .put({nightOf("2025-03-08"), ReminderKind::Bedtime, ReminderState::Shown, {}}));
        QVERIFY(m_files->takeSyncs() > 0);
        QVERIFY(SqliteRoutineStore(database()).save(aSession()));
        QVERIFY(m_files->takeSyncs() > 0);
    }

    void aCheckpointOfTheRoutineDoesNotWaitForTheDisk() {
        SqliteRoutineStore routine(database());
        const std::int64_t id = routine.save(aSession()).value();
        m_files->takeSyncs();
        for (int second = 1; second <= 3000; ++second) { // more than SQLite allows in its log by default
            QVERIFY(routine.checkpoint(id, seconds(second)));
        }
        QCOMPARE(m_files->takeSyncs(), 0);
        // And later writes are as durable as before, even if the checkpoint failed.
        QVERIFY(routine.save(aSession()));
        QVERIFY(m_files->takeSyncs() > 0);
        QVERIFY(!routine.checkpoint(99, seconds(1)));
        QVERIFY(routine.save(aSession()));
        QVERIFY(m_files->takeSyncs() > 0);
    }

    void readingWritesNothing() {
        SqliteDiary diary(database());
        QVERIFY(diary.apply(oneTwitch()));
        m_files->takeSyncs();
        m_files->fillDisk();
        QCOMPARE(diary.twitches(allNights).value().size(), 1u);
        QVERIFY(SqlitePlanStore(database()).plan());
        QVERIFY(SqliteRoutineStore(database()).open());
        QCOMPARE(m_files->takeSyncs(), 0);
    }

    void aFullDiskIsNamedAndNothingIsWritten() {
        SqliteDiary diary(database());
        QVERIFY(diary.apply(oneTwitch()));
        m_files->fillDisk();
        const auto written = diary.apply(oneTwitch());
        QVERIFY(!written);
        QCOMPARE(int(written.error().kind), int(Error::Kind::Unavailable));
        QVERIFY2(written.error().detail.contains("the disk is full"), qPrintable(written.error().detail));
        QVERIFY(!SqliteRoutineStore(database()).save(aSession()));
        QVERIFY(!diary.undo());
        m_files->emptyDisk();
        QCOMPARE(diary.twitches(allNights).value().size(), 1u);
        QVERIFY(!SqliteRoutineStore(database()).open().value());
        QVERIFY(diary.apply(oneTwitch()));
        QCOMPARE(diary.twitches(allNights).value().size(), 2u);
    }

    void longWriterIsWaitedForThenReported() {
        SQLite::Database other(path().toStdString(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        OpenOptions options;
        options.busyTimeout = std::chrono::milliseconds(10);
        const OpenedDiary impatient = DiaryFile(path()).open(options);
        QVERIFY(impatient.database);
        SqliteDiary diary(*impatient.database);
        const auto written = diary.apply(oneTwitch());
        QVERIFY(!written);
        QCOMPARE(int(written.error().kind), int(Error::Kind::Unavailable));
        QVERIFY2(written.error().detail.contains("another program"), qPrintable(written.error().detail));
        QVERIFY(diary.twitches(allNights).value().empty()); // reading continues meanwhile
        other.exec("COMMIT");
        QVERIFY(diary.apply(oneTwitch()));
    }
};

SOFTFALL_TEST(DurabilityTest)
#include "DurabilityTest.moc"
