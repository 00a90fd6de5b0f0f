#include "contract/ContractEntries.h"
#include "contract/StoreContract.h"
#include "support/Times.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <map>

using std::chrono::days;

namespace softfall {

void StoreContract::anEmptyDiaryHasNothing() {
    QVERIFY(contents() == Contents{});
    QVERIFY(!diary().extent().value());
    QVERIFY(!m_stores->routine().open().value());
    QVERIFY(!m_stores->routine().latestOf(nightOf("2025-03-08")).value());
    QVERIFY(m_stores->reminders().recordsOf(nightOf("2025-03-08")).value().empty());
}

void StoreContract::nightRoundTripsEveryField_data() {
    QTest::addColumn<int>("which");
    QTest::newRow("every field") << 0;
    QTest::newRow("no optional field") << 1;
    QTest::newRow("unsure") << 2;
    QTest::newRow("no sleep") << 3;
    QTest::newRow("offset without zone") << 4;
    QTest::newRow("before 1970 by UTC") << 5;
    QTest::newRow("only some points known") << 6;
}

void StoreContract::nightRoundTripsEveryField() {
    QFETCH(int, which);
    Night unsure = plainNight("2025-03-08");
    unsure.status = NightStatus::Unsure;
    unsure.twitches.reset();
    Night noSleep = unsure;
    noSleep.status = NightStatus::NoSleep;
    Night offsetOnly = plainNight("2025-03-08");
    offsetOnly.lightsOut = zonedAt("2025-03-08T23:00:00+05:45");
    Night early = plainNight("1970-01-01");
    early.inBed = zonedAt("1970-01-01T00:00:00+14:00");
    Night some = fullNight();
    some.inBed.reset();
    some.wake.reset();
    const Night night =
        std::vector{
            fullNight(), plainNight("2025-03-08"), unsure, noSleep, offsetOnly, early, some}[static_cast<std::size_t>(
            which)];
    QVERIFY(checked(night));
    QVERIFY(apply(PutNight{night}));
    QVERIFY(diary().nights(allNights).value() == std::vector{night});
}

void StoreContract::twitchRoundTripsEveryField_data() {
    QTest::addColumn<bool>("full");
    QTest::newRow("every field") << true;
    QTest::newRow("no optional field") << false;
}

void StoreContract::twitchRoundTripsEveryField() {
    QFETCH(bool, full);
    const Twitch twitch = full ? fullTwitch() : plainTwitch("2025-03-08T23:46:00-05:00", "2025-03-08");
    const auto ids = apply(AddTwitch{twitch});
    QVERIFY(ids);
    QVERIFY(diary().twitches(allNights).value() == std::vector{withEntryId(twitch, ids->ids.front())});
}

void StoreContract::habitRoundTripsEveryField_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("amount"); // -1: none
    QTest::newRow("caffeine") << int(HabitKind::Caffeine) << 2000.0;
    QTest::newRow("nicotine") << int(HabitKind::Nicotine) << -1.0;
    QTest::newRow("alcohol in thirds") << int(HabitKind::Alcohol) << 1.0 / 3.0;
    QTest::newRow("hardly any alcohol") << int(HabitKind::Alcohol) << std::numeric_limits<double>::denorm_min();
    QTest::newRow("exercise") << int(HabitKind::Exercise) << 1440.0;
    QTest::newRow("stress") << int(HabitKind::Stress) << 0.0;
    QTest::newRow("screens off") << int(HabitKind::ScreensOff) << -1.0;
    QTest::newRow("screens in bed") << int(HabitKind::ScreensInBed) << 240.0;
    QTest::newRow("electrolyte food") << int(HabitKind::ElectrolyteFood) << -1.0;
    QTest::newRow("tea") << int(HabitKind::Tea) << -1.0;
    QTest::newRow("stretch") << int(HabitKind::Stretch) << 10.0;
}

void StoreContract::habitRoundTripsEveryField() {
    QFETCH(int, kind);
    QFETCH(double, amount);
    const Habit habit = habitOf(HabitKind(kind), amount < 0 ? std::nullopt : std::optional(amount));
    QVERIFY(checked(habit));
    const auto ids = apply(AddHabit{habit});
    QVERIFY(ids);
    const auto stored = withEntryId(habit, ids->ids.front());
    QVERIFY(diary().habits(allNights).value() == std::vector{stored});
    // And to the last bit through the journal.
    QVERIFY(apply(RemoveHabit{stored.id}));
    QVERIFY(m_stores->history().undo());
    QVERIFY(diary().habits(allNights).value() == std::vector{stored});
}

void StoreContract::changeRoundTrips_data() {
    QTest::addColumn<QString>("label");
    QTest::newRow("awkward text") << awkwardText;
    QTest::newRow("longest") << QString(200, QChar(u'ü'));
    QTest::newRow("one letter") << "x";
}

void StoreContract::changeRoundTrips() {
    QFETCH(QString, label);
    const Change change = changeOf("2025-02-24", label);
    const auto ids = apply(AddChange{change});
    QVERIFY(ids);
    QVERIFY(diary().changes().value() == std::vector{withEntryId(change, ids->ids.front())});
}

void StoreContract::experimentRoundTripsEveryField() {
    QVERIFY(apply(AddExperiment{plainExperiment("2025-03-01")}));
    QVERIFY(apply(AddExperiment{fullExperiment()}));
    QVERIFY(diary().experiments().value() ==
            (std::vector{withEntryId(plainExperiment("2025-03-01"), 1), withEntryId(fullExperiment(), 2)}));
}

void StoreContract::puttingAnExperimentReplacesItsPausesAndAnswers() {
    QVERIFY(apply(AddExperiment{fullExperiment()}));
    QVERIFY(apply(AddExperiment{fullExperiment()}));
    Experiment next = withEntryId(fullExperiment(), 2);
    next.pauses.erase(next.pauses.begin());
    next.pauses.front().nights.last = nightOf("2025-03-15");
    next.done = {{nightOf("2025-03-14"), true}, {nightOf("2025-03-16"), true}};
    next.stopped.reset();
    QVERIFY(apply(PutExperiment{next}));
    QVERIFY(diary().experiments().value() == (std::vector{withEntryId(fullExperiment(), 1), next}));
    QVERIFY(m_stores->history().undo());
    QVERIFY(diary().experiments().value() ==
            (std::vector{withEntryId(fullExperiment(), 1), withEntryId(fullExperiment(), 2)}));
    QVERIFY(m_stores->history().redo());
    QVERIFY(diary().experiments().value() == (std::vector{withEntryId(fullExperiment(), 1), next}));
}

void StoreContract::healthRoundTripsEveryField() {
    const HealthAnswer answer{HealthQuestion::AgeBand, HealthReply::From50, nightOf("2025-03-08")};
    const Medicine medicine{0, nightOf("2025-03-07"), MedicineStep::Raised, MedicineKind::Ssri, awkwardText.left(100)};
    QVERIFY(diary().apply({"test", {PutHealthAnswer{answer}, AddMedicine{medicine}, AddFinding{fullFinding()}}}));
    QVERIFY((diary().health().value() ==
             HealthRecord{{answer}, {withEntryId(medicine, 1)}, {withEntryId(fullFinding(), 1)}}));
}

void StoreContract::healthIsOrdered() {
    const NightDate day = nightOf("2025-03-08");
    QVERIFY(diary().apply({"test",
                           {PutHealthAnswer{{HealthQuestion::LowMood, HealthReply::No, day}},
                            PutHealthAnswer{{HealthQuestion::FaceArmSpeech, HealthReply::No, day}},
                            AddMedicine{medicineOf("2025-03-02")}, AddMedicine{medicineOf("2025-03-01")},
                            AddMedicine{medicineOf("2025-03-02")}, AddFinding{plainFinding("2025-03-02")},
                            AddFinding{plainFinding("2025-03-01")}, AddFinding{plainFinding("2025-03-02")}}}));
    const HealthRecord health = diary().health().value();
    QVERIFY(health.answers.front().question == HealthQuestion::FaceArmSpeech);
    QCOMPARE(entryIds(health.medicines), (std::vector<EntryId>{2, 1, 3}));
    QCOMPARE(entryIds(health.findings), (std::vector<EntryId>{2, 1, 3}));
}

void StoreContract::aHealthAnswerReplacesTheOneToItsQuestion() {
    const HealthAnswer first{HealthQuestion::Fever, HealthReply::Yes, nightOf("2025-03-08")};
    const HealthAnswer second{HealthQuestion::Fever, HealthReply::No, nightOf("2025-03-09")};
    QVERIFY(apply(PutHealthAnswer{first}));
    QVERIFY(apply(PutHealthAnswer{second}));
    QVERIFY(diary().health().value().answers == std::vector{second});
    QVERIFY(m_stores->history().undo());
    QVERIFY(diary().health().value().answers == std::vector{first});
    QVERIFY(apply(RemoveHealthAnswer{HealthQuestion::Fever}));
    QVERIFY(diary().health().value().answers.empty());
}

void StoreContract::whatFollowsFromAnEditIsPartOfItsStep() {
    const Contents before = contents();
    DiaryEdit edit{"answer", {PutNight{plainNight("2025-03-08", 12)}}};
    edit.follows = [this]() -> Result<std::vector<EditOperation>> {
        // What the edit wrote can be read by now.
        const auto nights = diary().nights(allNights).value();
        return std::vector<EditOperation>(nights.size(), AddFinding{fullFinding()});
    };
    const auto applied = diary().apply(edit);
    QVERIFY(applied);
    QCOMPARE(applied->ids, std::vector<EntryId>{0});
    QCOMPARE(diary().health().value().findings.size(), 1u);
    QCOMPARE(undone(), QString("answer"));
    QVERIFY(contents() == before);
    QVERIFY(m_stores->history().redo());
    QCOMPARE(diary().health().value().findings.size(), 1u);
}

void StoreContract::whatCannotFollowRejectsTheWholeEdit() {
    const Contents before = contents();
    DiaryEdit edit{"answer", {PutNight{plainNight("2025-03-08", 12)}}};
    for (const FollowingOperations& follows : {FollowingOperations([]() -> Result<std::vector<EditOperation>> {
                                                   return std::unexpected(badInput("rules", {}, "rules"));
                                               }),
                                               FollowingOperations([]() -> Result<std::vector<EditOperation>> {
                                                   return std::vector<EditOperation>{RemoveFinding{7}};
                                               })}) {
        edit.follows = follows;
        QVERIFY(!diary().apply(edit));
        QVERIFY(contents() == before);
    }
}

void StoreContract::everythingIsThereAfterReopening() {
    QVERIFY(apply(PutNight{fullNight()}));
    QVERIFY(apply(AddTwitch{fullTwitch()}));
    QVERIFY(apply(AddHabit{habitOf(HabitKind::Exercise, 60)}));
    QVERIFY(apply(AddChange{changeOf("2025-02-24", "decaf")}));
    QVERIFY(apply(AddExperiment{fullExperiment()}));
    QVERIFY(apply(PutHealthAnswer{{HealthQuestion::Pregnant, HealthReply::Yes, nightOf("2025-03-08")}}));
    QVERIFY(apply(AddMedicine{medicineOf("2025-03-08", awkwardText)}));
    QVERIFY(apply(AddFinding{fullFinding()}));
    QVERIFY(putPlan(changedPlan()));
    const auto session = m_stores->routine().save(newSession("2025-03-08")).value();
    QVERIFY(m_stores->routine().checkpoint(session, MonotonicTime(62000)));
    QVERIFY(m_stores->reminders().put({nightOf("2025-03-08"), ReminderKind::Bedtime, ReminderState::Shown, {}}));
    const Contents before = contents();
    QVERIFY(before != Contents{});

    m_stores->reopen();

    QVERIFY(contents() == before);
    RoutineSession expected = withId(newSession("2025-03-08"), session);
    expected.steps[2].elapsed = MonotonicTime(62000);
    QVERIFY(m_stores->routine().open().value() == expected);
    QCOMPARE(m_stores->reminders().recordsOf(nightOf("2025-03-08")).value().size(), 1u);
}

void StoreContract::nightsAscendByDateThenSeq() {
    Night second = plainNight("2025-03-08", 2);
    second.seq = 2;
    for (const Night& night :
         {plainNight("2025-03-09", 3), second, plainNight("2025-03-08", 1), plainNight("2024-12-31", 0)}) {
        QVERIFY(apply(PutNight{night}));
    }
    QVERIFY(diary().nights(allNights).value() == (std::vector{plainNight("2024-12-31", 0), plainNight("2025-03-08", 1),
                                                              second, plainNight("2025-03-09", 3)}));
}

void StoreContract::twitchesAndHabitsAscendByInstantThenId() {
    // By wall time the second is earlier, by instant it is later.
    Twitch later = plainTwitch("2025-03-08T23:30:00-05:00", "2025-03-08");
    Twitch earlier = plainTwitch("2025-03-09T00:30:00+01:00", "2025-03-08");
    QVERIFY(diary().apply({"test", {AddTwitch{later}, AddTwitch{earlier}, AddTwitch{later}}}));
    QCOMPARE(entryIds(diary().twitches(allNights).value()), (std::vector<EntryId>{2, 1, 3}));

    const Habit evening = habitOf(HabitKind::Tea, {}, "2025-03-08T20:00:00-05:00");
    const Habit morning = habitOf(HabitKind::Tea, {}, "2025-03-08T08:00:00-05:00");
    QVERIFY(diary().apply({"test", {AddHabit{evening}, AddHabit{morning}, AddHabit{evening}}}));
    QCOMPARE(entryIds(diary().habits(allNights).value()), (std::vector<EntryId>{2, 1, 3}));
}

void StoreContract::changesAscendByNightThenId() {
    QVERIFY(diary().apply({"test",
                           {AddChange{changeOf("2025-03-02", "b")}, AddChange{changeOf("2025-03-01", "a")},
                            AddChange{changeOf("2025-03-02", "a")}}}));
    QCOMPARE(entryIds(diary().changes().value()), (std::vector<EntryId>{2, 1, 3}));
}

void StoreContract::experimentsAscendByFirstNightThenId() {
    QVERIFY(diary().apply({"test",
                           {AddExperiment{plainExperiment("2025-03-02")}, AddExperiment{plainExperiment("2025-03-01")},
                            AddExperiment{plainExperiment("2025-03-02")}}}));
    QCOMPARE(entryIds(diary().experiments().value()), (std::vector<EntryId>{2, 1, 3}));
}

void StoreContract::rangesAreByTheStoredNightAndIncludeBothEnds() {
    for (const char* night : {"2025-03-07", "2025-03-08", "2025-03-09", "2025-03-10"}) {
        // All at one instant: the calendar date must not matter.
        QVERIFY(apply(AddTwitch{plainTwitch("2025-03-08T23:30:00-05:00", night)}));
        QVERIFY(apply(AddHabit{habitOf(HabitKind::Tea, {}, "2025-03-08T10:00:00-05:00", night)}));
        QVERIFY(apply(PutNight{plainNight(night)}));
    }
    const NightRange range{nightOf("2025-03-08"), nightOf("2025-03-09")};
    QCOMPARE(entryIds(diary().twitches(range).value()), (std::vector<EntryId>{2, 3}));
    QCOMPARE(entryIds(diary().habits(range).value()), (std::vector<EntryId>{2, 3}));
    QVERIFY(diary().nights(range).value() == (std::vector{plainNight("2025-03-08"), plainNight("2025-03-09")}));
    const NightRange backwards{nightOf("2025-03-09"), nightOf("2025-03-08")};
    QVERIFY(diary().nights(backwards).value().empty());
    QVERIFY(diary().twitches(backwards).value().empty());
    QVERIFY(diary().habits(backwards).value().empty());
}

void StoreContract::extentSpansEverythingThatIsRecorded() {
    const auto extent = [this] {
        const NightRange range = diary().extent().value().value();
        return toIsoString(range.first) + ".." + toIsoString(range.last);
    };
    QVERIFY(apply(AddExperiment{fullExperiment()})); // plans nights, and is no record of them
    QVERIFY(!diary().extent().value());
    QVERIFY(apply(AddChange{changeOf("2025-03-05", "decaf")}));
    QCOMPARE(extent(), "2025-03-05..2025-03-05");
    QVERIFY(apply(AddHabit{habitOf(HabitKind::Tea, {}, "2025-03-07T10:00:00-05:00", "2025-03-07")}));
    QCOMPARE(extent(), "2025-03-05..2025-03-07");
    QVERIFY(apply(AddTwitch{plainTwitch("2025-03-03T23:30:00-05:00", "2025-03-03")}));
    QCOMPARE(extent(), "2025-03-03..2025-03-07");
    QVERIFY(apply(PutNight{plainNight("2025-03-09")}));
    QCOMPARE(extent(), "2025-03-03..2025-03-09");
    QVERIFY(apply(RemoveNight{nightOf("2025-03-09"), 1}));
    QCOMPARE(extent(), "2025-03-03..2025-03-07");
}

void StoreContract::addingReturnsIdsInEditOrder() {
    const auto applied =
        diary().apply({"test",
                       {PutNight{plainNight("2025-03-08")}, AddHabit{habitOf(HabitKind::Caffeine, 160)},
                        AddTwitch{fullTwitch()}, AddHabit{habitOf(HabitKind::Tea, {})},
                        RemoveNight{nightOf("2025-03-08"), 1}, AddChange{changeOf("2025-03-01", "decaf")}}});
    QVERIFY(applied);
    QCOMPARE(applied->ids.size(), 6u);
    QCOMPARE(applied->ids[0], EntryId(0));
    QCOMPARE(applied->ids[4], EntryId(0));
    const auto habits = diary().habits(allNights).value();
    QCOMPARE(entryIds(habits), (std::vector{applied->ids[1], applied->ids[3]}));
    QVERIFY(habits[0].kind == HabitKind::Caffeine);
    QCOMPARE(entryIds(diary().twitches(allNights).value()), std::vector{applied->ids[2]});
    QCOMPARE(entryIds(diary().changes().value()), std::vector{applied->ids[5]});
}

void StoreContract::manyEntriesOfOneEditKeepTheirOrderAndTheirIds() {
    // Runs of one kind, shorter and longer than a store's batch size, and one between others.
    DiaryEdit edit{"test", {}};
    const auto habit = [&edit](int milligrams) {
        edit.operations.push_back(AddHabit{habitOf(HabitKind::Caffeine, milligrams)});
    };
    const auto twitch = [&edit](int pain) {
        Twitch logged = fullTwitch();
        logged.pain = pain;
        edit.operations.push_back(AddTwitch{logged});
    };
    for (int i = 0; i < 100; ++i) {
        habit(i);
    }
    for (int i = 0; i < 37; ++i) {
        twitch(i % 11);
    }
    habit(1000);
    twitch(7);
    for (int i = 0; i < 16; ++i) {
        habit(1001 + i);
    }
    const auto applied = diary().apply(edit);
    QVERIFY(applied);
    QCOMPARE(applied->ids.size(), edit.operations.size());
    const auto loggedHabits = diary().habits(allNights).value();
    std::map<EntryId, std::optional<double>> habits;
    for (const Habit& each : loggedHabits) {
        habits.emplace(each.id, each.amount);
    }
    const auto loggedTwitches = diary().twitches(allNights).value();
    std::map<EntryId, std::optional<int>> twitches;
    for (const Twitch& each : loggedTwitches) {
        twitches.emplace(each.id, each.pain);
    }
    QCOMPARE(habits.size(), 117U);
    QCOMPARE(twitches.size(), 38U);
    for (std::size_t i = 0; i < applied->ids.size(); ++i) {
        if (const auto* added = std::get_if<AddHabit>(&edit.operations[i])) {
            QCOMPARE(habits.at(applied->ids[i]), added->habit.amount);
        } else {
            QCOMPARE(twitches.at(applied->ids[i]), std::get<AddTwitch>(edit.operations[i]).twitch.pain);
        }
    }
    QVERIFY(m_stores->history().undo().value());
    QVERIFY(diary().habits(allNights).value().empty());
    QVERIFY(diary().twitches(allNights).value().empty());
}

void StoreContract::oneBadEntryRejectsTheWholeEdit() {
    DiaryEdit edit{"test", {}};
    for (int i = 0; i < 40; ++i) {
        edit.operations.push_back(AddHabit{habitOf(HabitKind::Caffeine, i == 20 ? 5000 : i)});
    }
    QVERIFY(!diary().apply(edit));
    QVERIFY(diary().habits(allNights).value().empty());
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::storeAssignsTheId() {
    const auto ids = apply(AddTwitch{withEntryId(fullTwitch(), 77)});
    QVERIFY(ids);
    QCOMPARE(ids->ids.front(), EntryId(1));
    QCOMPARE(entryIds(diary().twitches(allNights).value()), std::vector{EntryId(1)});
}

void StoreContract::puttingANightReplacesIt() {
    Night night = fullNight();
    night.seq = 1;
    QVERIFY(apply(PutNight{night}));
    QVERIFY(apply(PutNight{plainNight("2025-03-08", 1)}));
    QVERIFY(diary().nights(allNights).value() == std::vector{plainNight("2025-03-08", 1)});
}

void StoreContract::secondSleepIsStoredBesideTheFirst() {
    QVERIFY(apply(PutNight{plainNight("2025-03-08", 1)}));
    QVERIFY(apply(PutNight{fullNight()}));
    QVERIFY(diary().nights(allNights).value() == (std::vector{plainNight("2025-03-08", 1), fullNight()}));
    QVERIFY(apply(RemoveNight{nightOf("2025-03-08"), 1}));
    QVERIFY(diary().nights(allNights).value() == std::vector{fullNight()});
}

void StoreContract::puttingAnEntryReplacesItAndNoOther() {
    for (int i = 0; i < 2; ++i) {
        QVERIFY(apply(AddTwitch{plainTwitch("2025-03-08T23:00:00-05:00", "2025-03-08")}));
        QVERIFY(apply(AddHabit{habitOf(HabitKind::Tea, {})}));
        QVERIFY(apply(AddChange{changeOf("2025-03-01", "old")}));
    }
    const Contents before = contents();
    QVERIFY(diary().apply(
        {"test",
         {PutTwitch{withEntryId(fullTwitch(), 2)}, PutHabit{withEntryId(habitOf(HabitKind::Exercise, 45), 2)},
          PutChange{withEntryId(changeOf("2025-03-01", awkwardText), 2)}}}));
    const Contents after = contents();
    QCOMPARE(after.bundle.twitches.size(), 2u);
    QVERIFY(std::ranges::count(after.bundle.twitches, withEntryId(fullTwitch(), 2)) == 1);
    QVERIFY(std::ranges::count(after.bundle.twitches, before.bundle.twitches.front()) == 1);
    QVERIFY(std::ranges::count(after.bundle.habits, withEntryId(habitOf(HabitKind::Exercise, 45), 2)) == 1);
    QVERIFY(std::ranges::count(after.bundle.habits, before.bundle.habits.front()) == 1);
    QVERIFY(std::ranges::count(after.bundle.changes, withEntryId(changeOf("2025-03-01", awkwardText), 2)) == 1);
    QVERIFY(std::ranges::count(after.bundle.changes, before.bundle.changes.front()) == 1);
}

void StoreContract::replacingMissingEntryIsNotFound() {
    QVERIFY(apply(AddTwitch{fullTwitch()}));
    const Contents before = contents();
    for (const EditOperation& operation : {EditOperation(PutTwitch{withEntryId(fullTwitch(), 7)}),
                                           EditOperation(PutHabit{withEntryId(habitOf(HabitKind::Tea, {}), 7)}),
                                           EditOperation(PutChange{withEntryId(changeOf("2025-03-01", "x"), 7)}),
                                           EditOperation(PutExperiment{withEntryId(fullExperiment(), 7)}),
                                           EditOperation(PutMedicine{withEntryId(medicineOf("2025-03-08"), 7)}),
                                           EditOperation(PutFinding{withEntryId(fullFinding(), 7)})}) {
        const auto put = diary().apply({"test", {PutNight{plainNight("2025-03-09")}, operation}});
        QVERIFY(!put);
        QVERIFY(put.error().kind == Error::Kind::NotFound);
        QVERIFY(contents() == before);
    }
}

void StoreContract::removingDeletesExactlyThatEntry() {
    for (int i = 0; i < 3; ++i) {
        QVERIFY(apply(AddTwitch{fullTwitch()}));
        QVERIFY(apply(AddHabit{habitOf(HabitKind::Tea, {})}));
        QVERIFY(apply(AddChange{changeOf("2025-03-01", "decaf")}));
    }
    QVERIFY(apply(RemoveTwitch{1}));
    QVERIFY(apply(RemoveHabit{2}));
    QVERIFY(apply(RemoveChange{3}));
    QCOMPARE(entryIds(diary().twitches(allNights).value()), (std::vector<EntryId>{2, 3}));
    QCOMPARE(entryIds(diary().habits(allNights).value()), (std::vector<EntryId>{1, 3}));
    QCOMPARE(entryIds(diary().changes().value()), (std::vector<EntryId>{1, 2}));
}

void StoreContract::removingMissingEntryIsNotFound_data() {
    QTest::addColumn<int>("which");
    QTest::newRow("night of another date") << 0;
    QTest::newRow("night of another seq") << 1;
    QTest::newRow("twitch") << 2;
    QTest::newRow("habit") << 3;
    QTest::newRow("change") << 4;
    QTest::newRow("experiment") << 5;
    QTest::newRow("health answer") << 6;
    QTest::newRow("medicine") << 7;
    QTest::newRow("finding") << 8;
}

void StoreContract::removingMissingEntryIsNotFound() {
    QFETCH(int, which);
    QVERIFY(apply(PutNight{plainNight("2025-03-08")}));
    QVERIFY(apply(AddTwitch{fullTwitch()}, "the last step"));
    const Contents before = contents();
    const std::vector<EditOperation> removals{RemoveNight{nightOf("2025-03-09"), 1},
                                              RemoveNight{nightOf("2025-03-08"), 2},
                                              RemoveTwitch{2},
                                              RemoveHabit{1},
                                              RemoveChange{1},
                                              RemoveExperiment{1},
                                              RemoveHealthAnswer{HealthQuestion::Fever},
                                              RemoveMedicine{1},
                                              RemoveFinding{1}};
    const auto ids =
        diary().apply({"test",
                       {AddTwitch{fullTwitch()}, AddHabit{habitOf(HabitKind::Tea, {}, "2025-03-08T11:00:00-05:00")},
                        RemoveHabit{1}, RemoveTwitch{1}, PutNight{plainNight("2025-03-08", 9)},
                        which == 2 ? EditOperation(RemoveTwitch{3}) : removals[std::size_t(which)]}});
    QVERIFY(!ids);
    QCOMPARE(int(ids.error().kind), int(Error::Kind::NotFound));
    QVERIFY(contents() == before);
    QCOMPARE(undone(), QString("the last step"));
}

void StoreContract::outOfRangeEntryIsRejected_data() {
    QTest::addColumn<int>("which");
    const char* names[] = {"51 twitches",
                           "-1 twitches",
                           "logged without a count",
                           "a count without logged",
                           "quality 0",
                           "quality 6",
                           "fatigue 5",
                           "fall asleep 241",
                           "21 awakenings",
                           "awake 601",
                           "night pain 11",
                           "night note too long",
                           "wake before lights-out",
                           "out of bed before in bed",
                           "25 hours of sleep",
                           "seq 0",
                           "seq 3",
                           "another zone than the night's",
                           "intensity 0",
                           "intensity 4",
                           "twitch pain 11",
                           "twitch note too long",
                           "2001 mg",
                           "-1 mg",
                           "half a milligram",
                           "caffeine without amount",
                           "nicotine with amount",
                           "21 units",
                           "1441 minutes",
                           "exercise without intensity",
                           "tea with intensity",
                           "stress 5",
                           "stretch 241",
                           "empty label",
                           "label too long",
                           "one pair",
                           "13 pairs",
                           "blocks of two nights",
                           "blocks of five nights",
                           "pauses out of order",
                           "pauses that share a night",
                           "a pause without a night",
                           "a pause too long",
                           "an answer before the first night",
                           "stopped before the first night"};
    for (int i = 0; i < int(std::size(names)); ++i) {
        QTest::newRow(names[i]) << i;
    }
}

void StoreContract::outOfRangeEntryIsRejected() {
    QFETCH(int, which);
    const auto night = [](auto change) -> EditOperation {
        Night each = fullNight();
        change(each);
        return PutNight{each};
    };
    const auto twitch = [](auto change) -> EditOperation {
        Twitch each = fullTwitch();
        change(each);
        return AddTwitch{each};
    };
    const auto habit = [](HabitKind kind, std::optional<double> amount) -> EditOperation {
        return AddHabit{habitOf(kind, amount)};
    };
    const auto experiment = [](auto change) -> EditOperation {
        Experiment each = fullExperiment();
        change(each);
        return AddExperiment{each};
    };
    const auto finding = [](auto change) -> EditOperation {
        Finding each = fullFinding();
        change(each);
        return AddFinding{each};
    };
    Habit withoutIntensity = habitOf(HabitKind::Exercise, 30);
    withoutIntensity.intensity.reset();
    Habit misplacedIntensity = habitOf(HabitKind::Tea, {});
    misplacedIntensity.intensity = ExerciseIntensity::Light;
    const std::vector<EditOperation> wrong{
        night([](Night& n) { n.twitches = 51; }),
        night([](Night& n) { n.twitches = -1; }),
        night([](Night& n) { n.twitches.reset(); }),
        night([](Night& n) { n.status = NightStatus::Unsure; }),
        night([](Night& n) { n.quality = 0; }),
        night([](Night& n) { n.quality = 6; }),
        night([](Night& n) { n.fatigue = 5; }),
        night([](Night& n) { n.solMinutes = 241; }),
        night([](Night& n) { n.awakenings = 21; }),
        night([](Night& n) { n.wasoMinutes = 601; }),
        night([](Night& n) { n.pain = 11; }),
        night([](Night& n) { n.note = QString(501, QChar(u'ü')); }),
        night([](Night& n) { n.wake->instant = n.lightsOut->instant - seconds(1); }),
        night([](Night& n) {
            n.lightsOut.reset();
            n.wake.reset();
            n.outOfBed->instant = n.inBed->instant - seconds(1);
        }),
        night([](Night& n) { n.wake->instant = n.outOfBed->instant = n.lightsOut->instant + hours(25); }),
        night([](Night& n) { n.seq = 0; }),
        night([](Night& n) { n.seq = 3; }),
        night([](Night& n) { n.wake->zone = "Europe/Berlin"; }),
        twitch([](Twitch& t) { t.intensity = 0; }),
        twitch([](Twitch& t) { t.intensity = 4; }),
        twitch([](Twitch& t) { t.pain = 11; }),
        twitch([](Twitch& t) { t.note = QString(501, QChar(u'n')); }),
        habit(HabitKind::Caffeine, 2001),
        habit(HabitKind::Caffeine, -1),
        habit(HabitKind::Caffeine, 0.5),
        habit(HabitKind::Caffeine, {}),
        habit(HabitKind::Nicotine, 1),
        habit(HabitKind::Alcohol, 21),
        habit(HabitKind::Exercise, 1441),
        AddHabit{withoutIntensity},
        AddHabit{misplacedIntensity},
        habit(HabitKind::Stress, 5),
        habit(HabitKind::Stretch, 241),
        AddChange{changeOf("2025-03-01", " ")},
        AddChange{changeOf("2025-03-01", QString(201, QChar(u'x')))},
        experiment([](Experiment& e) { e.pairs = 1; }),
        experiment([](Experiment& e) { e.pairs = 13; }),
        experiment([](Experiment& e) { e.nightsPerBlock = 2; }),
        experiment([](Experiment& e) { e.nightsPerBlock = 5; }),
        experiment([](Experiment& e) { std::swap(e.pauses[0], e.pauses[1]); }),
        experiment([](Experiment& e) { e.pauses[1].nights.first = e.pauses[0].nights.last; }),
        experiment([](Experiment& e) { e.pauses[0].nights.last = nightOf("2025-03-09"); }),
        experiment([](Experiment& e) { e.pauses[2].nights.last += days(1); }),
        experiment([](Experiment& e) { e.done[nightOf("2025-03-07")] = true; }),
        experiment([](Experiment& e) { e.stopped = nightOf("2025-03-07"); }),
        PutHealthAnswer{{HealthQuestion::Fever, HealthReply::Unsure, nightOf("2025-03-08")}},
        AddMedicine{medicineOf("2025-03-08", QString(101, QChar(u'ü')))},
        finding([](Finding& f) { f.version = 0; }),
        finding([](Finding& f) { f.inputs = QString(201, QChar(u'x')); }),
        finding([](Finding& f) { f.measure = std::numeric_limits<double>::infinity(); }),
    };
    QVERIFY(apply(AddTwitch{fullTwitch()}, "the last step"));
    const Contents before = contents();
    const auto ids = diary().apply({"test", {AddTwitch{fullTwitch()}, wrong[std::size_t(which)]}});
    QVERIFY(!ids);
    QCOMPARE(int(ids.error().kind), int(Error::Kind::BadInput));
    QVERIFY(contents() == before);
    QCOMPARE(undone(), QString("the last step"));
}

void StoreContract::idsAreNeverReused() {
    const auto addOfEach = [this] {
        return diary()
            .apply({"test",
                    {AddTwitch{fullTwitch()}, AddHabit{habitOf(HabitKind::Tea, {})},
                     AddChange{changeOf("2025-03-01", "x")}, AddExperiment{fullExperiment()},
                     AddMedicine{medicineOf("2025-03-01")}, AddFinding{fullFinding()}}})
            .value()
            .ids;
    };
    QCOMPARE(addOfEach(), (std::vector<EntryId>{1, 1, 1, 1, 1, 1}));
    QVERIFY(m_stores->history().undo());
    QCOMPARE(addOfEach(), (std::vector<EntryId>{2, 2, 2, 2, 2, 2}));
    QVERIFY(diary().apply({"test",
                           {RemoveTwitch{2}, RemoveHabit{2}, RemoveChange{2}, RemoveExperiment{2}, RemoveMedicine{2},
                            RemoveFinding{2}}}));
    m_stores->reopen();
    QCOMPARE(addOfEach(), (std::vector<EntryId>{3, 3, 3, 3, 3, 3}));
}

} // namespace softfall
