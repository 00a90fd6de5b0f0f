#include "program/TestCase.h"
#include "support/Messages.h"
#include "support/TestCoach.h"
#include "support/Times.h"
#include "viewmodels/tonight/TonightViewModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace softfall;

/// What Tonight logs with one tap, lists, and adjusts in place.
class DayLogViewModelTest : public QObject {
    Q_OBJECT

    TestCoach m_coach{"2025-03-10T14:05:00-04:00"};
    std::unique_ptr<TonightViewModel> m_tonight;

    DayLogViewModel& log() { return *m_tonight->log(); }
    QStringList labels() {
        QStringList labels;
        for (const LogTileRow& row : log().tiles()->rows()) {
            labels << row.label;
        }
        return labels;
    }
    void tap(const QString& label) { log().log(int(labels().indexOf(label))); }
    QStringList logged() {
        QStringList logged;
        const auto habits = m_coach.entries().habits({nightOf("2025-03-01"), nightOf("2025-03-31")}).value();
        for (const Habit& habit : habits) {
            logged << toString(habit.kind) + ' ' + QString::number(habit.amount.value_or(-1)) + ' ' +
                          toIsoString(habit.at).mid(11, 5);
        }
        return logged;
    }
    QStringList shown() {
        QStringList shown;
        for (const DayEntryRow& row : log().entries()->rows()) {
            shown << QStringList({row.title, row.detail, row.time}).join(u'|');
        }
        return shown;
    }
    void save(const PlanSettings& settings) { QVERIFY(m_coach.savePlan(settings)); }
    void save(const DiaryPreferences& diary) {
        PlanSettings settings = m_coach.evening().settings();
        settings.diary = diary;
        save(settings);
    }

private slots:
    void init() {
        m_tonight = std::make_unique<TonightViewModel>(m_coach.evening(), m_coach.entries(), m_coach.routine(),
                                                       m_coach.reminders(), m_coach.checkIns(), m_coach.cues(),
                                                       m_coach.timeline, QLocale(QLocale::German, QLocale::Germany));
        m_tonight->setShown(true);
    }
    void cleanup() {
        log().close();
        while (m_coach.edits().undo().value()) {
        }
    }

    void theFirstDrinksAndWhatElseADayMayHave() {
        const QAbstractItemModelTester tester(log().tiles());
        QCOMPARE(labels(), QStringList({"Coffee", "Espresso", "Black tea", "Nicotine", "Alcohol", "Exercise", "Stress",
                                        "Twitch", "More"}));
        tap("More");
        QCOMPARE(labels().mid(3, 5), QStringList({"Green tea", "Cola", "Energy drink", "Large energy drink", "Decaf"}));
        tap("Show less");
        QCOMPARE(labels().size(), 9);
    }

    void whatDoesNotApplyIsOnlyUnderMore() {
        PlanSettings settings = m_coach.evening().settings();
        settings.reminders.silenced = {ReminderKind::NicotineCutoff};
        settings.diary.caffeine = {{CaffeineServing::Coffee, {}, 96}};
        save(settings);
        QVERIFY(!labels().contains("Nicotine"));
        for (const TimelineRow& row : m_tonight->timeline()->rows()) {
            QVERIFY(row.title != "Last nicotine");
        }
        tap("More");
        QVERIFY(labels().contains("Nicotine"));
        tap("Show less");
    }

    void oneTapLogsNowAndOneUndoRemovesIt() {
        tap("Espresso");
        QCOMPARE(logged(), QStringList({"caffeine 63 14:05"}));
        QCOMPARE(log().title(), "Espresso logged, 14:05");
        QCOMPARE(m_tonight->message().text, ""); // while it can be adjusted
        log().close();
        QCOMPARE(m_tonight->message().text, "Espresso at 14:05 logged");
        pressUndo(*m_tonight, m_coach.edits());
        QCOMPARE(logged(), QStringList());
    }

    void whatIsLeftAtBedtimeIsSaid() {
        QCOMPARE(log().caffeineLeft(), "One coffee now leaves about 28 mg at 23:00.");
        tap("Coffee");
        QVERIFY(log().hasCaffeine());
        QCOMPARE(log().caffeineLeft(),
                 "About 28 mg of caffeine will be left at 23:00. Another coffee now leaves about 56 mg.");
        log().setSize(3); // two
        QCOMPARE(log().caffeineLeft(),
                 "About 56 mg of caffeine will be left at 23:00. Another coffee now leaves about 84 mg.");
        QVERIFY(m_coach.evening().set([](PlanSettings& plan) { plan.preferences.caffeineHalfLife = hours(10); }));
        QCOMPARE(log().caffeineLeft(),
                 "About 103 mg of caffeine will be left at 23:00. Another coffee now leaves about 155 mg.");
    }

    void whoHasNoCaffeineReadsNothingOfIt() {
        QVERIFY(m_coach.evening().set(
            [](PlanSettings& plan) { plan.reminders.silenced = {ReminderKind::CaffeineCutoff}; }));
        QCOMPARE(log().caffeineLeft(), "");
        tap("Stress");
        QVERIFY(!log().hasCaffeine());
        tap("Coffee"); // after all
        QVERIFY(log().caffeineLeft().startsWith("About 28 mg"));
    }

    void twoOfADrinkAreTwoOfItEverywhere_data() {
        QTest::addColumn<QString>("tile");
        QTest::addColumn<QString>("two");
        QTest::addColumn<QString>("later");
        for (const char* drink : {"Coffee", "Espresso", "Black tea", "Green tea", "Cola", "Decaf"}) {
            const QString two = "2 × " + QString(drink).toLower();
            QTest::newRow(drink) << QString(drink) << two << two;
        }
        // By its milligrams it may as well be a large one; where it was just chosen it isn’t.
        QTest::newRow("energy drink") << "Energy drink"
                                      << "2 × energy drink"
                                      << "Energy drink";
    }
    void twoOfADrinkAreTwoOfItEverywhere() {
        QFETCH(QString, tile);
        QFETCH(QString, two);
        QFETCH(QString, later);
        tap("More");
        tap(tile);
        log().setSize(3);
        QCOMPARE(log().title(), two + " logged, 14:05");
        log().close();
        QCOMPARE(m_tonight->message().text, two + " at 14:05 logged");
        QVERIFY2(shown().front().startsWith(later + u'|'), qPrintable(shown().front()));
        QVERIFY2(log().summary().contains(later, Qt::CaseInsensitive), qPrintable(log().summary()));
        log().edit(0);
        QCOMPARE(log().title(), later + " at 14:05");
        log().close();
        tap("Show less");
    }

    void adjustingStaysOneStep() {
        tap("Coffee");
        log().setWhen(1);
        QCOMPARE(log().when(), 1);
        log().setSize(2);
        QCOMPARE(log().size(), 2);
        log().setWhen(3);
        QVERIFY(log().isEarlier());
        log().setTime(11 * 60 + 20);
        log().setAmount(120);
        QCOMPARE(logged(), QStringList({"caffeine 120 11:20"}));
        log().close();
        QCOMPARE(m_tonight->message().text, "Coffee at 11:20 logged");
        pressUndo(*m_tonight, m_coach.edits());
        QCOMPARE(logged(), QStringList());
        QVERIFY(!m_coach.edits().outlook()->undo);
    }

    void sizes_data() {
        QTest::addColumn<QString>("tile");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("chosen");
        QTest::addColumn<QString>("logged");
        QTest::newRow("coffee") << "Coffee" << QStringList({"Small", "Usual", "Large", "Two"}) << 0
                                << "caffeine 64 14:05";
        QTest::newRow("two espressos") << "Espresso" << QStringList({"Small", "Usual", "Large", "Two"}) << 3
                                       << "caffeine 126 14:05";
        QTest::newRow("alcohol") << "Alcohol" << QStringList({"1", "2", "3", "4"}) << 2 << "alcohol 3 14:05";
        QTest::newRow("exercise") << "Exercise" << QStringList({"30 min", "1 h", "1 h 30 min"}) << 0
                                  << "exercise 30 14:05";
        QTest::newRow("stress") << "Stress" << QStringList({"A little", "Some", "A lot", "Very much"}) << 3
                                << "stress 4 14:05";
    }
    void sizes() {
        QFETCH(QString, tile);
        QFETCH(QStringList, names);
        QFETCH(int, chosen);
        QFETCH(QString, logged);
        tap(tile);
        QCOMPARE(log().sizeNames(), names);
        log().setSize(chosen);
        QCOMPARE(log().size(), chosen);
        QCOMPARE(this->logged(), QStringList({logged}));
    }

    void nicotineHasNoSize() {
        tap("Nicotine");
        QVERIFY(log().sizeNames().isEmpty() && log().unit().isEmpty() && log().intensityNames().isEmpty());
        log().setSize(0);
        log().setAmount(5);
        QCOMPARE(logged(), QStringList({"nicotine -1 14:05"}));
    }

    void aTimeStillToComeIsRefusedInWords() {
        tap("Coffee");
        log().setWhen(3);
        log().setTime(18 * 60);
        QCOMPARE(log().problem(), "18:00 is still to come. Enter a time up to 14:05.");
        QCOMPARE(logged(), QStringList({"caffeine 96 14:05"}));
        log().setTime(9 * 60);
        QCOMPARE(log().problem(), "");
        QCOMPARE(logged(), QStringList({"caffeine 96 09:00"}));
    }

    void anAmountOutOfRangeIsRefusedInWords() {
        tap("Coffee");
        log().setAmount(5000);
        QVERIFY2(log().problem().contains("5000"), qPrintable(log().problem()));
        QCOMPARE(logged(), QStringList({"caffeine 96 14:05"}));
    }

    void theListIsNewestFirstAndOpensInPlace() {
        tap("Coffee");
        log().setWhen(2);
        tap("Alcohol");
        log().close();
        const QAbstractItemModelTester tester(log().entries());
        QCOMPARE(shown().last(), "Coffee|96 mg|13:05");
        QCOMPARE(shown().size(), 2);
        QVERIFY(log().summary().contains("13:05"));

        log().edit(1);
        QCOMPARE(log().title(), "Coffee at 13:05");
        QVERIFY(!log().isFresh());
        log().setTime(12 * 60 + 30);
        log().close();
        QCOMPARE(m_tonight->message().text, "Coffee changed: 12:30, 96 mg");
        QCOMPARE(shown().last(), "Coffee|96 mg|12:30");
        pressUndo(*m_tonight, m_coach.edits());
        QCOMPARE(shown().last(), "Coffee|96 mg|13:05");

        log().edit(1);
        log().remove();
        QVERIFY(!log().isOpen());
        QCOMPARE(m_tonight->message().text, "Coffee at 13:05 removed");
        QCOMPARE(shown().size(), 1);
    }

    void anEntryKeepsWhatItWas_data() {
        QTest::addColumn<QString>("tile");
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("row");
        QTest::newRow("large energy drink") << "Energy drink" << 2 << "Large energy drink|120 mg|14:05";
        QTest::newRow("small coffee") << "Coffee" << 0 << "Small coffee|64 mg|14:05";
        QTest::newRow("two espressos") << "Espresso" << 3 << "2 × espresso|126 mg|14:05";
        QTest::newRow("a large can, small") << "Large energy drink" << 0 << "Large energy drink|107 mg|14:05";
    }
    void anEntryKeepsWhatItWas() {
        QFETCH(QString, tile);
        QFETCH(int, size);
        QFETCH(QString, row);
        tap("More");
        tap(tile);
        log().setSize(size);
        log().close();
        QCOMPARE(shown().first(), row);
        // Its sizes are still those of the drink.
        log().edit(0);
        QCOMPARE(log().size(), size);
        log().close();
        tap("Show less");
    }

    void moreThanSixAreFolded() {
        for (int i = 0; i < 8; ++i) {
            tap("Coffee");
        }
        log().close();
        QCOMPARE(shown().size(), 6);
        QCOMPARE(log().hiddenCount(), 2);
        log().setAllShown(true);
        QCOMPARE(shown().size(), 8);
        log().setAllShown(false);
        QCOMPARE(shown().size(), 6);
    }

    void whatIsUndoneElsewhereCloses() {
        tap("Coffee");
        QVERIFY(log().isOpen());
        QVERIFY(m_coach.edits().undo().value()); // Ctrl+Z
        QVERIFY(!log().isOpen());
        QCOMPARE(m_tonight->message().text, "");
    }

    void theDrinksAreThoseOfThePerson() {
        save({CountDisplay::EachNight, true, {{std::nullopt, "Mate", 85}, {CaffeineServing::Coffee, {}, 130}}});
        QCOMPARE(labels().mid(0, 3), QStringList({"Mate", "Coffee", "Nicotine"}));
        tap("Mate");
        tap("Coffee");
        QCOMPARE(logged(), QStringList({"caffeine 85 14:05", "caffeine 130 14:05"}));
    }

    void withoutLoggingAsTheyHappenThereIsNoTwitch() {
        save({CountDisplay::EachNight, false, defaultCaffeinePresets()});
        QVERIFY(!labels().contains("Twitch") && !m_tonight->logsTwitches());
        QVERIFY(!m_coach.entries().logTwitchByKey()->has_value());
        save(DiaryPreferences());
        QVERIFY(m_coach.entries().logTwitchByKey()->has_value());
    }

    void whatIsNotThereDoesNothing() {
        log().log(-1);
        log().log(99);
        log().edit(0);
        log().edit(-1);
        log().setWhen(0);
        log().setTime(0);
        log().remove();
        log().close();
        QCOMPARE(logged(), QStringList());
        QCOMPARE(m_tonight->message().text, "");
    }
};

SOFTFALL_TEST(DayLogViewModelTest)
#include "DayLogViewModelTest.moc"
