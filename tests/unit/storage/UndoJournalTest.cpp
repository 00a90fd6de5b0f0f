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

/// What the store contract cannot see: that schema and program agree about the journal, and what a foreign hand does.
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

    void everyColumnOfAnUndoableTableIsKnownAndJournaled_data() {
        QTest::addColumn<QString>("name");
        for (const UndoableTable& table : undoableTables()) {
            QTest::newRow(table.name.c_str()) << QString::fromStdString(table.name);
        }
    }
    void everyColumnOfAnUndoableTableIsKnownAndJournaled() {
        QFETCH(QString, name);
        const UndoableTable& table = *undoableTable(name.toStdString());
        const auto joined = [](const std::vector<std::string>& names) {
            QStringList list;
            for (const std::string& each : names) {
                list << QString::fromStdString(each);
            }
            return list.join(',');
        };
        QCOMPARE(ask("SELECT group_concat(name) FROM pragma_table_info('" + table.name + "')"), joined(table.columns));
        QCOMPARE(ask("SELECT group_concat(name) FROM (SELECT name FROM pragma_table_info('" + table.name +
                     "') WHERE pk > 0 ORDER BY pk)"),
                 joined(table.key));
        QCOMPARE(ask("SELECT sql LIKE '%AUTOINCREMENT%' FROM sqlite_schema WHERE name='" + table.name + "'"),
                 QString::number(table.numbered));
        const auto trigger = [&](const std::string& event) {
            return ask("SELECT coalesce(min(sql), '') FROM sqlite_schema WHERE type='trigger' AND name='" + table.name +
                       "_journal_" + event + "' AND tbl_name='" + table.name + "'");
        };
        // As the last number says it all, rows that are added to a numbered table need no trigger.
        QCOMPARE(trigger("insert").isEmpty(), table.numbered);
        for (const std::string& column : table.columns) {
            const QString image = QString::fromStdString(column + "=' || quote(OLD." + column + ")");
            QVERIFY2(trigger("update").contains(image), qPrintable(image));
            QVERIFY2(trigger("delete").contains(image), qPrintable(image));
            const QString compared = QString::fromStdString("NEW." + column);
            QVERIFY2(trigger("update").contains(compared), qPrintable(compared));
        }
    }

    void noTableIsJournaledThatCannotBePutBack() {
        QCOMPARE(ask("SELECT count(DISTINCT tbl_name) FROM sqlite_schema WHERE type='trigger'"),
                 QString::number(undoableTables().size()));
    }

    void anImportOfManyRowsIsOneLineOfTheJournal() {
        DiaryEdit import{"import", {}};
        import.operations.assign(1000, AddHabit{tea()});
        QVERIFY(SqliteDiary(database()).apply(import));
        QCOMPARE(ask("SELECT group_concat(table_name || ' ' || change || ' ' || image) FROM undo_row"),
                 "habit added-range first=1,last=1000");
    }

    void whatAStepAddedAndRemovedIsGoneAfterItsUndo() {
        SqliteDiary diary(database());
        QVERIFY(diary.apply({"test", {AddHabit{tea()}, AddHabit{tea()}, RemoveHabit{1}}}));
        QCOMPARE(diary.undo().value().value(), QString("test"));
        QVERIFY(diary.habits(allNights).value().empty());
    }

    void whatWasTakenBackIsKeptUntilTheNextStep() {
        SqliteDiary diary(database());
        QVERIFY(diary.apply({"a", {AddHabit{tea()}}}));
        QVERIFY(diary.apply({"b", {RemoveHabit{1}}}));
        QVERIFY(diary.undo());
        // The step that would do it again: remove number 1.
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
        execute("INSERT INTO bedtime_override VALUES ('2025-03-08', 1380); DELETE FROM bedtime_override;");
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
