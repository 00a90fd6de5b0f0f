#include "contract/ContractEntries.h"

namespace softfall {

namespace {

constexpr const char* newYork = "America/New_York";

} // namespace

ZonedInstant inNewYork(const QString& iso) {
    ZonedInstant at = zonedAt(iso);
    at.zone = newYork;
    return at;
}

Night plainNight(const QString& date, int twitches) {
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
    night.backfilled = true;
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

Habit habitOf(HabitKind kind, std::optional<double> amount, const QString& iso, const QString& night) {
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

Experiment plainExperiment(const QString& first) {
    Experiment experiment;
    experiment.first = nightOf(first);
    return experiment;
}

Experiment fullExperiment() {
    Experiment experiment = plainExperiment("2025-03-08");
    experiment.what = ExperimentTemplate::NoLateHardTraining;
    experiment.pairs = 12;
    experiment.nightsPerBlock = 4;
    experiment.seed = 0x8000'0000'0000'0001;
    experiment.pauses = {{{nightOf("2025-03-10"), nightOf("2025-03-12")}, PauseReason::Illness},
                         {{nightOf("2025-03-13"), nightOf("2025-03-13")}, PauseReason::Holiday},
                         {{nightOf("2025-03-20"), nightOf("2026-03-20")}, PauseReason::Other}};
    experiment.done = {{nightOf("2025-03-08"), true}, {nightOf("2025-03-14"), false}};
    experiment.stopped = nightOf("2025-03-16");
    return experiment;
}

Medicine medicineOf(const QString& day, const QString& name) {
    return {0, nightOf(day), MedicineStep::Lowered, MedicineKind::Gabapentinoid, name};
}

Finding plainFinding(const QString& since) {
    Finding finding;
    finding.since = nightOf(since);
    finding.found = at("2025-03-09T12:00:00Z");
    return finding;
}

Finding fullFinding() {
    return {0,
            RuleId::R5Unsure,
            3,
            FindingLevel::Urgent,
            nightOf("2025-03-08"),
            at("2025-03-09T12:00:07Z"),
            awkwardText,
            7.03,
            nightOf("2025-03-10"),
            nightOf("2025-03-11")};
}

PlanSettings changedPlan() {
    PlanSettings settings;
    settings.reminders = {true, {ReminderKind::NicotineCutoff}};
    settings.pauses = {{{nightOf("2025-03-08"), nightOf("2025-03-10")}, PauseReason::Illness}};
    settings.schedule.set(std::chrono::Monday, {TimeOfDay(22, 15), TimeOfDay(6, 5)});
    settings.schedule.set(std::chrono::Sunday, {TimeOfDay(0, 0), TimeOfDay(23, 59)});
    settings.schedule.setTonightOnly(nightOf("2025-03-08"), NightTimes{TimeOfDay(0, 30)});
    settings.schedule.setTonightOnly(nightOf("2025-12-31"), NightTimes{TimeOfDay(23, 59), TimeOfDay(9, 5)});
    settings.preferences.caffeineBefore = hours(24);
    settings.preferences.caffeineLatest = TimeOfDay(0, 0);
    settings.preferences.largeCaffeineBefore = minutes(0);
    settings.preferences.nicotineBefore = minutes(361);
    settings.preferences.exerciseBefore = minutes(121);
    settings.preferences.screensBefore = minutes(0);
    settings.preferences.windDownBefore = minutes(10);
    settings.preferences.caffeineHalfLife = minutes(435);
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
    settings.routine.darkScreen = false;
    settings.routine.displayOff = true;
    settings.routine.warmLight = true;
    settings.routine.voice = {"flite:rms", 120, "/home/mark/My voice"};
    settings.routine.knowsStretchSafety = true;
    settings.routine.leadsAfterTwitch = true;
    settings.diary.counts = CountDisplay::EachWeek;
    settings.diary.logsLive = false;
    settings.diary.caffeine = {{std::nullopt, awkwardText.left(maxPresetLabelLength).trimmed(), 2000},
                               {CaffeineServing::Decaf, {}, 0}};
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

} // namespace softfall
