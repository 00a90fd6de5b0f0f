#include "program/TestCase.h"
#include "support/Messages.h"
#include "support/TestCoach.h"
#include "viewmodels/settings/SettingsViewModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace softfall;

/// The person's preferences for the diary, as changed in Settings.
class DiarySettingsViewModelTest : public QObject {
    Q_OBJECT

    TestCoach m_coach;
    std::unique_ptr<SettingsViewModel> m_settings;

    DiarySettingsViewModel& diary() { return *m_settings->diary(); }
    DiaryPreferences stored() { return m_coach.evening().settings().diary; }
    QStringList labels() {
        QStringList labels;
        for (const CaffeinePresetRow& row : diary().presets()->rows()) {
            labels << row.title + ' ' + row.label;
        }
        return labels;
    }

private slots:
    void init() {
        QVERIFY(m_coach.savePlan({}));
        m_settings = std::make_unique<SettingsViewModel>(m_coach.evening(), m_coach.timeline,
                                                         ReminderSettingsViewModel::CalendarExport(), "/somewhere",
                                                         QLocale(QLocale::German, QLocale::Germany));
        m_settings->setShown(true);
    }

    void defaultSettingsAndDrinks() {
        QCOMPARE(diary().counts(), 0);
        QVERIFY(diary().logsLive());
        QCOMPARE(labels(),
                 QStringList({"Coffee 96 mg", "Espresso 63 mg", "Black tea 48 mg", "Green tea 29 mg", "Cola 33 mg",
                              "Energy drink 80 mg", "Large energy drink 160 mg", "Decaf 5 mg"}));
        QVERIFY(diary().presetsAreDefault());
    }

    void choiceIsStoredAnnouncedAndUndone() {
        diary().setCounts(1);
        QVERIFY(stored().counts == CountDisplay::EachWeek);
        QCOMPARE(m_settings->message().text, "Counts are shown by week.");
        pressUndo(*m_settings, m_coach.edits());
        QVERIFY(stored().counts == CountDisplay::EachNight);
        diary().setLogsLive(false);
        QVERIFY(!stored().logsLive);
        QVERIFY(!diary().logsLive());
    }

    void aDrinkIsChangedRemovedAndAdded() {
        const QAbstractItemModelTester tester(diary().presets());
        diary().setMilligrams(0, 120);
        QCOMPARE(labels().front(), "Coffee 120 mg");
        diary().removePreset(1);
        diary().addPreset("  Mate ", 85);
        QCOMPARE(labels(),
                 QStringList({"Coffee 120 mg", "Black tea 48 mg", "Green tea 29 mg", "Cola 33 mg", "Energy drink 80 mg",
                              "Large energy drink 160 mg", "Decaf 5 mg", "Mate 85 mg"}));
        QVERIFY(stored().caffeine.back() == (CaffeinePreset{std::nullopt, "Mate", 85}));
        QVERIFY(!diary().presetsAreDefault());
        diary().restoreDefaultPresets();
        QVERIFY(diary().presetsAreDefault());
        pressUndo(*m_settings, m_coach.edits());
        QCOMPARE(labels().back(), "Mate 85 mg");
    }

    void aDrinkWithoutANameOrThereAlreadyIsRefused() {
        for (const char* name : {"", "  ", "coffee"}) {
            diary().addPreset(name, 50);
            QVERIFY(m_settings->message().isError);
            QVERIFY(diary().presetsAreDefault());
        }
    }

    void theLastDrinkStaysAndSixteenAreTheMost() {
        for (int i = 0; i < 7; ++i) {
            QVERIFY(diary().presets()->rows().front().canRemove);
            diary().removePreset(0);
        }
        QVERIFY(!diary().presets()->rows().front().canRemove);
        for (int i = 1; i < maxCaffeinePresets; ++i) {
            QVERIFY(diary().canAddPreset());
            diary().addPreset(QString::number(i), i);
        }
        QVERIFY(!diary().canAddPreset());
        diary().setMilligrams(99, 5); // not there
        diary().removePreset(-1);
        QCOMPARE(int(stored().caffeine.size()), maxCaffeinePresets);
    }
};

SOFTFALL_TEST(DiarySettingsViewModelTest)
#include "DiarySettingsViewModelTest.moc"
