#include "core/time/Iso8601.h"
#include "exchange/DiaryJson.h"
#include "exchange/PlanJson.h"
#include "exchange/ZoneRules.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace softfall {

namespace {

/// An entry being written; what it does not say is left out.
class JsonEntry {
public:
    template <typename Value>
    void add(QLatin1String key, const std::optional<Value>& value) {
        if (value) {
            add(key, *value);
        }
    }
    void add(QLatin1String key, int value) { m_object.insert(key, value); }
    void add(QLatin1String key, double value) { m_object.insert(key, value); }
    void add(QLatin1String key, bool value) { m_object.insert(key, value); }
    void add(QLatin1String key, const QString& text) {
        if (!text.isEmpty()) {
            m_object.insert(key, text);
        }
    }
    void add(QLatin1String key, NightDate night) { m_object.insert(key, toIsoString(night)); }
    void add(QLatin1String key, const ZonedInstant& at) { m_object.insert(key, toIsoString(at)); }
    template <typename Id>
    requires std::is_enum_v<Id>
    void add(QLatin1String key, Id id) { m_object.insert(key, toString(id)); }

    [[nodiscard]] const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;
};

QJsonObject toJson(const Night& night, ZoneRules& zones) {
    JsonEntry entry;
    entry.add(QLatin1String("night"), night.night);
    entry.add(QLatin1String("seq"), night.seq);
    entry.add(QLatin1String("status"), night.status);
    entry.add(QLatin1String("twitches"), night.twitches);
    entry.add(QLatin1String("woke"), night.woke);
    entry.add(QLatin1String("quality"), night.quality);
    entry.add(QLatin1String("fatigue"), night.fatigue);
    entry.add(QLatin1String("inBed"), night.inBed);
    entry.add(QLatin1String("lightsOut"), night.lightsOut);
    entry.add(QLatin1String("wake"), night.wake);
    entry.add(QLatin1String("outOfBed"), night.outOfBed);
    entry.add(QLatin1String("zone"), night.zone);
    entry.add(QLatin1String("solMinutes"), night.solMinutes);
    entry.add(QLatin1String("awakenings"), night.awakenings);
    entry.add(QLatin1String("wasoMinutes"), night.wasoMinutes);
    entry.add(QLatin1String("pain"), night.pain);
    entry.add(QLatin1String("cramp"), night.cramp);
    entry.add(QLatin1String("spread"), night.spread);
    entry.add(QLatin1String("middleOfNight"), night.middleOfNight);
    entry.add(QLatin1String("note"), night.note);
    entry.add(QLatin1String("late"), night.late);
    bool agrees = night.zone.isEmpty() || zones.named(night.zone);
    for (const auto* at : {&night.inBed, &night.lightsOut, &night.wake, &night.outOfBed}) {
        agrees = agrees && (!*at || zones.agreeWith(**at));
    }
    if (!agrees) {
        entry.add(QLatin1String("asNoted"), true);
    }
    return entry.object();
}

template <typename Event>
void addPoint(JsonEntry& entry, const Event& event, ZoneRules& zones) {
    entry.add(QLatin1String("at"), event.at);
    entry.add(QLatin1String("zone"), event.at.zone);
    entry.add(QLatin1String("night"), event.night);
    if (!zones.agreeWith(event.at)) {
        entry.add(QLatin1String("asNoted"), true);
    }
}

QJsonObject toJson(const Twitch& twitch, ZoneRules& zones) {
    JsonEntry entry;
    addPoint(entry, twitch, zones);
    entry.add(QLatin1String("intensity"), twitch.intensity);
    entry.add(QLatin1String("limb"), twitch.limb);
    entry.add(QLatin1String("falling"), twitch.falling);
    entry.add(QLatin1String("woke"), twitch.woke);
    entry.add(QLatin1String("pain"), twitch.pain);
    entry.add(QLatin1String("note"), twitch.note);
    return entry.object();
}

QJsonObject toJson(const Habit& habit, ZoneRules& zones) {
    JsonEntry entry;
    addPoint(entry, habit, zones);
    entry.add(QLatin1String("kind"), habit.kind);
    entry.add(QLatin1String("amount"), habit.amount);
    entry.add(QLatin1String("unit"), unitOf(habit.kind));
    entry.add(QLatin1String("intensity"), habit.intensity);
    return entry.object();
}

QJsonObject toJson(const Change& change, ZoneRules&) {
    JsonEntry entry;
    entry.add(QLatin1String("night"), change.night);
    entry.add(QLatin1String("label"), change.label);
    return entry.object();
}

/// A list with one entry a line, so that two exports can be compared.
template <typename Entry>
void append(QByteArray& json, const char* key, const std::vector<Entry>& entries, ZoneRules& zones) {
    json += QByteArrayLiteral(",\n\"") + key + QByteArrayLiteral("\": [");
    const char* before = "\n";
    for (const Entry& entry : entries) {
        json += before;
        json += QJsonDocument(toJson(entry, zones)).toJson(QJsonDocument::Compact);
        before = ",\n";
    }
    json += "\n]";
}

} // namespace

QByteArray toDiaryJson(const DiaryContents& diary) {
    const DiaryBundle entries = inFileOrder(diary.entries);
    ZoneRules zones;
    QByteArray json = QByteArrayLiteral("{\n\"format\": \"softfall-diary\",\n\"version\": ");
    json += QByteArray::number(diaryJsonVersion);
    append(json, "nights", entries.nights, zones);
    append(json, "twitches", entries.twitches, zones);
    append(json, "habits", entries.habits, zones);
    append(json, "changes", entries.changes, zones);
    json += QByteArrayLiteral(",\n\"plan\": ") + QJsonDocument(planToJson(diary.plan)).toJson().trimmed();
    json += "\n}\n";
    // Qt's reader drops it from the beginning of a text, unless it is masked.
    return json.replace("\xEF\xBB\xBF", "\\ufeff");
}

} // namespace softfall
