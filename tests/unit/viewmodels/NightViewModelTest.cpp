#include "viewmodels/diary/NightViewModel.h"

#include "program/TestCase.h"
#include "support/Messages.h"
#include "support/TestCoach.h"
#include "support/Times.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace softfall;

namespace {

const QLocale german{QLocale::German, QLocale::Germany}; // 24 hours

struct Page {
    explicit Page(const char* date = "2025-03-10", const QString& now = "2025-03-12T12:00:00-04:00")
        : coach(now)
        , night(coach.entries(), coach.evening(), coach.routine(), coach.timeline, german) {
        night.setNight(nightOf(date));
        night.setShown(true);
    }
    NightRange range(const char* date = "2025-03-10") const { return {nightOf(date), nightOf(date)}; }
    void answer(int twitches = 2, int seq = 1) {
        Night reported;
        reported.night = nightOf("2025-03-10");
        reported.seq = seq;
        reported.twitches = twitches;
        reported.zone = "America/New_York";
        reported.lightsOut = zonedAt(seq == 1 ? "2025-03-10T23:00:00-04:00" : "2025-03-11T14:00:00-04:00");
        reported.wake = zonedAt(seq == 1 ? "2025-03-11T07:00:00-04:00" : "2025-03-11T17:30:00-04:00");
        QVERIFY(coach.entries().answerMorning(reported));
    }
    int rowsOf(NightLineKind::Value kind) {
        return int(std::ranges::count(night.line()->rows(), kind, &NightLineRow::kind));
    }
    TestCoach coach;
    NightViewModel night;
};

int minutesAt(const char* clock) {
    return int(clockAt(clock).sinceMidnight().count());
}

} // namespace

/// Bedtime 23:00, wake time 07:00, New York.
class NightViewModelTest : public QObject {
    Q_OBJECT

private slots:
    void itsModelsAreModels() {
        Page page;
        QAbstractItemModelTester line(page.night.line(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester facts(page.night.facts(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester twitches(page.night.twitches(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester habits(page.night.habits(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        page.answer();
        page.night.addTwitch();
        page.night.twitchEditor()->save();
        page.night.addHabit();
        page.night.habitEditor()->save();
        QCOMPARE(page.rowsOf(NightLineKind::Twitch), 1);
        QCOMPARE(page.rowsOf(NightLineKind::Habit), 1);
        QCOMPARE(page.rowsOf(NightLineKind::Cutoff), 4);
        QCOMPARE(page.rowsOf(NightLineKind::Asleep), 1);
        QVERIFY(page.rowsOf(NightLineKind::Tick) >= 4);
        for (const NightLineRow& row : page.night.line()->rows()) {
            QVERIFY(row.from >= 0 && row.to <= 1 && row.from <= row.to);
        }
        QVERIFY(page.night.lineWords().contains("23:00 to 07:00 lights out to awake"));
        QVERIFY(page.night.lineWords().contains("23:15 twitch"));
    }

    void theFullestWindDownIsShown() {
        Page page("2025-03-10", "2025-03-10T21:30:00-04:00");
        const auto windDown = [&page](int steps) {
            QVERIFY(page.coach.routine().start());
            for (int i = 1; i < steps; ++i) {
                QVERIFY(page.coach.routine().next());
            }
        };
        windDown(7);
        QVERIFY(page.coach.routine().next());
        page.coach.elapseUntil("21:40");
        windDown(3);
        QVERIFY(page.coach.routine().abandon());
        page.night.refresh();
        const QString value = page.night.facts()->rows().front().value;
        QVERIFY2(value.startsWith("7 of 7 steps"), qPrintable(value));
    }

    void screensPutAwayAreShownOnce() {
        Page page;
        Habit away;
        away.kind = HabitKind::ScreensOff;
        away.night = nightOf("2025-03-10");
        for (const char* at : {"21:32", "22:00", "23:10"}) {
            away.at = zonedAt(QStringLiteral("2025-03-10T%1:00-04:00").arg(QLatin1String(at)));
            QVERIFY(page.coach.entries().logHabitOf(away));
        }
        QCOMPARE(page.night.habitCount(), 1);
        QCOMPARE(page.night.habits()->rows()[0].time, "21:32");
        QCOMPARE(page.night.habits()->rows()[0].detail, "Again at 22:00, 23:10");
        page.night.removeHabit(0); // the first
        QCOMPARE(page.night.habits()->rows()[0].time, "22:00");
        QCOMPARE(page.night.habits()->rows()[0].detail, "Again at 23:10");
    }

    void addedTwitchGetsDateOfItsNight() {
        Page page;
        page.night.addTwitch();
        TwitchEditorViewModel& editor = *page.night.twitchEditor();
        QVERIFY(editor.isOpen() && !editor.isStored());
        QCOMPARE(editor.time(), minutesAt("23:15"));
        QCOMPARE(editor.day(), "Montag 10");
        editor.setTime(minutesAt("00:40"));
        QCOMPARE(editor.day(), "Dienstag 11");
        editor.setIntensity(2);
        editor.setLimb(int(Limb::Legs));
        editor.setWoke(true);
        editor.setPain(3);
        editor.setNote("after a dream");
        editor.save();
        QVERIFY(!editor.isOpen());
        const Twitch twitch = page.coach.entries().twitches(page.range())->front();
        QCOMPARE(textOf(twitch.at.wall()), "2025-03-11T00:40:00");
        QCOMPARE(twitch.intensity, std::optional(3));
        QCOMPARE(toString(*twitch.limb), "legs");
        QVERIFY(twitch.woke && !twitch.falling);
        QCOMPARE(page.night.twitches()->rows()[0].detail,
                 "strong · both legs · woke me · pain 3 of 10 · after a dream");
        pressUndo(page.night, page.coach.edits());
        QCOMPARE(page.night.twitchCount(), 0);
    }

    void aTwitchIsEditedAndStaysInItsNight() {
        Page page;
        QVERIFY(page.coach.entries().logTwitch({}, zonedAt("2025-03-10T23:20:42-04:00")));
        page.night.editTwitch(0);
        TwitchEditorViewModel& editor = *page.night.twitchEditor();
        QVERIFY(editor.isStored());
        editor.setFalling(true);
        editor.save();
        Twitch twitch = page.coach.entries().twitches(page.range())->front();
        QVERIFY(twitch.falling);
        QCOMPARE(textOf(twitch.at.wall()), "2025-03-10T23:20:42"); // untouched, so with its seconds
        page.night.editTwitch(0);
        editor.setTime(minutesAt("14:00")); // nearer to another night, but entered for this one
        editor.save();
        twitch = page.coach.entries().twitches(page.range())->front();
        QCOMPARE(toIsoString(twitch.night), "2025-03-10");
        QCOMPARE(textOf(twitch.at.wall()), "2025-03-11T14:00:00");
        pressUndo(page.night, page.coach.edits());
        QCOMPARE(textOf(page.coach.entries().twitches(page.range())->front().at.wall()), "2025-03-10T23:20:42");
        page.night.editTwitch(5); // not there
        QVERIFY(!editor.isOpen());
    }

    void removedTwitchIsRestoredToItsNight() {
        Page page;
        Twitch twitch;
        twitch.night = nightOf("2025-03-10");
        twitch.at = zonedAt("2025-03-11T16:00:00-04:00"); // by the rule it would belong to the 11th
        QVERIFY(page.coach.entries().logTwitchOf(twitch));
        page.night.removeTwitch(0);
        QCOMPARE(page.night.twitchCount(), 0);
        pressUndo(page.night, page.coach.edits());
        QCOMPARE(page.coach.entries().twitches(page.range())->size(), 1u);
    }

    void aHabitIsAddedWithWhatItsKindAsksFor() {
        Page page;
        page.night.addHabit();
        HabitEditorViewModel& editor = *page.night.habitEditor();
        QCOMPARE(editor.amount(), 96);
        editor.setTime(minutesAt("15:30"));
        QCOMPARE(editor.day(), "Montag 10");
        editor.setTime(minutesAt("02:00"));
        QCOMPARE(editor.day(), "Dienstag 11");
        editor.setKind(int(HabitKind::Exercise));
        QVERIFY(editor.hasIntensity());
        editor.setAmount(-1);
        QVERIFY(!editor.canSave());
        editor.save();
        QVERIFY(editor.isOpen());
        editor.setAmount(45);
        editor.setIntensity(2);
        editor.setTime(minutesAt("18:00"));
        editor.save();
        QCOMPARE(page.night.habits()->rows()[0].text, "Exercise, hard, 45 min");
        page.night.editHabit(0);
        editor.setKind(int(HabitKind::Nicotine));
        QVERIFY(!editor.hasAmount() && !editor.hasIntensity());
        editor.save();
        QCOMPARE(page.night.habits()->rows()[0].text, "Nicotine");
        pressUndo(page.night, page.coach.edits());
        QCOMPARE(page.night.habits()->rows()[0].text, "Exercise, hard, 45 min");
        page.night.removeHabit(0);
        QCOMPARE(page.night.habitCount(), 0);
        pressUndo(page.night, page.coach.edits());
        QCOMPARE(page.night.habitCount(), 1);
    }

    void rejectedEntryKeepsSheetOpen() {
        Page page;
        page.night.addHabit();
        page.night.habitEditor()->setAmount(2001);
        page.night.habitEditor()->save();
        QVERIFY(page.night.habitEditor()->isOpen());
        QVERIFY(page.night.message().isError);
        QCOMPARE(page.night.habitCount(), 0);
    }

    void removedAnswerIsRestoredUnchanged() {
        Page page;
        page.answer();
        const Night before = page.coach.entries().answers(page.range())->front();
        QVERIFY(page.night.isAnswered());
        QCOMPARE(page.night.answerAction(), "Change the answer");
        page.night.removeAnswer();
        QVERIFY(!page.night.isAnswered());
        QCOMPARE(page.night.answerSummary(), "Not logged");
        page.coach.elapseUntil("18:00");
        pressUndo(page.night, page.coach.edits());
        QVERIFY(page.coach.entries().answers(page.range())->front() == before);
    }

    void aSecondSleepIsShownAsNotCounted() {
        Page page;
        page.answer();
        page.answer(1, 2);
        QCOMPARE(page.night.second(), "14:00 to 17:30: One twitch. It’s kept but not counted.");
        QCOMPARE(page.night.answerSummary(), "2 twitches");
        QCOMPARE(page.rowsOf(NightLineKind::Asleep), 2);
        page.night.removeSecond();
        QVERIFY(page.night.second().isEmpty());
        pressUndo(page.night, page.coach.edits());
        QVERIFY(!page.night.second().isEmpty());
    }

    void lateAnswerIsMarked() {
        Page page("2025-03-10", "2025-03-12T12:00:00-04:00");
        page.answer();
        const auto& facts = page.night.facts()->rows();
        QVERIFY(std::ranges::any_of(facts, [](const auto& fact) { return fact.name == "Answered late"; }));
    }

    void backfilledAnswerIsMarkedNotCounted() {
        Page page("2025-03-10", "2025-03-14T12:00:00-04:00");
        page.answer();
        const auto& facts = page.night.facts()->rows();
        QVERIFY(std::ranges::any_of(facts, [](const auto& fact) {
            return fact.name == "Added later" && fact.value == "not counted in Progress";
        }));
        QVERIFY(std::ranges::none_of(facts, [](const auto& fact) { return fact.name == "Answered late"; }));
    }

    void nightsAreTurnedUpToTonight() {
        Page page("2025-03-11", "2025-03-12T12:00:00-04:00");
        page.night.addTwitch();
        page.night.next();
        QCOMPARE(toIsoString(page.night.night()), "2025-03-12");
        QVERIFY(!page.night.twitchEditor()->isOpen()); // it belonged to another night
        QVERIFY(!page.night.hasNext());
        page.night.next();
        QCOMPARE(toIsoString(page.night.night()), "2025-03-12");
        page.night.previous();
        page.night.previous();
        QCOMPARE(page.night.title(), "Night of Mo. 10 → Di. 11");
    }

    void otherZoneIsShownWithItsClock() {
        Page page;
        page.answer();
        QCOMPARE(page.night.day(), "Mo. 10 März 2025");
        page.coach.timeline.setZone(zoneOf("Asia/Tokyo"));
        page.night.refresh();
        QCOMPARE(page.night.day(), "Mo. 10 März 2025, on New York time");
        page.night.addTwitch();
        QCOMPARE(page.night.twitchEditor()->time(), minutesAt("23:15"));
        page.night.twitchEditor()->save();
        const Twitch twitch = page.coach.entries().twitches(page.range())->front();
        QCOMPARE(twitch.at.zone, "America/New_York");
        QCOMPARE(page.night.twitches()->rows()[0].time, "23:15");
    }

    void sleepersByDayHaveTheirNight() {
        Page page;
        PlanSettings settings = page.coach.evening().settings();
        for (unsigned day = 0; day < 7; ++day) {
            settings.schedule.set(std::chrono::weekday(day), {clockAt("08:00"), clockAt("16:00")});
        }
        QVERIFY(page.coach.savePlan(settings));
        page.night.refresh();
        page.night.addTwitch();
        QCOMPARE(page.night.twitchEditor()->time(), minutesAt("08:15"));
        QCOMPARE(page.night.twitchEditor()->day(), "Dienstag 11");
        page.night.twitchEditor()->close();
        page.night.addHabit();
        page.night.habitEditor()->setTime(minutesAt("20:00"));
        QCOMPARE(page.night.habitEditor()->day(), "Montag 10");
        for (const NightLineRow& row : page.night.line()->rows()) {
            QVERIFY(row.from >= 0 && row.to <= 1);
        }
    }

    void changesAreShownAtTheirNight() {
        Page page;
        QVERIFY(page.night.change().isEmpty());
        QVERIFY(page.coach.entries().addChange({0, nightOf("2025-03-10"), "decaf after noon"}));
        QCOMPARE(page.night.change(), "From this night on: decaf after noon");
    }
};

SOFTFALL_TEST(NightViewModelTest)
#include "NightViewModelTest.moc"
