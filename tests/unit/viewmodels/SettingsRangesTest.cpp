#include "program/TestCase.h"
#include "support/FakeDiaryFiles.h"
#include "support/TestCoach.h"
#include "viewmodels/settings/ListeningViewModel.h"
#include "viewmodels/settings/SettingsViewModel.h"

#include <QTest>

using namespace softfall;

namespace {

/// A number in Settings: how another program stores it, and how the window shows and changes it.
struct NumberSetting {
    const char* name;
    int min; ///< of core's check
    int max;
    std::function<void(PlanSettings&, int)> store;
    std::function<std::array<int, 3>()> shown; ///< value, and from where to where the window takes it
    std::function<void(int)> change;
};

} // namespace

/// Whatever a program may store, the window can show and change.
class SettingsRangesTest : public QObject {
    Q_OBJECT

    TestCoach m_coach;
    SettingsViewModel m_settings{m_coach.evening(), m_coach.timeline, ReminderSettingsViewModel::CalendarExport(),
                                 "/somewhere", QLocale(QLocale::German, QLocale::Germany)};
    FakeFileChooser m_files;
    ListeningViewModel m_listening{m_coach.routine(), m_coach.evening(), m_coach.cues(),
                                   m_coach.byEar(),   m_files,           m_settings};

    NumberSetting before(const char* name, int row, minutes Preferences::*time) {
        const TimeBefore& limits = limitsOf(time);
        return {name,
                int(limits.min.count()),
                int(limits.max.count()),
                [time](PlanSettings& plan, int value) { plan.preferences.*time = minutes(value); },
                [this, row] {
                    const BeforeBedtimeRow& shown = m_settings.beforeBedtime()->rows()[std::size_t(row)];
                    return std::array{shown.value, shown.from, shown.to};
                },
                [this, row](int value) { m_settings.setBefore(row, value); }};
    }

    std::vector<NumberSetting> numbers() {
        return {
            before("wind-down", 0, &Preferences::windDownBefore),
            before("screens", 1, &Preferences::screensBefore),
            before("caffeine", 2, &Preferences::caffeineBefore),
            before("large caffeine", 3, &Preferences::largeCaffeineBefore),
            before("nicotine", 4, &Preferences::nicotineBefore),
            before("exercise", 5, &Preferences::exerciseBefore),
            {"caffeine half-life", int(minCaffeineHalfLife.count()), int(maxCaffeineHalfLife.count()),
             [](PlanSettings& plan, int value) { plan.preferences.caffeineHalfLife = minutes(value); },
             [this] {
                 return std::array{m_settings.caffeineHalfLife(), SettingsViewModel::minHalfLife(),
                                   SettingsViewModel::maxHalfLife()};
             },
             [this](int value) { m_settings.setCaffeineHalfLife(value); }},
            {"minutes of a step", 0, int(maxStepLength.count()),
             [](PlanSettings& plan, int value) { plan.preferences.steps[0].length = minutes(value); },
             [this] {
                 return std::array{m_settings.steps()->steps()->rows()[0].minutes, 0, m_settings.steps()->maxMinutes()};
             },
             [this](int value) { m_settings.steps()->setMinutes(0, value); }},
            {"hold", int(minHold.count()), int(maxHold.count()),
             [](PlanSettings& plan, int value) { plan.routine.hold = seconds(value); },
             [this] {
                 return std::array{m_listening.holdSeconds(), m_listening.minHoldSeconds(),
                                   m_listening.maxHoldSeconds()};
             },
             [this](int value) { m_listening.setHoldSeconds(value); }},
            {"meditation", int(minMeditation.count()), int(maxMeditation.count()),
             [](PlanSettings& plan, int value) { plan.routine.meditation = minutes(value); },
             [this] {
                 return std::array{m_listening.meditationMinutes(), m_listening.minMeditationMinutes(),
                                   m_listening.maxMeditationMinutes()};
             },
             [this](int value) { m_listening.setMeditationMinutes(value); }},
            {"volume", 0, maxVolume, [](PlanSettings& plan, int value) { plan.routine.volume = value; },
             [this] {
                 return std::array{m_listening.volume(), 0, m_listening.maxVolume()};
             },
             [this](int value) { m_listening.setVolume(value); }},
            {"milligrams of a drink", 0, maxPresetMilligrams,
             [](PlanSettings& plan, int value) { plan.diary.caffeine[0].milligrams = value; },
             [this] {
                 return std::array{m_settings.diary()->presets()->rows()[0].milligrams, 0,
                                   m_settings.diary()->maxMilligrams()};
             },
             [this](int value) { m_settings.diary()->setMilligrams(0, value); }}};
    }

private slots:
    void init() {
        QVERIFY(m_coach.savePlan({}));
        m_settings.setShown(true);
    }

    void whatIsStoredIsShownAndCanBeSet_data() {
        QTest::addColumn<int>("at");
        const std::vector<NumberSetting> all = numbers();
        for (std::size_t at = 0; at < all.size(); ++at) {
            QTest::newRow(all[at].name) << int(at);
        }
    }
    void whatIsStoredIsShownAndCanBeSet() {
        QFETCH(int, at);
        const NumberSetting setting = numbers()[std::size_t(at)];
        const auto store = [&](int value) {
            return m_coach.evening().set([&](PlanSettings& plan) { setting.store(plan, value); });
        };
        QVERIFY(!store(setting.min - 1));
        QVERIFY(!store(setting.max + 1));
        for (const int value : {setting.min, setting.max}) {
            QVERIFY(store(value));
            QCOMPARE(setting.shown(), (std::array{value, setting.min, setting.max})); // without a restart
        }
        for (const int value : {setting.min, setting.max}) {
            setting.change(value);
            QCOMPARE(setting.shown()[0], value);
            QVERIFY(!m_settings.message().isError);
        }
    }

    void halfHoursAreShownAsTheyAre() {
        QVERIFY(
            m_coach.evening().set([](PlanSettings& plan) { plan.preferences.caffeineBefore = minutes(7 * 60 + 30); }));
        QCOMPARE(m_settings.beforeBedtime()->rows()[2].label, "7 h 30 min");
        QVERIFY(m_coach.evening().set([](PlanSettings& plan) { plan.preferences.screensBefore = minutes(0); }));
        QCOMPARE(m_settings.beforeBedtime()->rows()[1].label, "0 min");
    }

    void theLatestTimeForCaffeineIsSetAndTakenAway() {
        QVERIFY(m_settings.hasCaffeineLatest());
        QCOMPARE(m_settings.caffeineLatest(), 14 * 60);
        m_settings.setHasCaffeineLatest(false);
        QVERIFY(!m_coach.evening().settings().preferences.caffeineLatest);
        QVERIFY(!m_settings.hasCaffeineLatest());
        m_settings.setHasCaffeineLatest(true);
        m_settings.setCaffeineLatest(12 * 60 + 5);
        QVERIFY(m_coach.evening().settings().preferences.caffeineLatest == TimeOfDay(12, 5));
        QCOMPARE(m_settings.message().text, "No caffeine after 12:05.");
    }

    void aPauseIsAsLongAsCoreAllows() {
        QCOMPARE(m_settings.reminders()->maxNights(), maxPauseNights);
        m_settings.reminders()->pause(maxPauseNights, 0);
        QVERIFY(!m_settings.message().isError);
        QVERIFY(m_coach.evening().pauseTonight());
        m_settings.reminders()->pause(maxPauseNights + 1, 0);
        QVERIFY(m_settings.message().isError);
    }

    void whatDoesNotApplyIsUnderMore() {
        QVERIFY(m_coach.evening().set([](PlanSettings& plan) {
            plan.reminders.silenced = {ReminderKind::NicotineCutoff, ReminderKind::WindDown};
        }));
        m_settings.setShown(false);
        m_settings.setShown(true);
        ReminderSettingsViewModel& reminders = *m_settings.reminders();
        QVERIFY(reminders.hidesSome() && m_settings.hidesSome());
        QStringList hidden;
        for (const BeforeBedtimeRow& row : m_settings.beforeBedtime()->rows()) {
            hidden << (row.isListed ? QString() : row.title);
        }
        for (const ReminderKindRow& row : reminders.kinds()->rows()) {
            hidden << (row.isListed ? QString() : row.title);
        }
        hidden.removeAll(QString());
        QCOMPARE(hidden, QStringList({"Last nicotine", "Last nicotine"}));
        // What is switched off now stays where it is until the page is left.
        reminders.setWanted(0, false);
        QVERIFY(reminders.kinds()->rows()[0].isListed && m_settings.beforeBedtime()->rows()[2].isListed);
        m_settings.setShown(false);
        m_settings.setShown(true);
        QVERIFY(!reminders.kinds()->rows()[0].isListed && !m_settings.beforeBedtime()->rows()[3].isListed);
        reminders.setWanted(1, true);
        QVERIFY(reminders.kinds()->rows()[1].isListed);
    }

    void remindersSayWhenTheyCome() {
        const auto& rows = m_settings.reminders()->kinds()->rows();
        QCOMPARE(rows[0].detail, "14:00, 9 h before bedtime");
        QCOMPARE(rows.back().detail, "07:00");
    }
};

SOFTFALL_TEST(SettingsRangesTest)
#include "SettingsRangesTest.moc"
