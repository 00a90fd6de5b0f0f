#include "exchange/PlanJson.h"

#include <array>

namespace softfall {

namespace {

constexpr std::array dayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::chrono::weekday weekdayAt(std::size_t index) {
    return std::chrono::weekday(static_cast<unsigned>(index) + 1);
}

double inHours(minutes length) {
    return static_cast<double>(length.count()) / 60.0;
}

QJsonObject toJson(const Schedule& schedule) {
    QJsonObject days;
    for (std::size_t i = 0; i < dayNames.size(); ++i) {
        const SleepTimes& times = schedule.on(weekdayAt(i));
        days.insert(QLatin1String(dayNames[i]), QJsonObject{{QStringLiteral("bedtime"), toIsoString(times.bedtime)},
                                                            {QStringLiteral("wake"), toIsoString(times.wake)}});
    }
    QJsonArray tonightOnly;
    for (const auto& [night, bedtime] : schedule.tonightOnly()) {
        tonightOnly.append(QJsonObject{{QStringLiteral("night"), toIsoString(night)},
                                       {QStringLiteral("bedtime"), toIsoString(bedtime)}});
    }
    return {{QStringLiteral("days"), days}, {QStringLiteral("tonightOnly"), tonightOnly}};
}

QJsonObject toJson(const Preferences& preferences) {
    QJsonArray steps;
    for (const StepMinutes& step : preferences.steps) {
        steps.append(QJsonObject{{QStringLiteral("id"), toString(step.step)},
                                 {QStringLiteral("minutes"), int(step.length.count())}});
    }
    return {{QStringLiteral("caffeineHours"), inHours(preferences.caffeineBefore)},
            {QStringLiteral("caffeineLatest"),
             preferences.caffeineLatest ? toIsoString(*preferences.caffeineLatest) : QStringLiteral("none")},
            {QStringLiteral("largeCaffeineHours"), inHours(preferences.largeCaffeineBefore)},
            {QStringLiteral("nicotineHours"), inHours(preferences.nicotineBefore)},
            {QStringLiteral("exerciseHours"), inHours(preferences.exerciseBefore)},
            {QStringLiteral("screensMinutes"), int(preferences.screensBefore.count())},
            {QStringLiteral("windDownMinutes"), int(preferences.windDownBefore.count())},
            {QStringLiteral("steps"), steps}};
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
                     {QStringLiteral("goesDark"), routine.goesDark},
                     {QStringLiteral("displayOff"), routine.displayOff},
                     {QStringLiteral("warmLight"), routine.warmLight},
                     {QStringLiteral("knowsStretchSafety"), routine.knowsStretchSafety}};
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
