#include "storage/DiaryFile.h"

#include "storage/SqliteDiary.h"
#include "storage/SqlitePlanStore.h"
#include "storage/SqliteReminderStore.h"
#include "storage/SqliteRoutineStore.h"
#include "support/Files.h"
#include "support/Times.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>
#include <array>
#include <csignal>
#include <memory>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace softfall;

namespace {

const NightRange allNights{nightOf("1970-01-01"), nightOf("2999-12-31")};

/// What another program does to a database file.
void execute(const QString& path, const QByteArray& sql) {
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql.toStdString());
}

int ask(const QString& path, const char* question) {
    return SQLite::Database(path.toStdString(), SQLite::OPEN_READONLY).execAndGet(question).getInt();
}

QString answer(Database& database, const char* question) {
    return QString::fromStdString(database.connection().execAndGet(question).getString());
}

Twitch aTwitch() {
    Twitch twitch;
    twitch.at = zonedAt("2025-03-08T23:46:00-05:00");
    twitch.night = nightOf("2025-03-08");
    return twitch;
}

bool logTwitch(Database& database) {
    return SqliteDiary(database).apply({"log-twitch", {AddTwitch{aTwitch()}}}).has_value();
}

std::size_t twitchesIn(Database& database) {
    return SqliteDiary(database).twitches(allNights).value().size();
}

} // namespace

/// Opening, creating and upgrading the diary file: one test for each outcome, and for what each may do to the file.
class DiaryFileTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    const int m_current = shippedMigrations().back().version;

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString diary() const { return path("diary.sqlite"); }
    /// A schema script that keeps the programs of today from writing.
    [[nodiscard]] QByteArray shuttingOut() const {
        return "UPDATE compatibility SET min_reader = " + QByteArray::number(m_current + 1) + ';';
    }
    [[nodiscard]] QString backupName(const char* number = "") const {
        return QStringLiteral("diary-v%1-before-upgrade%2.sqlite").arg(m_current).arg(QLatin1String(number));
    }

    /// The released schemas and further ones, each given as SQL.
    std::vector<Migration> shippedAnd(const std::vector<QByteArray>& scripts) {
        std::vector<Migration> migrations = shippedMigrations();
        for (const QByteArray& script : scripts) {
            const int version = migrations.back().version + 1;
            const QString file = path(QString("schema-%1.sql").arg(version));
            write(file, script);
            migrations.push_back({version, file});
        }
        return migrations;
    }

    /// A diary of the released schema with one twitch in it.
    void makeDiary() {
        const OpenedDiary opened = DiaryFile(diary()).open();
        QVERIFY(opened.database);
        QVERIFY(logTwitch(*opened.database));
    }
    /// The same, as a program that is one schema ahead leaves it.
    void makeNewerDiary(const QByteArray& script) {
        makeDiary();
        QVERIFY(DiaryFile(diary(), shippedAnd({script})).open().outcome == OpenOutcome::Upgraded);
    }

    static QByteArray fixtureOf(int version) {
        return bytesOf(QStringLiteral(SOFTFALL_SOURCE_DIR "/tests/data/diary-schema-%1.sql").arg(version));
    }

    void verifyRefused(const OpenedDiary& opened, OpenOutcome outcome, Error::Kind kind, const QString& detail = {}) {
        QCOMPARE(int(opened.outcome), int(outcome));
        QVERIFY(!opened.database);
        QVERIFY(opened.error);
        QCOMPARE(int(opened.error->kind), int(kind));
        QVERIFY2(describe(*opened.error).contains(detail), qPrintable(describe(*opened.error)));
    }

private slots:
    void init() {
        m_folder =
            std::make_unique<QTemporaryDir>(QDir::tempPath() + "/softfall-" + QTest::currentTestFunction() + "-XXXXXX");
        QVERIFY(m_folder->isValid());
    }
    void cleanup() { m_folder.reset(); }

    void theShippedSchemasAscendFromOneWithoutGap() {
        const auto migrations = shippedMigrations();
        for (std::size_t i = 0; i < migrations.size(); ++i) {
            QCOMPARE(migrations[i].version, int(i) + 1);
            QVERIFY2(QFile::exists(migrations[i].script), qPrintable(migrations[i].script));
        }
    }

    void aMissingDiaryIsCreatedAndThenCurrent() {
        {
            const OpenedDiary created = DiaryFile(diary()).open();
            QCOMPARE(int(created.outcome), int(OpenOutcome::Created));
            QVERIFY(created.database);
            QVERIFY(!created.error);
            QVERIFY(logTwitch(*created.database));
        }
        QCOMPARE(ask(diary(), "PRAGMA user_version"), shippedMigrations().back().version);
        QCOMPARE(ask(diary(), "PRAGMA application_id"), diaryApplicationId);
        const OpenedDiary current = DiaryFile(diary()).open();
        QCOMPARE(int(current.outcome), int(OpenOutcome::Current));
        QCOMPARE(twitchesIn(*current.database), 1u);
        QVERIFY(!QDir(path("backups")).exists());
    }

    void anEmptyFileBecomesADiary() {
        write(diary(), {});
        const OpenedDiary opened = DiaryFile(diary()).open();
        QCOMPARE(int(opened.outcome), int(OpenOutcome::Created));
        QVERIFY(logTwitch(*opened.database));
    }

    void foldersAreMadeFor0700AndFilesFor0600WhateverTheUmask() {
        const mode_t before = ::umask(0);
        const QString file = path("share/softfall/diary.sqlite");
        const OpenedDiary opened = DiaryFile(file).open();
        ::umask(before);
        QVERIFY(opened.database);
        QCOMPARE(modeOf(path("share")), 0700);
        QCOMPARE(modeOf(path("share/softfall")), 0700);
        QCOMPARE(modeOf(file), 0600);
        QVERIFY(logTwitch(*opened.database));
        QCOMPARE(modeOf(file + "-wal"), 0600);
        QCOMPARE(modeOf(file + "-shm"), 0600);
    }

    void aFolderThatWasThereKeepsItsRights() {
        QVERIFY(QDir().mkdir(path("mine")));
        QVERIFY(::chmod(QFile::encodeName(path("mine")).constData(), 0755) == 0);
        QVERIFY(DiaryFile(path("mine/diary.sqlite")).open().database);
        QCOMPARE(modeOf(path("mine")), 0755);
    }

    void othersLoseTheirRightsToADiary() {
        makeDiary();
        QVERIFY(::chmod(QFile::encodeName(diary()).constData(), 0664) == 0);
        QVERIFY(DiaryFile(diary()).open().database);
        QCOMPARE(modeOf(diary()), 0600);
    }

    void everyConnectionIsSetUpToBeSafe() {
        const OpenedDiary opened = DiaryFile(diary()).open();
        QCOMPARE(answer(*opened.database, "PRAGMA journal_mode"), "wal");
        QCOMPARE(answer(*opened.database, "PRAGMA synchronous"), "2");
        QCOMPARE(answer(*opened.database, "PRAGMA foreign_keys"), "1");
        QCOMPARE(answer(*opened.database, "PRAGMA trusted_schema"), "0");
        QCOMPARE(answer(*opened.database, "PRAGMA busy_timeout"), "5000");
    }

    void everyTableIsStrict() {
        const OpenedDiary opened = DiaryFile(diary()).open();
        QCOMPARE(answer(*opened.database, "SELECT group_concat(name) FROM pragma_table_list WHERE schema='main' AND"
                                          " type='table' AND NOT strict AND name NOT LIKE 'sqlite_%'"),
                 "");
    }

    void openingACurrentDiaryDoesNotTouchIt() {
        makeDiary();
        const QByteArray before = bytesOf(diary());
        for (const IntegrityCheck check : {IntegrityCheck::None, IntegrityCheck::Quick}) {
            OpenOptions options;
            options.integrity = check;
            QCOMPARE(int(DiaryFile(diary()).open(options).outcome), int(OpenOutcome::Current));
        }
        QVERIFY(bytesOf(diary()) == before);
        QVERIFY(!QFile::exists(diary() + "-wal"));
    }

    // Upgrading

    void theReleasedSchema1IsStillThatOfItsFixture() {
        const QByteArray fixture = bytesOf(SOFTFALL_SOURCE_DIR "/tests/data/diary-schema-1.sql");
        QVERIFY(!fixture.isEmpty());
        execute(diary(), fixture);
        const DiaryFile schema1(path("new.sqlite"), {shippedMigrations().front()});
        const OpenedDiary created = schema1.open();
        const OpenedDiary opened = DiaryFile(diary(), {shippedMigrations().front()}).open();
        QCOMPARE(int(opened.outcome), int(OpenOutcome::Current));
        const char* schema = "SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema"
                             " WHERE name NOT LIKE 'sqlite_%' ORDER BY name)";
        QCOMPARE(answer(*opened.database, schema), answer(*created.database, schema));
    }

    void aDiaryOfSchema1IsReadWhole() {
        execute(diary(), bytesOf(SOFTFALL_SOURCE_DIR "/tests/data/diary-schema-1.sql"));
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
        QVERIFY(plan.schedule.tonightOnly().at(nightOf("2025-03-08")) == TimeOfDay(22, 45));
        QVERIFY(plan.preferences == Preferences{});
        const auto session = SqliteRoutineStore(*opened.database).open().value().value();
        QCOMPARE(session.steps.at(1).elapsed.count(), 1500);
        const auto reminders = SqliteReminderStore(*opened.database).recordsOf(nightOf("2025-03-08")).value();
        QVERIFY(reminders.at(0).snoozedUntil.value() == at("2025-03-09T03:10:00Z"));
        // What came with later schemas has its defaults.
        QVERIFY(plan.reminders == ReminderPreferences{});
        QVERIFY(plan.pauses.empty());
        QVERIFY(SqlitePlanStore(*opened.database).travel().value() == Travel{});
        // Its steps can still be taken back.
        QCOMPARE(store.undo().value().value(), QString("morning"));
        QCOMPARE(store.nights(allNights).value().at(0).note, QString::fromUtf8("Müde 😴"));
        QCOMPARE(store.undo().value().value(), QString("plan"));
        QVERIFY(SqlitePlanStore(*opened.database).plan().value() == PlanSettings{});
        QCOMPARE(store.undo().value().value(), QString("import"));
        QVERIFY(!store.extent().value());
    }

    void theReleasedSchemasAreStillThoseOfTheirFixtures_data() {
        QTest::addColumn<int>("version");
        QTest::newRow("2") << 2;
        QTest::newRow("3") << 3;
    }
    void theReleasedSchemasAreStillThoseOfTheirFixtures() {
        QFETCH(int, version);
        execute(diary(), fixtureOf(version));
        auto released = shippedMigrations();
        released.resize(std::size_t(version));
        const OpenedDiary created = DiaryFile(path("new.sqlite"), released).open();
        const OpenedDiary opened = DiaryFile(diary(), released).open();
        QCOMPARE(int(opened.outcome), int(OpenOutcome::Current));
        // A column that was added stands at the end, with what SQLite makes of its place.
        const char* schema =
            "SELECT group_concat(name || ' ' || (SELECT group_concat(name || type || \"notnull\" || pk)"
            " FROM pragma_table_info(tables.name)), char(10)) FROM (SELECT name FROM sqlite_schema"
            " WHERE type='table' AND name NOT LIKE 'sqlite_%' ORDER BY name) AS tables";
        QCOMPARE(answer(*opened.database, schema), answer(*created.database, schema));
        const char* others = "SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema"
                             " WHERE type<>'table' AND name NOT LIKE 'sqlite_%' ORDER BY name)";
        QCOMPARE(answer(*opened.database, others), answer(*created.database, others));
    }

    void aDiaryOfSchema2Or3IsReadWhole_data() { theReleasedSchemasAreStillThoseOfTheirFixtures_data(); }
    void aDiaryOfSchema2Or3IsReadWhole() {
        QFETCH(int, version);
        execute(diary(), fixtureOf(version));
        const OpenedDiary opened = DiaryFile(diary()).open();
        QCOMPARE(int(opened.outcome), int(OpenOutcome::Upgraded));
        SqliteDiary store(*opened.database);
        QCOMPARE(store.nights(allNights).value().at(0).note, QString("corrected"));
        QCOMPARE(store.twitches(allNights).value().size(), 1u);
        QCOMPARE(store.habits(allNights).value().size(), 1u);
        QCOMPARE(store.changes().value().size(), 1u);
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
        if (version == 3) {
            QCOMPARE(plan.routine.volume, 30);
            QVERIFY(plan.routine.activity == WindDownActivity::Breathing);
            QCOMPARE(toString(session.steps.at(1).guidance.value()), QString("standard-stretching 30"));
            QCOMPARE(routine.ticked(session.id).value(), TickedItems{"schedule/alarm"});
            QCOMPARE(store.undo().value().value(), QString("plan"));
            QVERIFY(plans.plan().value().routine == RoutinePreferences{});
        }
        // What came with later schemas has its defaults, and the steps can be taken back.
        QVERIFY(plan.diary == DiaryPreferences{});
        QCOMPARE(store.undo().value().value(), QString("plan"));
        QVERIFY(plans.plan().value().pauses.empty());
        QCOMPARE(store.undo().value().value(), QString("morning"));
        QCOMPARE(store.redo().value().value(), QString("morning"));
    }

    void killedInTheMiddleOfAnUpgradeTheDiaryIsOldOrNew() {
        execute(diary(), fixtureOf(1));
        int kills = 0;
        for (int microseconds = 300;; microseconds = microseconds * 6 / 5) {
            const pid_t child = ::fork();
            if (child == 0) {
                ::_exit(DiaryFile(diary()).open().database ? 0 : 1);
            }
            ::usleep(useconds_t(microseconds)); // the moment is what is tried
            ::kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            ++kills;
            // Opened to write, since what was under way may have to be rolled back first.
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
        write(diary(), old); // somebody puts the old file back
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

    void anUpgradeMayRebuildATableThatOthersReferTo() {
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

    // Newer files

    void aNewerCompatibleDiaryIsOpenedForWriting() {
        makeNewerDiary("CREATE TABLE extra (id INTEGER) STRICT;");
        const OpenedDiary opened = DiaryFile(diary()).open();
        QCOMPARE(int(opened.outcome), int(OpenOutcome::NewerCompatible));
        QVERIFY(logTwitch(*opened.database));
        QCOMPARE(twitchesIn(*opened.database), 2u);
        QCOMPARE(answer(*opened.database, "PRAGMA user_version"), QString::number(m_current + 1));
    }

    void aNewerIncompatibleDiaryIsNeverWritten() {
        makeNewerDiary(shuttingOut());
        const QByteArray before = bytesOf(diary());
        verifyRefused(DiaryFile(diary()).open(), OpenOutcome::NewerIncompatible, Error::Kind::NewerFile,
                      "newer Softfall");
        QVERIFY(bytesOf(diary()) == before);
        QCOMPARE(QDir(path("backups")).entryList(QDir::Files),
                 QStringList(backupName())); // the one from makeNewerDiary
    }

    void theUnfinishedLogOfANewerIncompatibleDiaryIsLeftAlone() {
        makeNewerDiary(shuttingOut());
        const QString crashed = path("crashed.sqlite");
        {
            SQLite::Database newer(diary().toStdString(), SQLite::OPEN_READWRITE);
            newer.exec("DELETE FROM twitch");
            QVERIFY(QFile::copy(diary(), crashed)); // as if the power had gone now
            QVERIFY(QFile::copy(diary() + "-wal", crashed + "-wal"));
        }
        const QByteArray file = bytesOf(crashed);
        const QByteArray log = bytesOf(crashed + "-wal");
        QVERIFY(!log.isEmpty());
        verifyRefused(DiaryFile(crashed).open(), OpenOutcome::NewerIncompatible, Error::Kind::NewerFile);
        QVERIFY(bytesOf(crashed) == file);
        QVERIFY(bytesOf(crashed + "-wal") == log);
    }

    void aNewerIncompatibleDiaryCanBeRead() {
        makeNewerDiary(shuttingOut());
        OpenOptions options;
        options.mode = OpenMode::ReadOnly;
        const OpenedDiary opened = DiaryFile(diary()).open(options);
        QCOMPARE(int(opened.outcome), int(OpenOutcome::NewerIncompatible));
        QVERIFY(opened.database);
        QCOMPARE(twitchesIn(*opened.database), 1u);
        QVERIFY(!logTwitch(*opened.database));
    }

    void aNewerDiaryThatDoesNotSayWhoMayWriteItIsIncompatible() {
        makeNewerDiary("DROP TABLE compatibility;");
        verifyRefused(DiaryFile(diary()).open(), OpenOutcome::NewerIncompatible, Error::Kind::NewerFile);
    }

    // Damage and strangers

    void garbageIsDamagedAndLeftAlone_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("this is no database\n").repeated(1000);
        QTest::newRow("five bytes") << QByteArray("hello");
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("the right beginning only") << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\7');
    }
    void garbageIsDamagedAndLeftAlone() {
        QFETCH(QByteArray, bytes);
        write(diary(), bytes);
        verifyRefused(DiaryFile(diary()).open(), OpenOutcome::Damaged, Error::Kind::Damaged);
        QVERIFY(bytesOf(diary()) == bytes);
    }

    void aDamagedPageIsFoundByTheIntegrityCheck() {
        makeDiary();
        QByteArray bytes = bytesOf(diary());
        bytes.replace(bytes.size() - 4096, 4096, QByteArray(4096, '\xff'));
        write(diary(), bytes);
        OpenOptions options;
        options.integrity = IntegrityCheck::Quick;
        verifyRefused(DiaryFile(diary()).open(options), OpenOutcome::Damaged, Error::Kind::Damaged, "damaged");
        QVERIFY(bytesOf(diary()) == bytes);
    }

    void aTruncatedDiaryIsFoundByTheIntegrityCheck() {
        makeDiary();
        const QByteArray bytes = bytesOf(diary()).chopped(3 * 4096);
        write(diary(), bytes);
        OpenOptions options;
        options.integrity = IntegrityCheck::Quick;
        verifyRefused(DiaryFile(diary()).open(options), OpenOutcome::Damaged, Error::Kind::Damaged);
        QVERIFY(bytesOf(diary()) == bytes);
    }

    void anotherProgramsDatabaseIsNoDiary_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("without numbers") << QByteArray("CREATE TABLE bookmark (url TEXT)");
        QTest::newRow("with a version") << QByteArray("CREATE TABLE bookmark (url TEXT); PRAGMA user_version=1");
        QTest::newRow("with another application's number")
            << QByteArray("CREATE TABLE bookmark (url TEXT); PRAGMA user_version=1; PRAGMA application_id=252006673");
    }
    void anotherProgramsDatabaseIsNoDiary() {
        QFETCH(QByteArray, sql);
        execute(diary(), sql);
        QVERIFY(::chmod(QFile::encodeName(diary()).constData(), 0644) == 0);
        const QByteArray before = bytesOf(diary());
        verifyRefused(DiaryFile(diary()).open(), OpenOutcome::Failed, Error::Kind::Unavailable, "not a Softfall diary");
        QVERIFY(bytesOf(diary()) == before);
        QCOMPARE(modeOf(diary()), 0644);
    }

    // What the file system refuses

    void aPathBelowAFileFailsAndNamesIt() {
        write(path("file"), "x");
        verifyRefused(DiaryFile(path("file/softfall/diary.sqlite")).open(), OpenOutcome::Failed,
                      Error::Kind::Unavailable, path("file"));
    }

    void aFolderInThePlaceOfTheFileFails() {
        QVERIFY(QDir().mkdir(diary()));
        verifyRefused(DiaryFile(diary()).open(), OpenOutcome::Failed, Error::Kind::Unavailable, "folder");
    }

    void aFolderThatCannotBeWrittenFails() {
        if (::geteuid() == 0) {
            QSKIP("root can write everywhere");
        }
        QVERIFY(QDir().mkdir(path("locked")));
        QVERIFY(::chmod(QFile::encodeName(path("locked")).constData(), 0500) == 0);
        verifyRefused(DiaryFile(path("locked/diary.sqlite")).open(), OpenOutcome::Failed, Error::Kind::Unavailable,
                      "locked");
    }

    // Reading

    void readingDoesNotCreate() {
        OpenOptions options;
        options.mode = OpenMode::ReadOnly;
        verifyRefused(DiaryFile(path("new/diary.sqlite")).open(options), OpenOutcome::Failed, Error::Kind::Unavailable);
        QVERIFY(!QDir(path("new")).exists());
    }

    void whatIsOpenedForReadingCannotBeWritten() {
        makeDiary();
        OpenOptions options;
        options.mode = OpenMode::ReadOnly;
        const OpenedDiary opened = DiaryFile(diary()).open(options);
        QCOMPARE(int(opened.outcome), int(OpenOutcome::Current));
        QCOMPARE(twitchesIn(*opened.database), 1u);
        const auto written = SqliteDiary(*opened.database).apply({"log-twitch", {AddTwitch{aTwitch()}}});
        QVERIFY(!written);
        QCOMPARE(int(written.error().kind), int(Error::Kind::ReadOnly));
        QCOMPARE(int(SqliteDiary(*opened.database).undo().error().kind), int(Error::Kind::ReadOnly));
        QCOMPARE(twitchesIn(*opened.database), 1u);
    }

    void anOlderDiaryIsNotUpgradedForReading() {
        makeDiary();
        OpenOptions options;
        options.mode = OpenMode::ReadOnly;
        verifyRefused(DiaryFile(diary(), shippedAnd({"CREATE TABLE extra (id INTEGER) STRICT;"})).open(options),
                      OpenOutcome::Failed, Error::Kind::ReadOnly, "upgraded");
        QCOMPARE(ask(diary(), "PRAGMA user_version"), m_current);
    }

    void aDiaryInAFolderThatCannotBeWrittenCanBeRead() {
        if (::geteuid() == 0) {
            QSKIP("root can write everywhere");
        }
        makeDiary();
        QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0500) == 0);
        OpenOptions options;
        options.mode = OpenMode::ReadOnly;
        const OpenedDiary opened = DiaryFile(diary()).open(options);
        const bool isThere = opened.database && twitchesIn(*opened.database) == 1;
        QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0700) == 0);
        QVERIFY(isThere);
    }

    // Two programs at once

    void manyProgramsCreateOneDiary() {
        std::array<OpenOutcome, 4> outcomes{};
        std::array<bool, 4> wrote{};
        std::vector<std::thread> programs;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            programs.emplace_back([&, i] {
                const OpenedDiary opened = DiaryFile(diary()).open();
                outcomes[i] = opened.outcome;
                wrote[i] = opened.database && logTwitch(*opened.database);
            });
        }
        for (std::thread& program : programs) {
            program.join();
        }
        QCOMPARE(std::ranges::count(outcomes, OpenOutcome::Created), 1);
        QCOMPARE(std::ranges::count(outcomes, OpenOutcome::Current), 3);
        QCOMPARE(std::ranges::count(wrote, true), 4);
        QCOMPARE(ask(diary(), "SELECT count(*) FROM twitch"), 4);
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

QTEST_APPLESS_MAIN(DiaryFileTest)
#include "DiaryFileTest.moc"
