#include "core/coach/BackupRotation.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

#include <algorithm>

using namespace softfall;
using std::chrono::days;

namespace {

Backup backupOf(WallTime made, BackupReason reason = BackupReason::Daily, bool isIntact = true) {
    Backup backup;
    backup.path = textOf(made) + " " + toString(reason);
    backup.reason = reason;
    backup.made = made;
    backup.isIntact = isIntact;
    return backup;
}

/// `2025-03-08T22:04 daily [broken]`, separated by commas.
std::vector<Backup> backupsOf(const QString& text) {
    std::vector<Backup> backups;
    for (const QString& each : text.split(", ", Qt::SkipEmptyParts)) {
        const QStringList words = each.split(' ');
        backups.push_back(
            backupOf(wallOf(words[0]), fromId<BackupReason>(words[1], "test").value(), !words.contains("broken")));
        backups.back().path = each;
    }
    return backups;
}

QStringList textOf(const std::vector<QString>& paths) {
    return {paths.begin(), paths.end()};
}

} // namespace

class BackupRotationTest : public QObject {
    Q_OBJECT

private slots:
    void reasonsHaveIds() {
        for (const char* id : {"daily", "by-hand", "before-upgrade", "before-restore", "before-import"}) {
            QCOMPARE(toString(fromId<BackupReason>(id, "reason").value()), id);
        }
        const auto unknown = fromId<BackupReason>("weekly", "reason");
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().field, "reason");
    }

    void backupIsDueADayAfterNewestIntactOne_data() {
        QTest::addColumn<QString>("backups");
        QTest::addColumn<QString>("due");
        QTest::newRow("none yet") << ""
                                  << "2025-03-10T12:00";
        QTest::newRow("an hour ago") << "2025-03-10T11:00 daily"
                                     << "2025-03-11T11:00";
        QTest::newRow("a day ago") << "2025-03-09T12:00 daily"
                                   << "2025-03-10T12:00";
        QTest::newRow("a year ago") << "2024-03-10T12:00 daily"
                                    << "2024-03-11T12:00";
        QTest::newRow("the newest counts") << "2025-03-08T22:00 daily, 2025-03-10T10:00 daily, 2025-03-09T22:00 daily"
                                           << "2025-03-11T10:00";
        QTest::newRow("by hand is not daily") << "2025-03-10T11:00 by-hand"
                                              << "2025-03-10T12:00";
        QTest::newRow("a broken one is none") << "2025-03-10T11:00 daily broken, 2025-03-08T11:00 daily"
                                              << "2025-03-09T11:00";
        QTest::newRow("nor one of a clock that ran ahead") << "2031-01-01T00:00 daily, 2025-03-09T20:00 daily"
                                                           << "2025-03-10T20:00";
    }
    void backupIsDueADayAfterNewestIntactOne() {
        QFETCH(QString, backups);
        QFETCH(QString, due);
        QCOMPARE(softfall::textOf(rotate(backupsOf(backups), wallOf("2025-03-10T12:00")).due),
                 softfall::textOf(wallOf(due)));
    }

    void ofEachDayWeekAndMonthTheNewestIsKept_data() {
        QTest::addColumn<QString>("backups");
        QTest::addColumn<QStringList>("expendable");
        QTest::newRow("nothing") << "" << QStringList();
        QTest::newRow("two of one day") << "2025-03-10T08:00 daily, 2025-03-10T11:00 daily"
                                        << QStringList{"2025-03-10T08:00 daily"};
        QTest::newRow("two of one day, of different reasons")
            << "2025-03-10T08:00 daily, 2025-03-10T11:00 by-hand, 2025-03-10T11:01 before-restore" << QStringList();
        QTest::newRow("the last whole one stays, however old") << "2019-03-10T08:00 daily" << QStringList();
        QTest::newRow("a broken one displaces none and is left alone")
            << "2025-03-10T11:00 daily broken, 2025-03-10T08:00 daily" << QStringList();
        QTest::newRow("one of a clock that ran ahead displaces none")
            << "2025-03-10T13:00 daily, 2025-03-10T08:00 daily" << QStringList();
        // 9 consecutive days; the 8th and 9th day back are in one week with a newer one, and in one month.
        QTest::newRow("the eighth day of a week that has a newer one")
            << "2025-03-10T08:00 daily, 2025-03-09T08:00 daily, 2025-03-08T08:00 daily, 2025-03-07T08:00 daily, "
               "2025-03-06T08:00 daily, 2025-03-05T08:00 daily, 2025-03-04T08:00 daily, 2025-03-03T08:00 daily"
            << QStringList{"2025-03-03T08:00 daily"};
        QTest::newRow("the eighth day is kept as the newest of its week")
            << "2025-03-10T08:00 daily, 2025-03-09T08:00 daily, 2025-03-08T08:00 daily, 2025-03-07T08:00 daily, "
               "2025-03-06T08:00 daily, 2025-03-05T08:00 daily, 2025-03-04T08:00 daily, 2025-03-02T08:00 daily"
            << QStringList();
    }
    void ofEachDayWeekAndMonthTheNewestIsKept() {
        QFETCH(QString, backups);
        QFETCH(QStringList, expendable);
        QCOMPARE(textOf(rotate(backupsOf(backups), wallOf("2025-03-10T12:00")).expendable), expendable);
    }

    void othersAreKeptByNumber_data() {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("kept");
        QTest::newRow("before an upgrade") << "before-upgrade" << backupsKeptBefore;
        QTest::newRow("before a restore") << "before-restore" << backupsKeptBefore;
        QTest::newRow("before an import") << "before-import" << backupsKeptBefore;
    }
    void othersAreKeptByNumber() {
        QFETCH(QString, reason);
        QFETCH(int, kept);
        const WallTime now = wallOf("2025-03-10T12:00");
        std::vector<Backup> backups;
        for (int hour = 0; hour < kept; ++hour) {
            backups.push_back(backupOf(now - hours(hour), fromId<BackupReason>(reason, "test").value()));
        }
        QCOMPARE(textOf(rotate(backups, now).expendable), QStringList());
        backups.push_back(backupOf(now - hours(kept), fromId<BackupReason>(reason, "test").value()));
        QCOMPARE(textOf(rotate(backups, now).expendable), QStringList{backups.back().path});
    }

    void thoseMadeByHandAreNeverDeleted() {
        const WallTime now = wallOf("2025-03-10T12:00");
        std::vector<Backup> backups;
        for (int hour = 0; hour < 500; ++hour) {
            backups.push_back(backupOf(now - hours(hour), BackupReason::ByHand));
        }
        QCOMPARE(textOf(rotate(backups, now).expendable), QStringList());
    }

    void threeYearsLeaveAtMostTwentyThreeBackups() {
        std::vector<Backup> backups;
        WallTime now = wallOf("2025-03-10T22:04");
        for (int day = 0; day < 1100; ++day, now += days(1)) {
            backups.push_back(backupOf(now));
            const auto expendable = rotate(backups, now).expendable;
            std::erase_if(backups, [&](const Backup& each) {
                return std::ranges::find(expendable, each.path) != expendable.end();
            });
            QVERIFY(int(backups.size()) <= daysWithBackup + weeksWithBackup + monthsWithBackup);
            for (int back = 0; back < std::min(daysWithBackup, day + 1); ++back) {
                QVERIFY2(std::ranges::find(backups, now - days(back), &Backup::made) != backups.end(),
                         qPrintable(softfall::textOf(now)));
            }
        }
        // And one of each of the last twelve months, the latest of each.
        const std::chrono::year_month_day today(std::chrono::floor<days>(now - days(1)));
        for (int back = 1; back < monthsWithBackup; ++back) {
            const auto month = today.year() / today.month() - std::chrono::months(back);
            const std::chrono::local_days last(month / std::chrono::last);
            QVERIFY2(std::ranges::find(backups, WallTime(last) + hours(22) + minutes(4), &Backup::made) !=
                         backups.end(),
                     qPrintable(QString::number(back)));
        }
    }
};

SOFTFALL_TEST(BackupRotationTest)
#include "BackupRotationTest.moc"
