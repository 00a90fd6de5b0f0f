#include "application/BackupService.h"

#include "application/DailyBackup.h"
#include "program/TestCase.h"
#include "support/FakeTimeline.h"
#include "support/MemoryBackups.h"
#include "support/Times.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace softfall;
using std::chrono::days;

namespace {

Night nightWith(const char* date, int twitches) {
    Night night;
    night.night = nightOf(date);
    night.twitches = twitches;
    return night;
}

} // namespace

class BackupServiceTest : public QObject {
    Q_OBJECT

private:
    struct Coach {
        FakeTimeline timeline{at("2025-03-08T22:04:00-05:00"), zoneOf("America/New_York")};
        MemoryDiary diary;
        EditService edits{diary, diary};
        MemoryBackups backups{diary, timeline};
        std::unique_ptr<Wakeup> wakeup = timeline.newWakeup();
        BackupService service{{backups, diary, edits, diary, diary, timeline}};
        DailyBackup daily{backups, *wakeup, timeline, [](const auto& work, const auto& done) {
                              work();
                              done();
                          }};

        void put(const Night& night) { QVERIFY(diary.apply({"morning", {PutNight{night}}})); }
        /// `daily 2025-03-08T22:04, …`, newest first.
        [[nodiscard]] QString listed() const {
            QStringList listing;
            const std::vector<Backup> all = service.list().value();
            for (const Backup& backup : all) {
                listing << toString(backup.reason) + " " + textOf(backup.made).left(16);
            }
            return listing.join(", ");
        }
    };
    std::unique_ptr<Coach> m_coach;

private slots:
    void init() { m_coach = std::make_unique<Coach>(); }

    void oneIsMadeAtTheStartAndThenEachDay() {
        m_coach->daily.begin();
        QCOMPARE(m_coach->listed(), "daily 2025-03-08T22:04");
        m_coach->daily.begin(); // as after a restart: it is fresh
        QCOMPARE(m_coach->listed(), "daily 2025-03-08T22:04");
        m_coach->timeline.elapse(hours(24)); // a clock change lies in between
        m_coach->timeline.elapse(hours(24));
        QCOMPARE(m_coach->listed(), "daily 2025-03-10T22:04, daily 2025-03-09T22:04, daily 2025-03-08T22:04");
        QVERIFY(m_coach->timeline.calls() <= 4); // nothing polls
    }

    void afterASuspendItIsMadeOnce() {
        m_coach->daily.begin();
        m_coach->timeline.sleepFor(days(9));
        QCOMPARE(m_coach->listed(), "daily 2025-03-17T23:04, daily 2025-03-08T22:04");
    }

    void clockChangesMakeAtMostOneBackupADay() {
        m_coach->daily.begin();
        m_coach->timeline.setWall(at("2025-03-08T21:00:00-05:00"));
        m_coach->timeline.setWall(at("2025-03-08T23:00:00-05:00"));
        QCOMPARE(m_coach->service.list().value().size(),
                 2u); // at 21:00 the one of 22:04 comes from a clock that was wrong
    }

    void oldBackupsAreDeleted() {
        m_coach->daily.begin();
        m_coach->timeline.elapse(days(400));
        const auto left = m_coach->service.list().value().size();
        QVERIFY2(left >= 18 && left <= 23, qPrintable(m_coach->listed()));
    }

    void failedBackupIsReportedAndRetried() {
        const QSignalSpy changed(&m_coach->daily, &DailyBackup::changed);
        m_coach->backups.failure = unavailable("diary", "the disk is full");
        m_coach->daily.begin();
        QVERIFY(m_coach->daily.failure());
        QCOMPARE(m_coach->daily.failure()->detail, "the disk is full");
        QCOMPARE(changed.count(), 1);
        m_coach->backups.failure.reset();
        m_coach->timeline.elapse(backupIsTriedAgainAfter);
        QVERIFY(!m_coach->daily.failure());
        QCOMPARE(m_coach->listed(), "daily 2025-03-08T23:04");
    }

    void aRestoreIsPrecededByABackupAndIsOneStep() {
        m_coach->put(nightWith("2025-03-06", 2));
        const QString backup = m_coach->service.backUp().value().path;
        m_coach->put(nightWith("2025-03-06", 4));
        m_coach->put(nightWith("2025-03-07", 1));
        const QSignalSpy changed(&m_coach->edits, &EditService::changed);
        const auto preview = m_coach->service.previewRestore(backup, "FILE");
        QVERIFY((preview.value().nights == RestoreCounts{0, 1, 1, 0}));
        QCOMPARE(m_coach->service.list().value().size(), 1u);
        const auto restored = m_coach->service.restore(backup, "FILE");
        QVERIFY((restored.value().restore.nights == RestoreCounts{0, 1, 1, 0}));
        QVERIFY(changed.count() > 0);
        QCOMPARE(m_coach->listed(), "before-restore 2025-03-08T22:04, by-hand 2025-03-08T22:04");
        const NightRange all{nightOf("2025-01-01"), nightOf("2025-12-31")};
        QVERIFY((m_coach->diary.nights(all).value() == std::vector{nightWith("2025-03-06", 2)}));
        m_coach->put(nightWith("2025-03-05", 3)); // stays
        QCOMPARE(m_coach->edits.undo(restored->edit).value().label, "restore");
        QVERIFY((m_coach->diary.nights(all).value() ==
                 std::vector{nightWith("2025-03-05", 3), nightWith("2025-03-06", 4), nightWith("2025-03-07", 1)}));
    }

    void onlyWhatIsMissingIsAddedAsOneStep() {
        m_coach->put(nightWith("2025-03-06", 2));
        m_coach->put(nightWith("2025-03-07", 1));
        const QString copy = m_coach->service.backUp().value().path;
        QVERIFY(m_coach->diary.apply({"test", {RemoveNight{nightOf("2025-03-07"), 1}}}));
        m_coach->put(nightWith("2025-03-06", 4));
        m_coach->put(nightWith("2025-03-08", 3));
        const auto preview = m_coach->service.previewRestore(copy, "FILE", RestoreMode::OnlyMissing);
        QVERIFY((preview.value().nights == RestoreCounts{1, 0, 0, 2}));
        QCOMPARE(preview->differing, 1);
        const auto added = m_coach->service.restore(copy, "FILE", RestoreMode::OnlyMissing);
        QCOMPARE(m_coach->listed(), "before-restore 2025-03-08T22:04, by-hand 2025-03-08T22:04");
        const NightRange all{nightOf("2025-01-01"), nightOf("2025-12-31")};
        QVERIFY((m_coach->diary.nights(all).value() ==
                 std::vector{nightWith("2025-03-06", 4), nightWith("2025-03-07", 1), nightWith("2025-03-08", 3)}));
        QCOMPARE(m_coach->edits.undo(added.value().edit).value().label, "complete");
        QVERIFY((m_coach->diary.nights(all).value() ==
                 std::vector{nightWith("2025-03-06", 4), nightWith("2025-03-08", 3)}));
    }

    void aRestoreWithoutDifferenceMakesNoBackup() {
        m_coach->put(nightWith("2025-03-06", 2));
        const QString backup = m_coach->service.backUp().value().path;
        QVERIFY(m_coach->service.restore(backup, "FILE"));
        QCOMPARE(m_coach->service.list().value().size(), 1u);
        QCOMPARE(m_coach->diary.undo().value()->label, "morning");
    }

    void restoreRequiresBackupOfCurrentDiary() {
        m_coach->put(nightWith("2025-03-06", 2));
        const QString backup = m_coach->service.backUp().value().path;
        m_coach->put(nightWith("2025-03-06", 4));
        m_coach->backups.failure = unavailable("diary", "the disk is full");
        const auto restored = m_coach->service.restore(backup, "FILE");
        QVERIFY(!restored);
        QCOMPARE(restored.error().detail, "the disk is full");
        QCOMPARE(m_coach->diary.nights({nightOf("2025-03-06"), nightOf("2025-03-06")}).value().front().twitches, 4);
    }

    void foreignFileIsNotABackup() {
        const auto restored = m_coach->service.restore("/nowhere", "FILE");
        QVERIFY(!restored);
        QCOMPARE(restored.error().field, "FILE");
    }

    void beforeAnImportTheDiaryIsBackedUpUnlessItIsEmpty() {
        QVERIFY(m_coach->service.backUpBefore(BackupReason::BeforeImport));
        QCOMPARE(m_coach->listed(), "");
        m_coach->put(nightWith("2025-03-06", 2));
        QVERIFY(m_coach->service.backUpBefore(BackupReason::BeforeImport));
        QCOMPARE(m_coach->listed(), "before-import 2025-03-08T22:04");
    }

    void deletionRequiresConfirmationWord_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("small letters") << "delete" << false;
        QTest::newRow("another word") << "yes" << false;
        QTest::newRow("the word") << "DELETE" << true;
        QTest::newRow("with spaces about it") << " DELETE " << true;
    }
    void deletionRequiresConfirmationWord() {
        QFETCH(QString, typed);
        QFETCH(bool, isDeleted);
        m_coach->put(nightWith("2025-03-06", 2));
        QVERIFY(m_coach->service.backUp());
        const QSignalSpy deleted(&m_coach->service, &BackupService::everythingDeleted);
        const auto outcome = m_coach->service.deleteEverything(typed, "word");
        QCOMPARE(outcome.has_value(), isDeleted);
        QCOMPARE(deleted.count(), isDeleted ? 1 : 0);
        QCOMPARE(m_coach->service.list().value().size(), isDeleted ? 0u : 1u);
        QCOMPARE(m_coach->diary.extent().value().has_value(), !isDeleted);
        if (!isDeleted) {
            QCOMPARE(outcome.error().field, "word");
            QVERIFY(outcome.error().allowed.contains("DELETE"));
        }
    }
};

SOFTFALL_TEST(BackupServiceTest)
#include "BackupServiceTest.moc"
