#include "core/time/Weekday.h"
#include "exchange/PlanJson.h"

#include <cmath>

namespace softfall {

namespace {

// More than anybody has set; the core checks each again.
constexpr qsizetype maxNights = 10'000;
constexpr qsizetype maxPauses = 1'000;

/// Assigns a member to its place, if present.
template <typename Value, typename Place>
void put(const std::optional<Value>& value, Place& place) {
    if (value) {
        place = *value;
    }
}
template <typename Length>
void assignLength(const std::optional<int>& value, Length& place) {
    if (value) {
        place = Length(*value);
    }
}
void assignHours(const std::optional<double>& value, minutes& place) {
    if (value) {
        // Far outside the allowed range is far enough.
        place = minutes(std::lround(std::clamp(*value, -1e6, 1e6) * 60.0));
    }
}

/// Reads the parts of a plan and records whether all were sound.
class PlanReader {
public:
    explicit PlanReader(JsonReading& reading)
        : m_reading(reading) {}

    [[nodiscard]] bool isSound() const { return m_isSound; }

    PlanSettings plan(JsonFields& fields) {
        PlanSettings plan;
        part(fields, "schedule", [&](JsonFields& json) { schedule(json, plan.schedule); });
        part(fields, "preferences", [&](JsonFields& json) { preferences(json, plan.preferences); });
        part(fields, "reminders", [&](JsonFields& json) { reminders(json, plan.reminders); });
        each(fields, "pauses", maxPauses, [&](JsonFields& json) { pause(json, plan.pauses); });
        part(fields, "routine", [&](JsonFields& json) { routine(json, plan.routine); });
        part(fields, "diary", [&](JsonFields& json) { diary(json, plan.diary); });
        close(fields);
        return plan;
    }

private:
    void close(JsonFields& fields) {
        fields.reportUnknown();
        m_isSound = m_isSound && fields.isSound();
    }

    template <typename Read>
    void part(JsonFields& fields, const char* key, Read read) {
        if (const auto object = fields.object(key)) {
            JsonFields json(*object, fields.placeOf(key), m_reading);
            read(json);
            close(json);
        }
    }

    /// Whether all were sound.
    template <typename Read>
    bool each(JsonFields& fields, const char* key, qsizetype maximum, Read read) {
        const auto list = fields.array(key, maximum);
        bool areSound = true;
        for (qsizetype index = 0; list && index < list->size(); ++index) {
            const QJsonObject object = list->at(index).toObject(); // what is not an object lacks its members
            JsonFields json(object, {fields.placeOf(key).path, index}, m_reading);
            read(json);
            close(json);
            areSound = areSound && json.isSound();
        }
        return areSound;
    }

    /// Applies `checked` to the part that was read.
    template <typename Part>
    void check(JsonFields& json, const Part& part) {
        if (json.isSound()) {
            if (const auto valid = checked(part); !valid) {
                json.reject(valid.error());
            }
        }
    }

    void schedule(JsonFields& json, Schedule& schedule) {
        part(json, "days", [&](JsonFields& days) {
            for (const Id<std::chrono::weekday>& weekday : idsOf<std::chrono::weekday>) {
                part(days, weekday.text, [&](JsonFields& day) {
                    SleepTimes times;
                    put(day.timeOfDay("bedtime"), times.bedtime);
                    put(day.timeOfDay("wake"), times.wake);
                    check(day, times);
                    schedule.set(weekday.value, times);
                });
            }
        });
        each(json, "tonightOnly", maxNights, [&](JsonFields& only) {
            const NightDate night = only.requiredNight("night");
            const TimeOfDay bedtime = only.timeOfDay("bedtime").value_or(schedule.timesFor(night).bedtime);
            schedule.setTonightOnly(night, NightTimes{bedtime, only.timeOfDay("wake")});
            check(only, schedule.timesFor(night));
        });
    }

    void preferences(JsonFields& json, Preferences& preferences) {
        for (const TimeBefore& before : timesBefore) {
            minutes& time = preferences.*before.time;
            if (before.isInHours()) {
                assignHours(json.number(before.key), time);
            } else {
                assignLength(json.wholeNumber(before.key), time);
            }
        }
        if (json.text("caffeineLatest") == QLatin1String("none")) {
            preferences.caffeineLatest.reset();
        } else if (const auto latest = json.timeOfDay("caffeineLatest")) {
            preferences.caffeineLatest = latest;
        }
        assignHours(json.number("caffeineHalfLife"), preferences.caffeineHalfLife);
        if (json.has("steps")) {
            preferences.steps.clear();
        }
        const bool areStepsSound = each(json, "steps", qsizetype(allSteps.size()), [&](JsonFields& step) {
            const StepId id = step.requiredId<StepId>("id");
            preferences.steps.push_back({id, minutes(step.wholeNumber("minutes").value_or(0))});
        });
        if (areStepsSound) {
            check(json, preferences);
        }
    }

    void reminders(JsonFields& json, ReminderPreferences& reminders) {
        put(json.flag("discreet"), reminders.discreet);
        const auto silenced = json.array("silenced", qsizetype(allReminderKinds.size()));
        for (qsizetype index = 0; silenced && index < silenced->size(); ++index) {
            if (const auto kind = fromId<ReminderKind>(silenced->at(index).toString(), QStringLiteral("silenced"))) {
                reminders.silenced.insert(*kind);
            } else {
                json.reject(kind.error());
            }
        }
    }

    void pause(JsonFields& json, Pauses& pauses) {
        const Pause pause{{json.requiredNight("first"), json.requiredNight("last")},
                          json.requiredId<PauseReason>("reason")};
        if (!json.isSound()) {
            return;
        }
        if (auto all = withPause(pauses, pause)) {
            pauses = *std::move(all);
        } else {
            json.reject("last", QStringLiteral("a pause has 1 to %1 nights").arg(maxPauseNights));
        }
    }

    void routine(JsonFields& json, RoutinePreferences& routine) {
        if (const auto activity = json.id<WindDownActivity>("activity")) {
            routine.activity = activity;
        }
        put(json.id<StretchVersion>("version"), routine.version);
        put(json.id<StretchForm>("form"), routine.form);
        assignLength(json.wholeNumber("holdSeconds"), routine.hold);
        put(json.id<BreathPace>("pace"), routine.pace);
        assignLength(json.wholeNumber("meditationMinutes"), routine.meditation);
        put(json.id<CueSound>("sound"), routine.sound);
        put(json.wholeNumber("volume"), routine.volume);
        put(json.flag("goesDark"), routine.darkScreen);
        put(json.flag("displayOff"), routine.displayOff);
        put(json.flag("warmLight"), routine.warmLight);
        put(json.flag("knowsStretchSafety"), routine.knowsStretchSafety);
        put(json.text("voice"), routine.voice.voice);
        put(json.wholeNumber("voicePace"), routine.voice.pace);
        put(json.text("recordings"), routine.voice.recordings);
        put(json.flag("leadsAfterTwitch"), routine.leadsAfterTwitch);
        check(json, routine);
    }

    void diary(JsonFields& json, DiaryPreferences& diary) {
        put(json.id<CountDisplay>("counts"), diary.counts);
        put(json.flag("logsLive"), diary.logsLive);
        if (json.has("caffeinePresets")) {
            diary.caffeine.clear();
        }
        const bool arePresetsSound = each(json, "caffeinePresets", maxCaffeinePresets, [&](JsonFields& preset) {
            const auto serving = preset.id<CaffeineServing>("serving");
            diary.caffeine.push_back({serving, preset.text("label").value_or(QString()),
                                      preset.wholeNumber("mg").value_or(serving ? milligramsOf(*serving) : 0)});
        });
        if (arePresetsSound) {
            check(json, diary);
        }
    }

    JsonReading& m_reading;
    bool m_isSound = true;
};

} // namespace

std::optional<PlanSettings> planFromJson(const QJsonObject& json, const JsonPlace& place, JsonReading& reading) {
    JsonFields fields(json, place, reading);
    PlanReader reader(reading);
    PlanSettings plan = reader.plan(fields);
    return reader.isSound() ? std::optional(std::move(plan)) : std::nullopt;
}

} // namespace softfall
