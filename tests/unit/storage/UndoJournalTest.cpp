#include "program/TestCase.h"
#include "storage/DiaryFile.h"
#include "storage/SqliteDiary.h"
#include "storage/UndoableTables.h"
#include "support/Times.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>

using namespace softfall;

namespace {

const NightRange allNights{nightOf("1970-01-01"), nightOf("2999-12-31")};

Habit tea() {
    Habit habit;
    habit.at = zonedAt("2025-03-08T20:00:00-05:00");
    habit.night = nightOf("2025-03-08");
    habit.kind = HabitKind::Tea;
    return habit;
}

} // namespace

/// What the store contract cannot see: that schema and program agree about the journal, and what other programs do.
class UndoJournalTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    OpenedDiary m_opened;

    [[nodiscard]] Database& database() const { return *m_opened.database; }
    [[nodiscard]] QString ask(const std::string& question) const {
        return QString::fromStdString(database().connection().execAndGet(question).getString());
    }
    void execute(const std::string& sql) const { database().connection().exec(sql); }

private slots:
    void init() {
        m_folder =
            std::make_unique<QTemporaryDir>(QDir::tempPath() + "/softfall-" + QTest::currentTestFunction() + "-XXXXXX");
        m_opened = DiaryFile(m_folder->filePath("diary.sqlite")).open();
        QVERIFY(m_opened.database);
    }
    void cleanup() {
        m_opened = {};
        m_folder.reset();
    }

    void everyChangeOfAnUndoableTableIsJournaled_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : undoableEntryTables) {
            QTest::newRow(name) << name;
        }
        for (const char* name : undoablePlanTables) {
            QTest::newRow(name) << name;
        }
    }
    void everyChangeOfAnUndoableTableIsJournaled() {
        QFETCH(QString, name);
        const UndoableTable table = undoableTable(database().connection(), name.toStdString());
        QVERIFY(!table.key.empty());
        const auto triggers = [&](const std::string& event) {
            return ask("SELECT count(*) FROM sqlite_schema WHERE type='trigger' AND name='" + table.name + "_journal_" +
                       event + "' AND tbl_name='" + table.name + "'");
        };
        // The last number is enough, so rows added to a numbered table need no trigger.
        QCOMPARE(triggers("insert"), table.isNumbered ? "0" : "1");
        QCOMPARE(triggers("update"), table.columns.size() == table.key.size() ? "0" : "1");
        QCOMPARE(triggers("delete"), "1");
    }

    void noOtherTableIsJournaled() {
        QCOMPARE(ask("SELECT count(DISTINCT tbl_name) FROM sqlite_schema WHERE type='trigger'"),
                 QString::number(undoableEntryTables.size() + undoablePlanTables.size()));
    }

    void theJournalHasOfAChangeWhatChangedAndOfARemovalAll() {
        SqliteDiary diary(database());
        QVERIFY(diary.apply({"a", {AddHabit{tea()}}}));
        Habit other = tea();
        other.id = 1;
        other.at.zone = "it's";
        other.night += std::chrono::days(1);
        QVERIFY(diary.apply({"b", {PutHabit{other}}}));
        QVERIFY(diary.apply({"c", {RemoveHabit{1}}}));
        QCOMPARE(ask("SELECT image FROM undo_row WHERE change='changed'"), "id=1,zone='',night='2025-03-08'");
        QCOMPARE(ask("SELECT image FROM undo_row WHERE change='removed'"),
                 "id=1,at_utc=1741482000,at_offset=-18000,zone='it''s',night='2025-03-09',kind='tea',amount=NULL,"
                 "intensity=NULL");
    }

    void theFirstSettingIsAChangeAndNotTheAdditionOfARow() {
        PlanSettings plan;
        plan.routine.volume = 1;
        QVERIFY(SqliteDiary(database()).apply({"plan", {PutPlan{plan}}}));
        QCOMPARE(ask("SELECT group_concat(table_name || ' ' || change || ' ' || image) FROM undo_row"),
                 "routine_preferences changed one=1,volume_pct=60");
    }

    void bulkImportIsOneJournalRow() {
        DiaryEdit import{"import", {}};
        import.operations.assign(1000, AddHabit{tea()});
        QVERIFY(SqliteDiary(database()).apply(import));
        QCOMPARE(ask("SELECT group_concat(table_name || ' ' || change || ' ' || image) FROM undo_row"),
                 "habit added-range first=1,last=1000");
    }

    void addedAndRemovedRowIsGoneAfterUndo() {
        SqliteDiary diary(database());
        QVERIFY(diary.apply({"test", {AddHabit{tea()}, AddHabit{tea()}, RemoveHabit{1}}}));
        QCOMPARE(diary.undo().value().value().label, QString("test"));
        QVERIFY(diary.habits(allNights).value().empty());
    }

    void undoneStepIsKeptUntilTheNextStep() {
        SqliteDiary diary(database());
        QVERIFY(diary.apply({"a", {AddHabit{tea()}}}));
        QVERIFY(diary.apply({"b", {RemoveHabit{1}}}));
        QVERIFY(diary.undo());
        // The step that would redo it: remove number 1.
        QCOMPARE(ask("SELECT group_concat(label || undone) FROM undo_step"), "a0,b1");
        QCOMPARE(ask("SELECT group_concat(change || ' ' || image) FROM undo_row JOIN undo_step ON undo_step.id = step"
                     " WHERE undone"),
                 "added id=1");
        QVERIFY(diary.undo());
        QCOMPARE(ask("SELECT group_concat(label || undone) FROM undo_step"), "b1,a1");
        QVERIFY(diary.apply({"c", {AddHabit{tea()}}}));
        QCOMPARE(ask("SELECT group_concat(label || undone) FROM undo_step"), "c0");
        QCOMPARE(ask("SELECT count(*) FROM undo_row"), "1");
    }

    void nothingIsRecordedOutsideAStep() {
        execute("INSERT INTO bedtime_override(night, bedtime_min) VALUES ('2025-03-08', 1380); DELETE FROM "
                "bedtime_override;");
        QCOMPARE(ask("SELECT count(*) FROM undo_row"), "0");
    }

    void aJournalThatDoesNotFitIsDamageAndChangesNothing_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a table of no diary") << "UPDATE undo_row SET table_name='sqlite_schema'";
        QTest::newRow("SQL for a column")
            << "UPDATE undo_row SET change='changed', image='id=1,night) VALUES (1); DROP TABLE habit; --=1'";
        QTest::newRow("a column of another table")
            << "UPDATE undo_row SET change='changed', image='id=1,bedtime_min=1'";
        QTest::newRow("no key") << "UPDATE undo_row SET change='added', image='kind=''tea'''";
        QTest::newRow("no end of the range") << "UPDATE undo_row SET image='first=1'";
        QTest::newRow("no image") << "UPDATE undo_row SET image='?'";
    }
    void aJournalThatDoesNotFitIsDamageAndChangesNothing() {
        QFETCH(QString, sql);
        SqliteDiary diary(database());
        QVERIFY(diary.apply({"test", {AddHabit{tea()}}}));
        execute(sql.toStdString());
        const auto undone = diary.undo();
        QVERIFY(!undone);
        QCOMPARE(int(undone.error().kind), int(Error::Kind::Damaged));
        QCOMPARE(diary.habits(allNights).value().size(), 1u);
    }
};

SOFTFALL_TEST(UndoJournalTest)
#include "UndoJournalTest.moc"
