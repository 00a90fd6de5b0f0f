#include "control/NightJson.h"

#include "core/time/Iso8601.h"

namespace softfall {

QJsonObject toJson(const NightRecord& record) {
    QJsonObject json{{QStringLiteral("night"), toIsoString(record.night)},
                     {QStringLiteral("status"), toString(record.status)},
                     {QStringLiteral("twitchesNoted"), record.twitchesLogged}};
    const auto insert = [&json](const char* key, const auto& value) {
        if (value) {
            json.insert(QLatin1String(key), *value);
        }
    };
    insert("twitches", record.twitches);
    if (!record.answer) {
        return json;
    }
    const Night& night = *record.answer;
    const auto insertInstant = [&json](const char* key, const std::optional<ZonedInstant>& at) {
        if (at) {
            json.insert(QLatin1String(key), toIsoString(*at));
        }
    };
    if (night.woke) {
        json.insert(QStringLiteral("woke"), toString(*night.woke));
    }
    insert("quality", night.quality);
    insert("fatigue", night.fatigue);
    insertInstant("inBed", night.inBed);
    insertInstant("lightsOut", night.lightsOut);
    insertInstant("wake", night.wake);
    insertInstant("outOfBed", night.outOfBed);
    if (!night.zone.isEmpty()) {
        json.insert(QStringLiteral("zone"), night.zone);
    }
    if (const auto length = night.lightsOutToWake()) {
        json.insert(QStringLiteral("lightsOutToWakeMinutes"), int(length->count()));
    }
    insert("solMinutes", night.solMinutes);
    insert("awakenings", night.awakenings);
    insert("wasoMinutes", night.wasoMinutes);
    insert("pain", night.pain);
    insert("cramp", night.cramp);
    insert("spread", night.spread);
    insert("middleOfNight", night.middleOfNight);
    if (!night.note.isEmpty()) {
        json.insert(QStringLiteral("note"), night.note);
    }
    json.insert(QStringLiteral("late"), night.late);
    json.insert(QStringLiteral("backfilled"), night.backfilled);
    return json;
}

} // namespace softfall
