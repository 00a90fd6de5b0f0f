#include "migration/DiaryCase.h"
#include "migration/OlderDiary.h"
#include "program/TestCase.h"
#include "storage/SqlitePlanStore.h"
#include "storage/SqliteReminderStore.h"
#include "storage/SqliteRoutineStore.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace softfall;

/// Diaries of older schemas: upgraded completely, after a backup, once, or left as they were.
class DiaryUpgradeTest : public DiaryCase {
    Q_OBJECT

private slots:
    void theShippedSchemasAscendFromOneWithoutGap() {
        const auto migrations = shippedMigrations();
        for (std::size_t i = 0; i < migrations.size(); ++i) {
            QCOMPARE(migrations[i].version, int(i) + 1);
            QVERIFY2(QFile::exists(migrations[i].script), qPrintable(migrations[i].script));
        }
    }

    void theReleasedSchemasAreStillWhatTheyWere_data() {
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("digest"); // of the schema, without comments and spaces
        QTest::newRow("1") << 1 << QByteArray("48cf983c1e25645c659262fc64838e3c8ec8409f");
        QTest::newRow("2") << 2 << QByteArray("25695791dd90896fb8a3fa59a01ad7415becb646");
        QTest::newRow("3") << 3 << QByteArray("ffcdcc8e24785679c74ccd3dd79a62151dd47de2");
        QTest::newRow("4") << 4 << QByteArray("ffc7009ef53f6f5ef3a36988301404a1e193d0e4");
        QTest::newRow("5") << 5 << QByteArray("4e725b77c6ca698032d739da051893a7bc4d4086");
        QTest::newRow("6") << 6 << QByteArray("46552b83d1f70091d3aaf3ba4f999fa15669d85c");
    }
    void theReleasedSchemasAreStillWhatTheyWere() {
        QFETCH(int, version);
        QFETCH(QByteArray, digest);
        makeOlderDiary(diary(), version);
        QString schema =
            QString::fromStdString(SQLite::Database(diary().toStdString())
                                       .execAndGet("SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM"
                                                   " sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name)")
                                       .getString());
        schema.remove(QRegularExpression("--[^\\n]*")).remove(QRegularExpression("\\s"));
        QCOMPARE(QCryptographicHash::hash(schema.toUtf8(), QCryptographicHash::Sha1).toHex(), digest);
    }

    void schema1DiaryIsReadCompletely() {
        makeOlderDiary(diary(), 1);
        const OpenedDiary opened = DiaryFile(diary()).open();
        QVERIFY(opened.database);
        SqliteDiary store(*opened.database);
        const auto nights = store.nights(allNights).value();
        QCOMPARE(nights.size(), 1u);
        QCOMPARE(nights[0].note, QString("corrected"));
        QCOMPARE(nights[0].lightsOutToWake().value().count(), 420);
        const auto twitches = store.twitches(allNights).value();
        QCOMPARE(twitches.size(), 1u);
        QCOMPARE(toIsoString(twitches[0].at), QString("2025-03-08T23:46:00-05:00"));
        QCOMPARE(twitches[0].note, QString("it's"));
        QCOMPARE(store.habits(allNights).value().at(0).amount.value(), 1.5);
        QCOMPARE(store.changes().value().at(0).label, QString("Decaf after noon"));
        const PlanSettings plan = SqlitePlanStore(*opened.database).plan().value();
        QVERIFY(plan.schedule.on(std::chrono::Friday) == (SleepTimes{TimeOfDay(23, 30), TimeOfDay(8, 0)}));
        QVERIFY(plan.schedule.tonightOnly().at(nightOf("2025-03-08")) == NightTimes{TimeOfDay(22, 45)});
        QVERIFY(plan.preferences == Preferences{});
        const auto session = SqliteRoutineStore(*opened.database).open().value().value();
        QCOMPARE(session.steps.at(1).elapsed.count(), 1500);
        const auto reminders = SqliteReminderStore(*opened.database).recordsOf(nightOf("2025-03-08")).value();
        QVERIFY(reminders.at(0).snoozedUntil.value() == at("2025-03-09T03:10:00Z"));
        // Columns of later schemas have their defaults.
        QVERIFY(plan.reminders == ReminderPreferences{});
        QVERIFY(plan.pauses.empty());
        QVERIFY(SqlitePlanStore(*opened.database).travel().value() == Travel{});
        QVERIFY(SqlitePlanStore(*opened.database).beginning().value().begun == Begun{});
        // Its steps can still be undone.
        QCOMPARE(store.undo().value().value().label, QString("morning"));
        QCOMPARE(store.nights(allNights).value().at(0).note, QString::fromUtf8("Müde 😴"));
        QCOMPARE(store.undo().value().value().label, QString("plan"));
        QVERIFY(SqlitePlanStore(*opened.database).plan().value() == PlanSettings{});
        QCOMPARE(store.undo().value().value().label, QString("import"));
        QVERIFY(!store.extent().value());
    }

    void aDiaryOfSchema2To6IsReadWhole_data() {
        QTest::addColumn<int>("version");
        for (int version = 2; version <= 6; ++version) {
            QTest::newRow(QByteArray::number(version)) << version;
        }
    }
    void aDiaryOfSchema2To6IsReadWhole() {
        QFETCH(int, version);
        makeOlderDiary(diary(), version);
        const OpenedDiary opened = DiaryFile(diary()).open();
        QCOMPARE(int(opened.outcome), int(OpenOutcome::Upgraded));
        SqliteDiary store(*opened.database);
        QCOMPARE(store.nights(allNights).value().at(0).note, QString("corrected"));
        QCOMPARE(store.twitches(allNights).value().size(), 1u);
        QCOMPARE(store.habits(allNights).value().size(), 1u);
        QCOMPARE(store.changes().value().size(), 1u);
        QVERIFY(store.health().value() == HealthRecord{});
        SqlitePlanStore plans(*opened.database);
        const PlanSettings plan = plans.plan().value();
        QVERIFY(plan.schedule.on(std::chrono::Friday) == (SleepTimes{TimeOfDay(23, 30), TimeOfDay(8, 0)}));
        QVERIFY(plan.reminders.discreet);
        QVERIFY(plan.reminders.silenced == std::set{ReminderKind::NicotineCutoff});
        QVERIFY((plan.pauses == Pauses{{{nightOf("2025-07-01"), nightOf("2025-07-14")}, PauseReason::Holiday}}));
        QVERIFY(
            (plans.travel().value() == Travel{"America/New_York", TravelPolicy::Ask,
                                              Travel::Answer{"Europe/Berlin", TravelChoice::Here}, "Europe/Berlin"}));
        SqliteReminderStore reminders(*opened.database);
        QVERIFY(reminders.recordsOf(nightOf("2025-03-08")).value().at(0).due == at("2025-03-09T03:00:00Z"));
        QCOMPARE(reminders.decisions(at("2025-03-01T00:00:00Z"), at("2025-04-01T00:00:00Z")).value().size(), 1u);
        QCOMPARE(reminders.notices().value().at(0).handle, QString(":1.7 3"));
        SqliteRoutineStore routine(*opened.database);
        const RoutineSession session = routine.open().value().value();
        QCOMPARE(session.steps.at(1).elapsed.count(), 1500);
        if (version >= 5) {
            Experiment experiment = store.experiments().value().at(0);
            QCOMPARE(experiment.seed, 0x8000'0000'0000'0001U);
            QCOMPARE(experiment.pauses.size(), 1u);
            QVERIFY(experiment.done.at(nightOf("2025-03-09")));
            QCOMPARE(store.undo().value().value().label, "experiment");
            experiment.pauses.clear();
            experiment.done.clear();
            QVERIFY(store.experiments().value().at(0) == experiment);
            QCOMPARE(store.undo().value().value().label, "experiment");
        }
        if (version >= 4) {
            QVERIFY(store.nights(allNights).value().at(1).late);
            QVERIFY(plan.diary.counts == CountDisplay::EachWeek);
            QVERIFY(!plan.diary.logsLive);
            QCOMPARE(store.undo().value().value().label, QString("morning"));
            QCOMPARE(store.redo().value().value().label, QString("morning"));
            QCOMPARE(store.undo().value().value().label, QString("morning"));
            QCOMPARE(store.undo().value().value().label, QString("import"));
        }
        if (version >= 3) {
            QCOMPARE(plan.routine.volume, 30);
            QVERIFY(plan.routine.activity == WindDownActivity::Breathing);
            QCOMPARE(toString(session.steps.at(1).guidance.value()), QString("standard-stretching 30"));
            QCOMPARE(routine.ticked(session.id).value(), TickedItems{"schedule/alarm"});
            QCOMPARE(store.undo().value().value().label, QString("plan"));
            QVERIFY(plans.plan().value().routine == RoutinePreferences{});
        }
        // Columns of later schemas have their defaults, and the steps can be undone.
        QVERIFY(plans.plan().value().diary == DiaryPreferences{});
        QVERIFY(!store.nights(allNights).value().at(0).backfilled);
        QVERIFY(store.experiments().value().empty());
        QCOMPARE(store.undo().value().value().label, QString("plan"));
        QVERIFY(plans.plan().value().pauses.empty());
        QCOMPARE(store.undo().value().value().label, QString("morning"));
        QCOMPARE(store.redo().value().value().label, QString("morning"));
    }

    void anUpgradedDiaryKeepsHealthAndUndoesIt() {
        makeOlderDiary(diary(), 6);
        const OpenedDiary opened = DiaryFile(diary()).open();
        SqliteDiary store(*opened.database);
        const NightDate day = nightOf("2025-03-08");
        QVERIFY(store.apply({"health",
                             {PutHealthAnswer{{HealthQuestion::Fever, HealthReply::Yes, day}},
                              AddMedicine{{0, day, MedicineStep::Started, MedicineKind::Ssri, "it's"}},
                              AddFinding{{0,
                                          RuleId::E4,
                                          1,
                                          FindingLevel::Emergency,
                                          day,
                                          at("2025-03-09T12:00:00Z"),
                                          "fever=yes",
                                          2,
                                          {},
                                          {}}}}}));
        const HealthRecord health = store.health().value();
        QCOMPARE(health.answers.size() + health.medicines.size() + health.findings.size(), 3u);
        QCOMPARE(store.undo().value().value().label, QString("health"));
        QVERIFY(store.health().value() == HealthRecord{});
        QVERIFY(store.redo().value());
        QVERIFY(store.health().value() == health);
    }

    void whatALaterProgramWroteAboutHealthIsPassedOver() {
        makeDiary();
        execute(diary(), "INSERT INTO health_answer VALUES ('snores-in-colour', 'yes', '2025-03-08');"
                         "INSERT INTO medicine(day, step, kind, name) VALUES ('2025-03-08', 'started', 'herb', 'x');"
                         "INSERT INTO finding(rule, version, level, since, found_utc, inputs, measure)"
                         " VALUES ('Z9', 1, 'R', '2025-03-08', 0, '', 0);");
        const OpenedDiary opened = DiaryFile(diary()).open();
        const HealthRecord health = SqliteDiary(*opened.database).health().value();
        QVERIFY(health.answers.empty() && health.findings.empty());
        QVERIFY(health.medicines.at(0).kind == MedicineKind::Other);
    }

    void handWrittenTriggersAreReplacedAndWhatTheyWroteIsUndone() {
        makeOlderDiary(diary(), 5);
        execute(diary(), olderRows("hand-written-triggers.sql"));
        const OpenedDiary opened = DiaryFile(diary()).open();
        QCOMPARE(int(opened.outcome), int(OpenOutcome::Upgraded));
        const char* triggers = "SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema"
                               " WHERE type='trigger' ORDER BY name)";
        QCOMPARE(answer(*opened.database, triggers), answer(*DiaryFile(path("other/new")).open().database, triggers));
        SqliteDiary store(*opened.database);
        SqlitePlanStore plans(*opened.database);
        const auto first = [&store] { return store.nights(allNights).value().at(0); };
        QCOMPARE(first().note, "by hand");
        QCOMPARE(store.nights(allNights).value().size(), 1u);
        QCOMPARE(store.undo().value().value().label, "plan");
        QCOMPARE(store.nights(allNights).value().at(1).night, nightOf("2025-03-10"));
        QVERIFY(plans.plan().value().reminders.silenced == std::set{ReminderKind::NicotineCutoff});
        QCOMPARE(store.undo().value().value().label, "morning");
        QCOMPARE(first().note, "corrected");
        QCOMPARE(first().twitches.value(), 2);
        QCOMPARE(store.redo().value().value().label, "morning");
        QCOMPARE(first().note, "by hand");
        // A step of today on top of it, and both are undone.
        Night night = first();
        night.pain = 7;
        QVERIFY(store.apply({"today", {PutNight{night}}}));
        QCOMPARE(store.undo().value().value().label, "today");
        QCOMPARE(first().pain.value(), 0);
        QCOMPARE(store.undo().value().value().label, "morning");
        QCOMPARE(first().note, "corrected");
    }

    void whoeverHasWrittenAnythingHasBegun_data() {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("twitch") << QByteArray("INSERT INTO twitch(at_utc, at_offset, zone, night, falling, woke, note)"
                                              " VALUES (1741489200, 0, '', '2025-03-08', 0, 0, '')");
        QTest::newRow("habit") << QByteArray("INSERT INTO habit(at_utc, at_offset, zone, night, kind)"
                                             " VALUES (1741489200, 0, '', '2025-03-08', 'tea')");
        QTest::newRow("change") << QByteArray("INSERT INTO change_mark(night, label) VALUES ('2025-03-08', 'decaf')");
        QTest::newRow("bedtime") << QByteArray("INSERT INTO sleep_schedule VALUES (1, 1380, 420)");
        QTest::newRow("silenced") << QByteArray("INSERT INTO silenced_reminder VALUES ('bedtime')");
        QTest::newRow("pause") << QByteArray("INSERT INTO pause VALUES ('2025-03-08', '2025-03-09', 'other')");
        QTest::newRow("shown") << QByteArray(
            "INSERT INTO reminder(night, kind, state) VALUES ('2025-03-08', 'bedtime', 'shown')");
        QTest::newRow("ran") << QByteArray("INSERT INTO travel(one, home_zone, policy, asked_zone)"
                                           " VALUES (1, 'Europe/Berlin', 'ask', '')");
        QTest::newRow("nothing") << QByteArray();
    }
    void whoeverHasWrittenAnythingHasBegun() {
        QFETCH(QByteArray, row);
        auto migrations = shippedMigrations();
        migrations.resize(7);
        QVERIFY(DiaryFile(diary(), migrations).open().database);
        execute(diary(), row);
        const OpenedDiary opened = DiaryFile(diary()).open();
        QVERIFY(opened.database);
        const auto begun = SqlitePlanStore(*opened.database).beginning().value().begun;
        QCOMPARE(begun.has_value(), !row.isEmpty());
        QVERIFY(!begun || *begun == Begun{}); // nobody knows since when
    }

    void aKindOfReminderThatIsNotKnownHereIsPassedOver() {
        makeDiary();
        execute(diary(), "INSERT INTO silenced_reminder VALUES ('nap'), ('bedtime');"
                         "INSERT INTO reminder(night, kind, state) VALUES ('2025-03-08', 'nap', 'shown');"
                         "INSERT INTO reminder_decision VALUES"
                         " (1, 1741489200, 0, '', '2025-03-08', 'nap', 'shown', '', 1741489200);");
        const OpenedDiary opened = DiaryFile(diary()).open();
        const SqliteReminderStore reminders(*opened.database);
        QVERIFY(reminders.recordsOf(nightOf("2025-03-08")).value().empty());
        QVERIFY(reminders.decisions(at("2025-03-01T00:00:00Z"), at("2025-04-01T00:00:00Z")).value().empty());
        SqlitePlanStore plans(*opened.database);
        QVERIFY(plans.plan().value().reminders.silenced == std::set{ReminderKind::Bedtime});
        QVERIFY(SqliteDiary(*opened.database).apply({"plan", {PutPlan{}}}));
        QCOMPARE(answer(*opened.database, "SELECT group_concat(kind) FROM silenced_reminder"), "nap"); // and kept
    }

    void aNewColumnOfAnUndoableTableIsUndoneWithoutMore() {
        makeDiary();
        const OpenedDiary opened =
            DiaryFile(diary(), shippedAnd({"ALTER TABLE twitch ADD COLUMN side TEXT NOT NULL DEFAULT 'left';"})).open();
        SqliteDiary store(*opened.database);
        SQLite::Database& connection = opened.database->connection();
        connection.exec("INSERT INTO undo_step(label, undone) VALUES ('side', 0);"
                        "UPDATE undo_recording SET open_step = last_insert_rowid();"
                        "UPDATE twitch SET side = 'right';"
                        "UPDATE undo_recording SET open_step = NULL;");
        QVERIFY(store.undo().value());
        QCOMPARE(answer(*opened.database, "SELECT side FROM twitch"), "left");
        QVERIFY(store.redo().value());
        QVERIFY(store.apply({"remove", {RemoveTwitch{1}}}));
        QVERIFY(store.undo().value());
        QCOMPARE(answer(*opened.database, "SELECT side FROM twitch"), "right");
    }

    void upgradeKilledMidwayLeavesOldOrNewDiary() {
        makeOlderDiary(diary(), 1);
        int kills = 0;
        for (int microseconds = 300;; microseconds = microseconds * 6 / 5) {
            const pid_t child = ::fork();
            if (child == 0) {
                ::_exit(DiaryFile(diary()).open().database ? 0 : 1);
            }
            ::usleep(useconds_t(microseconds)); // the moment is what is tested
            ::kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            ++kills;
            // Opened for writing, since an interrupted write may have to be rolled back first.
            SQLite::Database left(diary().toStdString(), SQLite::OPEN_READWRITE);
            const int version = left.execAndGet("PRAGMA user_version").getInt();
            QVERIFY2(version == 1 || version == m_current, qPrintable(QString::number(version)));
            QCOMPARE(left.execAndGet("PRAGMA integrity_check").getString(), std::string("ok"));
            QCOMPARE(left.execAndGet("SELECT count(*) FROM night").getInt(), 1);
            if (WIFEXITED(status)) {
                QCOMPARE(WEXITSTATUS(status), 0);
                QCOMPARE(version, m_current);
                break;
            }
        }
        QVERIFY2(kills > 5, qPrintable(QString::number(kills)));
        const OpenedDiary opened = DiaryFile(diary()).open({.integrity = IntegrityCheck::Quick});
        QCOMPARE(int(opened.outcome), int(OpenOutcome::Current));
    }

    void anOlderDiaryIsUpgradedAfterAVerifiedBackup() {
        makeDiary();
        const OpenedDiary opened =
            DiaryFile(diary(), shippedAnd({"CREATE TABLE extra (id INTEGER) STRICT; INSERT INTO extra VALUES (7);",
                                           "UPDATE extra SET id = id + 1;"}))
                .open();
        QCOMPARE(int(opened.outcome), int(OpenOutcome::Upgraded));
        QCOMPARE(answer(*opened.database, "PRAGMA user_version"), QString::number(m_current + 2));
        QCOMPARE(answer(*opened.database, "SELECT id FROM extra"), "8");
        QCOMPARE(answer(*opened.database, "PRAGMA foreign_keys"), "1");
        QCOMPARE(twitchesIn(*opened.database), 1u);

        QCOMPARE(opened.backup, path("backups/" + backupName()));
        QCOMPARE(QDir(path("backups")).entryList(QDir::Files), QStringList(backupName()));
        QCOMPARE(modeOf(path("backups")), 0700);
        QCOMPARE(modeOf(opened.backup), 0600);
        const OpenedDiary backup = DiaryFile(opened.backup).open();
        QCOMPARE(int(backup.outcome), int(OpenOutcome::Current));
        QCOMPARE(twitchesIn(*backup.database), 1u);
        QVERIFY(backup.database->quickCheck());
    }

    void aBackupIsNeverOverwritten() {
        const auto migrations = shippedAnd({"CREATE TABLE extra (id INTEGER) STRICT;"});
        makeDiary();
        const QByteArray old = bytesOf(diary());
        const QString first = DiaryFile(diary(), migrations).open().backup;
        const QByteArray firstBytes = bytesOf(first);
        write(diary(), old); // somebody restores the old file
        const OpenedDiary again = DiaryFile(diary(), migrations).open();
        QCOMPARE(int(again.outcome), int(OpenOutcome::Upgraded));
        QCOMPARE(again.backup, path("backups/" + backupName("-2")));
        QVERIFY(bytesOf(first) == firstBytes);
    }

    void withoutABackupThereIsNoUpgrade() {
        makeDiary();
        write(path("backups"), "in the way");
        verifyRefused(DiaryFile(diary(), shippedAnd({"CREATE TABLE extra (id INTEGER) STRICT;"})).open(),
                      OpenOutcome::Failed, Error::Kind::Unavailable, "backups");
        QCOMPARE(ask(diary(), "PRAGMA user_version"), m_current);
    }

    void aFailingUpgradeLeavesVersionAndDataAsBefore_data() {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("an error after work was done") << QByteArray(
            "DELETE FROM twitch; CREATE TABLE extra (id INTEGER) STRICT; INSERT INTO nowhere VALUES (1);");
        QTest::newRow("a broken rule of the schema")
            << QByteArray("DELETE FROM twitch; UPDATE compatibility SET one = 2;");
        QTest::newRow("a row that refers to nothing")
            << QByteArray("DELETE FROM twitch; INSERT INTO routine_step(session, position, step, planned_s, elapsed_ms,"
                          " state, skip_reason) VALUES (99, 0, 'screens', 1, 0, 'done', '');");
        QTest::newRow("a script that ends the transaction")
            << QByteArray("CREATE TABLE extra (id INTEGER) STRICT; BEGIN;");
        QTest::newRow("not SQL") << QByteArray("DELETE FROM twitch; Lorem ipsum;");
    }
    void aFailingUpgradeLeavesVersionAndDataAsBefore() {
        QFETCH(QByteArray, script);
        makeDiary();
        verifyRefused(DiaryFile(diary(), shippedAnd({"CREATE TABLE fine (id INTEGER) STRICT;", script})).open(),
                      OpenOutcome::Failed, Error::Kind::Unavailable);
        QCOMPARE(ask(diary(), "PRAGMA user_version"), m_current);
        QCOMPARE(ask(diary(), "SELECT count(*) FROM sqlite_schema WHERE name IN ('fine', 'extra')"), 0);
        QCOMPARE(QDir(path("backups")).entryList(QDir::Files), QStringList());
        const OpenedDiary opened = DiaryFile(diary()).open();
        QCOMPARE(int(opened.outcome), int(OpenOutcome::Current));
        QCOMPARE(twitchesIn(*opened.database), 1u);
    }

    void anUpgradeWhoseScriptIsMissingFails() {
        makeDiary();
        auto migrations = shippedMigrations();
        migrations.push_back({m_current + 1, path("nowhere.sql")});
        verifyRefused(DiaryFile(diary(), migrations).open(), OpenOutcome::Failed, Error::Kind::Unavailable,
                      "nowhere.sql");
        QCOMPARE(ask(diary(), "PRAGMA user_version"), m_current);
    }

    void aDiaryThatCouldNotBeCreatedCanBeCreatedLater() {
        write(path("broken.sql"), "CREATE TABLE night (id INTEGER) STRICT; Lorem ipsum;");
        verifyRefused(DiaryFile(diary(), {{1, path("broken.sql")}}).open(), OpenOutcome::Failed,
                      Error::Kind::Unavailable);
        const OpenedDiary opened = DiaryFile(diary()).open();
        QCOMPARE(int(opened.outcome), int(OpenOutcome::Created));
        QVERIFY(logTwitch(*opened.database));
    }

    void upgradeMayRebuildReferencedTable() {
        makeDiary();
        execute(diary(), "INSERT INTO routine_session VALUES (1, '2025-03-08', 0, 0, 0, 'finished', 1);"
                         "INSERT INTO routine_step(session, position, step, planned_s, elapsed_ms, state, skip_reason)"
                         " VALUES (1, 0, 'screens', 1, 0, 'done', '');");
        const OpenedDiary opened =
            DiaryFile(diary(), shippedAnd({"CREATE TABLE fresh AS SELECT * FROM routine_session;"
                                           "DROP TABLE routine_session;"
                                           "CREATE TABLE routine_session (id INTEGER PRIMARY KEY) STRICT;"
                                           "INSERT INTO routine_session SELECT id FROM fresh; DROP TABLE fresh;"}))
                .open();
        QCOMPARE(int(opened.outcome), int(OpenOutcome::Upgraded));
        QCOMPARE(answer(*opened.database, "SELECT count(*) FROM routine_step"), "1");
    }

    void anOlderDiaryIsNotUpgradedForReading() {
        makeDiary();
        OpenOptions options;
        options.mode = OpenMode::ReadOnly;
        verifyRefused(DiaryFile(diary(), shippedAnd({"CREATE TABLE extra (id INTEGER) STRICT;"})).open(options),
                      OpenOutcome::Failed, Error::Kind::ReadOnly, "upgraded");
        QCOMPARE(ask(diary(), "PRAGMA user_version"), m_current);
    }

    void manyProgramsUpgradeOneDiaryOnce() {
        makeDiary();
        const auto migrations =
            shippedAnd({"CREATE TABLE extra (id INTEGER) STRICT; INSERT INTO extra SELECT count(*) FROM twitch;"});
        std::array<OpenOutcome, 4> outcomes{};
        std::vector<std::thread> programs;
        for (OpenOutcome& outcome : outcomes) {
            programs.emplace_back([&] { outcome = DiaryFile(diary(), migrations).open().outcome; });
        }
        for (std::thread& program : programs) {
            program.join();
        }
        QCOMPARE(std::ranges::count(outcomes, OpenOutcome::Upgraded), 1);
        QCOMPARE(std::ranges::count(outcomes, OpenOutcome::Current), 3);
        QCOMPARE(ask(diary(), "SELECT count(*) FROM extra"), 1);
        QCOMPARE(QDir(path("backups")).entryList(QDir::Files), QStringList(backupName()));
    }
};

SOFTFALL_TEST(DiaryUpgradeTest)
#include "DiaryUpgradeTest.moc"
