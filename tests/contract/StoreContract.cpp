#include "contract/StoreContract.h"

#include "core/diary/DiaryBundle.h"
#include "core/evening/EveningPlan.h"
#include "support/Times.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <limits>

using std::chrono::days;

namespace softfall {

namespace {

constexpr const char* newYork = "America/New_York";
const NightRange allNights{nightOf("1970-01-01"), nightOf("2999-12-31")};

// Letters of three widths, an emoji beyond the basic plane, quotes, and line breaks of both kinds.
const QString awkwardText = QString::fromUtf8("Grüße, »naïve« \"quotes\" 'it''s' — 日本 😴,\nsecond=line\r\nthird\ttab");

ZonedInstant inNewYork(const QString& iso) {
    ZonedInstant at = zonedAt(iso);
    at.zone = newYork;
    return at;
}

Night plainNight(const QString& date, int twitches = 0) {
    Night night;
    night.night = nightOf(date);
    night.twitches = twitches;
    return night;
}

Night fullNight() {
    Night night = plainNight("2025-03-08", 50);
    night.seq = 2;
    night.woke = Woke::Some;
    night.quality = 5;
    night.fatigue = 0;
    night.inBed = inNewYork("2025-03-08T22:50:00-05:00");
    night.lightsOut = inNewYork("2025-03-08T23:00:00-05:00");
    night.wake = inNewYork("2025-03-09T07:00:00-04:00");
    night.outOfBed = inNewYork("2025-03-09T07:00:00-04:00");
    night.zone = newYork;
    night.solMinutes = 240;
    night.awakenings = 20;
    night.wasoMinutes = 600;
    night.pain = 10;
    night.cramp = true;
    night.spread = false;
    night.middleOfNight = true;
    night.note = awkwardText;
    night.late = true;
    return night;
}

Twitch plainTwitch(const QString& iso, const QString& night) {
    Twitch twitch;
    twitch.at = inNewYork(iso);
    twitch.night = nightOf(night);
    return twitch;
}

Twitch fullTwitch() {
    Twitch twitch = plainTwitch("2025-03-09T00:14:07-05:00", "2025-03-08");
    twitch.intensity = 3;
    twitch.limb = Limb::WholeBody;
    twitch.falling = true;
    twitch.woke = true;
    twitch.pain = 0;
    twitch.note = awkwardText;
    return twitch;
}

Habit habitOf(HabitKind kind, std::optional<double> amount, const QString& iso = "2025-03-08T10:00:00-05:00",
              const QString& night = "2025-03-08") {
    Habit habit;
    habit.at = inNewYork(iso);
    habit.night = nightOf(night);
    habit.kind = kind;
    habit.amount = amount;
    if (kind == HabitKind::Exercise) {
        habit.intensity = ExerciseIntensity::Vigorous;
    }
    return habit;
}

Change changeOf(const QString& night, const QString& label) {
    return {0, nightOf(night), label};
}

PlanSettings changedPlan() {
    PlanSettings settings;
    settings.reminders = {true, {ReminderKind::NicotineCutoff}};
    settings.pauses = {{{nightOf("2025-03-08"), nightOf("2025-03-10")}, PauseReason::Illness}};
    settings.schedule.set(std::chrono::Monday, {TimeOfDay(22, 15), TimeOfDay(6, 5)});
    settings.schedule.set(std::chrono::Sunday, {TimeOfDay(0, 0), TimeOfDay(23, 59)});
    settings.schedule.setTonightOnly(nightOf("2025-03-08"), TimeOfDay(0, 30));
    settings.schedule.setTonightOnly(nightOf("2025-12-31"), TimeOfDay(23, 59));
    settings.preferences.caffeineBefore = hours(24);
    settings.preferences.caffeineLatest = TimeOfDay(0, 0);
    settings.preferences.largeCaffeineBefore = minutes(0);
    settings.preferences.nicotineBefore = minutes(361);
    settings.preferences.exerciseBefore = minutes(121);
    settings.preferences.screensBefore = minutes(0);
    settings.preferences.windDownBefore = minutes(10);
    settings.preferences.steps = {
        {StepId::Schedule, minutes(240)}, {StepId::WindDown, minutes(0)}, {StepId::Stretching, minutes(10)}};
    settings.routine.activity = WindDownActivity::QuietRelaxation;
    settings.routine.version = StretchVersion::SeatedOrLying;
    settings.routine.form = StretchForm::Short;
    settings.routine.hold = seconds(60);
    settings.routine.pace = BreathPace::FourSix;
    settings.routine.meditation = minutes(1);
    settings.routine.sound = CueSound::TonesOnly;
    settings.routine.volume = 0;
    settings.routine.goesDark = false;
    settings.routine.displayOff = true;
    settings.routine.warmLight = true;
    settings.routine.knowsStretchSafety = true;
    return settings;
}

RoutineSession newSession(const QString& night) {
    RoutineSession session;
    session.night = nightOf(night);
    session.started = at("2025-03-09T02:30:00Z");
    session.changed = at("2025-03-09T02:31:00Z");
    session.bedtime = at("2025-03-09T04:00:00Z");
    session.state = SessionState::Paused;
    Guidance guided;
    guided.kind = GuidanceKind::Breathing;
    guided.pace = BreathPace::FourSix;
    guided.breaths = 7;
    guided.from = MonotonicTime(1007);
    session.steps = {{StepId::Stimulants, minutes(5), MonotonicTime(300000), SessionStepState::Done, {}, {}},
                     {StepId::Screens, minutes(2), MonotonicTime(0), SessionStepState::Skipped, awkwardText, {}},
                     {StepId::Stretching, minutes(10), MonotonicTime(61007), SessionStepState::Current, {}, guided},
                     {StepId::Schedule, seconds(299), MonotonicTime(0), SessionStepState::Pending, {}, {}}};
    session.current = 2;
    return session;
}

RoutineSession withId(RoutineSession session, std::int64_t id) {
    session.id = id;
    return session;
}

template <typename Entry>
Entry withEntryId(Entry entry, EntryId id) {
    entry.id = id;
    return entry;
}

template <typename Entry>
std::vector<EntryId> idsOf(const std::vector<Entry>& entries) {
    std::vector<EntryId> ids;
    std::ranges::transform(entries, std::back_inserter(ids), &Entry::id);
    return ids;
}

} // namespace

struct StoreContract::Contents {
    DiaryBundle bundle;
    PlanSettings plan;
    bool operator==(const Contents&) const = default;
};

StoreContract::StoreContract(Maker make)
    : m_make(std::move(make)) {}

StoreContract::~StoreContract() = default;

void StoreContract::init() {
    m_folder =
        std::make_unique<QTemporaryDir>(QDir::tempPath() + "/softfall-" + QTest::currentTestFunction() + "-XXXXXX");
    QVERIFY(m_folder->isValid());
    m_stores = m_make(m_folder->path());
}

void StoreContract::cleanup() {
    m_stores.reset();
    m_folder.reset();
}

Result<std::vector<EntryId>> StoreContract::apply(EditOperation operation, const QString& label) {
    return diary().apply({label, {std::move(operation)}});
}

StoreContract::Contents StoreContract::contents() {
    return {{diary().nights(allNights).value(), diary().twitches(allNights).value(), diary().habits(allNights).value(),
             diary().changes().value()},
            m_stores->plan().plan().value()};
}

void StoreContract::anEmptyDiaryHasNothing() {
    QVERIFY(contents() == Contents{});
    QVERIFY(!diary().extent().value());
    QVERIFY(!m_stores->routine().open().value());
    QVERIFY(!m_stores->routine().latestOf(nightOf("2025-03-08")).value());
    QVERIFY(m_stores->reminders().recordsOf(nightOf("2025-03-08")).value().empty());
}

void StoreContract::aNightComesBackWithEveryField_data() {
    QTest::addColumn<int>("which");
    QTest::newRow("every field") << 0;
    QTest::newRow("no optional field") << 1;
    QTest::newRow("unsure") << 2;
    QTest::newRow("no sleep") << 3;
    QTest::newRow("offset without zone") << 4;
    QTest::newRow("before 1970 by UTC") << 5;
    QTest::newRow("only some points known") << 6;
}

void StoreContract::aNightComesBackWithEveryField() {
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

void StoreContract::aTwitchComesBackWithEveryField_data() {
    QTest::addColumn<bool>("full");
    QTest::newRow("every field") << true;
    QTest::newRow("no optional field") << false;
}

void StoreContract::aTwitchComesBackWithEveryField() {
    QFETCH(bool, full);
    const Twitch twitch = full ? fullTwitch() : plainTwitch("2025-03-08T23:46:00-05:00", "2025-03-08");
    const auto ids = apply(AddTwitch{twitch});
    QVERIFY(ids);
    QVERIFY(diary().twitches(allNights).value() == std::vector{withEntryId(twitch, ids->front())});
}

void StoreContract::aHabitComesBackWithEveryField_data() {
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

void StoreContract::aHabitComesBackWithEveryField() {
    QFETCH(int, kind);
    QFETCH(double, amount);
    const Habit habit = habitOf(HabitKind(kind), amount < 0 ? std::nullopt : std::optional(amount));
    QVERIFY(checked(habit));
    const auto ids = apply(AddHabit{habit});
    QVERIFY(ids);
    const auto stored = withEntryId(habit, ids->front());
    QVERIFY(diary().habits(allNights).value() == std::vector{stored});
    // And to the last bit through the journal.
    QVERIFY(apply(RemoveHabit{stored.id}));
    QVERIFY(m_stores->history().undo());
    QVERIFY(diary().habits(allNights).value() == std::vector{stored});
}

void StoreContract::aChangeComesBack_data() {
    QTest::addColumn<QString>("label");
    QTest::newRow("awkward text") << awkwardText;
    QTest::newRow("longest") << QString(200, QChar(u'ü'));
    QTest::newRow("one letter") << "x";
}

void StoreContract::aChangeComesBack() {
    QFETCH(QString, label);
    const Change change = changeOf("2025-02-24", label);
    const auto ids = apply(AddChange{change});
    QVERIFY(ids);
    QVERIFY(diary().changes().value() == std::vector{withEntryId(change, ids->front())});
}

void StoreContract::everythingIsThereAfterReopening() {
    QVERIFY(apply(PutNight{fullNight()}));
    QVERIFY(apply(AddTwitch{fullTwitch()}));
    QVERIFY(apply(AddHabit{habitOf(HabitKind::Exercise, 60)}));
    QVERIFY(apply(AddChange{changeOf("2025-02-24", "decaf")}));
    QVERIFY(m_stores->plan().savePlan(changedPlan()));
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
    // By the wall the second is earlier, by the instant it is later.
    Twitch later = plainTwitch("2025-03-08T23:30:00-05:00", "2025-03-08");
    Twitch earlier = plainTwitch("2025-03-09T00:30:00+01:00", "2025-03-08");
    QVERIFY(diary().apply({"test", {AddTwitch{later}, AddTwitch{earlier}, AddTwitch{later}}}));
    QCOMPARE(idsOf(diary().twitches(allNights).value()), (std::vector<EntryId>{2, 1, 3}));

    const Habit evening = habitOf(HabitKind::Tea, {}, "2025-03-08T20:00:00-05:00");
    const Habit morning = habitOf(HabitKind::Tea, {}, "2025-03-08T08:00:00-05:00");
    QVERIFY(diary().apply({"test", {AddHabit{evening}, AddHabit{morning}, AddHabit{evening}}}));
    QCOMPARE(idsOf(diary().habits(allNights).value()), (std::vector<EntryId>{2, 1, 3}));
}

void StoreContract::changesAscendByNightThenId() {
    QVERIFY(diary().apply({"test",
                           {AddChange{changeOf("2025-03-02", "b")}, AddChange{changeOf("2025-03-01", "a")},
                            AddChange{changeOf("2025-03-02", "a")}}}));
    QCOMPARE(idsOf(diary().changes().value()), (std::vector<EntryId>{2, 1, 3}));
}

void StoreContract::rangesAreByTheStoredNightAndIncludeBothEnds() {
    for (const char* night : {"2025-03-07", "2025-03-08", "2025-03-09", "2025-03-10"}) {
        // All at one instant: the calendar must not matter.
        QVERIFY(apply(AddTwitch{plainTwitch("2025-03-08T23:30:00-05:00", night)}));
        QVERIFY(apply(AddHabit{habitOf(HabitKind::Tea, {}, "2025-03-08T10:00:00-05:00", night)}));
        QVERIFY(apply(PutNight{plainNight(night)}));
    }
    const NightRange range{nightOf("2025-03-08"), nightOf("2025-03-09")};
    QCOMPARE(idsOf(diary().twitches(range).value()), (std::vector<EntryId>{2, 3}));
    QCOMPARE(idsOf(diary().habits(range).value()), (std::vector<EntryId>{2, 3}));
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

void StoreContract::addingAnswersTheIdsInTheOrderOfTheEdit() {
    const auto ids =
        diary().apply({"test",
                       {PutNight{plainNight("2025-03-08")}, AddHabit{habitOf(HabitKind::Caffeine, 160)},
                        AddTwitch{fullTwitch()}, AddHabit{habitOf(HabitKind::Tea, {})},
                        RemoveNight{nightOf("2025-03-08"), 1}, AddChange{changeOf("2025-03-01", "decaf")}}});
    QVERIFY(ids);
    QCOMPARE(ids->size(), 6u);
    QCOMPARE((*ids)[0], EntryId(0));
    QCOMPARE((*ids)[4], EntryId(0));
    const auto habits = diary().habits(allNights).value();
    QCOMPARE(idsOf(habits), (std::vector{(*ids)[1], (*ids)[3]}));
    QVERIFY(habits[0].kind == HabitKind::Caffeine);
    QCOMPARE(idsOf(diary().twitches(allNights).value()), std::vector{(*ids)[2]});
    QCOMPARE(idsOf(diary().changes().value()), std::vector{(*ids)[5]});
}

void StoreContract::theIdOfWhatIsAddedIsTheStores() {
    const auto ids = apply(AddTwitch{withEntryId(fullTwitch(), 77)});
    QVERIFY(ids);
    QCOMPARE(ids->front(), EntryId(1));
    QCOMPARE(idsOf(diary().twitches(allNights).value()), std::vector{EntryId(1)});
}

void StoreContract::puttingANightReplacesIt() {
    Night night = fullNight();
    night.seq = 1;
    QVERIFY(apply(PutNight{night}));
    QVERIFY(apply(PutNight{plainNight("2025-03-08", 1)}));
    QVERIFY(diary().nights(allNights).value() == std::vector{plainNight("2025-03-08", 1)});
}

void StoreContract::aSecondSleepStandsBesideTheFirst() {
    QVERIFY(apply(PutNight{plainNight("2025-03-08", 1)}));
    QVERIFY(apply(PutNight{fullNight()}));
    QVERIFY(diary().nights(allNights).value() == (std::vector{plainNight("2025-03-08", 1), fullNight()}));
    QVERIFY(apply(RemoveNight{nightOf("2025-03-08"), 1}));
    QVERIFY(diary().nights(allNights).value() == std::vector{fullNight()});
}

void StoreContract::removingTakesAwayExactlyThatEntry() {
    for (int i = 0; i < 3; ++i) {
        QVERIFY(apply(AddTwitch{fullTwitch()}));
        QVERIFY(apply(AddHabit{habitOf(HabitKind::Tea, {})}));
        QVERIFY(apply(AddChange{changeOf("2025-03-01", "decaf")}));
    }
    QVERIFY(apply(RemoveTwitch{1}));
    QVERIFY(apply(RemoveHabit{2}));
    QVERIFY(apply(RemoveChange{3}));
    QCOMPARE(idsOf(diary().twitches(allNights).value()), (std::vector<EntryId>{2, 3}));
    QCOMPARE(idsOf(diary().habits(allNights).value()), (std::vector<EntryId>{1, 3}));
    QCOMPARE(idsOf(diary().changes().value()), (std::vector<EntryId>{1, 2}));
}

void StoreContract::removingWhatIsNotThereIsNotFoundAndWritesNothing_data() {
    QTest::addColumn<int>("which");
    QTest::newRow("night of another date") << 0;
    QTest::newRow("night of another seq") << 1;
    QTest::newRow("twitch") << 2;
    QTest::newRow("habit") << 3;
    QTest::newRow("change") << 4;
}

void StoreContract::removingWhatIsNotThereIsNotFoundAndWritesNothing() {
    QFETCH(int, which);
    QVERIFY(apply(PutNight{plainNight("2025-03-08")}));
    QVERIFY(apply(AddTwitch{fullTwitch()}, "the last step"));
    const Contents before = contents();
    const std::vector<EditOperation> removals{RemoveNight{nightOf("2025-03-09"), 1},
                                              RemoveNight{nightOf("2025-03-08"), 2}, RemoveTwitch{2}, RemoveHabit{1},
                                              RemoveChange{1}};
    const auto ids =
        diary().apply({"test",
                       {AddTwitch{fullTwitch()}, AddHabit{habitOf(HabitKind::Tea, {}, "2025-03-08T11:00:00-05:00")},
                        RemoveHabit{1}, RemoveTwitch{1}, PutNight{plainNight("2025-03-08", 9)},
                        which == 2 ? EditOperation(RemoveTwitch{3}) : removals[std::size_t(which)]}});
    QVERIFY(!ids);
    QCOMPARE(int(ids.error().kind), int(Error::Kind::NotFound));
    QVERIFY(contents() == before);
    QCOMPARE(m_stores->history().undo().value(), QString("the last step"));
}

void StoreContract::whatIsOutOfRangeIsRefusedAndWritesNothing_data() {
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
                           "label too long"};
    for (int i = 0; i < int(std::size(names)); ++i) {
        QTest::newRow(names[i]) << i;
    }
}

void StoreContract::whatIsOutOfRangeIsRefusedAndWritesNothing() {
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
    Habit withoutIntensity = habitOf(HabitKind::Exercise, 30);
    withoutIntensity.intensity.reset();
    Habit strayIntensity = habitOf(HabitKind::Tea, {});
    strayIntensity.intensity = ExerciseIntensity::Light;
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
        AddHabit{strayIntensity},
        habit(HabitKind::Stress, 5),
        habit(HabitKind::Stretch, 241),
        AddChange{changeOf("2025-03-01", " ")},
        AddChange{changeOf("2025-03-01", QString(201, QChar(u'x')))},
    };
    QVERIFY(apply(AddTwitch{fullTwitch()}, "the last step"));
    const Contents before = contents();
    const auto ids = diary().apply({"test", {AddTwitch{fullTwitch()}, wrong[std::size_t(which)]}});
    QVERIFY(!ids);
    QCOMPARE(int(ids.error().kind), int(Error::Kind::BadInput));
    QVERIFY(contents() == before);
    QCOMPARE(m_stores->history().undo().value(), QString("the last step"));
}

void StoreContract::numbersAreNeverGivenTwice() {
    const auto addOfEach = [this] {
        return diary()
            .apply({"test",
                    {AddTwitch{fullTwitch()}, AddHabit{habitOf(HabitKind::Tea, {})},
                     AddChange{changeOf("2025-03-01", "x")}}})
            .value();
    };
    QCOMPARE(addOfEach(), (std::vector<EntryId>{1, 1, 1}));
    QVERIFY(m_stores->history().undo());
    QCOMPARE(addOfEach(), (std::vector<EntryId>{2, 2, 2}));
    QVERIFY(diary().apply({"test", {RemoveTwitch{2}, RemoveHabit{2}, RemoveChange{2}}}));
    m_stores->reopen();
    QCOMPARE(addOfEach(), (std::vector<EntryId>{3, 3, 3}));
}

void StoreContract::undoTakesBackEachOperation_data() {
    QTest::addColumn<int>("which");
    const char* names[] = {"put a new night", "replace a night", "remove a night", "add a twitch",   "remove a twitch",
                           "add a habit",     "remove a habit",  "add a change",   "remove a change"};
    for (int i = 0; i < int(std::size(names)); ++i) {
        QTest::newRow(names[i]) << i;
    }
}

void StoreContract::undoTakesBackEachOperation() {
    QFETCH(int, which);
    const std::vector<EditOperation> operations{PutNight{plainNight("2025-03-09")},
                                                PutNight{plainNight("2025-03-08", 3)},
                                                RemoveNight{nightOf("2025-03-08"), 1},
                                                AddTwitch{fullTwitch()},
                                                RemoveTwitch{1},
                                                AddHabit{habitOf(HabitKind::Stress, 2)},
                                                RemoveHabit{1},
                                                AddChange{changeOf("2025-03-02", "new")},
                                                RemoveChange{1}};
    QVERIFY(apply(PutNight{plainNight("2025-03-08", 1)}));
    QVERIFY(apply(AddTwitch{plainTwitch("2025-03-08T23:00:00-05:00", "2025-03-08")}));
    QVERIFY(apply(AddHabit{habitOf(HabitKind::Tea, {})}));
    QVERIFY(apply(AddChange{changeOf("2025-03-01", "old")}));
    const Contents before = contents();
    QVERIFY(apply(operations[std::size_t(which)], "the step"));
    QVERIFY(contents() != before);
    QCOMPARE(m_stores->history().undo().value(), QString("the step"));
    QVERIFY(contents() == before);
}

void StoreContract::undoRestoresEveryField() {
    QVERIFY(diary().apply({"test",
                           {PutNight{fullNight()}, AddTwitch{fullTwitch()}, AddHabit{habitOf(HabitKind::Exercise, 45)},
                            AddChange{changeOf("2025-03-01", awkwardText)}}}));
    const Contents before = contents();
    QVERIFY(diary().apply(
        {"test", {RemoveNight{nightOf("2025-03-08"), 2}, RemoveTwitch{1}, RemoveHabit{1}, RemoveChange{1}}}));
    QVERIFY(m_stores->history().undo());
    QVERIFY(contents() == before);
}

void StoreContract::undoGoesBackNewestFirst() {
    std::vector<Contents> states{contents()};
    for (int i = 0; i < 5; ++i) {
        QVERIFY(apply(PutNight{plainNight("2025-03-08", i)}, QString::number(i)));
        states.push_back(contents());
    }
    for (int i = 4; i >= 0; --i) {
        QCOMPARE(m_stores->history().undo().value(), QString::number(i));
        QVERIFY(contents() == states[std::size_t(i)]);
    }
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::undoOfAnImportTakesAllOfItBack() {
    QVERIFY(apply(PutNight{plainNight("2025-03-08", 1)}));
    QVERIFY(apply(AddHabit{habitOf(HabitKind::Tea, {})}));
    const Contents before = contents();
    DiaryEdit import{"import", {}};
    for (int i = 0; i < 40; ++i) {
        const NightDate night = nightOf("2025-02-20") + days(i);
        import.operations.push_back(PutNight{plainNight(toIsoString(night), i)});
        import.operations.push_back(AddTwitch{fullTwitch()});
        import.operations.push_back(AddHabit{habitOf(HabitKind::Caffeine, i)});
    }
    import.operations.push_back(AddChange{changeOf("2025-03-01", "decaf")});
    QVERIFY(diary().apply(import));
    QCOMPARE(diary().nights(allNights).value().size(), 40u);
    QCOMPARE(m_stores->history().undo().value(), QString("import"));
    QVERIFY(contents() == before);
}

void StoreContract::undoOfAnEmptyHistoryIsNothing() {
    const auto label = m_stores->history().undo();
    QVERIFY(label);
    QVERIFY(!*label);
}

void StoreContract::undoWorksAfterReopening() {
    QVERIFY(apply(AddTwitch{fullTwitch()}, "first"));
    const Contents before = contents();
    QVERIFY(apply(PutNight{fullNight()}, "second"));
    m_stores->reopen();
    QCOMPARE(m_stores->history().undo().value(), QString("second"));
    QVERIFY(contents() == before);
    m_stores->reopen();
    QCOMPARE(m_stores->history().undo().value(), QString("first"));
    QVERIFY(contents() == Contents{});
    m_stores->reopen();
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::anEditThatChangesNothingIsNoStep() {
    QVERIFY(apply(PutNight{fullNight()}, "the step"));
    QVERIFY(apply(PutNight{fullNight()}, "the same again"));
    QVERIFY(diary().apply({"nothing at all", {}}));
    QCOMPARE(m_stores->history().undo().value(), QString("the step"));
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::aNewStepAfterAnUndoGoesOnFromThere() {
    QVERIFY(apply(PutNight{plainNight("2025-03-08", 1)}, "a"));
    QVERIFY(apply(PutNight{plainNight("2025-03-08", 2)}, "b"));
    QVERIFY(m_stores->history().undo());
    QVERIFY(apply(PutNight{plainNight("2025-03-08", 3)}, "c"));
    QCOMPARE(m_stores->history().undo().value(), QString("c"));
    QVERIFY(diary().nights(allNights).value() == std::vector{plainNight("2025-03-08", 1)});
    QCOMPARE(m_stores->history().undo().value(), QString("a"));
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::theNewestTwoHundredStepsCanBeTakenBack() {
    for (int i = 1; i <= 205; ++i) {
        QVERIFY(apply(PutNight{plainNight("2025-03-08", i % 51)}, QString::number(i)));
    }
    for (int i = 205; i > 5; --i) {
        QCOMPARE(m_stores->history().undo().value(), QString::number(i));
    }
    QVERIFY(!m_stores->history().undo().value());
    QVERIFY(diary().nights(allNights).value() == std::vector{plainNight("2025-03-08", 5)});
}

void StoreContract::anEmptyPlanIsTheDefaults() {
    QVERIFY(m_stores->plan().plan().value() == PlanSettings{});
}

void StoreContract::thePlanComesBackWithEveryField() {
    QVERIFY(checked(changedPlan().preferences));
    QVERIFY(m_stores->plan().savePlan(changedPlan()));
    m_stores->reopen();
    QVERIFY(m_stores->plan().plan().value() == changedPlan());
    // What is no longer in it goes.
    PlanSettings fewer;
    fewer.schedule.setTonightOnly(nightOf("2025-12-31"), TimeOfDay(22, 0));
    std::ranges::reverse(fewer.preferences.steps);
    QVERIFY(m_stores->plan().savePlan(fewer));
    QVERIFY(m_stores->plan().plan().value() == fewer);
}

void StoreContract::thePlanCanHaveASingleStepAndNoLatestCaffeine() {
    PlanSettings settings;
    settings.preferences.steps = {{StepId::WindDown, minutes(1)}};
    settings.preferences.caffeineLatest.reset();
    QVERIFY(m_stores->plan().savePlan(settings));
    QVERIFY(m_stores->plan().plan().value() == settings);
}

void StoreContract::aPlanOutOfRangeIsRefused() {
    PlanSettings tooLong;
    tooLong.preferences.windDownBefore = minutes(241);
    PlanSettings twice;
    twice.preferences.steps.push_back(twice.preferences.steps.front());
    PlanSettings screensAlone;
    screensAlone.preferences.steps = {{StepId::Screens, minutes(10)}};
    for (const PlanSettings& wrong : {tooLong, twice, screensAlone}) {
        const auto saved = m_stores->plan().savePlan(wrong);
        QVERIFY(!saved);
        QCOMPARE(int(saved.error().kind), int(Error::Kind::BadInput));
    }
    QVERIFY(m_stores->plan().plan().value() == PlanSettings{});
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::undoTakesBackAPlanChange() {
    QVERIFY(m_stores->plan().savePlan(changedPlan()));
    PlanSettings other = changedPlan();
    other.schedule.setTonightOnly(nightOf("2025-03-08"), TimeOfDay(1, 0));
    other.schedule.set(std::chrono::Monday, {});
    std::ranges::reverse(other.preferences.steps);
    other.preferences.caffeineLatest.reset();
    QVERIFY(m_stores->plan().savePlan(other));
    QVERIFY(m_stores->history().undo().value());
    QVERIFY(m_stores->plan().plan().value() == changedPlan());
    QVERIFY(m_stores->history().undo().value());
    QVERIFY(m_stores->plan().plan().value() == PlanSettings{});
}

void StoreContract::savingThePlanAsItIsIsNoStep() {
    QVERIFY(m_stores->plan().savePlan(PlanSettings{}));
    QVERIFY(!m_stores->history().undo().value());
    QVERIFY(m_stores->plan().savePlan(changedPlan()));
    QVERIFY(m_stores->plan().savePlan(changedPlan()));
    QVERIFY(m_stores->history().undo().value());
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::planAndDiaryShareOneHistory() {
    QVERIFY(apply(AddTwitch{fullTwitch()}, "twitch"));
    QVERIFY(m_stores->plan().savePlan(changedPlan()));
    QVERIFY(apply(AddHabit{habitOf(HabitKind::Tea, {})}, "habit"));
    QCOMPARE(m_stores->history().undo().value(), QString("habit"));
    QVERIFY(m_stores->plan().plan().value() == changedPlan());
    QCOMPARE(m_stores->history().undo().value(), QString("plan"));
    QVERIFY(m_stores->plan().plan().value() == PlanSettings{});
    QCOMPARE(diary().twitches(allNights).value().size(), 1u);
    QCOMPARE(m_stores->history().undo().value(), QString("twitch"));
}

void StoreContract::aSessionComesBackAsSaved() {
    const RoutineSession session = newSession("2025-03-08");
    const auto id = m_stores->routine().save(session);
    QVERIFY(id);
    QVERIFY(*id > 0);
    QVERIFY(m_stores->routine().open().value() == withId(session, *id));
    QVERIFY(m_stores->routine().latestOf(nightOf("2025-03-08")).value() == withId(session, *id));
}

void StoreContract::savingAgainReplacesTheSession() {
    RoutineSession session = newSession("2025-03-08");
    session.id = m_stores->routine().save(session).value();
    QVERIFY(session.resume(at("2025-03-09T02:40:00Z")));
    QVERIFY(session.finish(at("2025-03-09T02:41:00Z")));
    session.steps.erase(session.steps.begin());
    session.current = session.steps.size();
    QCOMPARE(m_stores->routine().save(session).value(), session.id);
    QVERIFY(m_stores->routine().latestOf(nightOf("2025-03-08")).value() == session);
    QVERIFY(!m_stores->routine().open().value());
}

void StoreContract::savingASessionThatIsNotThereIsNotFound() {
    const auto saved = m_stores->routine().save(withId(newSession("2025-03-08"), 9));
    QVERIFY(!saved);
    QCOMPARE(int(saved.error().kind), int(Error::Kind::NotFound));
    QVERIFY(!m_stores->routine().open().value());
}

void StoreContract::aCheckpointMovesOnlyTheCurrentStep() {
    const auto other = m_stores->routine().save(newSession("2025-03-07")).value();
    const auto id = m_stores->routine().save(newSession("2025-03-08")).value();
    QVERIFY(m_stores->routine().checkpoint(id, MonotonicTime(99999)));
    RoutineSession expected = withId(newSession("2025-03-08"), id);
    expected.steps[2].elapsed = MonotonicTime(99999);
    QVERIFY(m_stores->routine().latestOf(nightOf("2025-03-08")).value() == expected);
    QVERIFY(m_stores->routine().latestOf(nightOf("2025-03-07")).value() == withId(newSession("2025-03-07"), other));
}

void StoreContract::aCheckpointNeedsAnOpenSession() {
    RoutineSession session = newSession("2025-03-08");
    session.id = m_stores->routine().save(session).value();
    QVERIFY(session.finish(at("2025-03-09T02:41:00Z")));
    QVERIFY(m_stores->routine().save(session));
    for (const std::int64_t id : {session.id, session.id + 1}) {
        const auto noted = m_stores->routine().checkpoint(id, MonotonicTime(1));
        QVERIFY(!noted);
        QCOMPARE(int(noted.error().kind), int(Error::Kind::NotFound));
    }
    QVERIFY(m_stores->routine().latestOf(nightOf("2025-03-08")).value() == session);
}

void StoreContract::openIsTheNewestSessionThatRunsOrIsPaused() {
    const auto open = [this] { return m_stores->routine().open().value(); };
    RoutineSession first = newSession("2025-03-08");
    first.state = SessionState::Running;
    first.id = m_stores->routine().save(first).value();
    RoutineSession second = newSession("2025-03-07"); // by number the newest, whatever its night
    second.id = m_stores->routine().save(second).value();
    QVERIFY(open() == second);
    QVERIFY(second.abandon(at("2025-03-09T02:41:00Z")));
    QVERIFY(m_stores->routine().save(second));
    QVERIFY(open() == first);
    QVERIFY(first.finish(at("2025-03-09T02:42:00Z")));
    QVERIFY(m_stores->routine().save(first));
    QVERIFY(!open());
}

void StoreContract::latestOfANightIsTheNewestOpenOrClosed() {
    const auto latest = [this] { return m_stores->routine().latestOf(nightOf("2025-03-08")).value(); };
    RoutineSession first = newSession("2025-03-08");
    first.id = m_stores->routine().save(first).value();
    RoutineSession second = newSession("2025-03-08");
    second.id = m_stores->routine().save(second).value();
    QVERIFY(second.finish(at("2025-03-09T02:41:00Z")));
    QVERIFY(m_stores->routine().save(second));
    QVERIFY(m_stores->routine().save(newSession("2025-03-09")));
    QVERIFY(latest() == second);
}

void StoreContract::sessionsAreNoPartOfUndo() {
    QVERIFY(apply(AddTwitch{fullTwitch()}, "twitch"));
    const auto id = m_stores->routine().save(newSession("2025-03-08")).value();
    QVERIFY(m_stores->routine().checkpoint(id, MonotonicTime(5)));
    QCOMPARE(m_stores->history().undo().value(), QString("twitch"));
    QVERIFY(!m_stores->history().undo().value());
    QVERIFY(m_stores->routine().open().value());
}

void StoreContract::remindersComeBackInTheOrderOfTheirKinds() {
    const NightDate night = nightOf("2025-03-08");
    const std::vector<ReminderRecord> expected{{night, ReminderKind::CaffeineCutoff, ReminderState::Satisfied, {}},
                                               {night, ReminderKind::EveningCheckIn, ReminderState::Snoozed,
                                                at("2025-03-09T02:45:00Z"), at("2025-03-09T02:30:00Z")},
                                               {night, ReminderKind::Bedtime, ReminderState::Expired, {}},
                                               {night, ReminderKind::MorningCheckIn, ReminderState::Done, {}}};
    for (const std::size_t index : {3u, 0u, 2u, 1u}) {
        QVERIFY(m_stores->reminders().put(expected[index]));
    }
    QVERIFY(m_stores->reminders().recordsOf(night).value() == expected);
}

void StoreContract::puttingAReminderReplacesItsRecord() {
    const NightDate night = nightOf("2025-03-08");
    for (const ReminderState state :
         {ReminderState::Planned, ReminderState::Due, ReminderState::Shown, ReminderState::Done, ReminderState::Snoozed,
          ReminderState::Skipped, ReminderState::Expired, ReminderState::Satisfied}) {
        ReminderRecord record{night, ReminderKind::ScreenCutoff, state, {}};
        if (state == ReminderState::Snoozed) {
            record.snoozedUntil = at("2025-03-09T03:10:00Z");
        }
        QVERIFY(m_stores->reminders().put(record));
        QVERIFY(m_stores->reminders().recordsOf(night).value() == std::vector{record});
    }
}

void StoreContract::remindersBelongToTheirNight() {
    QVERIFY(m_stores->reminders().put({nightOf("2025-03-08"), ReminderKind::Bedtime, ReminderState::Shown, {}}));
    QVERIFY(m_stores->reminders().recordsOf(nightOf("2025-03-07")).value().empty());
    QVERIFY(m_stores->reminders().recordsOf(nightOf("2025-03-09")).value().empty());
}

void StoreContract::remindersAreNoPartOfUndo() {
    QVERIFY(m_stores->reminders().put({nightOf("2025-03-08"), ReminderKind::Bedtime, ReminderState::Shown, {}}));
    QVERIFY(!m_stores->history().undo().value());
    QCOMPARE(m_stores->reminders().recordsOf(nightOf("2025-03-08")).value().size(), 1u);
}

void StoreContract::recordsAndDecisionsAreWrittenTogether() {
    const NightDate night = nightOf("2025-03-08");
    const ReminderDecision shown{zonedAt("2025-03-08T22:00:05-05:00"),
                                 night,
                                 ReminderKind::ScreenCutoff,
                                 ReminderOutcome::Shown,
                                 HoldReason::None,
                                 at("2025-03-08T22:00:00-05:00")};
    QVERIFY(m_stores->reminders().write({{night, ReminderKind::ScreenCutoff, ReminderState::Shown, {}},
                                         {night, ReminderKind::Bedtime, ReminderState::Due, {}}},
                                        {shown}));
    QCOMPARE(m_stores->reminders().recordsOf(night).value().size(), 2u);
    QVERIFY(m_stores->reminders().decisions(Instant(), Instant::max()).value() == std::vector{shown});
}

void StoreContract::decisionsComeBackInOrderWithinTheirSpan() {
    const NightDate night = nightOf("2025-03-08");
    const auto decisionAt = [night](const char* instant, ReminderOutcome outcome) {
        return ReminderDecision{zonedAt(instant), night, ReminderKind::ScreenCutoff, outcome, HoldReason::None};
    };
    const auto shown = decisionAt("2025-03-08T22:00:00-05:00", ReminderOutcome::Shown);
    const auto snoozed = decisionAt("2025-03-08T22:00:00-05:00", ReminderOutcome::Snoozed); // within the same second
    const auto again = decisionAt("2025-03-08T22:10:00-05:00", ReminderOutcome::ShownAgain);
    QVERIFY(m_stores->reminders().write({}, {shown, snoozed}));
    QVERIFY(m_stores->reminders().write({}, {again}));
    const auto between = [this](const char* from, const char* until) {
        return m_stores->reminders().decisions(at(from), at(until)).value();
    };
    QVERIFY(between("2025-03-08T00:00:00-05:00", "2025-03-09T00:00:00-05:00") == (std::vector{shown, snoozed, again}));
    QVERIFY(between("2025-03-08T22:00:00-05:00", "2025-03-08T22:10:00-05:00") == (std::vector{shown, snoozed}));
    QVERIFY(between("2025-03-08T22:00:01-05:00", "2025-03-08T22:10:01-05:00") == std::vector{again});
}

void StoreContract::onlyTheNewestDecisionsAreKept() {
    const NightDate night = nightOf("2025-03-08");
    const Instant begin = at("2025-03-08T22:00:00-05:00");
    std::vector<ReminderDecision> all;
    for (int number = 0; number < decisionsKept + 3; ++number) {
        // The clock ran ahead for one of them.
        const Instant at = number == 1 ? begin + std::chrono::days(3650) : begin + seconds(number);
        all.push_back({zoned(at, zoneOf("America/New_York")), night, ReminderKind::Bedtime, ReminderOutcome::Shown,
                       HoldReason::None, begin});
    }
    QVERIFY(m_stores->reminders().write({}, {all.begin(), all.begin() + 2}));
    QVERIFY(m_stores->reminders().write({}, {all.begin() + 2, all.end()}));
    QVERIFY(m_stores->reminders().decisions(Instant(), Instant::max()).value() ==
            std::vector(all.begin() + 3, all.end()));
}

void StoreContract::everyOutcomeAndReasonComesBack() {
    std::vector<ReminderDecision> decisions;
    for (const ReminderOutcome outcome :
         {ReminderOutcome::Shown, ReminderOutcome::ShownAgain, ReminderOutcome::HeldBack, ReminderOutcome::Asked,
          ReminderOutcome::Expired, ReminderOutcome::Snoozed, ReminderOutcome::Skipped, ReminderOutcome::Done,
          ReminderOutcome::Satisfied, ReminderOutcome::Answered}) {
        for (const HoldReason reason :
             {HoldReason::None, HoldReason::MachineAsleep, HoldReason::NotRunning, HoldReason::PersonAway,
              HoldReason::ClockSet, HoldReason::NoServer, HoldReason::EnoughForToday}) {
            decisions.push_back(
                {zonedAt("2025-03-08T22:00:00-05:00"), nightOf("2025-03-08"), ReminderKind::WindDown, outcome, reason});
        }
    }
    QVERIFY(m_stores->reminders().write({}, decisions));
    m_stores->reopen();
    QVERIFY(m_stores->reminders().decisions(Instant(), Instant::max()).value() == decisions);
}

void StoreContract::noticesStandUntilTheyAreRemoved() {
    QVERIFY(m_stores->reminders().notices().value().empty());
    QVERIFY(m_stores->reminders().putNotice({"b", "bus :1.5 8"}));
    QVERIFY(m_stores->reminders().putNotice({"a", "bus :1.5 7"}));
    QVERIFY(m_stores->reminders().putNotice({"b", "bus :1.9 1"}));
    m_stores->reopen();
    QVERIFY(m_stores->reminders().notices().value() ==
            (std::vector<StandingNotice>{{"a", "bus :1.5 7"}, {"b", "bus :1.9 1"}}));
    QVERIFY(m_stores->reminders().removeNotice("a"));
    QVERIFY(m_stores->reminders().removeNotice("a"));
    QVERIFY(m_stores->reminders().notices().value() == (std::vector<StandingNotice>{{"b", "bus :1.9 1"}}));
}

void StoreContract::silencedKindsAndPausesAreTakenBackOneByOne() {
    PlanSettings silent;
    silent.reminders.silenced = {ReminderKind::NicotineCutoff, ReminderKind::ExerciseCutoff};
    PlanSettings away = silent;
    away.reminders.silenced.erase(ReminderKind::ExerciseCutoff);
    away.reminders.discreet = true;
    away.pauses = {{{nightOf("2025-03-08"), nightOf("2025-03-10")}, PauseReason::Illness},
                   {{nightOf("2025-07-01"), nightOf("2025-07-14")}, PauseReason::Holiday}};
    PlanSettings back = away;
    back.pauses.front().nights.last = nightOf("2025-03-09");
    back.pauses.pop_back();
    for (const PlanSettings& step : {silent, away, back}) {
        QVERIFY(m_stores->plan().savePlan(step));
        QVERIFY(m_stores->plan().plan().value() == step);
    }
    for (const PlanSettings& before : {away, silent, PlanSettings{}}) {
        QVERIFY(m_stores->history().undo().value());
        QVERIFY(m_stores->plan().plan().value() == before);
    }
}

void StoreContract::travelComesBackAndIsNoPartOfUndo() {
    QVERIFY(m_stores->plan().travel().value() == Travel{});
    for (const Travel& travel :
         {Travel{"Europe/Berlin", TravelPolicy::Ask, {}},
          Travel{"Europe/Berlin", TravelPolicy::Ask, Travel::Answer{"America/New_York", TravelChoice::Home}},
          Travel{"Asia/Tokyo", TravelPolicy::AlwaysHere, Travel::Answer{"Asia/Seoul", TravelChoice::Here}},
          Travel{"Asia/Tokyo", TravelPolicy::AlwaysHome, {}, "America/New_York"}}) {
        QVERIFY(m_stores->plan().saveTravel(travel));
        m_stores->reopen();
        QVERIFY(m_stores->plan().travel().value() == travel);
    }
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::whatIsTickedOffBelongsToItsSession() {
    RoutineStore& store = m_stores->routine();
    const auto first = store.save(newSession("2025-03-08")).value();
    const auto second = store.save(newSession("2025-03-09")).value();
    QVERIFY(store.setTicked(first, StepId::Electrolytes, "tea", true));
    QVERIFY(store.setTicked(first, StepId::Electrolytes, "tea", true)); // once is enough
    QVERIFY(store.setTicked(first, StepId::Environment, "light", true));
    QVERIFY(store.setTicked(second, StepId::Screens, "phone", true));
    QVERIFY(store.setTicked(first, StepId::Environment, "light", false));
    QVERIFY(store.setTicked(first, StepId::Environment, "noise", false));
    m_stores->reopen();
    QCOMPARE(m_stores->routine().ticked(first).value(), TickedItems({"electrolytes/tea"}));
    QCOMPARE(m_stores->routine().ticked(second).value(), TickedItems({"screens/phone"}));
    QVERIFY(!m_stores->history().undo().value());
}

void StoreContract::tickingOffNeedsASession() {
    const auto ticked = m_stores->routine().setTicked(7, StepId::Screens, "phone", true);
    QVERIFY(!ticked);
    QCOMPARE(int(ticked.error().kind), int(Error::Kind::NotFound));
    QVERIFY(m_stores->routine().ticked(7).value().isEmpty());
}

void StoreContract::aRoutinePreferenceOutOfRangeIsRefused() {
    PlanSettings settings;
    settings.routine.hold = seconds(5);
    const auto saved = m_stores->plan().savePlan(settings);
    QVERIFY(!saved);
    QCOMPARE(saved.error().field, "hold-seconds");
    QVERIFY(m_stores->plan().plan().value() == PlanSettings());
}

} // namespace softfall
