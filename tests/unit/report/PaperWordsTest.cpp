#include "viewmodels/wording/PaperWords.h"

#include "core/paper/PaperNight.h"
#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

EveningPlan planOn(const char* night) {
    return planEvening(Schedule(), Preferences(), nightOf(night), zoneOf("America/New_York"));
}

} // namespace

class PaperWordsTest : public QObject {
    Q_OBJECT

private slots:
    void theSheetHasTheNextFourteenNights() {
        const TallySheetText sheet = tallySheetText(planOn("2026-11-30"), Schedule(), QLocale("en_GB"));
        QCOMPARE(sheet.nights.size(), std::size_t(nightsOfSheet));
        QCOMPARE(sheet.nights.front(), "Mon 30 Nov");
        QCOMPARE(sheet.nights.back(), "Sun 13 Dec");
        QVERIFY(sheet.endsWeek[6]); // Sunday, where weeks begin on Monday
        QVERIFY(!sheet.endsWeek[0]);
        QCOMPARE(sheet.columns[4].detail, "after 14:00");
        QCOMPARE(sheet.times, "Every night 23:00 to 07:00");
    }

    void weekdaysAndWeekendAreThoseOfTheLocale() {
        Schedule schedule;
        for (const auto day : {std::chrono::Friday, std::chrono::Saturday}) {
            schedule.set(day, {clockAt("00:00"), clockAt("08:30")});
        }
        QCOMPARE(scheduleWords(schedule, QLocale("en_GB")), "Weekdays 23:00 to 07:00, weekend 00:00 to 08:30");
        QCOMPARE(scheduleWords(schedule, QLocale("he_IL")),
                 ""); // there Friday and Saturday are off, so Thursday night is
        schedule.set(std::chrono::Tuesday, {clockAt("21:00"), clockAt("06:00")});
        QCOMPARE(scheduleWords(schedule, QLocale("en_GB")), "");
    }

    void theCardHasEachStepAndLightsOut() {
        const EveningCardText card = eveningCardText(planOn("2026-11-30"), QLocale("en_GB"));
        QCOMPARE(card.date, "Monday 30 November");
        QCOMPARE(card.rows.size(), 8U);
        QCOMPARE(card.rows.front().time + " " + card.rows.front().words, "21:30 Look back at today");
        QCOMPARE(card.rows.back().time + " " + card.rows.back().words, "23:00 Lights out");
        QCOMPARE(card.rows.back().aside, "up at 07:00");
    }
};

SOFTFALL_TEST(PaperWordsTest)
#include "PaperWordsTest.moc"
