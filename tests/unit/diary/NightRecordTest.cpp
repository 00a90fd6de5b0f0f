#include "core/diary/NightRecord.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

const NightRange threeNights{nightOf("2025-03-08"), nightOf("2025-03-10")};

Night answered(const QString& night, NightStatus status, std::optional<int> twitches = {}) {
    Night answer;
    answer.night = nightOf(night);
    answer.status = status;
    answer.twitches = twitches;
    return answer;
}

Twitch twitchesLogged(const QString& night) {
    Twitch twitch;
    twitch.night = nightOf(night);
    return twitch;
}

} // namespace

class NightRecordTest : public QObject {
    Q_OBJECT

private slots:
    void everyNightOfTheRangeHasARecord() {
        const auto records = nightRecords(threeNights, {}, {});
        QCOMPARE(records.size(), 3u);
        for (std::size_t i = 0; i < records.size(); ++i) {
            QVERIFY(records[i].night == nightOf("2025-03-08") + std::chrono::days(i));
            QVERIFY(records[i].status == NightRecordStatus::Absent);
            QVERIFY(!records[i].twitches);
            QCOMPARE(records[i].twitchesLogged, 0);
            QVERIFY(!records[i].answer);
        }
        QVERIFY(nightRecords({nightOf("2025-03-08"), nightOf("2025-03-07")}, {}, {}).empty());
    }

    void aNightThatWasNotAnsweredIsMissingAndNotZero() {
        const auto records = nightRecords(threeNights, {answered("2025-03-08", NightStatus::Logged, 0)}, {});
        QVERIFY(records[0].status == NightRecordStatus::Logged);
        QCOMPARE(records[0].twitches.value(), 0);
        QVERIFY(records[1].status == NightRecordStatus::Absent);
        QVERIFY(!records[1].twitches);
    }

    void twitchesWithoutAnAnswerMakeTheNightUnsure() {
        const auto records =
            nightRecords(threeNights, {}, {twitchesLogged("2025-03-09"), twitchesLogged("2025-03-09")});
        QVERIFY(records[1].status == NightRecordStatus::Unsure);
        QVERIFY(!records[1].twitches);
        QCOMPARE(records[1].twitchesLogged, 2);
    }

    void morningAnswerOverridesLoggedTwitches() {
        const auto records =
            nightRecords(threeNights,
                         {answered("2025-03-08", NightStatus::Logged, 1), answered("2025-03-09", NightStatus::NoSleep),
                          answered("2025-03-10", NightStatus::Unsure)},
                         {twitchesLogged("2025-03-08"), twitchesLogged("2025-03-08"), twitchesLogged("2025-03-09")});
        QVERIFY(records[0].status == NightRecordStatus::Logged);
        QCOMPARE(records[0].twitches.value(), 1);
        QCOMPARE(records[0].twitchesLogged, 2);
        QVERIFY(records[0].answer);
        QVERIFY(records[1].status == NightRecordStatus::NoSleep);
        QVERIFY(records[2].status == NightRecordStatus::Unsure);
    }

    void backfilledNightIsShownButNotCounted() {
        Night late = answered("2025-03-08", NightStatus::Logged, 2);
        late.late = true;
        Night backfilled = answered("2025-03-09", NightStatus::Logged, 3);
        backfilled.late = backfilled.backfilled = true;
        const auto records = nightRecords(threeNights, {late, backfilled}, {});
        QCOMPARE(countedTwitches(records[0]), std::optional(2));
        QCOMPARE(records[1].twitches, std::optional(3));
        QVERIFY(!countedTwitches(records[1]));
    }

    void secondSleepsAndOtherNightsAreIgnored() {
        Night second = answered("2025-03-09", NightStatus::Logged, 7);
        second.seq = 2;
        const auto records = nightRecords(threeNights, {second, answered("2025-03-07", NightStatus::Logged, 3)},
                                          {twitchesLogged("2025-03-11"), twitchesLogged("2025-03-07")});
        for (const NightRecord& record : records) {
            QVERIFY(record.status == NightRecordStatus::Absent);
        }
    }
};

SOFTFALL_TEST(NightRecordTest)
#include "NightRecordTest.moc"
