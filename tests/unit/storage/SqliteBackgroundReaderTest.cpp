#include "storage/SqliteBackgroundReader.h"

#include "program/TestCase.h"
#include "storage/DiaryFile.h"
#include "storage/DiaryStores.h"
#include "support/Times.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <semaphore>

using namespace softfall;

namespace {

const NightRange allNights{nightOf("1970-01-01"), nightOf("2999-12-31")};

Night nightWith(const char* date) {
    Night night;
    night.night = nightOf(date);
    night.twitches = 1;
    return night;
}

} // namespace

class SqliteBackgroundReaderTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DiaryStores> m_diary;

    [[nodiscard]] QString file() const { return m_folder->filePath("diary.sqlite"); }
    void put(const char* date) { QVERIFY(m_diary->diary.apply({"test", {PutNight{nightWith(date)}}})); }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = DiaryFile(file()).open();
        QVERIFY(opened.database);
        m_diary = std::make_unique<DiaryStores>(std::move(opened.database), file());
    }
    void cleanup() { m_diary.reset(); }

    void readsInThreadAndAnswersInCaller() {
        put("2025-03-08");
        SqliteBackgroundReader reader(file());
        std::size_t nights = 0;
        QThread* reads = nullptr;
        QThread* answers = nullptr;
        reader.start(
            [&](const Result<CoachStores>& stores) {
                reads = QThread::currentThread();
                nights = stores.value().diary.nights(allNights).value().size();
            },
            [&] { answers = QThread::currentThread(); });
        QTRY_VERIFY(answers);
        QCOMPARE(nights, 1U);
        QCOMPARE(answers, QThread::currentThread());
        QVERIFY(reads != answers);
    }

    void concurrentWritesAreNotSeen() {
        put("2025-03-08");
        SqliteBackgroundReader reader(file());
        std::binary_semaphore hasStarted(0);
        std::binary_semaphore wasWritten(0);
        std::vector<std::size_t> nights;
        bool isDone = false;
        reader.start(
            [&](const Result<CoachStores>& stores) {
                nights.push_back(stores.value().diary.nights(allNights).value().size());
                hasStarted.release();
                wasWritten.acquire();
                nights.push_back(stores.value().diary.nights(allNights).value().size());
            },
            [&] { isDone = true; });
        hasStarted.acquire();
        put("2025-03-09");
        wasWritten.release();
        QTRY_VERIFY(isDone);
        QCOMPARE(nights, (std::vector<std::size_t>{1, 1}));
        isDone = false;
        reader.start(
            [&](const Result<CoachStores>& stores) {
                nights.push_back(stores.value().diary.nights(allNights).value().size());
            },
            [&] { isDone = true; });
        QTRY_VERIFY(isDone);
        QCOMPARE(nights.back(), 2U);
    }

    void everyStoreCanBeReadOfOneMoment() {
        RoutineSession session;
        session.night = nightOf("2025-03-08");
        session.started = at("2025-03-08T21:30:00Z");
        session.steps.push_back({});
        QVERIFY(m_diary->routine.save(session));
        put("2025-03-08");
        SqliteBackgroundReader reader(file());
        QStringList read;
        bool isDone = false;
        reader.start(
            [&](const Result<CoachStores>& stores) {
                read << (stores->plan.plan() ? "plan" : "") << (stores->routine.all().value().empty() ? "" : "sessions")
                     << (stores->diary.nights(allNights).value().empty() ? "" : "nights")
                     << (stores->reminders.nightsDone(ReminderKind::EveningCheckIn, allNights) ? "reminders" : "");
            },
            [&] { isDone = true; });
        QTRY_VERIFY(isDone);
        QCOMPARE(read, (QStringList{"plan", "sessions", "nights", "reminders"}));
        put("2025-03-09"); // and nothing is left open
    }

    void aFileThatCannotBeReadIsAnError() {
        SqliteBackgroundReader reader(m_folder->filePath("missing.sqlite"));
        std::optional<Error> error;
        bool isDone = false;
        reader.start([&](const Result<CoachStores>& stores) { error = stores.error(); }, [&] { isDone = true; });
        QTRY_VERIFY(isDone);
        QVERIFY(error.has_value());
    }

    void whatIsAskedForAfterTheEndIsAnError() {
        DiaryEdit edit{"test", {}};
        for (int day = 0; day < 500; ++day) {
            Night night = nightWith("2025-03-08");
            night.night += std::chrono::days(day);
            edit.operations.emplace_back(PutNight{night});
        }
        QVERIFY(m_diary->diary.apply(edit));
        int errors = 0;
        {
            SqliteBackgroundReader reader(file());
            std::binary_semaphore hasStarted(0);
            reader.start(
                [&](const Result<CoachStores>& stores) {
                    hasStarted.release();
                    while (stores.value().diary.nights(allNights)) {
                        // until it is interrupted
                    }
                    for (int again = 0; again < 3; ++again) {
                        errors += stores.value().diary.nights(allNights) ? 0 : 1;
                    }
                },
                [] {});
            hasStarted.acquire();
        }
        QCOMPARE(errors, 3);
    }

    void destroyedRequesterIsNotAnswered() {
        bool wasRead = false;
        bool wasAnswered = false;
        {
            SqliteBackgroundReader reader(file());
            std::binary_semaphore hasStarted(0);
            reader.start(
                [&](const Result<CoachStores>&) {
                    hasStarted.release();
                    wasRead = true;
                },
                [&] { wasAnswered = true; });
            hasStarted.acquire();
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(wasRead);
        QVERIFY(!wasAnswered);
    }
};

SOFTFALL_TEST(SqliteBackgroundReaderTest)
#include "SqliteBackgroundReaderTest.moc"
