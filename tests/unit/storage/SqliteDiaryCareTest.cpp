#include "storage/SqliteDiaryCare.h"

#include "program/TestCase.h"
#include "storage/DiaryBackup.h"
#include "storage/DiaryFile.h"
#include "support/FakeTimeline.h"
#include "support/Times.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>
#include <memory>

using namespace softfall;

using Condition = DiaryFacts::Condition;

namespace {

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void execute(const QString& path, const char* sql) {
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec(sql);
}

} // namespace

class SqliteDiaryCareTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeTimeline m_timeline{at("2025-03-08T23:46:00-05:00"), zoneOf("America/New_York")};

    [[nodiscard]] QString diary() const { return m_folder->filePath("data/diary.sqlite"); }
    [[nodiscard]] DiaryFacts inspect() const { return SqliteDiaryCare(diary(), m_timeline).inspect(); }
    void makeDiary() { QVERIFY(DiaryFile(diary()).open().database); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void inspectingCreatesNothing() {
        const DiaryFacts facts = inspect();
        QCOMPARE(int(facts.condition), int(Condition::NotYet));
        QVERIFY(facts.canBeWritten);
        QVERIFY(facts.freeBytes);
        QVERIFY(!facts.newestBackup);
        QVERIFY(!QFileInfo::exists(m_folder->filePath("data")));
    }

    void diaryIsFullyChecked() {
        makeDiary();
        const DiaryFacts facts = inspect();
        QCOMPARE(int(facts.condition), int(Condition::Whole));
        QVERIFY(facts.canBeWritten);
        QVERIFY(facts.bytes > 0);
    }

    void diaryOpenElsewhereCanBeInspected() {
        const OpenedDiary open = DiaryFile(diary()).open();
        QVERIFY(open.database);
        QCOMPARE(int(inspect().condition), int(Condition::Whole));
    }

    void fileTypesAreRecognized_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("condition");
        QTest::newRow("no database") << QByteArray("this is a letter, and a long one\n").repeated(100)
                                     << int(Condition::Damaged);
        QTest::newRow("empty: it becomes a diary at the first start") << QByteArray() << int(Condition::Whole);
    }
    void fileTypesAreRecognized() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, condition);
        QVERIFY(QDir().mkpath(QFileInfo(diary()).path()));
        write(diary(), bytes);
        QCOMPARE(int(inspect().condition), condition);
    }

    void anotherProgramsDatabaseIsNoDiary() {
        makeDiary();
        execute(diary(), "PRAGMA application_id=1");
        const DiaryFacts facts = inspect();
        QCOMPARE(int(facts.condition), int(Condition::Unreadable));
        QVERIFY(facts.detail.contains("not a Softfall diary"));
    }

    void aNewerDiaryIsKnownAsOne() {
        makeDiary();
        execute(diary(), "PRAGMA user_version=999");
        QCOMPARE(int(inspect().condition), int(Condition::Whole)); // one that this Softfall may write
        execute(diary(), "UPDATE compatibility SET min_reader=999");
        QCOMPARE(int(inspect().condition), int(Condition::Newer));
    }

    void aBackupIsNamedByTheClockOfThePlaceAndFoundAgain() {
        makeDiary();
        const auto made = SqliteDiaryCare(diary(), m_timeline).backUp();
        QVERIFY(made);
        QCOMPARE(QFileInfo(*made).fileName(), "diary-2025-03-08T2346.sqlite");
        const DiaryFacts facts = inspect();
        QVERIFY(facts.newestBackup);
        QVERIFY(facts.newestBackupIsIntact);
    }

    void damagedBackupIsNotCounted() {
        makeDiary();
        const QString made = SqliteDiaryCare(diary(), m_timeline).backUp().value();
        write(made, "broken");
        const DiaryFacts facts = inspect();
        QVERIFY(facts.newestBackup);
        QVERIFY(!facts.newestBackupIsIntact);
    }
};

SOFTFALL_TEST(SqliteDiaryCareTest)
#include "SqliteDiaryCareTest.moc"
