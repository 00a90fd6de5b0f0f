#include "program/TestCase.h"
#include "storage/DiaryFile.h"
#include "storage/SqliteDiary.h"
#include "support/Times.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>

using namespace softfall;

namespace {

DiaryEdit oneChange() {
    return {"add-change", {AddChange{{0, nightOf("2025-03-08"), "decaf"}}}};
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] OpenedDiary open() const { return DiaryFile(m_folder->filePath("diary.sqlite")).open(); }

private slots:
    void init() {
        m_folder =
            std::make_unique<QTemporaryDir>(QDir::tempPath() + "/softfall-" + QTest::currentTestFunction() + "-XXXXXX");
    }
    void cleanup() { m_folder.reset(); }

    void theDataVersionMovesWithTheWritesOfOthersOnly() {
        const OpenedDiary mine = open();
        const OpenedDiary other = open();
        const std::int64_t before = mine.database->dataVersion();
        QCOMPARE(mine.database->dataVersion(), before);
        QVERIFY(SqliteDiary(*mine.database).apply(oneChange()));
        QCOMPARE(mine.database->dataVersion(), before);
        QVERIFY(SqliteDiary(*other.database).apply(oneChange()));
        const std::int64_t after = mine.database->dataVersion();
        QVERIFY(after != before);
        QCOMPARE(mine.database->dataVersion(), after);
    }

    void pendingForeignWriteIsDetected() {
        const OpenedDiary mine = open();
        const OpenedDiary other = open();
        const std::int64_t before = mine.database->dataVersion();
        QVERIFY(!mine.database->isBeingWritten());
        other.database->connection().exec("BEGIN IMMEDIATE");
        other.database->connection().exec("INSERT INTO change_mark(night, label) VALUES ('2025-03-08', 'decaf')");
        QVERIFY(mine.database->isBeingWritten());
        QCOMPARE(mine.database->dataVersion(), before);
        other.database->connection().exec("COMMIT");
        QVERIFY(!mine.database->isBeingWritten());
        QVERIFY(mine.database->dataVersion() != before);
        QVERIFY(SqliteDiary(*mine.database).apply(oneChange())); // the check left nothing open
    }

    void whatAnotherProgramWroteIsSeen() {
        const OpenedDiary mine = open();
        const OpenedDiary other = open();
        QVERIFY(SqliteDiary(*other.database).apply(oneChange()));
        QCOMPARE(SqliteDiary(*mine.database).changes().value().size(), 1u);
        QVERIFY(SqliteDiary(*mine.database).undo().value());
        QVERIFY(SqliteDiary(*other.database).changes().value().empty());
    }

    void intactDiaryPassesQuickCheck() {
        const OpenedDiary opened = open();
        QVERIFY(SqliteDiary(*opened.database).apply(oneChange()));
        QVERIFY(opened.database->quickCheck());
    }

    void impossibleEntryIsDamage() {
        const OpenedDiary opened = open();
        opened.database->connection().exec("PRAGMA ignore_check_constraints=ON;"
                                           "INSERT INTO change_mark(night, label) VALUES ('2025-02-30', 'x');");
        const auto changes = SqliteDiary(*opened.database).changes();
        QVERIFY(!changes);
        QCOMPARE(int(changes.error().kind), int(Error::Kind::Damaged));
        QVERIFY(changes.error().detail.contains("2025-02-30"));
    }
};

SOFTFALL_TEST(DatabaseTest)
#include "DatabaseTest.moc"
