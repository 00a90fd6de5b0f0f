#include "core/report/Report.h"

#include "program/TestCase.h"
#include "support/Times.h"
#include "unit/insight/LoggedNights.h"
#include "unit/report/MarksReport.h"

#include <QTest>

using namespace softfall;
using std::chrono::days;

namespace {

ReportInput inputOf(const std::vector<int>& counts) {
    InsightInput diary;
    diary.records = recordsOf(counts);
    diary.range = {diary.records.front().night, diary.records.back().night};
    diary.cutoffs = [](NightDate) { return NightCutoffs(); };
    ReportInput input;
    input.nights = diary.range;
    input.records = diary.records;
    input.insight = insightOf(diary);
    return input;
}

QString number(double value) {
    return QString::number(value, 'f', 2);
}

QString toText(const std::optional<MiddleHalf>& middle) {
    return middle ? QStringLiteral("%1 of %2, %3 to %4")
                        .arg(number(middle->median), QString::number(middle->nights), number(middle->low),
                             number(middle->high))
                  : QStringLiteral("none");
}

QString toText(const ReportSign& sign) {
    return QStringLiteral("%1 of %2, %3")
        .arg(sign.nights)
        .arg(sign.asked)
        .arg(sign.last ? toIsoString(*sign.last) : QStringLiteral("never"));
}

const ReportHabit& habitOf(const Report& report, HabitKind kind) {
    return *std::ranges::find(report.habits, kind, &ReportHabit::kind);
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void marksNumbersAreThoseOfInsight() {
        const Report report = reportOf(marksReportInput(nightOf("2025-03-30")));
        QCOMPARE(report.insight.logged, (LoggedTotal{47, 71}));
        QCOMPARE(report.recent->logged, report.insight.recent.periods.after);
        QCOMPARE(report.earlier->logged, report.insight.recent.periods.before);
        // Facts: statistics, the Mark example.
        QCOMPARE(number(report.recent->mean), "0.31");
        QCOMPARE(number(report.recent->interval.low), "0.07");
        QCOMPARE(number(report.recent->interval.high), "0.87");
        QCOMPARE(number(report.earlier->mean), "3.08");
        QCOMPARE(number(report.earlier->interval.low), "2.11");
        QCOMPARE(number(report.earlier->interval.high), "4.34");
    }

    void marksSleepHabitsAndSigns() {
        const Report report = reportOf(marksReportInput(nightOf("2025-03-30")));
        QCOMPARE(toText(report.sleep.toFallAsleep), "15.00 of 13, 15.00 to 15.00");
        QCOMPARE(report.sleep.lightsOut, minutes(23 * 60));
        QCOMPARE(report.sleep.wake, minutes(31 * 60));
        QCOMPARE(toText(report.signs[0]), "20 of 47, 2025-03-05");
        QCOMPARE(toText(report.signs[1]), "11 of 47, 2025-02-23");
        QCOMPARE(toText(report.signs[2]), "0 of 0, never"); // nobody was asked
        QCOMPARE(report.worst.size(), 3U);
        QCOMPARE(toIsoString(report.worst[0].night), "2025-02-23");
        QCOMPARE(report.worst[0].twitches, 4);
        QCOMPARE(habitOf(report, HabitKind::Caffeine).amount, 160.0);
        QCOMPARE(habitOf(report, HabitKind::Caffeine).last, minutes(9 * 60));
        QCOMPARE(habitOf(report, HabitKind::Nicotine).days, 0);
    }

    void decafIsNoCaffeine() {
        ReportInput input = inputOf(std::vector<int>(14, 1));
        Habit decaf;
        decaf.at = zonedAt("2025-03-10T20:00:00Z");
        decaf.night = nightOf("2025-03-10");
        decaf.amount = 5;
        input.habits = {decaf};
        const Report report = reportOf(input);
        QCOMPARE(habitOf(report, HabitKind::Caffeine).days, 0);
        QCOMPARE(habitOf(report, HabitKind::Caffeine).answered, 1); // its day was answered all the same
    }

    void aLaterNoDoesNotMoveTheDayOfAYes() {
        using Q = HealthQuestion;
        ReportInput input = inputOf(std::vector<int>(14, 1));
        input.answers = {{Q::MorningJerks, HealthReply::Yes, nightOf("2025-03-01")},
                         {Q::DaytimeWeakness, HealthReply::No, nightOf("2025-03-10")}};
        const ReportAnswer byDay = reportOf(input).answers[1];
        QVERIFY(byDay.isAsked && byDay.isYes);
        QCOMPARE(toIsoString(byDay.day), "2025-03-01");
    }

    void anEmptyDiaryHasAReport() {
        const Report report = reportOf(emptyReportInput());
        QVERIFY(report.isEmpty());
        QVERIFY(report.bins.empty());
        QVERIFY(report.records.empty());
    }

    void threeNightsHaveBarsAndNoMean() {
        const Report report = reportOf(inputOf({3, 0, 4}));
        QVERIFY(!report.recent);
        QVERIFY(!report.earlier);
        QCOMPARE(report.bins.size(), 3U);
        QCOMPARE(report.bins[1].mean, 0.0);
        QCOMPARE(report.worst.size(), 2U); // a night without a twitch is none of the worst
    }

    void binsAreAsManyAsAPageHasRoomFor_data() {
        QTest::addColumn<int>("nights");
        QTest::addColumn<bool>("byWeek");
        QTest::addColumn<int>("nightsOfBin");
        QTest::newRow("a fortnight") << 14 << false << 1;
        QTest::newRow("by week, whatever its length") << 14 << true << 7;
        QTest::newRow("as many single nights as there is room for") << 110 << false << 1;
        QTest::newRow("one more") << 111 << false << 7;
        QTest::newRow("three years") << 1095 << false << 28;
        QTest::newRow("twenty years") << 7300 << false << 91;
        QTest::newRow("a hundred years") << 36525 << false << 364;
        QTest::newRow("a thousand years") << 365250 << false << 3321;
    }
    void binsAreAsManyAsAPageHasRoomFor() {
        QFETCH(int, nights);
        QFETCH(bool, byWeek);
        std::vector<NightRecord> records = recordsOf(std::vector<int>(std::size_t(nights), 1));
        ReportInput input;
        input.nights = {records.front().night, records.back().night};
        input.insight.series.resize(records.size());
        input.insight.recent.nights = {records.back().night, records.back().night};
        input.records = std::move(records);
        input.counts = byWeek ? CountDisplay::EachWeek : CountDisplay::EachNight;
        const Report report = reportOf(input);
        QTEST(report.nightsOfBin, "nightsOfBin");
        QVERIFY(report.bins.size() <= std::size_t(maxReportBins));
        QCOMPARE(report.bins.front().nights.first, input.nights.first);
        QCOMPARE(report.bins.back().nights.last, input.nights.last);
    }

    void aNightNotLoggedIsNoZero() {
        const Report report = reportOf(inputOf({2, notLogged, 0}));
        QVERIFY(!report.bins[1].mean);
        QCOMPARE(report.bins[2].mean, 0.0);
    }

    void middleHalves_data() {
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("middle");
        QTest::newRow("none") << ""
                              << "none";
        QTest::newRow("one") << "20"
                             << "20.00 of 1, 20.00 to 20.00";
        QTest::newRow("two") << "10 20"
                             << "15.00 of 2, 12.50 to 17.50";
        QTest::newRow("five in any order") << "50 10 40 20 30"
                                           << "30.00 of 5, 20.00 to 40.00";
        QTest::newRow("one far off") << "10 10 10 10 240"
                                     << "10.00 of 5, 10.00 to 10.00";
    }
    void middleHalves() {
        QFETCH(QString, values);
        std::vector<double> numbers;
        for (const QString& value : values.split(u' ', Qt::SkipEmptyParts)) {
            numbers.push_back(value.toDouble());
        }
        QTEST(toText(middleHalf(numbers)), "middle");
    }

    void questions_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept"); // empty and with an error: refused
        QTest::addColumn<bool>("refused");
        QTest::newRow("none") << ""
                              << "" << false;
        QTest::newRow("on one line") << " Why\n now? "
                                     << "Why now?" << false;
        QTest::newRow("control characters") << "Why\x1b[1m\x07 now?"
                                            << "Why [1m now?" << false;
        QTest::newRow("as long as may be") << QString(300, u'x') << QString(300, u'x') << false;
        QTest::newRow("too long") << QString(301, u'x') << "" << true;
        QTest::newRow("NUL") << QString("a") + QChar(u'\0') + "b"
                             << "" << true;
    }
    void questions() {
        QFETCH(QString, typed);
        const auto checked = checkedQuestion(typed, "--question");
        QTEST(!checked, "refused");
        QTEST(checked.value_or(QString()), "kept");
        QVERIFY(checked || checked.error().field == "--question");
    }
};

SOFTFALL_TEST(ReportTest)
#include "ReportTest.moc"
