#include "core/coach/DiaryImport.h"

#include "core/coach/NightAssignment.h"
#include "program/TestCase.h"
#include "support/Times.h"

#include <QTest>

#include <map>

using namespace softfall;
using std::chrono::days;

namespace {

ZonedInstant inZone(const QString& iso, const QString& zone) {
    ZonedInstant at = zonedAt(iso);
    at.zone = zone;
    return at;
}

Night nightWith(const QString& date, int twitches) {
    Night night;
    night.night = nightOf(date);
    night.twitches = twitches;
    return night;
}

Twitch twitchAt(const QString& iso, const QString& zone = "America/New_York") {
    Twitch twitch;
    twitch.at = inZone(iso, zone);
    return twitch;
}

Habit teaAt(const QString& iso, const QString& zone = "America/New_York") {
    Habit habit;
    habit.at = inZone(iso, zone);
    habit.kind = HabitKind::Tea;
    return habit;
}

DiaryBundle someDiary() {
    DiaryBundle bundle;
    bundle.nights = {nightWith("2025-03-08", 2), nightWith("2025-03-09", 0)};
    bundle.twitches = {twitchAt("2025-03-08T23:46:00-05:00"), twitchAt("2025-03-09T00:14:00-05:00")};
    bundle.habits = {teaAt("2025-03-08T20:00:00-05:00")};
    bundle.changes = {{0, nightOf("2025-03-01"), "decaf"}};
    return bundle;
}

Experiment experimentFrom(const QString& date) {
    Experiment experiment;
    experiment.first = nightOf(date);
    experiment.what = ExperimentTemplate::TenMinuteStretch;
    return experiment;
}

DiaryBundle withExperiments(std::vector<Experiment> experiments) {
    DiaryBundle bundle;
    bundle.experiments = std::move(experiments);
    return bundle;
}

/// The contents of a store after the edit: the same entries, numbered.
DiaryBundle stored(const DiaryEdit& edit, DiaryBundle before = {}) {
    EntryId id = 100;
    std::map<std::pair<NightDate, int>, Night> nights;
    for (const Night& night : before.nights) {
        nights[{night.night, night.seq}] = night;
    }
    for (const EditOperation& operation : edit.operations) {
        if (const auto* put = std::get_if<PutNight>(&operation)) {
            nights[{put->night.night, put->night.seq}] = put->night;
        } else if (const auto* twitch = std::get_if<AddTwitch>(&operation)) {
            before.twitches.push_back(twitch->twitch);
            before.twitches.back().id = ++id;
        } else if (const auto* habit = std::get_if<AddHabit>(&operation)) {
            before.habits.push_back(habit->habit);
            before.habits.back().id = ++id;
        } else if (const auto* change = std::get_if<AddChange>(&operation)) {
            before.changes.push_back(change->change);
            before.changes.back().id = ++id;
        }
    }
    before.nights.clear();
    for (const auto& [key, night] : nights) {
        before.nights.push_back(night);
    }
    return before;
}

/// The default plan: 23:00 to 07:00.
NightRule defaultRule(std::vector<KnownSleep> known = {}) {
    return NightRule([](NightDate night) { return night.evening() + hours(27); }, std::move(known));
}

} // namespace

class DiaryImportTest : public QObject {
    Q_OBJECT

private slots:
    void intoAnEmptyDiaryEverythingIsAdded() {
        const DiaryImport plan = planImport({}, someDiary());
        QVERIFY(plan.nights == (ImportCounts{2, 0, 0}));
        QVERIFY(plan.twitches == (ImportCounts{2, 0, 0}));
        QVERIFY(plan.habits == (ImportCounts{1, 0, 0}));
        QVERIFY(plan.changes == (ImportCounts{1, 0, 0}));
        QCOMPARE(plan.edit.operations.size(), 6u);
        QCOMPARE(plan.edit.label, QString("import"));
        QCOMPARE(plan.nights.total(), 2);
    }

    void reimportChangesNothing() {
        const DiaryBundle existing = stored(planImport({}, someDiary()).edit);
        const DiaryImport again = planImport(existing, someDiary());
        QVERIFY(again.edit.operations.empty());
        QVERIFY(again.nights == (ImportCounts{0, 0, 2}));
        QVERIFY(again.twitches == (ImportCounts{0, 0, 2}));
        QVERIFY(again.habits == (ImportCounts{0, 0, 1}));
        QVERIFY(again.changes == (ImportCounts{0, 0, 1}));
    }

    void reimportUnderOtherPlanChangesNothing() {
        DiaryBundle existing = stored(planImport({}, nightsAssigned(someDiary(), defaultRule())).edit);
        const NightRule byDay([](NightDate night) { return night.evening() + hours(36); });
        QVERIFY(planImport(existing, nightsAssigned(someDiary(), byDay)).edit.operations.empty());
    }

    void twoAlikeInTheFileStayTwo() {
        DiaryBundle twice;
        twice.twitches = {twitchAt("2025-03-08T23:46:00-05:00"), twitchAt("2025-03-08T23:46:00-05:00")};
        twice.habits = {teaAt("2025-03-08T20:00:00-05:00"), teaAt("2025-03-08T20:00:00-05:00")};
        twice.changes = {{0, nightOf("2025-03-01"), "decaf"}, {0, nightOf("2025-03-01"), "decaf"}};
        const DiaryImport first = planImport({}, twice);
        QCOMPARE(first.edit.operations.size(), 6u);
        const DiaryBundle existing = stored(first.edit);
        QVERIFY(planImport(existing, twice).edit.operations.empty());
        // One of them was known: the other is new.
        DiaryBundle one = existing;
        one.twitches.pop_back();
        const DiaryImport second = planImport(one, twice);
        QVERIFY(second.twitches == (ImportCounts{1, 0, 1}));
        QVERIFY(second.habits == (ImportCounts{0, 0, 2}));
    }

    void anyDifferenceMakesAnotherEntry() {
        DiaryBundle existing;
        existing.twitches = {twitchAt("2025-03-08T23:46:00-05:00")};
        existing.habits = {teaAt("2025-03-08T20:00:00-05:00")};
        DiaryBundle incoming;
        Twitch other = existing.twitches[0];
        other.note = "now with a note";
        Twitch elsewhere = existing.twitches[0];
        elsewhere.at = inZone("2025-03-09T05:46:00+01:00", "Europe/Berlin"); // the same instant
        incoming.twitches = {other, elsewhere};
        Habit nicotine = existing.habits[0];
        nicotine.kind = HabitKind::Nicotine;
        incoming.habits = {nicotine};
        const DiaryImport plan = planImport(existing, incoming);
        QVERIFY(plan.twitches == (ImportCounts{2, 0, 0}));
        QVERIFY(plan.habits == (ImportCounts{1, 0, 0}));
    }

    void differentNightIsChanged() {
        DiaryBundle incoming;
        incoming.nights = {nightWith("2025-03-08", 3), nightWith("2025-03-09", 0), nightWith("2025-03-10", 1)};
        const DiaryImport plan = planImport(someDiary(), incoming);
        QVERIFY(plan.nights == (ImportCounts{1, 1, 1}));
        QCOMPARE(plan.edit.operations.size(), 2u);
        QVERIFY(std::get<PutNight>(plan.edit.operations[0]).night == incoming.nights[0]);
    }

    void nightKeepsFieldsFilesCannotHold() {
        Night known = nightWith("2025-03-08", 2);
        known.cramp = true;
        known.spread = false;
        known.middleOfNight = true;
        known.late = true;
        known.backfilled = true;
        DiaryBundle existing;
        existing.nights = {known};
        DiaryBundle incoming;
        incoming.nights = {nightWith("2025-03-08", 2)};
        QVERIFY(planImport(existing, incoming).edit.operations.empty());
        incoming.nights[0].quality = 4;
        const DiaryImport plan = planImport(existing, incoming);
        QVERIFY(plan.nights == (ImportCounts{0, 1, 0}));
        known.quality = 4;
        QVERIFY(std::get<PutNight>(plan.edit.operations.at(0)).night == known);
    }

    void providedEmptyFieldClearsValue() {
        Night known = nightWith("2025-03-08", 2);
        known.cramp = true;
        known.late = true;
        DiaryBundle existing;
        existing.nights = {known};
        IncomingDiary incoming;
        incoming.entries.nights = {nightWith("2025-03-08", 2)};
        incoming.provided.late = true;
        const DiaryImport plan = planImport(existing, incoming);
        known.late = false;
        QVERIFY(std::get<PutNight>(plan.edit.operations.at(0)).night == known);
        incoming.provided = ProvidedFields::everything();
        QVERIFY(std::get<PutNight>(planImport(existing, incoming).edit.operations.at(0)).night ==
                incoming.entries.nights[0]);
    }

    void fillInTakesOnlyMissingFields() {
        const auto point = [](const char* iso) { return inZone(iso, "Europe/Berlin"); };
        Night answered = nightWith("2025-03-08", 2);
        answered.quality = 5;
        answered.zone = "America/New_York";
        Night unsure = nightWith("2025-03-09", 0);
        unsure.status = NightStatus::Unsure;
        unsure.twitches.reset();
        unsure.lightsOut = inZone("2025-03-09T23:00:00-04:00", "America/New_York");
        unsure.zone = "America/New_York";
        unsure.note = "mine";
        DiaryBundle existing;
        existing.nights = {answered, unsure};

        IncomingDiary incoming;
        incoming.merge = NightMerge::FillIn;
        for (const char* date : {"2025-03-08", "2025-03-09", "2025-03-10"}) {
            Night night = nightWith(date, 7);
            night.quality = 1;
            night.fatigue = 3;
            night.note = "theirs";
            night.zone = "Europe/Berlin";
            night.wake = point("2025-03-10T07:00:00+01:00");
            incoming.entries.nights.push_back(night);
        }
        const DiaryImport plan = planImport(existing, incoming);
        QVERIFY(plan.nights == (ImportCounts{1, 2, 0}));
        answered.fatigue = 3;
        answered.note = "theirs";
        answered.zone = "Europe/Berlin";
        answered.wake = point("2025-03-10T07:00:00+01:00");
        QVERIFY(std::get<PutNight>(plan.edit.operations[0]).night == answered);
        unsure.status = NightStatus::Logged;
        unsure.twitches = 7;
        unsure.quality = 1;
        unsure.fatigue = 3;
        QVERIFY(std::get<PutNight>(plan.edit.operations[1]).night == unsure);
        QVERIFY(std::get<PutNight>(plan.edit.operations[2]).night == incoming.entries.nights[2]);
        // A second import finds nothing open.
        QVERIFY(planImport(stored(plan.edit, existing), incoming).edit.operations.empty());
    }

    void aPlanIsTakenWhereNoneWasSet() {
        PlanSettings theirs;
        theirs.preferences.nicotineBefore = minutes(60);
        PlanSettings mine;
        mine.reminders.discreet = true;
        const auto plan = [](const PlanSettings& existing, const std::optional<PlanSettings>& incoming,
                             PlanChoice choice) { return toString(planToImport(existing, incoming, choice)); };
        QCOMPARE(plan({}, {}, PlanChoice::Take), QString("none"));
        QCOMPARE(plan(mine, mine, PlanChoice::Take), QString("same"));
        QCOMPARE(plan({}, theirs, PlanChoice::WhereUnset), QString("taken"));
        QCOMPARE(plan(mine, theirs, PlanChoice::WhereUnset), QString("left-alone"));
        QCOMPARE(plan(mine, theirs, PlanChoice::Take), QString("taken"));
        QCOMPARE(plan({}, theirs, PlanChoice::Keep), QString("left-alone"));
    }

    void derivableNightMayBeOmitted() {
        DiaryBundle bundle;
        bundle.twitches = {twitchAt("2025-03-10T23:46:00-04:00"), twitchAt("2025-03-11T00:14:00-04:00")};
        bundle.twitches[0].night = nightOf("2025-03-10");
        bundle.twitches[1].night = nightOf("2025-03-11");
        bundle.habits = {teaAt("2025-03-11T10:00:00-04:00")};
        bundle.habits[0].night = nightOf("2025-03-11");
        const DiaryBundle left = nightsLeftToRules(bundle, {defaultRule()});
        QVERIFY(left.twitches[0].night == noNightYet);
        QVERIFY(left.twitches[1].night == nightOf("2025-03-11"));
        QVERIFY(left.habits[0].night == noNightYet);
        QVERIFY(nightsAssigned(left, defaultRule()) == bundle);
        // Each of the rules must give it.
        const NightRule byDay([](NightDate night) { return night.evening() + hours(36); });
        QVERIFY(nightsLeftToRules(bundle, {defaultRule(), byDay}).twitches[0].night == nightOf("2025-03-10") ||
                byDay.nightOfSleepEvent(bundle.twitches[0].at.instant, bundle.twitches[0].at.wall()) ==
                    nightOf("2025-03-10"));
    }

    void manySimultaneousEntriesMergeQuickly() {
        // Compared pairwise this would take minutes, and the test would time out.
        DiaryBundle bundle;
        for (int i = 0; i < 100'000; ++i) {
            Habit habit = teaAt("2025-03-08T20:00:00-05:00");
            habit.kind = HabitKind::Alcohol;
            habit.amount = i;
            bundle.habits.push_back(habit);
        }
        QVERIFY(planImport(bundle, bundle).habits == (ImportCounts{0, 0, 100'000}));
    }

    void aSecondSleepIsAnotherNight() {
        DiaryBundle existing;
        existing.nights = {nightWith("2025-03-08", 2)};
        existing.nights[0].seq = 2;
        DiaryBundle incoming;
        incoming.nights = {nightWith("2025-03-08", 2)};
        QVERIFY(planImport(existing, incoming).nights == (ImportCounts{1, 0, 0}));
    }

    void whatTheFileDoesNotHoldStays() { QVERIFY(planImport(someDiary(), {}).edit.operations.empty()); }

    void nightsAreAssignedByTheRuleForSleepAndForDay() {
        DiaryBundle bundle;
        bundle.twitches = {twitchAt("2025-03-10T23:46:00-04:00"), twitchAt("2025-03-11T00:14:00-04:00"),
                           twitchAt("2025-03-11T10:00:00-04:00")};
        bundle.habits = {teaAt("2025-03-10T22:00:00-04:00"), teaAt("2025-03-11T00:14:00-04:00"),
                         teaAt("2025-03-11T10:00:00-04:00")};
        bundle.nights = {nightWith("2025-03-10", 3)};
        bundle.changes = {{0, nightOf("2025-03-01"), "decaf"}};
        const DiaryBundle assigned = nightsAssigned(bundle, defaultRule());
        QStringList nights;
        for (const Twitch& twitch : assigned.twitches) {
            nights << toIsoString(twitch.night);
        }
        for (const Habit& habit : assigned.habits) {
            nights << toIsoString(habit.night);
        }
        QCOMPARE(nights,
                 (QStringList{"2025-03-10", "2025-03-10", "2025-03-10", "2025-03-10", "2025-03-10", "2025-03-11"}));
        QVERIFY(assigned.nights == bundle.nights);
        QVERIFY(assigned.changes == bundle.changes);
    }

    void insideAKnownSleepEverythingBelongsToThatNight() {
        DiaryBundle bundle;
        bundle.nights = {nightWith("2025-03-10", 3)};
        bundle.nights[0].lightsOut = inZone("2025-03-11T04:00:00-04:00", "America/New_York");
        bundle.nights[0].wake = inZone("2025-03-11T13:00:00-04:00", "America/New_York");
        bundle.twitches = {twitchAt("2025-03-11T12:59:00-04:00")};
        bundle.habits = {teaAt("2025-03-11T12:30:00-04:00"), teaAt("2025-03-11T13:00:01-04:00")};
        const auto known = knownSleeps(bundle.nights);
        QCOMPARE(known.size(), 1u);
        const DiaryBundle assigned = nightsAssigned(bundle, defaultRule(known));
        QCOMPARE(toIsoString(assigned.twitches[0].night), QString("2025-03-10"));
        QCOMPARE(toIsoString(assigned.habits[0].night), QString("2025-03-10"));
        QCOMPARE(toIsoString(assigned.habits[1].night), QString("2025-03-11"));
    }

    void onlyNightsWithBothEndsAreKnownSleeps() {
        Night half = nightWith("2025-03-08", 1);
        half.lightsOut = zonedAt("2025-03-08T23:00:00-05:00");
        Night whole = half;
        whole.wake = zonedAt("2025-03-09T07:00:00-04:00");
        const auto known = knownSleeps({nightWith("2025-03-07", 0), half, whole});
        QCOMPARE(known.size(), 1u);
        QVERIFY(known[0].night == nightOf("2025-03-08"));
        QVERIFY(known[0].lightsOut == at("2025-03-09T04:00:00Z"));
        QVERIFY(known[0].wake == at("2025-03-09T11:00:00Z"));
    }

    void experimentIsIdentifiedByDesign() {
        const DiaryBundle file = withExperiments({experimentFrom("2025-03-05")});
        QVERIFY(planImport({}, file).experiments == (ImportCounts{1, 0, 0}));
        DiaryBundle existing = file;
        existing.experiments[0].id = 7;
        QVERIFY(planImport(existing, file).edit.operations.empty());
        QVERIFY(planImport(existing, file).experiments == (ImportCounts{0, 0, 1}));

        // The same, continued elsewhere: the file's version wins.
        DiaryBundle further = file;
        further.experiments[0].done = {{nightOf("2025-03-05"), true}};
        further.experiments[0].stopped = nightOf("2025-03-09");
        const DiaryImport plan = planImport(existing, further);
        QVERIFY(plan.experiments == (ImportCounts{0, 1, 0}));
        Experiment put = further.experiments[0];
        put.id = 7;
        QVERIFY(std::get<PutExperiment>(plan.edit.operations.at(0)).experiment == put);

        // Designed differently, it is another one.
        DiaryBundle other = file;
        ++other.experiments[0].seed;
        QVERIFY(planImport(existing, other).experiments == (ImportCounts{1, 0, 0}));
    }

    void twoExperimentsAlikeInAFileStayTwo() {
        const DiaryBundle file = withExperiments({experimentFrom("2025-03-05"), experimentFrom("2025-03-05")});
        QVERIFY(planImport({}, file).experiments == (ImportCounts{2, 0, 0}));
        const DiaryBundle existing = withExperiments({experimentFrom("2025-03-05")});
        QVERIFY(planImport(existing, file).experiments == (ImportCounts{1, 0, 1}));
    }

    void shiftedExperimentMovesCompletely() {
        Experiment experiment = experimentFrom("2025-03-05");
        experiment.pauses = {{{nightOf("2025-03-06"), nightOf("2025-03-07")}, PauseReason::Holiday}};
        experiment.done = {{nightOf("2025-03-05"), true}};
        experiment.stopped = nightOf("2025-03-09");
        const Experiment later = shifted(withExperiments({experiment}), days(10)).experiments.at(0);
        QCOMPARE(toIsoString(later.first), QString("2025-03-15"));
        QCOMPARE(toIsoString(later.pauses[0].nights.first), QString("2025-03-16"));
        QCOMPARE(toIsoString(later.pauses[0].nights.last), QString("2025-03-17"));
        QVERIFY((later.done == std::map<NightDate, bool>{{nightOf("2025-03-15"), true}}));
        QCOMPARE(toIsoString(later.stopped.value()), QString("2025-03-19"));
    }

    void shiftedEntriesKeepTheirClockTimes() {
        DiaryBundle bundle = someDiary();
        bundle.nights[0].inBed = inZone("2025-03-08T22:50:00-05:00", "America/New_York");
        bundle.nights[0].lightsOut = inZone("2025-03-08T23:00:00-05:00", "America/New_York");
        bundle.nights[0].wake = inZone("2025-03-09T07:00:00-04:00", "America/New_York");
        bundle.nights[0].outOfBed = inZone("2025-03-09T07:10:00-04:00", "America/New_York");
        const DiaryBundle later = shifted(nightsAssigned(bundle, defaultRule()), days(10));
        QCOMPARE(toIsoString(later.nights[0].night), QString("2025-03-18"));
        QCOMPARE(toIsoString(later.nights[0].inBed.value()), QString("2025-03-18T22:50:00-04:00"));
        QCOMPARE(toIsoString(later.nights[0].lightsOut.value()), QString("2025-03-18T23:00:00-04:00"));
        QCOMPARE(toIsoString(later.nights[0].wake.value()), QString("2025-03-19T07:00:00-04:00"));
        QCOMPARE(toIsoString(later.nights[0].outOfBed.value()), QString("2025-03-19T07:10:00-04:00"));
        QCOMPARE(toIsoString(later.twitches[0].at), QString("2025-03-18T23:46:00-04:00"));
        QCOMPARE(toIsoString(later.twitches[0].night), QString("2025-03-18"));
        QCOMPARE(later.twitches[0].at.zone, QString("America/New_York"));
        QCOMPARE(toIsoString(later.habits[0].at), QString("2025-03-18T20:00:00-04:00"));
        QCOMPARE(toIsoString(later.habits[0].night), QString("2025-03-18"));
        QCOMPARE(toIsoString(later.changes[0].night), QString("2025-03-11"));
    }

    void shiftingBackRestoresOriginal() {
        const DiaryBundle bundle = nightsAssigned(someDiary(), defaultRule());
        QVERIFY(shifted(shifted(bundle, days(400)), days(-400)) == bundle);
        QVERIFY(shifted(bundle, days(0)) == bundle);
    }

    void whatFallsIntoAGapIsShiftedToItsEnd() {
        DiaryBundle bundle;
        bundle.twitches = {twitchAt("2025-03-08T02:30:00-05:00")};
        QCOMPARE(toIsoString(shifted(bundle, days(1)).twitches[0].at), QString("2025-03-09T03:00:00-04:00"));
    }

    void anEntryWithoutZoneIsShiftedAtItsOffset() {
        DiaryBundle bundle;
        bundle.twitches = {twitchAt("2025-03-08T23:46:00-05:00", {})};
        const Twitch later = shifted(bundle, days(10)).twitches[0];
        QCOMPARE(toIsoString(later.at), QString("2025-03-18T23:46:00-05:00"));
        QCOMPARE(later.at.zone, QString());
    }
};

SOFTFALL_TEST(DiaryImportTest)
#include "DiaryImportTest.moc"
