#include "contract/ContractEntries.h"
#include "contract/StoreContract.h"
#include "support/Times.h"

#include <QTest>

#include <functional>

namespace softfall {

namespace {

ChangePlan changing(const std::function<void(PlanSettings&)>& change) {
    return {[change](PlanSettings& plan) -> Result<void> {
        change(plan);
        return {};
    }};
}

ChangePlan bedtime(int hour, std::chrono::weekday day = std::chrono::Monday) {
    return changing([hour, day](PlanSettings& plan) {
        plan.schedule.set(day, {TimeOfDay(hour, 0), plan.schedule.on(day).wake});
    });
}

ChangePlan wakeTime(int hour) {
    return changing([hour](PlanSettings& plan) {
        plan.schedule.set(std::chrono::Monday, {plan.schedule.on(std::chrono::Monday).bedtime, TimeOfDay(hour, 0)});
    });
}

ChangePlan sound(CueSound sound) {
    return changing([sound](PlanSettings& plan) { plan.routine.sound = sound; });
}

ChangePlan discreet() {
    return changing([](PlanSettings& plan) { plan.reminders.discreet = true; });
}

ChangePlan pauses(const Pauses& pauses) {
    return changing([pauses](PlanSettings& plan) { plan.pauses = pauses; });
}

ChangePlan nicotineHours(int before) {
    return changing([before](PlanSettings& plan) { plan.preferences.nicotineBefore = hours(before); });
}

ChangePlan length(StepId step, int length) {
    return changing([step, length](PlanSettings& plan) {
        std::ranges::find(plan.preferences.steps, step, &StepMinutes::step)->length = minutes(length);
    });
}

ChangePlan presets(const std::vector<CaffeinePreset>& presets) {
    return changing([presets](PlanSettings& plan) { plan.diary.caffeine = presets; });
}

std::vector<CaffeinePreset> presetsAnd(const std::vector<CaffeinePreset>& more) {
    std::vector<CaffeinePreset> presets = defaultCaffeinePresets();
    presets.insert(presets.end(), more.begin(), more.end());
    return presets;
}

Night nightThat(const std::function<void(Night&)>& set) {
    Night night = plainNight("2025-03-08", 1);
    set(night);
    return night;
}

Twitch strong() {
    Twitch twitch = withEntryId(plainTwitch("2025-03-08T23:00:00-05:00", "2025-03-08"), 1);
    twitch.intensity = 3;
    return twitch;
}

Experiment trial(const std::function<void(Experiment&)>& set) {
    Experiment experiment = withEntryId(plainExperiment("2025-03-08"), 1);
    set(experiment);
    return experiment;
}

Experiment answered(const QString& night, bool isDone = true) {
    return trial([&](Experiment& each) { each.done[nightOf(night)] = isDone; });
}

Pause pauseOf(const QString& first, const QString& last, PauseReason reason = PauseReason::Holiday) {
    return {{nightOf(first), nightOf(last)}, reason};
}

const CaffeinePreset mug{std::nullopt, "mug", 300};
const CaffeinePreset flask{std::nullopt, "flask", 500};

/// Edits made one after the other, the first of which will be undone.
struct Steps {
    std::vector<EditOperation> before;
    std::vector<EditOperation> first;
    std::vector<EditOperation> later;
    /// What the later ones alone would have left, if that differs from doing them without the first.
    std::vector<EditOperation> alone = later;
};

} // namespace

void StoreContract::editReturnsItsNumberAndIds_data() {
    QTest::addColumn<std::vector<EditOperation>>("operations");
    QTest::addColumn<bool>("entries");
    QTest::addColumn<bool>("plan");
    using Operations = std::vector<EditOperation>;
    QTest::newRow("an entry") << Operations{AddTwitch{fullTwitch()}} << true << false;
    QTest::newRow("a night") << Operations{PutNight{fullNight()}} << true << false;
    QTest::newRow("an answer of an experiment") << Operations{PutExperiment{answered("2025-03-09")}} << true << false;
    QTest::newRow("the plan") << Operations{PutPlan{changedPlan()}} << false << true;
    QTest::newRow("a setting") << Operations{bedtime(21)} << false << true;
    QTest::newRow("both") << Operations{AddHabit{habitOf(HabitKind::Tea, {})}, bedtime(21)} << true << true;
    QTest::newRow("there and back") << Operations{bedtime(21), bedtime(23)} << false << true;
    QTest::newRow("nothing") << Operations{bedtime(23)} << false << false;
    QTest::newRow("the same again") << Operations{PutExperiment{trial([](Experiment&) {})}} << false << false;
}

void StoreContract::editReturnsItsNumberAndIds() {
    QFETCH(std::vector<EditOperation>, operations);
    QFETCH(bool, entries);
    QFETCH(bool, plan);
    const auto first = apply(AddExperiment{trial([](Experiment&) {})});
    const auto applied = diary().apply({"test", operations});
    QVERIFY(applied);
    QCOMPARE(applied->ids.size(), operations.size());
    QVERIFY((applied->scope == EditScope{entries, plan}));
    QVERIFY(entries || plan ? applied->id > first->id : applied->id == 0);
    if (applied->id != 0) {
        QVERIFY((m_stores->history().undo(applied->id).value() == ReversedEdit{applied->id, "test", applied->scope}));
        const ReversedEdit redone = m_stores->history().redo().value().value();
        QVERIFY((redone == ReversedEdit{redone.id, "test", applied->scope}));
        QVERIFY((m_stores->history().undo().value() == redone));
    }
}

void StoreContract::planChangeStartsFromStoredPlan() {
    QVERIFY(apply(bedtime(21)));
    std::optional<PlanSettings> seen;
    QVERIFY(diary().apply({"test", {wakeTime(5), ChangePlan{[&seen](PlanSettings& plan) -> Result<void> {
                                        seen = plan;
                                        plan.reminders.discreet = true;
                                        return {};
                                    }}}}));
    PlanSettings expected;
    expected.schedule.set(std::chrono::Monday, {TimeOfDay(21, 0), TimeOfDay(5, 0)});
    QVERIFY(seen == expected);
    expected.reminders.discreet = true;
    QVERIFY(m_stores->plan().plan().value() == expected);
}

void StoreContract::rejectedPlanChangeRejectsTheWholeEdit_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("by itself") << int(Error::Kind::NotNow);
    QTest::newRow("as out of range") << int(Error::Kind::BadInput);
}

void StoreContract::rejectedPlanChangeRejectsTheWholeEdit() {
    QFETCH(int, kind);
    const ChangePlan change{[kind](PlanSettings& plan) -> Result<void> {
        plan.routine.volume = 101;
        return kind == int(Error::Kind::NotNow) ? std::unexpected(Error{Error::Kind::NotNow, {}, {}, {}, {}})
                                                : Result<void>();
    }};
    QVERIFY(apply(discreet()));
    const Contents before = contents();
    const auto applied = diary().apply({"test", {AddTwitch{fullTwitch()}, bedtime(21), change}});
    QVERIFY(!applied);
    QCOMPARE(int(applied.error().kind), kind);
    QVERIFY(contents() == before);
}

void StoreContract::anOlderStepIsUndoneAlone_data() {
    QTest::addColumn<Steps>("steps");
    QTest::newRow("bedtime, then the voice") << Steps{{}, {bedtime(21)}, {sound(CueSound::Silent)}};
    QTest::newRow("bedtime, then the wake time of the same day") << Steps{{}, {bedtime(21)}, {wakeTime(5)}};
    QTest::newRow("a pause and hours, after discreet words")
        << Steps{{}, {discreet()}, {pauses({pauseOf("2025-07-01", "2025-07-14")}), nicotineHours(9)}};
    QTest::newRow("two ends of one pause")
        << Steps{{pauses({pauseOf("2025-07-01", "2025-07-14")})},
                 {pauses({pauseOf("2025-07-01", "2025-07-20")})},
                 {pauses({pauseOf("2025-07-01", "2025-07-20", PauseReason::Other)})},
                 {pauses({pauseOf("2025-07-01", "2025-07-14", PauseReason::Other)})}};
    QTest::newRow("two lengths") << Steps{{}, {length(StepId::WindDown, 40)}, {length(StepId::Stretching, 8)}};
    QTest::newRow("two presets") << Steps{
        {}, {presets(presetsAnd({mug}))}, {presets(presetsAnd({mug, flask}))}, {presets(presetsAnd({flask}))}};
    QTest::newRow("a kind that is silenced, then discreet words")
        << Steps{{},
                 {changing([](PlanSettings& plan) { plan.reminders.silenced.insert(ReminderKind::Bedtime); })},
                 {discreet()}};
    QTest::newRow("tonight only, then the weekday")
        << Steps{{},
                 {changing([](PlanSettings& plan) {
                     plan.schedule.setTonightOnly(nightOf("2025-03-10"), NightTimes{TimeOfDay(22, 0)});
                 })},
                 {bedtime(21)}};
    QTest::newRow("two nights") << Steps{
        {}, {PutNight{plainNight("2025-03-08")}}, {PutNight{plainNight("2025-03-09")}}};
    QTest::newRow("two answers about one night")
        << Steps{{PutNight{nightThat([](Night&) {})}},
                 {PutNight{nightThat([](Night& night) { night.quality = 4; })}},
                 {PutNight{nightThat([](Night& night) {
                     night.quality = 4;
                     night.pain = 2;
                 })}},
                 {PutNight{nightThat([](Night& night) { night.pain = 2; })}}};
    QTest::newRow("an import, then coffee") << Steps{{},
                                                     {PutNight{plainNight("2025-03-08")}, AddTwitch{fullTwitch()},
                                                      AddChange{changeOf("2025-03-01", "decaf")}, bedtime(21)},
                                                     {sound(CueSound::Silent)}};
    QTest::newRow("something removed, then something else edited")
        << Steps{{AddTwitch{fullTwitch()}, AddHabit{habitOf(HabitKind::Tea, {})}},
                 {RemoveTwitch{1}},
                 {PutHabit{withEntryId(habitOf(HabitKind::Stress, 3), 1)}}};
    QTest::newRow("two answers of an experiment")
        << Steps{{AddExperiment{trial([](Experiment&) {})}},
                 {PutExperiment{answered("2025-03-08")}},
                 {PutExperiment{trial([](Experiment& each) {
                     each.done = {{nightOf("2025-03-08"), true}, {nightOf("2025-03-09"), false}};
                 })}},
                 {PutExperiment{answered("2025-03-09", false)}}};
}

void StoreContract::anOlderStepIsUndoneAlone() {
    QFETCH(Steps, steps);
    const Contents empty = contents();
    QVERIFY(diary().apply({"before", steps.before}));
    QVERIFY(diary().apply({"alone", steps.alone}));
    const Contents wanted = contents();
    QVERIFY(m_stores->history().undo());
    const Contents before = contents();

    const EditId first = diary().apply({"first", steps.first}).value().id;
    QVERIFY(diary().apply({"later", steps.later}));
    const Contents after = contents();
    QCOMPARE(m_stores->history().undo(first).value().label, "first");
    QVERIFY(contents() == wanted);
    QCOMPARE(redone(), "first");
    QVERIFY(contents() == after);
    QCOMPARE(undone(), "first");
    QVERIFY(contents() == wanted);
    QCOMPARE(undone(), "later");
    QVERIFY(contents() == before);
    QCOMPARE(redone(), "later");
    QCOMPARE(redone(), "first");
    QVERIFY(contents() == after);
    while (m_stores->history().undo().value()) {
    }
    QVERIFY(contents() == empty);
}

void StoreContract::stepWithDependentsIsNotUndone_data() {
    QTest::addColumn<Steps>("steps");
    QTest::newRow("the same setting") << Steps{{}, {bedtime(21)}, {bedtime(22)}};
    QTest::newRow("the same setting, set back") << Steps{{}, {bedtime(21)}, {bedtime(22), bedtime(21)}};
    QTest::newRow("one of several settings") << Steps{{}, {bedtime(21), sound(CueSound::Silent)}, {bedtime(22)}};
    QTest::newRow("an added twitch that was edited") << Steps{{}, {AddTwitch{fullTwitch()}}, {PutTwitch{strong()}}};
    QTest::newRow("an added twitch that was removed") << Steps{{}, {AddTwitch{fullTwitch()}}, {RemoveTwitch{1}}};
    QTest::newRow("an edited twitch that was removed")
        << Steps{{AddTwitch{fullTwitch()}}, {PutTwitch{strong()}}, {RemoveTwitch{1}}};
    QTest::newRow("a night that was removed and answered again") << Steps{{PutNight{plainNight("2025-03-08")}},
                                                                          {RemoveNight{nightOf("2025-03-08"), 1}},
                                                                          {PutNight{plainNight("2025-03-08", 3)}}};
    QTest::newRow("a night that was added and corrected")
        << Steps{{}, {PutNight{plainNight("2025-03-08")}}, {PutNight{plainNight("2025-03-08", 3)}}};
    QTest::newRow("an experiment that was answered")
        << Steps{{}, {AddExperiment{trial([](Experiment&) {})}}, {PutExperiment{answered("2025-03-09")}}};
    QTest::newRow("an answer whose experiment was removed") << Steps{
        {AddExperiment{answered("2025-03-09")}}, {PutExperiment{trial([](Experiment&) {})}}, {RemoveExperiment{1}}};
    QTest::newRow("a preset whose place was taken")
        << Steps{{presets(presetsAnd({mug}))}, {presets(presetsAnd({}))}, {presets(presetsAnd({flask}))}};
}

void StoreContract::stepWithDependentsIsNotUndone() {
    QFETCH(Steps, steps);
    QVERIFY(diary().apply({"before", steps.before}));
    const EditId first = diary().apply({"first", steps.first}).value().id;
    for (const EditOperation& operation : steps.later) {
        QVERIFY(apply(operation, "later"));
    }
    const Contents after = contents();
    const HistoryOutlook outlook = m_stores->history().outlook().value();
    const auto undone = m_stores->history().undo(first);
    QVERIFY(!undone);
    QCOMPARE(int(undone.error().kind), int(Error::Kind::NotNow));
    QVERIFY(!undone.error().detail.isEmpty());
    QVERIFY(contents() == after);
    QVERIFY(m_stores->history().outlook().value() == outlook);
    for (std::size_t later = 0; later < steps.later.size(); ++later) {
        QVERIFY(m_stores->history().undo());
    }
    QVERIFY(m_stores->history().undo(first)); // now nothing builds on it
}

void StoreContract::undoThatWouldLeaveInvalidStateIsRefused_data() {
    QTest::addColumn<Steps>("steps");
    QTest::newRow("two pauses that share a night") << Steps{
        {pauses({pauseOf("2025-07-01", "2025-07-14")})}, {pauses({})}, {pauses({pauseOf("2025-07-10", "2025-07-20")})}};
    QTest::newRow("no preset at all") << Steps{{presets({mug})}, {presets({mug, flask})}, {presets({flask})}};
    QTest::newRow("no step that takes a minute")
        << Steps{{changing([](PlanSettings& plan) {
                     plan.preferences.steps = {{StepId::WindDown, minutes(43)}, {StepId::Stretching, minutes(0)}};
                 })},
                 {length(StepId::Stretching, 10)},
                 {length(StepId::WindDown, 0)}};
    QTest::newRow("waking before lights-out") << Steps{{PutNight{nightThat([](Night& night) {
                                                           night.zone = "America/New_York";
                                                           night.lightsOut = inNewYork("2025-03-08T23:00:00-05:00");
                                                           night.wake = inNewYork("2025-03-09T01:00:00-05:00");
                                                       })}},
                                                       {PutNight{nightThat([](Night& night) {
                                                           night.zone = "America/New_York";
                                                           night.lightsOut = inNewYork("2025-03-08T23:00:00-05:00");
                                                           night.wake = inNewYork("2025-03-09T06:00:00-05:00");
                                                       })}},
                                                       {PutNight{nightThat([](Night& night) {
                                                           night.zone = "America/New_York";
                                                           night.lightsOut = inNewYork("2025-03-09T02:00:00-05:00");
                                                           night.wake = inNewYork("2025-03-09T06:00:00-05:00");
                                                       })}}};
    QTest::newRow("an answer before the first night")
        << Steps{{AddExperiment{trial([](Experiment&) {})}},
                 {PutExperiment{trial([](Experiment& each) { each.first = nightOf("2025-03-01"); })}},
                 {PutExperiment{trial([](Experiment& each) {
                     each.first = nightOf("2025-03-01");
                     each.done[nightOf("2025-03-02")] = true;
                 })}}};
}

void StoreContract::undoThatWouldLeaveInvalidStateIsRefused() {
    stepWithDependentsIsNotUndone();
}

void StoreContract::undoOfNewestStepByNumberIsPlainUndo() {
    std::vector<EditId> numbers;
    std::vector<Contents> states{contents()};
    const std::vector<EditOperation> operations{
        PutNight{fullNight()},  AddTwitch{fullTwitch()},         RemoveTwitch{1},
        PutPlan{changedPlan()}, AddExperiment{fullExperiment()}, RemoveExperiment{1}};
    for (const EditOperation& operation : operations) {
        numbers.push_back(apply(operation).value().id);
        states.push_back(contents());
    }
    for (std::size_t i = operations.size(); i > 0; --i) {
        QVERIFY(m_stores->history().undo(numbers[i - 1]));
        QVERIFY(contents() == states[i - 1]);
    }
    for (std::size_t i = 1; i <= operations.size(); ++i) {
        QVERIFY(m_stores->history().redo().value());
        QVERIFY(contents() == states[i]);
    }
}

void StoreContract::stepUndoneByNumberIsNotUndoneAgain() {
    QVERIFY(apply(PutNight{fullNight()}, "night"));
    const EditId coffee = apply(AddHabit{habitOf(HabitKind::Caffeine, 96)}, "coffee").value().id;
    QVERIFY(m_stores->history().undo(coffee));
    QVERIFY(diary().habits(allNights).value().empty());
    QCOMPARE(undone(), "night");
    QVERIFY(contents() == Contents{});
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::stepUndoneByNumberCanBeRedone() {
    const EditId coffee = apply(AddHabit{habitOf(HabitKind::Caffeine, 96)}, "coffee").value().id;
    QVERIFY(apply(PutNight{fullNight()}, "night"));
    const Contents after = contents();
    QVERIFY(m_stores->history().undo(coffee));
    QVERIFY((m_stores->history().outlook().value() == HistoryOutlook{"night", "coffee"}));
    const ReversedEdit again = m_stores->history().redo().value().value();
    QCOMPARE(again.label, "coffee");
    QVERIFY(contents() == after);
    QVERIFY(m_stores->history().undo(again.id)); // by its current number
    QVERIFY(diary().habits(allNights).value().empty());
}

void StoreContract::stepIsUndoneByNumberOnlyOnce() {
    const EditId coffee = apply(AddHabit{habitOf(HabitKind::Caffeine, 96)}).value().id;
    QVERIFY(m_stores->history().undo(coffee));
    for (const EditId id : {coffee, coffee + 100, EditId(0)}) {
        const auto again = m_stores->history().undo(id);
        QVERIFY(!again);
        QCOMPARE(int(again.error().kind), int(Error::Kind::NotFound));
    }
    QVERIFY(m_stores->history().redo().value());
    QVERIFY(m_stores->history().undo().value());
    QVERIFY(!m_stores->history().undo(coffee));
    QVERIFY(contents() == Contents{});
}

void StoreContract::aForgottenStepIsNotFound() {
    const EditId first = apply(AddHabit{habitOf(HabitKind::Caffeine, 96)}).value().id;
    for (int i = 0; i < 200; ++i) {
        QVERIFY(apply(PutNight{plainNight("2025-03-08", i % 51)}));
    }
    QCOMPARE(int(m_stores->history().undo(first).error().kind), int(Error::Kind::NotFound));
    QCOMPARE(diary().habits(allNights).value().size(), 1u);
}

void StoreContract::undoByNumberWorksAfterReopening() {
    const EditId first = apply(bedtime(21), "bedtime").value().id;
    QVERIFY(apply(sound(CueSound::Silent), "voice"));
    m_stores->reopen();
    QCOMPARE(m_stores->history().undo(first).value().label, "bedtime");
    m_stores->reopen();
    PlanSettings silent;
    silent.routine.sound = CueSound::Silent;
    QVERIFY(m_stores->plan().plan().value() == silent);
    QCOMPARE(redone(), "bedtime");
    silent.schedule.set(std::chrono::Monday, {TimeOfDay(21, 0), TimeOfDay(7, 0)});
    QVERIFY(m_stores->plan().plan().value() == silent);
}

} // namespace softfall
