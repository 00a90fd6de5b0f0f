#include "core/diary/DiaryWeek.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

class DiaryWeekTest : public QObject {
    Q_OBJECT

private slots:
    void aWeekRunsFromMondayToSunday_data() {
        QTest::addColumn<QString>("night");
        QTest::addColumn<QString>("monday");
        QTest::newRow("a Monday") << "2025-03-10"
                                  << "2025-03-10";
        QTest::newRow("a Sunday") << "2025-03-16"
                                  << "2025-03-10";
        QTest::newRow("the Monday after") << "2025-03-17"
                                          << "2025-03-17";
        QTest::newRow("over the end of a year") << "2026-01-01"
                                                << "2025-12-29";
    }
    void aWeekRunsFromMondayToSunday() {
        QFETCH(QString, night);
        QFETCH(QString, monday);
        QCOMPARE(toIsoString(mondayOf(nightOf(night))), monday);
    }

    void onlyLoggedNightsCount() {
        std::vector<NightRecord> records;
        const auto add = [&records](const char* night, NightRecordStatus status, std::optional<int> twitches,
                                    int twitchesLogged) {
            records.push_back({nightOf(night), status, twitches, twitchesLogged, {}});
        };
        add("2025-03-09", NightRecordStatus::Absent, {}, 0);
        add("2025-03-10", NightRecordStatus::Logged, 3, 0);
        add("2025-03-11", NightRecordStatus::Logged, 0, 0);
        add("2025-03-12", NightRecordStatus::Unsure, {}, 4);
        add("2025-03-13", NightRecordStatus::NoSleep, {}, 0);
        add("2025-03-17", NightRecordStatus::Logged, 1, 1);
        const std::map<NightDate, DiaryWeek> expected{
            {nightOf("2025-03-03"), {0, 0}}, {nightOf("2025-03-10"), {2, 3}}, {nightOf("2025-03-17"), {1, 1}}};
        QVERIFY(diaryWeeks(records) == expected);
        QVERIFY(diaryWeeks({}).empty());
    }
};

SOFTFALL_TEST(DiaryWeekTest)
#include "DiaryWeekTest.moc"
