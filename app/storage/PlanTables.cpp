#include "storage/PlanTables.h"

#include "storage/Query.h"
#include "storage/UndoJournal.h"

#include <algorithm>

namespace softfall {

namespace {

TimeOfDay timeOfDay(Query& row) {
    return TimeOfDay(minutes(row.integer()));
}

Schedule readSchedule(Database& database) {
    Schedule schedule;
    Query days(database, "SELECT weekday, bedtime_min, wake_min FROM sleep_schedule");
    while (days.next()) {
        const std::chrono::weekday day(static_cast<unsigned>(days.small()));
        const TimeOfDay bedtime = timeOfDay(days);
        schedule.set(day, {bedtime, timeOfDay(days)});
    }
    Query nights(database, "SELECT night, bedtime_min, wake_min FROM bedtime_override");
    while (nights.next()) {
        const NightDate night = nights.night();
        const TimeOfDay bedtime = timeOfDay(nights);
        schedule.setTonightOnly(night, NightTimes{bedtime, nights.optional(timeOfDay)});
    }
    return schedule;
}

Preferences readPreferences(Database& database) {
    Preferences preferences;
    Query row(database, "SELECT caffeine_before_min, caffeine_latest_min, large_caffeine_before_min,"
                        " nicotine_before_min, exercise_before_min, screens_before_min, wind_down_before_min,"
                        " caffeine_half_life_min FROM plan_preferences");
    if (!row.next()) {
        return preferences;
    }
    preferences.caffeineBefore = minutes(row.integer());
    preferences.caffeineLatest = row.optional(timeOfDay);
    preferences.largeCaffeineBefore = minutes(row.integer());
    preferences.nicotineBefore = minutes(row.integer());
    preferences.exerciseBefore = minutes(row.integer());
    preferences.screensBefore = minutes(row.integer());
    preferences.windDownBefore = minutes(row.integer());
    preferences.caffeineHalfLife = minutes(row.integer());
    preferences.steps.clear();
    Query steps(database, "SELECT step, length_min FROM plan_step ORDER BY position, step");
    while (steps.next()) {
        const StepId step = steps.id<StepId>();
        preferences.steps.push_back({step, minutes(steps.integer())});
    }
    return preferences;
}

ReminderPreferences readReminderPreferences(Database& database) {
    ReminderPreferences preferences;
    Query row(database, "SELECT discreet FROM reminder_preferences");
    preferences.discreet = row.next() && row.flag();
    Query kinds(database, "SELECT kind FROM silenced_reminder");
    while (kinds.next()) {
        if (const auto kind = kinds.knownId<ReminderKind>()) {
            preferences.silenced.insert(*kind);
        }
    }
    return preferences;
}

Pauses readPauses(Database& database) {
    Pauses pauses;
    Query rows(database, "SELECT first_night, last_night, reason FROM pause ORDER BY first_night");
    while (rows.next()) {
        Pause pause;
        pause.nights.first = rows.night();
        pause.nights.last = rows.night();
        pause.reason = rows.id<PauseReason>();
        pauses.push_back(pause);
    }
    return pauses;
}

RoutinePreferences readRoutinePreferences(Database& database) {
    RoutinePreferences preferences;
    Query row(database, "SELECT activity, version, form, hold_s, pace, meditation_min, sound, volume_pct, goes_dark,"
                        " display_off, warm_light, knows_stretch_safety, voice, voice_pace_pct, recordings,"
                        " leads_after_twitch FROM routine_preferences");
    if (!row.next()) {
        return preferences;
    }
    preferences.activity = row.optional([](Query& each) { return each.id<WindDownActivity>(); });
    preferences.version = row.id<StretchVersion>();
    preferences.form = row.id<StretchForm>();
    preferences.hold = seconds(row.integer());
    preferences.pace = row.id<BreathPace>();
    preferences.meditation = minutes(row.integer());
    preferences.sound = row.id<CueSound>();
    preferences.volume = row.small();
    preferences.darkScreen = row.flag();
    preferences.displayOff = row.flag();
    preferences.warmLight = row.flag();
    preferences.knowsStretchSafety = row.flag();
    preferences.voice.voice = row.text();
    preferences.voice.pace = row.small();
    preferences.voice.recordings = row.text();
    preferences.leadsAfterTwitch = row.flag();
    return preferences;
}

DiaryPreferences readDiaryPreferences(Database& database) {
    DiaryPreferences preferences;
    Query row(database, "SELECT counts, logs_live FROM diary_preferences");
    if (!row.next()) {
        return preferences;
    }
    preferences.counts = row.id<CountDisplay>();
    preferences.logsLive = row.flag();
    preferences.caffeine.clear();
    Query presets(database, "SELECT serving, label, amount_mg FROM caffeine_preset ORDER BY position");
    while (presets.next()) {
        CaffeinePreset preset;
        preset.serving = presets.optional([](Query& each) { return each.id<CaffeineServing>(); });
        preset.label = presets.text();
        preset.milligrams = presets.small();
        preferences.caffeine.push_back(std::move(preset));
    }
    return preferences;
}

void writeSchedule(Database& database, const Schedule& schedule, const Schedule& before) {
    for (unsigned day = 1; day <= 7; ++day) {
        const SleepTimes& times = schedule.on(std::chrono::weekday(day));
        (Query(database, "INSERT INTO sleep_schedule(weekday, bedtime_min, wake_min) VALUES (?,?,?)"
                         " ON CONFLICT(weekday) DO UPDATE SET bedtime_min=excluded.bedtime_min,"
                         " wake_min=excluded.wake_min")
         << static_cast<int>(day) << times.bedtime.sinceMidnight() << times.wake.sinceMidnight())
            .run();
    }
    for (const auto& [night, times] : before.tonightOnly()) {
        if (!schedule.tonightOnly().contains(night)) {
            (Query(database, "DELETE FROM bedtime_override WHERE night=?") << night).run();
        }
    }
    for (const auto& [night, times] : schedule.tonightOnly()) {
        (Query(database, "INSERT INTO bedtime_override(night, bedtime_min, wake_min) VALUES (?,?,?)"
                         " ON CONFLICT(night) DO UPDATE SET bedtime_min=excluded.bedtime_min,"
                         " wake_min=excluded.wake_min")
         << night << times.bedtime.sinceMidnight()
         << (times.wake ? std::optional(times.wake->sinceMidnight()) : std::nullopt))
            .run();
    }
}

void writePreferences(Database& database, const Preferences& preferences) {
    (Query(database,
           "INSERT INTO plan_preferences(one, caffeine_before_min, caffeine_latest_min, large_caffeine_before_min,"
           " nicotine_before_min, exercise_before_min, screens_before_min, wind_down_before_min,"
           " caffeine_half_life_min) VALUES (1,?,?,?,?,?,?,?,?)"
           " ON CONFLICT(one) DO UPDATE SET caffeine_before_min=excluded.caffeine_before_min,"
           " caffeine_latest_min=excluded.caffeine_latest_min,"
           " large_caffeine_before_min=excluded.large_caffeine_before_min,"
           " nicotine_before_min=excluded.nicotine_before_min, exercise_before_min=excluded.exercise_before_min,"
           " screens_before_min=excluded.screens_before_min, wind_down_before_min=excluded.wind_down_before_min,"
           " caffeine_half_life_min=excluded.caffeine_half_life_min")
     << preferences.caffeineBefore
     << (preferences.caffeineLatest ? std::optional(preferences.caffeineLatest->sinceMidnight()) : std::nullopt)
     << preferences.largeCaffeineBefore << preferences.nicotineBefore << preferences.exerciseBefore
     << preferences.screensBefore << preferences.windDownBefore << preferences.caffeineHalfLife)
        .run();
    for (const StepId step : allSteps) {
        const auto wanted = std::ranges::find(preferences.steps, step, &StepMinutes::step);
        if (wanted == preferences.steps.end()) {
            (Query(database, "DELETE FROM plan_step WHERE step=?") << toString(step)).run();
            continue;
        }
        (Query(database, "INSERT INTO plan_step(step, position, length_min) VALUES (?,?,?)"
                         " ON CONFLICT(step) DO UPDATE SET position=excluded.position, length_min=excluded.length_min")
         << toString(step) << std::int64_t{wanted - preferences.steps.begin()} << wanted->length)
            .run();
    }
}

void writeReminderPreferences(Database& database, const ReminderPreferences& preferences) {
    (Query(database, "INSERT INTO reminder_preferences(one, discreet) VALUES (1,?)"
                     " ON CONFLICT(one) DO UPDATE SET discreet=excluded.discreet")
     << preferences.discreet)
        .run();
    for (const ReminderKind kind : allReminderKinds) {
        (Query(database, preferences.silenced.contains(kind)
                             ? "INSERT INTO silenced_reminder(kind) VALUES (?) ON CONFLICT(kind) DO NOTHING"
                             : "DELETE FROM silenced_reminder WHERE kind=?")
         << toString(kind))
            .run();
    }
}

void writePauses(Database& database, const Pauses& pauses, const Pauses& before) {
    for (const Pause& pause : before) {
        const auto isSame = [&pause](const Pause& each) { return each.nights.first == pause.nights.first; };
        if (std::ranges::none_of(pauses, isSame)) {
            (Query(database, "DELETE FROM pause WHERE first_night=?") << pause.nights.first).run();
        }
    }
    for (const Pause& pause : pauses) {
        (Query(database, "INSERT INTO pause(first_night, last_night, reason) VALUES (?,?,?)"
                         " ON CONFLICT(first_night) DO UPDATE SET last_night=excluded.last_night,"
                         " reason=excluded.reason")
         << pause.nights.first << pause.nights.last << toString(pause.reason))
            .run();
    }
}

void writeRoutinePreferences(Database& database, const RoutinePreferences& preferences) {
    const auto& activity = preferences.activity;
    (Query(database,
           "INSERT INTO routine_preferences(one, activity, version, form, hold_s, pace, meditation_min, sound,"
           " volume_pct, goes_dark, display_off, warm_light, knows_stretch_safety, voice, voice_pace_pct, recordings,"
           " leads_after_twitch) VALUES (1,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
           " ON CONFLICT(one) DO UPDATE SET activity=excluded.activity, version=excluded.version, form=excluded.form,"
           " hold_s=excluded.hold_s, pace=excluded.pace, meditation_min=excluded.meditation_min, sound=excluded.sound,"
           " volume_pct=excluded.volume_pct, goes_dark=excluded.goes_dark, display_off=excluded.display_off,"
           " warm_light=excluded.warm_light, knows_stretch_safety=excluded.knows_stretch_safety, voice=excluded.voice,"
           " voice_pace_pct=excluded.voice_pace_pct, recordings=excluded.recordings,"
           " leads_after_twitch=excluded.leads_after_twitch")
     << (activity ? std::optional(toString(*activity)) : std::nullopt) << toString(preferences.version)
     << toString(preferences.form) << preferences.hold << toString(preferences.pace) << preferences.meditation
     << toString(preferences.sound) << preferences.volume << preferences.darkScreen << preferences.displayOff
     << preferences.warmLight << preferences.knowsStretchSafety << preferences.voice.voice << preferences.voice.pace
     << preferences.voice.recordings << preferences.leadsAfterTwitch)
        .run();
}

void writeDiaryPreferences(Database& database, const DiaryPreferences& preferences) {
    (Query(database, "INSERT INTO diary_preferences(one, counts, logs_live) VALUES (1,?,?)"
                     " ON CONFLICT(one) DO UPDATE SET counts=excluded.counts, logs_live=excluded.logs_live")
     << toString(preferences.counts) << preferences.logsLive)
        .run();
    int position = 0;
    for (const CaffeinePreset& preset : preferences.caffeine) {
        (Query(database, "INSERT INTO caffeine_preset(position, serving, label, amount_mg) VALUES (?,?,?,?)"
                         " ON CONFLICT(position) DO UPDATE SET serving=excluded.serving, label=excluded.label,"
                         " amount_mg=excluded.amount_mg")
         << ++position << (preset.serving ? std::optional(toString(*preset.serving)) : std::nullopt) << preset.label
         << preset.milligrams)
            .run();
    }
    (Query(database, "DELETE FROM caffeine_preset WHERE position>?") << position).run();
}

/// Writes the defaults as rows if there are none yet, outside undo: the first setting is then a change of its columns
/// like any later one, rather than the addition of a whole row that later settings build on.
void writeDefaults(Database& database, const PlanSettings& before) {
    Query written(database, "SELECT (SELECT count(*) FROM sleep_schedule)=7, EXISTS (SELECT 1 FROM plan_preferences),"
                            " EXISTS (SELECT 1 FROM reminder_preferences),"
                            " EXISTS (SELECT 1 FROM routine_preferences), EXISTS (SELECT 1 FROM diary_preferences)");
    (void)written.next();
    if (!written.flag()) {
        writeSchedule(database, before.schedule, before.schedule);
    }
    if (!written.flag()) {
        writePreferences(database, before.preferences);
    }
    if (!written.flag()) {
        writeReminderPreferences(database, before.reminders);
    }
    if (!written.flag()) {
        writeRoutinePreferences(database, before.routine);
    }
    if (!written.flag()) {
        writeDiaryPreferences(database, before.diary);
    }
}

} // namespace

PlanSettings readPlan(Database& database) {
    return {readSchedule(database), readPreferences(database),        readReminderPreferences(database),
            readPauses(database),   readRoutinePreferences(database), readDiaryPreferences(database)};
}

void writePlan(Database& database, const PlanSettings& settings, const PlanSettings& before) {
    if (settings == before) {
        return;
    }
    writeUnrecorded(database, [&] { writeDefaults(database, before); });
    if (settings.schedule != before.schedule) {
        writeSchedule(database, settings.schedule, before.schedule);
    }
    if (settings.preferences != before.preferences) {
        writePreferences(database, settings.preferences);
    }
    if (settings.reminders != before.reminders) {
        writeReminderPreferences(database, settings.reminders);
    }
    if (settings.pauses != before.pauses) {
        writePauses(database, settings.pauses, before.pauses);
    }
    if (settings.routine != before.routine) {
        writeRoutinePreferences(database, settings.routine);
    }
    if (settings.diary != before.diary) {
        writeDiaryPreferences(database, settings.diary);
    }
}

} // namespace softfall
