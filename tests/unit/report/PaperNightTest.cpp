#include "core/paper/PaperNight.h"

#include "core/diary/CutoffReview.h"
#include "core/time/Iso8601.h"
#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

const NightDate monday = nightOf("2025-03-10");

KnownNight unknown() {
    return {planEvening(Schedule(), Preferences(), monday, zoneOf("America/New_York")), {}, {}};
}

PaperNight row(std::optional<int> twitches) {
    PaperNight night;
    night.night = monday;
    night.twitches = twitches;
    return night;
}

Night stored(int twitches) {
    Night night;
    night.night = monday;
    night.twitches = twitches;
    night.zone = "America/New_York";
    return night;
}

Habit logged(HabitKind kind, double amount, const char* at) {
    Habit habit;
    habit.kind = kind;
    habit.amount = amount;
    habit.at = zonedAt(at);
    habit.night = monday;
    return habit;
}

/// "night logged 3; caffeine 96 at 2025-03-10T18:30:00-04:00".
QString toText(const std::vector<EditOperation>& operations) {
    QStringList parts;
    for (const EditOperation& operation : operations) {
        if (const auto* put = std::get_if<PutNight>(&operation)) {
            parts << "night " + toString(put->night.status) +
                         (put->night.twitches ? " " + QString::number(*put->night.twitches) : QString());
        } else if (const auto* add = std::get_if<AddHabit>(&operation)) {
            parts << QString("%1 %2 at %3")
                         .arg(toString(add->habit.kind))
                         .arg(*add->habit.amount)
                         .arg(toIsoString(add->habit.at));
        } else {
            parts << "?";
        }
    }
    return parts.join("; ");
}

Night answered(const PaperNight& night, const KnownNight& known = unknown()) {
    return std::get<PutNight>(operationsOf(night, known).value().front()).night;
}

} // namespace

class PaperNightTest : public QObject {
    Q_OBJECT

private slots:
    void rowsBecomeEntries_data() {
        QTest::addColumn<PaperNight>("night");
        QTest::addColumn<QString>("entries");
        PaperNight all = row(3);
        all.woke = Woke::Some;
        all.lateCaffeine = all.alcohol = all.stretched = true;
        PaperNight tickedOnly = row({});
        tickedOnly.alcohol = true;
        PaperNight noCount = row({});
        noCount.quality = 4;
        QTest::newRow("empty") << row({}) << "";
        QTest::newRow("a count") << row(3) << "night logged 3";
        QTest::newRow("zero") << row(0) << "night logged 0";
        QTest::newRow("no count is not zero") << noCount << "night unsure";
        QTest::newRow("a tick alone is no answer") << tickedOnly << "alcohol 1 at 2025-03-10T21:30:00-04:00";
        QTest::newRow("everything")
            << all
            << "night logged 3; caffeine 96 at 2025-03-10T18:30:00-04:00; "
               "alcohol 1 at 2025-03-10T21:30:00-04:00; stretch 10 at 2025-03-10T22:12:00-04:00";
    }
    void rowsBecomeEntries() {
        QFETCH(PaperNight, night);
        QTEST(toText(operationsOf(night, unknown()).value()), "entries");
    }

    void theCoffeeCountsAsLate() {
        PaperNight night = row({});
        night.lateCaffeine = true;
        const auto operations = operationsOf(night, unknown()).value();
        const Habit& coffee = std::get<AddHabit>(operations.front()).habit;
        QVERIFY(coffee.at.instant > cutoffFor(ReminderKind::CaffeineCutoff, unknown().plan, coffee));
    }

    void whatIsLoggedIsNotDoubled() {
        KnownNight known = unknown();
        known.habits = {logged(HabitKind::Caffeine, 63, "2025-03-10T15:00:00-04:00"),
                        logged(HabitKind::Alcohol, 2, "2025-03-10T20:00:00-04:00"),
                        logged(HabitKind::Stretch, 5, "2025-03-10T22:00:00-04:00")};
        PaperNight night = row({});
        night.lateCaffeine = night.alcohol = night.stretched = true;
        QCOMPARE(toText(operationsOf(night, known).value()), "");
        QCOMPARE(paperNightOf(monday, known), night);
    }

    void aCoffeeInTheMorningIsNotTheLateOne() {
        KnownNight known = unknown();
        known.habits = {logged(HabitKind::Caffeine, 63, "2025-03-10T09:00:00-04:00")};
        PaperNight night = row({});
        night.lateCaffeine = true;
        QVERIFY(!paperNightOf(monday, known).lateCaffeine);
        QCOMPARE(operationsOf(night, known).value().size(), 1U);
    }

    void whatTheRowLeavesOpenStays() {
        KnownNight known = unknown();
        known.answer = stored(5);
        known.answer->note = "mine";
        known.answer->quality = 2;
        known.answer->lightsOut = zonedAt("2025-03-10T23:10:00-04:00");
        const Night night = answered(row(3), known);
        QCOMPARE(night.twitches, 3);
        QCOMPARE(night.quality, 2);
        QCOMPARE(night.note, "mine");
        QVERIFY(night.lightsOut);
    }

    void theSameAnswerChangesNothing() {
        KnownNight known = unknown();
        known.answer = stored(3);
        QCOMPARE(toText(operationsOf(row(3), known).value()), "");
    }

    void noTwitchesHaveNothingAboutThem() {
        KnownNight known = unknown();
        known.answer = stored(3);
        known.answer->woke = Woke::Most;
        known.answer->pain = 4;
        const Night night = answered(row(0), known);
        QVERIFY(!night.woke);
        QVERIFY(!night.pain);
    }

    void paperIsNotLate() {
        KnownNight known = unknown();
        known.answer = stored(2);
        known.answer->late = known.answer->backfilled = true;
        const Night night = answered(row(2), known);
        QVERIFY(!night.late);
        QVERIFY(!night.backfilled);
        QCOMPARE(night.zone, "America/New_York");
    }

    void aCountOutOfRangeIsRefused() { QCOMPARE(operationsOf(row(51), unknown()).error().field, "twitches"); }
};

SOFTFALL_TEST(PaperNightTest)
#include "PaperNightTest.moc"
