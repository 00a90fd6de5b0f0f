#include "core/diary/UsualDay.h"

#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

using namespace softfall;

namespace {

const NightDate tonight = nightOf("2025-03-20");

/// `kind[:amount][:intensity]@HH:MM`, an hour above 23 being after midnight.
Habit habitOf(const QString& text, NightDate night) {
    const QStringList what = text.section('@', 0, 0).split(':');
    const QStringList clock = text.section('@', 1).split(':');
    Habit habit;
    habit.kind = fromId<HabitKind>(what[0], "kind").value();
    habit.night = night;
    const WallTime wall = WallTime(night.evening()) + hours(clock[0].toInt()) + minutes(clock[1].toInt());
    habit.at = {Instant(wall.time_since_epoch()) + hours(4), -hours(4), "America/New_York"};
    if (what.size() > 1) {
        habit.amount = what[1].toDouble();
    }
    if (what.size() > 2) {
        habit.intensity = fromId<ExerciseIntensity>(what[2], "intensity").value();
    }
    return habit;
}

/// `days` are the days before tonight's night, nearest first, each with its habits separated by blanks.
std::vector<Habit> diaryOf(const QStringList& days) {
    std::vector<Habit> habits;
    NightDate night = tonight;
    for (const QString& day : days) {
        night = night - std::chrono::days(1);
        for (const QString& habit : day.split(' ', Qt::SkipEmptyParts)) {
            habits.push_back(habitOf(habit, night));
        }
    }
    return habits;
}

QString textOf(const std::vector<UsualHabit>& usual) {
    QStringList reported;
    for (const UsualHabit& each : usual) {
        QString text = toString(each.kind);
        text += each.amount ? ":" + QString::number(*each.amount) : QString();
        text += each.intensity ? ":" + toString(*each.intensity) : QString();
        const auto since = each.at - WallTime(tonight.evening());
        reported << QStringLiteral("%1@%2:%3")
                        .arg(text)
                        .arg(since / hours(1), 2, 10, QLatin1Char('0'))
                        .arg(since / minutes(1) % 60, 2, 10, QLatin1Char('0'));
    }
    return reported.join(' ');
}

QStringList times(int count, const QString& day) {
    return QStringList(count, day);
}

} // namespace

class UsualDayTest : public QObject {
    Q_OBJECT

private slots:
    void usualMeansLoggedOnMostDays_data() {
        QTest::addColumn<QStringList>("days");
        QTest::addColumn<QString>("usual");
        QTest::newRow("an empty diary") << QStringList() << "";
        QTest::newRow("three days are too few") << times(3, "caffeine:96@08:10") << "";
        QTest::newRow("four days are enough") << times(4, "caffeine:96@08:10") << "caffeine:96@08:10";
        QTest::newRow("days without entries do not count")
            << QStringList{"caffeine:96@08:10", "", "", "caffeine:96@08:10"} << "";
        QTest::newRow("half of the days is not more than half")
            << times(3, "stress:2@21:00 nicotine@10:00") + times(3, "stress:2@21:00") << "stress:2@21:00";
        QTest::newRow("four of seven days is") << times(4, "stress:2@21:00 nicotine@10:00") + times(3, "stress:2@21:00")
                                               << "nicotine@10:00 stress:2@21:00";
        QTest::newRow("other kinds count for nothing") << times(14, "tea@20:00 screens-off@22:00") << "";
        QTest::newRow("every kind, in the order of the check-in")
            << times(5, "stress:1@21:00 exercise:30:light@18:00 alcohol:1@19:00 nicotine@09:00 caffeine:48@07:30")
            << "caffeine:48@07:30 nicotine@09:00 alcohol:1@19:00 exercise:30:light@18:00 stress:1@21:00";
        QTest::newRow("the fifteenth night before is too long ago")
            << times(11, "") + times(4, "caffeine:96@08:10") << "";
        QTest::newRow("the fourteenth is not") << times(10, "") + times(4, "caffeine:96@08:10") << "caffeine:96@08:10";
    }
    void usualMeansLoggedOnMostDays() {
        QFETCH(QStringList, days);
        QTEST(textOf(usualDay(diaryOf(days), tonight)), "usual");
    }

    void usualValuesAreMedians_data() {
        QTest::addColumn<QStringList>("days");
        QTest::addColumn<QString>("usual");
        QTest::newRow("the time of an odd number of days")
            << QStringList{"caffeine:96@08:00", "caffeine:96@08:30", "caffeine:96@11:00", "caffeine:96@08:10",
                           "caffeine:96@07:00"}
            << "caffeine:96@08:10";
        QTest::newRow("of an even number the earlier middle")
            << QStringList{"caffeine:96@08:00", "caffeine:96@08:30", "caffeine:96@11:00", "caffeine:96@07:00"}
            << "caffeine:96@08:00";
        QTest::newRow("two servings on most days, in whatever order they were logged")
            << times(3, "caffeine:96@13:00 caffeine:63@08:10") + times(2, "caffeine:96@10:00")
            << "caffeine:63@08:10 caffeine:96@13:00";
        QTest::newRow("days with more servings do not shift the others")
            << QStringList{"caffeine:96@06:00 caffeine:96@08:00 caffeine:96@13:00"} +
                   times(4, "caffeine:96@08:10 caffeine:96@13:00")
            << "caffeine:96@08:10 caffeine:96@13:00";
        QTest::newRow("of two middle numbers of servings the smaller")
            << times(2, "caffeine:96@08:00 caffeine:96@13:00") + times(2, "caffeine:96@09:00") << "caffeine:96@09:00";
        QTest::newRow("the amount") << QStringList{"stress:4@21:00", "stress:0@21:00", "stress:1@21:00",
                                                   "stress:3@21:00", "stress:1@21:00"}
                                    << "stress:1@21:00";
        QTest::newRow("how hard the exercise is")
            << QStringList{"exercise:30:light@18:00", "exercise:60:vigorous@18:00", "exercise:45:moderate@18:00",
                           "exercise:45:vigorous@18:00", "exercise:30:vigorous@18:00"}
            << "exercise:45:vigorous@18:00";
        QTest::newRow("after midnight comes after the evening")
            << QStringList{"caffeine:96@23:30", "caffeine:96@24:30", "caffeine:96@23:50", "caffeine:96@24:10",
                           "caffeine:96@24:20"}
            << "caffeine:96@24:10";
    }
    void usualValuesAreMedians() {
        QFETCH(QStringList, days);
        QTEST(textOf(usualDay(diaryOf(days), tonight)), "usual");
    }

    void secondsAreNotUsual() {
        std::vector<Habit> habits = diaryOf(times(4, "caffeine:96@08:10"));
        for (Habit& habit : habits) {
            habit.at.instant += seconds(59);
        }
        QCOMPARE(textOf(usualDay(habits, tonight)), "caffeine:96@08:10");
    }

    void missingUsualHabitsAreListed_data() {
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("missing");
        const char* coffees = "caffeine:96@08:10 caffeine:96@13:00";
        const char* all = "caffeine:96@08:10 caffeine:96@13:00 alcohol:1@22:00 stress:2@21:45";
        QTest::newRow("late in the evening all of it") << ""
                                                       << "23:00" << all;
        QTest::newRow("what is usual after now is left out, stress is logged now")
            << ""
            << "21:30" << QString(coffees) + " stress:2@21:30";
        QTest::newRow("at its very minute it is over") << "stress:1@12:00"
                                                       << "13:00" << coffees;
        QTest::newRow("a minute before it is not") << "stress:1@12:00"
                                                   << "12:59"
                                                   << "caffeine:96@08:10";
        QTest::newRow("a coffee at nine is the one of the morning") << "caffeine:96@09:00 stress:1@21:00"
                                                                    << "21:30"
                                                                    << "caffeine:96@13:00";
        QTest::newRow("a tea at two is the coffee of noon") << "caffeine:48@14:00 stress:1@21:00"
                                                            << "21:30"
                                                            << "caffeine:96@08:10";
        QTest::newRow("two at noon are both") << "caffeine:96@12:30 caffeine:96@13:10 stress:1@21:00"
                                              << "21:30"
                                              << "";
        QTest::newRow("more than usual lacks nothing")
            << "caffeine:96@07:00 caffeine:96@08:00 caffeine:96@09:00 stress:1@21:00"
            << "21:30"
            << "";
        QTest::newRow("another kind stands for nothing") << "nicotine@08:10 stress:1@21:00"
                                                         << "21:30" << coffees;
    }
    void missingUsualHabitsAreListed() {
        QFETCH(QString, today);
        QFETCH(QString, now);
        const auto usual =
            usualDay(diaryOf(times(4, "caffeine:96@08:10 caffeine:96@13:00 alcohol:1@22:00 stress:2@21:45")), tonight);
        std::vector<Habit> logged;
        for (const QString& habit : today.split(' ', Qt::SkipEmptyParts)) {
            logged.push_back(habitOf(habit, tonight));
        }
        QTEST(textOf(stillMissing(usual, logged, wallOf("2025-03-20T" + now))), "missing");
    }
};

SOFTFALL_TEST(UsualDayTest)
#include "UsualDayTest.moc"
