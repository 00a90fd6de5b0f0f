#include "support/TestCoach.h"
#include "support/Times.h"
#include "viewmodels/tonight/TonightViewModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace softfall;

/// What Tonight notes with one tap.
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
    void tap(const QString& label) { m_tonight->note(int(labels().indexOf(label))); }
    QStringList noted() {
        QStringList noted;
        const auto habits = m_coach.entries().habits({nightOf("2025-03-01"), nightOf("2025-03-31")}).value();
        for (const Habit& habit : habits) {
            noted << toString(habit.kind) + ' ' + QString::number(habit.amount.value_or(-1)) + ' ' +
                         toIsoString(habit.at).mid(11, 5);
        }
        return noted;
    }
    void save(const DiaryPreferences& diary) {
        PlanSettings settings = m_coach.evening().settings().value();
        settings.diary = diary;
        QVERIFY(m_coach.evening().save(settings));
    }

private slots:
    void init() {
        m_tonight = std::make_unique<TonightViewModel>(m_coach.evening(), m_coach.entries(), m_coach.routine(),
                                                       m_coach.reminders(), m_coach.checkIns(), m_coach.timeline,
                                                       QLocale(QLocale::German, QLocale::Germany));
        m_tonight->setShown(true);
    }
    void cleanup() {
        while (m_coach.entries().undo().value()) {
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

    void oneTapNotesItNowAndIsTakenBackInPlace() {
        tap("Espresso");
        QCOMPARE(noted(), QStringList({"caffeine 63 14:05"}));
        QCOMPARE(m_tonight->notice(), "Espresso noted at 14:05.");
        m_tonight->takeBack();
        QCOMPARE(noted(), QStringList());
    }

    void whatWasHadAWhileAgoIsNotedThen_data() {
        QTest::addColumn<int>("ago");
        QTest::addColumn<QString>("at");
        QTest::newRow("just now") << 0 << "14:05";
        QTest::newRow("15 min ago") << 15 << "13:50";
        QTest::newRow("1 h ago") << 60 << "13:05";
    }
    void whatWasHadAWhileAgoIsNotedThen() {
        QFETCH(int, ago);
        QFETCH(QString, at);
        m_tonight->setMinutesAgo(ago);
        tap("Nicotine");
        QCOMPARE(noted(), QStringList({"nicotine -1 " + at}));
        QCOMPARE(m_tonight->minutesAgo(), 0); // and the next is just now
        tap("Twitch");
        const auto twitches = m_coach.entries().twitches({nightOf("2025-03-09"), nightOf("2025-03-10")}).value();
        QCOMPARE(toIsoString(twitches.front().at).mid(11, 5), "14:05");
    }

    void theDrinksAreThoseOfThePerson() {
        save({CountsTold::EachNight, true, {{std::nullopt, "Mate", 85}, {CaffeineServing::Coffee, {}, 130}}});
        QCOMPARE(labels().mid(1, 3), QStringList({"Mate", "Coffee", "Nicotine"}));
        tap("Mate");
        tap("Coffee");
        QCOMPARE(noted(), QStringList({"caffeine 85 14:05", "caffeine 130 14:05"}));
    }

    void withoutLoggingAsTheyHappenThereIsNoTwitch() {
        save({CountsTold::EachNight, false, defaultCaffeinePresets()});
        QVERIFY(!labels().contains("Twitch"));
        QVERIFY(!m_coach.entries().logTwitchByKey()->has_value());
        save({});
        QVERIFY(m_coach.entries().logTwitchByKey()->has_value());
    }

    void aChipThatIsNotThereDoesNothing() {
        m_tonight->note(-1);
        m_tonight->note(99);
        QCOMPARE(noted(), QStringList());
        QCOMPARE(m_tonight->notice(), "");
    }
};

QTEST_GUILESS_MAIN(HabitChipsTest)
#include "HabitChipsTest.moc"
