#include "core/diary/CutoffReview.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

Habit habitAt(HabitKind kind, const char* instant, std::optional<double> amount = {},
              std::optional<ExerciseIntensity> intensity = {}) {
    return {0, zonedAt(instant), nightOf("2025-03-10"), kind, amount, intensity};
}

QString textOf(CutoffStatus status) {
    switch (status) {
    case CutoffStatus::Ahead:
        return "ahead";
    case CutoffStatus::Kept:
        return "kept";
    case CutoffStatus::Missed:
        return "missed";
    }
    return {};
}

} // namespace

/// Bedtime 23:00: caffeine 14:00 (large servings 10:00), nicotine 17:00, vigorous exercise 21:00.
class CutoffReviewTest : public QObject {
    Q_OBJECT

    const EveningPlan m_plan = planEvening({}, {}, nightOf("2025-03-10"), zoneOf("America/New_York"));

    CutoffReview reviewOf(ReminderKind kind, const std::vector<Habit>& habits, const char* now) const {
        for (const CutoffReview& review : reviewCutoffs(m_plan, habits, at(now))) {
            if (review.kind == kind) {
                return review;
            }
        }
        return {};
    }

private slots:
    void eachCutoffIsReviewedOnceInTheOrderOfTheDay() {
        const auto reviews = reviewCutoffs(m_plan, {}, at("2025-03-10T22:00:00-04:00"));
        QCOMPARE(int(reviews.size()), 3);
        QVERIFY(reviews[0].kind == ReminderKind::CaffeineCutoff);
        QVERIFY(reviews[1].kind == ReminderKind::NicotineCutoff);
        QVERIFY(reviews[2].kind == ReminderKind::ExerciseCutoff);
    }

    void aCutoffIsAheadUntilItsTimeHasCome_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("statuses");
        QTest::newRow("morning") << "2025-03-10T08:00:00-04:00"
                                 << "ahead ahead ahead";
        QTest::newRow("a second before") << "2025-03-10T13:59:59-04:00"
                                         << "ahead ahead ahead";
        QTest::newRow("its instant") << "2025-03-10T14:00:00-04:00"
                                     << "kept ahead ahead";
        QTest::newRow("17:00") << "2025-03-10T17:00:00-04:00"
                               << "kept kept ahead";
        QTest::newRow("21:00") << "2025-03-10T21:00:00-04:00"
                               << "kept kept kept";
    }
    void aCutoffIsAheadUntilItsTimeHasCome() {
        QFETCH(QString, now);
        QFETCH(QString, statuses);
        QStringList found;
        for (const CutoffReview& review : reviewCutoffs(m_plan, {}, at(now))) {
            found << textOf(review.status);
        }
        QCOMPARE(found.join(' '), statuses);
    }

    void entryAfterCutoffMissesIt_data() {
        QTest::addColumn<ReminderKind>("kind");
        QTest::addColumn<Habit>("habit");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        const auto row = [](const char* name, ReminderKind kind, const Habit& habit, const char* status, int before,
                            int after) { QTest::newRow(name) << kind << habit << QString(status) << before << after; };
        const auto caffeine = ReminderKind::CaffeineCutoff;
        row("coffee in time", caffeine, habitAt(HabitKind::Caffeine, "2025-03-10T13:59:00-04:00", 96), "kept", 1, 0);
        row("coffee at the cut-off", caffeine, habitAt(HabitKind::Caffeine, "2025-03-10T14:00:00-04:00", 96), "kept", 1,
            0);
        row("coffee a second late", caffeine, habitAt(HabitKind::Caffeine, "2025-03-10T14:00:01-04:00", 96), "missed",
            0, 1);
        row("a large serving at noon", caffeine, habitAt(HabitKind::Caffeine, "2025-03-10T12:00:00-04:00", 200),
            "missed", 0, 1);
        row("nearly large at noon", caffeine, habitAt(HabitKind::Caffeine, "2025-03-10T12:00:00-04:00", 199), "kept", 1,
            0);
        row("a large serving early", caffeine, habitAt(HabitKind::Caffeine, "2025-03-10T10:00:00-04:00", 400), "kept",
            1, 0);
        row("decaf", caffeine, habitAt(HabitKind::Caffeine, "2025-03-10T20:00:00-04:00", 5), "kept", 0, 0);
        row("10 mg is no decaf", caffeine, habitAt(HabitKind::Caffeine, "2025-03-10T20:00:00-04:00", 10), "missed", 0,
            1);
        row("nicotine is not caffeine", caffeine, habitAt(HabitKind::Nicotine, "2025-03-10T20:00:00-04:00"), "kept", 0,
            0);
        row("nicotine late", ReminderKind::NicotineCutoff, habitAt(HabitKind::Nicotine, "2025-03-10T20:00:00-04:00"),
            "missed", 0, 1);
        row("hard exercise late", ReminderKind::ExerciseCutoff,
            habitAt(HabitKind::Exercise, "2025-03-10T21:30:00-04:00", 40, ExerciseIntensity::Vigorous), "missed", 0, 1);
        row("light exercise late", ReminderKind::ExerciseCutoff,
            habitAt(HabitKind::Exercise, "2025-03-10T21:30:00-04:00", 40, ExerciseIntensity::Light), "kept", 0, 0);
        row("hard exercise in time", ReminderKind::ExerciseCutoff,
            habitAt(HabitKind::Exercise, "2025-03-10T18:30:00-04:00", 40, ExerciseIntensity::Vigorous), "kept", 1, 0);
        Habit yesterday = habitAt(HabitKind::Caffeine, "2025-03-10T20:00:00-04:00", 96);
        yesterday.night = nightOf("2025-03-09");
        row("of another night", caffeine, yesterday, "kept", 0, 0);
    }
    void entryAfterCutoffMissesIt() {
        QFETCH(ReminderKind, kind);
        QFETCH(Habit, habit);
        QFETCH(QString, status);
        QFETCH(int, before);
        QFETCH(int, after);
        const CutoffReview review = reviewOf(kind, {habit}, "2025-03-10T22:00:00-04:00");
        QCOMPARE(textOf(review.status), status);
        QCOMPARE(int(review.before.size()), before);
        QCOMPARE(int(review.after.size()), after);
    }

    void aMissedCutoffIsMissedBeforeItsTimeToo() {
        // A large serving after ten is past its own cut-off, though 14:00 has not come.
        const CutoffReview review =
            reviewOf(ReminderKind::CaffeineCutoff, {habitAt(HabitKind::Caffeine, "2025-03-10T11:00:00-04:00", 250)},
                     "2025-03-10T11:30:00-04:00");
        QCOMPARE(textOf(review.status), "missed");
    }

    void entriesAscend() {
        const CutoffReview review = reviewOf(ReminderKind::CaffeineCutoff,
                                             {habitAt(HabitKind::Caffeine, "2025-03-10T20:00:00-04:00", 96),
                                              habitAt(HabitKind::Caffeine, "2025-03-10T16:00:00-04:00", 96),
                                              habitAt(HabitKind::Caffeine, "2025-03-10T09:00:00-04:00", 96),
                                              habitAt(HabitKind::Caffeine, "2025-03-10T07:00:00-04:00", 96)},
                                             "2025-03-10T22:00:00-04:00");
        QVERIFY(review.before[0].at.instant < review.before[1].at.instant);
        QVERIFY(review.after[0].at.instant < review.after[1].at.instant);
    }
};

SOFTFALL_TEST(CutoffReviewTest)
#include "CutoffReviewTest.moc"
