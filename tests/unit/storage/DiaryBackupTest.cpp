#include "storage/DiaryBackup.h"

#include "program/TestCase.h"
#include "storage/DiaryFile.h"
#include "storage/SqliteDiary.h"
#include "support/Files.h"
#include "support/Times.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace softfall;

namespace {

const NightRange allNights{nightOf("1970-01-01"), nightOf("2999-12-31")};
const WallTime evening = wallOf("2025-03-08T23:46:30");

bool logTwitch(Database& database) {
    Twitch twitch;
    twitch.at = zonedAt("2025-03-08T23:46:00-05:00");
    twitch.night = nightOf("2025-03-08");
    return SqliteDiary(database).apply({"log-twitch", {AddTwitch{twitch}}}).has_value();
}

int twitchesIn(const QString& path) {
    const OpenedDiary opened = DiaryFile(path).open({OpenMode::ReadOnly, IntegrityCheck::Quick});
    return opened.database ? int(SqliteDiary(*opened.database).twitches(allNights).value().size()) : -1;
}

} // namespace

class DiaryBackupTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString diary() const { return path("diary.sqlite"); }
    [[nodiscard]] QStringList backups() const { return QDir(path("backups")).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<Database> diaryWithATwitch() {
        OpenedDiary opened = DiaryFile(diary()).open();
        return opened.database && logTwitch(*opened.database) ? std::move(opened.database) : nullptr;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void backupIsCompleteAndPrivate() {
        QVERIFY(diaryWithATwitch());
        const auto made = backUpDiary(diary(), evening);
        QVERIFY(made);
        QCOMPARE(*made, path("backups/diary-2025-03-08T2346.sqlite"));
        QCOMPARE(backups(), QStringList("diary-2025-03-08T2346.sqlite"));
        QCOMPARE(modeOf(*made), 0600);
        QCOMPARE(modeOf(path("backups")), 0700);
        QCOMPARE(twitchesIn(*made), 1);
    }

    void whatIsStillInTheLogOfAnOpenDiaryIsInTheBackup() {
        const auto open = diaryWithATwitch();
        QVERIFY(open);
        QVERIFY(QFileInfo(diary() + "-wal").size() > 0);
        QCOMPARE(twitchesIn(backUpDiary(diary(), evening).value()), 1);
        QVERIFY(logTwitch(*open)); // and the diary continues
        QCOMPARE(twitchesIn(diary()), 2);
    }

    void noBackupIsOverwritten() {
        QVERIFY(diaryWithATwitch());
        const QByteArray first = bytesOf(backUpDiary(diary(), evening).value());
        QCOMPARE(backUpDiary(diary(), evening).value(), path("backups/diary-2025-03-08T2346-2.sqlite"));
        QCOMPARE(backUpDiary(diary(), evening).value(), path("backups/diary-2025-03-08T2346-3.sqlite"));
        QCOMPARE(bytesOf(path("backups/diary-2025-03-08T2346.sqlite")), first);
    }

    void interruptedBackupDoesNotBlockNext() {
        QVERIFY(diaryWithATwitch());
        QVERIFY(QDir().mkpath(path("backups")));
        write(path("backups/diary-2025-03-08T2346.sqlite.unverified"), "half a copy");
        QCOMPARE(twitchesIn(backUpDiary(diary(), evening).value()), 1);
        QCOMPARE(backups(), QStringList("diary-2025-03-08T2346.sqlite"));
    }

    void aDamagedDiaryLeavesNoBackupBehind_data() {
        QTest::addColumn<int>("fromPage");
        QTest::newRow("from the second page on") << 1;
        QTest::newRow("among the entries, where only reading the copy back finds it") << -3;
    }
    void aDamagedDiaryLeavesNoBackupBehind() {
        QFETCH(int, fromPage);
        QVERIFY(diaryWithATwitch());
        {
            const OpenedDiary opened = DiaryFile(diary()).open();
            DiaryEdit edit{"log-twitch", {}};
            for (int i = 0; i < 500; ++i) {
                Twitch twitch;
                twitch.at = zonedAt("2025-03-08T23:46:00-05:00");
                twitch.night = nightOf("2025-03-08");
                twitch.note = QString(200, 'z');
                edit.operations.push_back(AddTwitch{twitch});
            }
            QVERIFY(SqliteDiary(*opened.database).apply(edit));
        }
        constexpr int page = 4096;
        QByteArray bytes = bytesOf(diary());
        const qsizetype start = fromPage < 0 ? bytes.size() + qsizetype(fromPage) * page : qsizetype(fromPage) * page;
        const qsizetype length = fromPage < 0 ? page : bytes.size() - start;
        bytes.replace(start, length, QByteArray(length, 'x'));
        write(diary(), bytes);
        const auto made = backUpDiary(diary(), evening);
        QVERIFY(!made);
        QVERIFY(made.error().kind != Error::Kind::BadInput);
        QCOMPARE(backups(), QStringList());
    }

    void withoutADiaryThereIsNothingToBackUp() {
        const auto made = backUpDiary(diary(), evening);
        QVERIFY(!made);
        QCOMPARE(int(made.error().kind), int(Error::Kind::Unavailable));
        QVERIFY(!QFileInfo::exists(path("backups")));
        QVERIFY(!QFileInfo::exists(diary()));
    }

    void backupIsWrittenToGivenPath() {
        QVERIFY(diaryWithATwitch());
        QCOMPARE(backUpDiaryTo(diary(), path("mine.sqlite"), "FILE").value(), path("mine.sqlite"));
        QCOMPARE(twitchesIn(path("mine.sqlite")), 1);
        QCOMPARE(modeOf(path("mine.sqlite")), 0600);
    }

    void existingFileIsNeverOverwritten_data() {
        QTest::addColumn<QString>("target");
        QTest::newRow("a file") << "taken";
        QTest::newRow("the diary itself") << "diary.sqlite";
        QTest::newRow("a folder") << ".";
        QTest::newRow("a link to nothing") << "link";
        QTest::newRow("in no folder") << "nowhere/mine.sqlite";
        QTest::newRow("no name") << "";
    }
    void existingFileIsNeverOverwritten() {
        QFETCH(QString, target);
        QVERIFY(diaryWithATwitch());
        write(path("taken"), "something");
        QVERIFY(QFile::link(path("gone"), path("link")));
        const auto made = backUpDiaryTo(diary(), target.isEmpty() ? QString() : path(target), "FILE");
        QVERIFY(!made);
        QCOMPARE(int(made.error().kind), int(Error::Kind::BadInput));
        QCOMPARE(made.error().field, "FILE");
        QCOMPARE(bytesOf(path("taken")), "something");
        QCOMPARE(twitchesIn(diary()), 1);
    }

    void theNewestIsTheOneWrittenLast() {
        QVERIFY(!newestBackupOf(diary()));
        QVERIFY(QDir().mkpath(path("backups")));
        const auto put = [this](const QString& name, const QString& when) {
            write(path("backups/" + name), "whatever");
            QFile file(path("backups/" + name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::fromString(when, Qt::ISODate), QFileDevice::FileModificationTime));
        };
        put("diary-2025-03-01T2000.sqlite", "2025-03-01T20:00:00Z");
        put("diary-2024-01-01T0000.sqlite", "2025-03-05T08:00:00Z"); // from a wrong clock
        put("diary-2025-03-09T2000.sqlite.unverified", "2025-03-09T20:00:00Z");
        put("notes.txt", "2025-03-10T20:00:00Z");
        const auto newest = newestBackupOf(diary());
        QVERIFY(newest);
        QCOMPARE(newest->path, path("backups/diary-2024-01-01T0000.sqlite"));
        QVERIFY(newest->made == at("2025-03-05T08:00:00Z"));
    }
};

SOFTFALL_TEST(DiaryBackupTest)
#include "DiaryBackupTest.moc"
