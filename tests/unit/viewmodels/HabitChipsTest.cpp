#include "program/TestCase.h"
#include "support/TestCoach.h"
#include "support/Times.h"
#include "viewmodels/tonight/TonightViewModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace softfall;

/// What Tonight logs with one tap.
class HabitChipsTest : public QObject {
    Q_OBJECT

    TestCoach m_coach{"2025-03-10T14:05:00-04:00"};
    std::unique_ptr<TonightViewModel> m_tonight;

    QStringList labels() {
        QStringList labels;
        for (const HabitChipRow& row : m_tonight->chips()->rows()) {
            labels << row.label;
        }
        return labels;
    }
    void tap(const QString& label) { m_tonight->log(int(labels().indexOf(label))); }
    QStringList logged() {
        QStringList logged;
        const auto habits = m_coach.entries().habits({nightOf("2025-03-01"), nightOf("2025-03-31")}).value();
        for (const Habit& habit : habits) {
            logged << toString(habit.kind) + ' ' + QString::number(habit.amount.value_or(-1)) + ' ' +
                          toIsoString(habit.at).mid(11, 5);
        }
        return logged;
    }
    void save(const DiaryPreferences& diary) {
        PlanSettings settings = m_coach.evening().settings();
        settings.diary = diary;
        QVERIFY(m_coach.savePlan(settings));
    }

private slots:
    void init() {
        m_tonight = std::make_unique<TonightViewModel>(m_coach.edits(), m_coach.evening(), m_coach.entries(),
                                                       m_coach.routine(), m_coach.reminders(), m_coach.checkIns(),
                                                       m_coach.timeline, QLocale(QLocale::German, QLocale::Germany));
        m_tonight->setShown(true);
    }
    void cleanup() {
        while (m_coach.edits().undo().value()) {
        }
    }

    void theFirstDrinksAndWhatElseADayMayHave() {
        const QAbstractItemModelTester tester(m_tonight->chips());
        QCOMPARE(labels(), QStringList({"Twitch", "Coffee", "Espresso", "Black tea", "More drinks", "Nicotine",
                                        "Alcohol", "Workout", "Stressful day"}));
        tap("More drinks");
        QCOMPARE(labels().mid(4, 6),
                 QStringList({"Green tea", "Cola", "Energy drink", "Large energy drink", "Decaf", "Fewer drinks"}));
        tap("Fewer drinks");
        QCOMPARE(labels().size(), 9);
    }

    void oneTapLogsNowAndIsUndoneInPlace() {
        tap("Espresso");
        QCOMPARE(logged(), QStringList({"caffeine 63 14:05"}));
        QCOMPARE(m_tonight->notice(), "Espresso noted at 14:05.");
        m_tonight->undo();
        QCOMPARE(logged(), QStringList());
    }

    void earlierHabitIsLoggedAtItsTime_data() {
        QTest::addColumn<int>("ago");
        QTest::addColumn<QString>("at");
        QTest::newRow("just now") << 0 << "14:05";
        QTest::newRow("15 min ago") << 15 << "13:50";
        QTest::newRow("1 h ago") << 60 << "13:05";
    }
    void earlierHabitIsLoggedAtItsTime() {
        QFETCH(int, ago);
        QFETCH(QString, at);
        m_tonight->setMinutesAgo(ago);
        tap("Nicotine");
        QCOMPARE(logged(), QStringList({"nicotine -1 " + at}));
        QCOMPARE(m_tonight->minutesAgo(), 0); // and the next is just now
        tap("Twitch");
        const auto twitches = m_coach.entries().twitches({nightOf("2025-03-09"), nightOf("2025-03-10")}).value();
        QCOMPARE(toIsoString(twitches.front().at).mid(11, 5), "14:05");
    }

    void theDrinksAreThoseOfThePerson() {
        save({CountDisplay::EachNight, true, {{std::nullopt, "Mate", 85}, {CaffeineServing::Coffee, {}, 130}}});
        QCOMPARE(labels().mid(1, 3), QStringList({"Mate", "Coffee", "Nicotine"}));
        tap("Mate");
        tap("Coffee");
        QCOMPARE(logged(), QStringList({"caffeine 85 14:05", "caffeine 130 14:05"}));
    }

    void withoutLoggingAsTheyHappenThereIsNoTwitch() {
        save({CountDisplay::EachNight, false, defaultCaffeinePresets()});
        QVERIFY(!labels().contains("Twitch"));
        QVERIFY(!m_coach.entries().logTwitchByKey()->has_value());
        save({});
        QVERIFY(m_coach.entries().logTwitchByKey()->has_value());
    }

    void aChipThatIsNotThereDoesNothing() {
        m_tonight->log(-1);
        m_tonight->log(99);
        QCOMPARE(logged(), QStringList());
        QCOMPARE(m_tonight->notice(), "");
    }
};

SOFTFALL_TEST(HabitChipsTest)
#include "HabitChipsTest.moc"
