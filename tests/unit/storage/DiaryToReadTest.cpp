#include "storage/DiaryToRead.h"

#include "program/TestCase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>

using namespace softfall;

class DiaryToReadTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_copy;
    int m_asked = 0;

    [[nodiscard]] QString diary() const { return m_folder->filePath("diary.sqlite"); }
    [[nodiscard]] QStringList files() const {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    OpenedDiary open() {
        return openToRead(diary(), {}, [this](qint64 bytes) {
            ++m_asked;
            m_copy = bytes > 0 ? std::make_unique<QTemporaryDir>() : nullptr;
            return m_copy ? m_copy->path() : QString();
        });
    }
    void makeOlder() const {
        std::vector<Migration> migrations = shippedMigrations();
        migrations.resize(3);
        QVERIFY(DiaryFile(diary(), migrations).open().database);
    }
    static int versionOf(SQLite::Database& database) { return database.execAndGet("PRAGMA user_version").getInt(); }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_copy.reset();
        m_asked = 0;
    }

    void aDiaryIsReadInItsPlace() {
        QVERIFY(DiaryFile(diary()).open().database);
        const OpenedDiary opened = open();
        QVERIFY(opened.database);
        QCOMPARE(int(opened.database->mode()), int(OpenMode::ReadOnly));
        QCOMPARE(m_asked, 0);
    }

    void anOlderOneIsReadAsACopyOfToday() {
        makeOlder();
        const OpenedDiary opened = open();
        QVERIFY(opened.database);
        QCOMPARE(m_asked, 1);
        QCOMPARE(int(opened.database->mode()), int(OpenMode::ReadOnly));
        QCOMPARE(versionOf(opened.database->connection()), shippedMigrations().back().version);
        SQLite::Database there(diary().toStdString());
        QCOMPARE(versionOf(there), 3);
        QVERIFY(!files().contains("backups"));
    }

    void withoutAFolderTheErrorStands() {
        makeOlder();
        for (const CopyFolder& none : {CopyFolder(), CopyFolder([](qint64) { return QString(); })}) {
            const OpenedDiary opened = openToRead(diary(), {}, none);
            QVERIFY(!opened.database && opened.error);
            QCOMPARE(int(opened.error->kind), int(Error::Kind::ReadOnly));
        }
    }

    void whatIsNoDiaryIsNotCopied_data() {
        QTest::addColumn<QByteArray>("content"); // none: there is no file
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("damaged") << QByteArray("SQLite format 3").append(5000, 'x');
        QTest::newRow("text") << QByteArray(5000, 'x');
    }
    void whatIsNoDiaryIsNotCopied() {
        QFETCH(QByteArray, content);
        if (!content.isEmpty()) {
            QFile file(diary());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        }
        const QStringList before = files();
        const OpenedDiary opened = open();
        QVERIFY(!opened.database && opened.error);
        QCOMPARE(m_asked, 0);
        QCOMPARE(files(), before);
    }
};

SOFTFALL_TEST(DiaryToReadTest)
#include "DiaryToReadTest.moc"
