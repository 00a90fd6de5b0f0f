#include "application/InsightService.h"

#include "program/TestCase.h"
#include "support/FakeBackgroundReader.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace softfall;

namespace {

Night nightWith(const char* date, int twitches) {
    Night night;
    night.night = nightOf(date);
    night.twitches = twitches;
    night.zone = "America/New_York";
    return night;
}

/// A diary in memory and a caller that asks about it; it is noon of 10 March 2025.
struct Asked {
    TestCoach coach{"2025-03-10T12:00:00-04:00"};
    FakeBackgroundReader reader{coach.diary};
    InsightService insight{coach.entries(), coach.evening(), reader};
    std::unique_ptr<QObject> asker = std::make_unique<QObject>();
    std::vector<Result<std::optional<InsightReport>>> answers;

    void answer(const char* date, int twitches) {
        QVERIFY(coach.diary.apply({"test", {PutNight{nightWith(date, twitches)}}}));
    }
    void ask(ReportDetail detail = ReportDetail::Entries) {
        insight.ask(asker.get(), detail,
                    [this](Result<std::optional<InsightReport>> report) { answers.push_back(std::move(report)); });
    }
    [[nodiscard]] qint64 twitchesReported() const { return answers.back().value().value().insight.logged.twitches; }
};

} // namespace

class InsightServiceTest : public QObject {
    Q_OBJECT

private slots:
    void emptyDiaryHasNoReport() {
        Asked asked;
        asked.ask();
        QVERIFY(!asked.answers.at(0).value());
    }

    void reportCoversAllFinishedNights() {
        Asked asked;
        asked.answer("2025-02-20", 4);
        asked.answer("2025-03-09", 1);
        asked.answer("2025-03-10", 7); // tonight
        asked.ask();
        const InsightReport& report = *asked.answers.at(0).value();
        QVERIFY(report.nights.first == nightOf("2025-02-20") && report.nights.last == nightOf("2025-03-09"));
        QCOMPARE(report.records.size(), 18U);
        QCOMPARE(asked.twitchesReported(), 5);
    }

    void newDiaryIsPaddedToAFortnight() {
        Asked asked;
        asked.answer("2025-03-09", 1);
        asked.ask();
        const InsightReport& report = *asked.answers.at(0).value();
        QCOMPARE(report.nights.size(), 1);
        QCOMPARE(report.records.size(), 14U);
        QVERIFY(report.records.back().night == nightOf("2025-03-09"));
    }

    void detailsAreComputedOnRequest() {
        Asked asked;
        asked.answer("2025-03-09", 1);
        asked.ask();
        QVERIFY(!asked.answers.back().value()->details);
        asked.ask(ReportDetail::Details);
        QVERIFY(asked.answers.back().value()->details.has_value());
    }

    void nightsAreReportedBeforeEntries() {
        Asked asked;
        asked.answer("2025-03-09", 1);
        Habit coffee;
        coffee.night = nightOf("2025-03-09");
        coffee.at = zonedAt("2025-03-09T18:00:00-04:00");
        coffee.amount = 80;
        QVERIFY(asked.coach.diary.apply({"test", {AddHabit{coffee}}}));
        asked.ask(ReportDetail::Nights);
        QVERIFY(asked.answers.back().value()->habits.empty());
        QCOMPARE(asked.twitchesReported(), 1);
        asked.ask(ReportDetail::Entries);
        QCOMPARE(asked.answers.back().value()->habits.size(), 1U);
    }

    void requestFromCallbackIsAnswered() {
        Asked asked;
        asked.answer("2025-03-09", 1);
        int answers = 0;
        asked.insight.ask(asked.asker.get(), ReportDetail::Nights, [&](const auto&) {
            ++answers;
            asked.insight.ask(asked.asker.get(), ReportDetail::Entries, [&](const auto&) { ++answers; });
        });
        QCOMPARE(answers, 2);
    }

    void readingDoesNotBlock() {
        Asked asked;
        asked.reader.waits = true;
        asked.answer("2025-03-09", 1);
        asked.ask();
        QVERIFY(asked.answers.empty());
        asked.reader.deliver();
        QCOMPARE(asked.answers.size(), 1U);
    }

    void requestsWhileReadingAreCoalesced() {
        Asked asked;
        asked.reader.waits = true;
        asked.answer("2025-03-09", 1);
        asked.ask();
        asked.ask();
        asked.ask();
        QCOMPARE(asked.reader.readings, 1);
        asked.reader.deliver();
        QCOMPARE(asked.twitchesReported(), 1);
        QCOMPARE(asked.reader.readings, 2);
        asked.answer("2025-03-08", 2);
        asked.reader.deliver();
        QCOMPARE(asked.twitchesReported(), 3);
        QCOMPARE(asked.reader.readings, 2);
    }

    void destroyedRequesterIsNotAnswered() {
        Asked asked;
        asked.reader.waits = true;
        asked.ask();
        asked.ask();
        asked.asker.reset();
        asked.reader.deliver();
        QVERIFY(asked.answers.empty());
        QCOMPARE(asked.reader.readings, 1);
    }

    void aDiaryThatCannotBeReadIsAnError() {
        Asked asked;
        asked.reader.fails = unavailable("diary", "the disk is gone");
        asked.ask();
        QCOMPARE(asked.answers.at(0).error().detail, "the disk is gone");
        asked.reader.fails.reset();
        asked.ask();
        QVERIFY(asked.answers.at(1));
    }

    void everyDiaryChangeIsSignalled() {
        Asked asked;
        QSignalSpy changed(&asked.insight, &InsightService::changed);
        QVERIFY(asked.coach.entries().addChange({0, nightOf("2025-03-01"), "decaf"}));
        QCOMPARE(changed.size(), 1);
    }
};

SOFTFALL_TEST(InsightServiceTest)
#include "InsightServiceTest.moc"
