#include "core/coach/DiaryRestore.h"

#include "program/TestCase.h"
#include "support/MemoryDiary.h"
#include "support/Times.h"

#include <QTest>

#include <algorithm>

using namespace softfall;
using std::chrono::days;

namespace {

Night nightWith(const char* date, int twitches, int seq = 1) {
    Night night;
    night.night = nightOf(date);
    night.seq = seq;
    night.twitches = twitches;
    return night;
}

Twitch twitchAt(const char* iso, const QString& note = {}) {
    Twitch twitch;
    twitch.at = zonedAt(iso);
    twitch.night = nightOf("2025-03-08");
    twitch.note = note;
    return twitch;
}

Habit teaAt(const char* iso) {
    Habit habit;
    habit.at = zonedAt(iso);
    habit.night = nightOf("2025-03-08");
    habit.kind = HabitKind::Tea;
    return habit;
}

RoutineSession sessionOn(const char* date, SessionState state) {
    RoutineSession session;
    session.night = nightOf(date);
    session.started = session.changed = session.bedtime = at("2025-03-09T02:00:00Z");
    session.state = state;
    session.steps = {{StepId::Stretching, minutes(10), {}, SessionStepState::Current, {}, {}}};
    return session;
}

Experiment experimentFrom(const QString& date) {
    Experiment experiment;
    experiment.first = nightOf(date);
    experiment.what = ExperimentTemplate::TenMinuteStretch;
    return experiment;
}

/// Equal except for the numbers of twitches, habits and changes.
bool haveSameContent(CoachContents one, CoachContents other) {
    for (CoachContents* each : {&one, &other}) {
        const auto byWords = [](auto& entries) {
            for (auto& entry : entries) {
                entry.id = 0;
            }
        };
        byWords(each->entries.twitches);
        byWords(each->entries.habits);
        byWords(each->entries.changes);
        byWords(each->entries.experiments);
        std::ranges::stable_sort(each->entries.twitches, {}, &Twitch::note);
        std::ranges::stable_sort(each->entries.twitches, {}, [](const Twitch& twitch) { return twitch.at.instant; });
    }
    return one.entries == other.entries && one.plan == other.plan;
}

class Diary {
public:
    MemoryDiary store;

    Diary() {
        apply({PutNight{nightWith("2025-03-08", 2)}, PutNight{nightWith("2025-03-09", 0)},
               AddTwitch{twitchAt("2025-03-08T23:46:00-05:00")}, AddTwitch{twitchAt("2025-03-08T23:46:00-05:00")},
               AddTwitch{twitchAt("2025-03-09T00:14:00-05:00", "strong")}, AddHabit{teaAt("2025-03-08T20:00:00-05:00")},
               AddChange{{0, nightOf("2025-03-01"), "decaf"}}, AddExperiment{experimentFrom("2025-03-05")}});
    }
    void apply(std::vector<EditOperation> operations) { QVERIFY(store.apply({"test", std::move(operations)})); }
    [[nodiscard]] CoachContents contents() const { return readContents(store, store, store).value(); }
    void carryOut(const DiaryRestore& restore) { QVERIFY(softfall::carryOut(restore, store, store, store)); }
};

} // namespace

class DiaryRestoreTest : public QObject {
    Q_OBJECT

private:
    using Edit = std::function<void(Diary&)>;

private slots:
    void laterEntriesAreRemovedAndCounted_data() {
        QTest::addColumn<Edit>("since");
        QTest::addColumn<QString>(
            "counts"); // nights, twitches, habits, changes, experiments: added changed removed unchanged
        const auto row = [](const char* name, const Edit& since, const char* counts) {
            QTest::newRow(name) << since << QString(counts);
        };
        row(
            "nothing", [](Diary&) {}, "0002 0003 0001 0001 0001");
        row(
            "a night added", [](Diary& d) { d.apply({PutNight{nightWith("2025-03-10", 1)}}); },
            "0012 0003 0001 0001 0001");
        row(
            "a second sleep", [](Diary& d) { d.apply({PutNight{nightWith("2025-03-08", 1, 2)}}); },
            "0012 0003 0001 0001 0001");
        row(
            "a night answered again", [](Diary& d) { d.apply({PutNight{nightWith("2025-03-08", 4)}}); },
            "0101 0003 0001 0001 0001");
        row(
            "a night removed",
            [](Diary& d) {
                d.apply({RemoveNight{nightOf("2025-03-09"), 1}});
            },
            "1001 0003 0001 0001 0001");
        row(
            "one of two twitches alike removed", [](Diary& d) { d.apply({RemoveTwitch{1}}); },
            "0002 1002 0001 0001 0001");
        row(
            "a third one alike", [](Diary& d) { d.apply({AddTwitch{twitchAt("2025-03-08T23:46:00-05:00")}}); },
            "0002 0013 0001 0001 0001");
        row(
            "a twitch changed",
            [](Diary& d) {
                Twitch twitch = twitchAt("2025-03-09T00:14:00-05:00", "weak");
                twitch.id = 3;
                d.apply({PutTwitch{twitch}});
            },
            "0002 0102 0001 0001 0001");
        row(
            "a twitch removed and logged again, by another number",
            [](Diary& d) {
                d.apply({RemoveTwitch{3}, AddTwitch{twitchAt("2025-03-09T00:14:00-05:00", "strong")}});
            },
            "0002 0003 0001 0001 0001");
        row(
            "habits and changes",
            [](Diary& d) {
                d.apply({RemoveHabit{1}, AddHabit{teaAt("2025-03-08T21:00:00-05:00")},
                         PutChange{{1, nightOf("2025-03-01"), "tea only"}},
                         AddChange{{0, nightOf("2025-03-02"), "x"}}});
            },
            "0002 0003 1010 0110 0001");
        row(
            "an experiment gone on with, and another one",
            [](Diary& d) {
                Experiment experiment = experimentFrom("2025-03-05");
                experiment.id = 1;
                experiment.done[nightOf("2025-03-06")] = true;
                d.apply({PutExperiment{experiment}, AddExperiment{experimentFrom("2025-05-01")}});
            },
            "0002 0003 0001 0001 0110");
    }
    void laterEntriesAreRemovedAndCounted() {
        QFETCH(Edit, since);
        QFETCH(QString, counts);
        Diary diary;
        const CoachContents backup = diary.contents();
        since(diary);
        const CoachContents before = diary.contents();
        const DiaryRestore restore = planRestore(before, backup);
        QStringList reported;
        for (const RestoreCounts& each :
             {restore.nights, restore.twitches, restore.habits, restore.changes, restore.experiments}) {
            reported << QString("%1%2%3%4").arg(each.added).arg(each.changed).arg(each.removed).arg(each.unchanged);
        }
        QCOMPARE(reported.join(' '), counts);
        QCOMPARE(restore.edit.label, "restore");
        diary.carryOut(restore);
        QVERIFY(haveSameContent(diary.contents(), backup));
        if (!restore.edit.operations.empty()) {
            QCOMPARE(diary.store.undo().value().value().label, "restore"); // one step
        }
        QVERIFY(haveSameContent(diary.contents(), before));
    }

    void planIsPartOfTheRestoreStep() {
        Diary diary;
        const CoachContents backup = diary.contents();
        PlanSettings plan;
        plan.schedule.set(std::chrono::Monday, {TimeOfDay(22, 0), TimeOfDay(6, 0)});
        QVERIFY(diary.store.apply({"plan", {PutPlan{plan}}}));
        const DiaryRestore restore = planRestore(diary.contents(), backup);
        QVERIFY(restore.changesPlan);
        diary.carryOut(restore);
        QVERIFY(diary.store.plan().value() == PlanSettings());
        QVERIFY(diary.store.undo().value());
        QVERIFY(diary.store.plan().value() == plan);
    }

    void aDiaryOfAnotherMachineReplacesAll() {
        Diary diary;
        CoachContents other;
        other.entries.nights = {nightWith("2020-01-01", 7)};
        other.entries.twitches = {twitchAt("2020-01-01T23:46:00-05:00", "elsewhere")};
        other.entries.twitches.front().id = 3;
        diary.carryOut(planRestore(diary.contents(), other));
        QVERIFY(haveSameContent(diary.contents(), other));
    }

    void missingSessionsAreAddedAsEnded() {
        Diary diary;
        QVERIFY(diary.store.save(sessionOn("2025-03-07", SessionState::Finished)));
        CoachContents backup = diary.contents();
        RoutineSession open = sessionOn("2025-03-08", SessionState::Running);
        open.id = 12;
        backup.sessions.push_back({open, {"stretching/water"}});
        const DiaryRestore restore = planRestore(diary.contents(), backup);
        QCOMPARE(restore.sessions.size(), 1u);
        diary.carryOut(restore);
        const auto sessions = diary.contents().sessions;
        QCOMPARE(sessions.size(), 2u);
        QCOMPARE(int(sessions[1].session.state), int(SessionState::Abandoned));
        QCOMPARE(sessions[1].ticked, TickedItems{"stretching/water"});
        QVERIFY(!diary.store.open().value());
        diary.carryOut(planRestore(diary.contents(), backup)); // a second time adds nothing
        QCOMPARE(diary.contents().sessions.size(), 2u);
    }

    void homeIsTakenFromTheBackupOnlyWhereNoneIsKnown() {
        Diary diary;
        CoachContents backup = diary.contents();
        backup.travel.homeZone = "Europe/Berlin";
        diary.carryOut(planRestore(diary.contents(), backup));
        QCOMPARE(diary.contents().travel.homeZone, "Europe/Berlin");
        backup.travel.homeZone = "Asia/Tokyo";
        diary.carryOut(planRestore(diary.contents(), backup));
        QCOMPARE(diary.contents().travel.homeZone, "Europe/Berlin");
    }

    void completingAddsWhatIsMissingAndChangesNothing() {
        Diary diary;
        const CoachContents backup = diary.contents();
        diary.apply({RemoveNight{nightOf("2025-03-09"), 1}, RemoveTwitch{1}, RemoveHabit{1}, RemoveChange{1},
                     RemoveExperiment{1}, PutNight{nightWith("2025-03-08", 5)},
                     AddTwitch{twitchAt("2025-03-10T23:00:00-05:00")}});
        Twitch corrected = twitchAt("2025-03-09T00:14:00-05:00", "corrected");
        corrected.id = 3;
        diary.apply({PutTwitch{corrected}});
        const DiaryRestore completion = planCompletion(diary.contents(), backup);
        QCOMPARE(completion.nights.added, 1);
        QCOMPARE(completion.twitches.added, 1);
        QCOMPARE(completion.habits.added, 1);
        QCOMPARE(completion.changes.added, 1);
        QCOMPARE(completion.experiments.added, 1);
        diary.carryOut(completion);
        const CoachContents whole = diary.contents();
        QCOMPARE(whole.entries.nights.size(), 2u);
        QCOMPARE(whole.entries.nights[0].twitches, 5); // the newer answer
        QCOMPARE(whole.entries.twitches.size(), 4u);
        QVERIFY(std::ranges::find(whole.entries.twitches, QString("strong"), &Twitch::note) ==
                whole.entries.twitches.end());
        QVERIFY(planCompletion(whole, backup).edit.operations.empty());
    }

    void twoComputersMayGiveOneNumberTwice() {
        Diary here;
        Diary there;
        here.apply({AddTwitch{twitchAt("2025-03-09T01:00:00-05:00", "here")}});
        there.apply({AddTwitch{twitchAt("2025-03-09T02:00:00-05:00", "there")},
                     AddHabit{teaAt("2025-03-08T21:00:00-05:00")}, PutNight{nightWith("2025-03-10", 4)},
                     AddChange{{0, nightOf("2025-03-02"), "tea"}}});
        const CoachContents copy = there.contents();
        QCOMPARE(planCompletion(here.contents(), copy).twitches.added, 0); // as in a backup
        const DiaryRestore merge = planCompletion(here.contents(), copy, EntryNumbers::Apart);
        QCOMPARE(merge.nights.added, 1);
        QCOMPARE(merge.twitches.added, 1);
        QCOMPARE(merge.habits.added, 1);
        QCOMPARE(merge.changes.added, 1);
        QCOMPARE(merge.differing, 0);
        here.carryOut(merge);
        QCOMPARE(here.contents().entries.twitches.size(), 5u);
        QVERIFY(!changesAnything(planCompletion(here.contents(), copy, EntryNumbers::Apart)));
    }

    void whatBothHaveAndSaysDifferentThingsStays() {
        Diary here;
        Diary there;
        Twitch corrected = twitchAt("2025-03-09T00:14:00-05:00", "corrected");
        corrected.id = 3;
        here.apply({PutTwitch{corrected}, PutNight{nightWith("2025-03-08", 5)}});
        Habit cigarette = teaAt("2025-03-08T20:00:00-05:00");
        cigarette.kind = HabitKind::Nicotine;
        there.apply({AddHabit{cigarette}});
        const DiaryRestore merge = planCompletion(here.contents(), there.contents(), EntryNumbers::Apart);
        QCOMPARE(merge.differing, 2);
        QCOMPARE(merge.twitches.added, 0);
        QCOMPARE(merge.habits.added, 1); // another kind at the same moment
        here.carryOut(merge);
        const CoachContents merged = here.contents();
        QCOMPARE(merged.entries.nights[0].twitches, 5);
        QCOMPARE(std::ranges::count(merged.entries.twitches, QString("strong"), &Twitch::note), 0);
    }

    void aThirdOneAlikeIsMissing() {
        Diary here;
        Diary there;
        there.apply({AddTwitch{twitchAt("2025-03-08T23:46:00-05:00")}});
        QCOMPARE(planCompletion(here.contents(), there.contents(), EntryNumbers::Apart).twitches.added, 1);
    }

    void thePlanOfTheBackupCompletesOnlyDefaults() {
        Diary diary;
        CoachContents backup = diary.contents();
        backup.plan.reminders.discreet = true;
        diary.carryOut(planCompletion(diary.contents(), backup));
        QVERIFY(diary.store.plan().value() == backup.plan);
        backup.plan.reminders.discreet = false;
        backup.plan.routine.darkScreen = !backup.plan.routine.darkScreen;
        QVERIFY(!planCompletion(diary.contents(), backup).changesPlan);
    }
};

SOFTFALL_TEST(DiaryRestoreTest)
#include "DiaryRestoreTest.moc"
