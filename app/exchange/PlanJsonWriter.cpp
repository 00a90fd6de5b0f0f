#include "core/time/Weekday.h"
#include "exchange/PlanJson.h"

namespace softfall {

namespace {

double inHours(minutes length) {
    return static_cast<double>(length.count()) / 60.0;
}

QJsonObject toJson(const Schedule& schedule) {
    QJsonObject days;
    for (const std::chrono::weekday day : allWeekdays) {
        const SleepTimes& times = schedule.on(day);
        days.insert(toString(day), QJsonObject{{QStringLiteral("bedtime"), toIsoString(times.bedtime)},
                                               {QStringLiteral("wake"), toIsoString(times.wake)}});
    }
    QJsonArray tonightOnly;
    for (const auto& [night, times] : schedule.tonightOnly()) {
        QJsonObject only{{QStringLiteral("night"), toIsoString(night)},
                         {QStringLiteral("bedtime"), toIsoString(times.bedtime)}};
        if (times.wake) {
            only.insert(QStringLiteral("wake"), toIsoString(*times.wake));
        }
        tonightOnly.append(only);
    }
    return {{QStringLiteral("days"), days}, {QStringLiteral("tonightOnly"), tonightOnly}};
}

QJsonObject toJson(const Preferences& preferences) {
    QJsonArray steps;
    for (const StepMinutes& step : preferences.steps) {
        steps.append(QJsonObject{{QStringLiteral("id"), toString(step.step)},
                                 {QStringLiteral("minutes"), int(step.length.count())}});
    }
    QJsonObject json{{QStringLiteral("caffeineLatest"),
                      preferences.caffeineLatest ? toIsoString(*preferences.caffeineLatest) : QStringLiteral("none")},
                     {QStringLiteral("caffeineHalfLife"), inHours(preferences.caffeineHalfLife)},
                     {QStringLiteral("steps"), steps}};
    for (const TimeBefore& before : timesBefore) {
        const minutes time = preferences.*before.time;
        json.insert(QLatin1String(before.key),
                    before.isInHours() ? QJsonValue(inHours(time)) : QJsonValue(qint64(time.count())));
    }
    return json;
}

QJsonObject toJson(const ReminderPreferences& reminders) {
    QJsonArray silenced;
    for (const ReminderKind kind : reminders.silenced) {
        silenced.append(toString(kind));
    }
    return {{QStringLiteral("discreet"), reminders.discreet}, {QStringLiteral("silenced"), silenced}};
}

QJsonArray toJson(const Pauses& pauses) {
    QJsonArray json;
    for (const Pause& pause : pauses) {
        json.append(QJsonObject{{QStringLiteral("first"), toIsoString(pause.nights.first)},
                                {QStringLiteral("last"), toIsoString(pause.nights.last)},
                                {QStringLiteral("reason"), toString(pause.reason)}});
    }
    return json;
}

QJsonObject toJson(const RoutinePreferences& routine) {
    QJsonObject json{{QStringLiteral("version"), toString(routine.version)},
                     {QStringLiteral("form"), toString(routine.form)},
                     {QStringLiteral("holdSeconds"), int(routine.hold.count())},
                     {QStringLiteral("pace"), toString(routine.pace)},
                     {QStringLiteral("meditationMinutes"), int(routine.meditation.count())},
                     {QStringLiteral("sound"), toString(routine.sound)},
                     {QStringLiteral("volume"), routine.volume},
                     {QStringLiteral("goesDark"), routine.darkScreen},
                     {QStringLiteral("displayOff"), routine.displayOff},
                     {QStringLiteral("warmLight"), routine.warmLight},
                     {QStringLiteral("knowsStretchSafety"), routine.knowsStretchSafety},
                     {QStringLiteral("voice"), routine.voice.voice},
                     {QStringLiteral("voicePace"), routine.voice.pace},
                     {QStringLiteral("recordings"), routine.voice.recordings},
                     {QStringLiteral("leadsAfterTwitch"), routine.leadsAfterTwitch}};
    if (routine.activity) {
        json.insert(QStringLiteral("activity"), toString(*routine.activity));
    }
    return json;
}

QJsonObject toJson(const DiaryPreferences& diary) {
    QJsonArray presets;
    for (const CaffeinePreset& preset : diary.caffeine) {
        QJsonObject json{{QStringLiteral("mg"), preset.milligrams}};
        if (preset.serving) {
            json.insert(QStringLiteral("serving"), toString(*preset.serving));
        } else {
            json.insert(QStringLiteral("label"), preset.label);
        }
        presets.append(json);
    }
    return {{QStringLiteral("counts"), toString(diary.counts)},
            {QStringLiteral("logsLive"), diary.logsLive},
            {QStringLiteral("caffeinePresets"), presets}};
}

} // namespace

QJsonObject planToJson(const PlanSettings& plan) {
    return {{QStringLiteral("schedule"), toJson(plan.schedule)},
            {QStringLiteral("preferences"), toJson(plan.preferences)},
            {QStringLiteral("reminders"), toJson(plan.reminders)},
            {QStringLiteral("pauses"), toJson(plan.pauses)},
            {QStringLiteral("routine"), toJson(plan.routine)},
            {QStringLiteral("diary"), toJson(plan.diary)}};
}

} // namespace softfall
