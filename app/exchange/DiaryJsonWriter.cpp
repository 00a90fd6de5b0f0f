#include "core/time/Iso8601.h"
#include "core/time/ZoneRules.h"
#include "exchange/DiaryJson.h"
#include "exchange/PlanJson.h"

#include <QJsonDocument>
#include <QLocale>

#include <type_traits>

namespace softfall {

namespace {

/// Writes an entry member by member; empty members are left out. Hand-written, since Qt's JSON takes six times
/// as long for a hundred thousand entries.
class JsonEntry {
public:
    explicit JsonEntry(QByteArray& json)
        : m_json(json) {}

    template <typename Value>
    void add(const char* key, const std::optional<Value>& value) {
        if (value) {
            add(key, *value);
        }
    }
    void add(const char* key, int value) { begin(key) += QByteArray::number(value); }
    void add(const char* key, double value) {
        begin(key) += QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    }
    void add(const char* key, bool value) { begin(key) += value ? "true" : "false"; }
    void add(const char* key, const QString& text) {
        if (!text.isEmpty()) {
            begin(key);
            addText(text.toUtf8());
        }
    }
    void add(const char* key, NightDate night) { add(key, toIsoString(night)); }
    void add(const char* key, const ZonedInstant& at) { add(key, toIsoString(at)); }
    template <typename Id>
    requires std::is_enum_v<Id>
    void add(const char* key, Id id) { add(key, toString(id)); }
    /// A list with the object that `write` makes of each of `items`.
    template <typename Items, typename Write>
    void addList(const char* key, const Items& items, Write write) {
        if (std::empty(items)) {
            return;
        }
        begin(key) += '[';
        const char* before = "";
        for (const auto& item : items) {
            m_json += before;
            JsonEntry each(m_json);
            write(each, item);
            each.end();
            before = ",";
        }
        m_json += ']';
    }
    void end() { m_json += m_isEmpty ? "{}" : "}"; }

private:
    QByteArray& begin(const char* key) {
        m_json += m_isEmpty ? "{\"" : ",\"";
        m_isEmpty = false;
        m_json += key;
        return m_json += "\":";
    }

    void addText(const QByteArray& text) {
        m_json += '"';
        for (const char each : text) {
            if (each == '"' || each == '\\') {
                m_json += '\\';
                m_json += each;
            } else if (static_cast<unsigned char>(each) < 0x20) {
                m_json += "\\u00" + QByteArray::number(each, 16).rightJustified(2, '0');
            } else {
                m_json += each;
            }
        }
        m_json += '"';
    }

    QByteArray& m_json;
    bool m_isEmpty = true;
};

void write(JsonEntry& entry, const Night& night, ZoneRules& zones) {
    entry.add("night", night.night);
    entry.add("seq", night.seq);
    entry.add("status", night.status);
    entry.add("twitches", night.twitches);
    entry.add("woke", night.woke);
    entry.add("quality", night.quality);
    entry.add("fatigue", night.fatigue);
    entry.add("inBed", night.inBed);
    entry.add("lightsOut", night.lightsOut);
    entry.add("wake", night.wake);
    entry.add("outOfBed", night.outOfBed);
    entry.add("zone", night.zone);
    entry.add("solMinutes", night.solMinutes);
    entry.add("awakenings", night.awakenings);
    entry.add("wasoMinutes", night.wasoMinutes);
    entry.add("pain", night.pain);
    entry.add("cramp", night.cramp);
    entry.add("spread", night.spread);
    entry.add("middleOfNight", night.middleOfNight);
    entry.add("note", night.note);
    entry.add("late", night.late);
    if (night.backfilled) {
        entry.add("backfilled", true);
    }
    bool agrees = night.zone.isEmpty() || zones.named(night.zone);
    for (const auto* at : {&night.inBed, &night.lightsOut, &night.wake, &night.outOfBed}) {
        agrees = agrees && (!*at || zones.agreeWith(**at));
    }
    if (!agrees) {
        entry.add("asNoted", true);
    }
}

template <typename Event>
void addPoint(JsonEntry& entry, const Event& event, ZoneRules& zones) {
    entry.add("at", event.at);
    entry.add("zone", event.at.zone);
    entry.add("night", event.night);
    if (!zones.agreeWith(event.at)) {
        entry.add("asNoted", true);
    }
}

void write(JsonEntry& entry, const Twitch& twitch, ZoneRules& zones) {
    addPoint(entry, twitch, zones);
    entry.add("intensity", twitch.intensity);
    entry.add("limb", twitch.limb);
    entry.add("falling", twitch.falling);
    entry.add("woke", twitch.woke);
    entry.add("pain", twitch.pain);
    entry.add("note", twitch.note);
}

void write(JsonEntry& entry, const Habit& habit, ZoneRules& zones) {
    addPoint(entry, habit, zones);
    entry.add("kind", habit.kind);
    entry.add("amount", habit.amount);
    entry.add("unit", unitOf(habit.kind));
    entry.add("intensity", habit.intensity);
}

void write(JsonEntry& entry, const Change& change, ZoneRules&) {
    entry.add("night", change.night);
    entry.add("label", change.label);
}

void write(JsonEntry& entry, const Experiment& experiment, ZoneRules&) {
    entry.add("template", experiment.what);
    entry.add("firstNight", experiment.first);
    entry.add("pairs", experiment.pairs);
    entry.add("nightsPerBlock", experiment.nightsPerBlock);
    entry.add("seed", QString::number(experiment.seed));
    entry.addList("pauses", experiment.pauses, [](JsonEntry& each, const Pause& pause) {
        each.add("first", pause.nights.first);
        each.add("last", pause.nights.last);
        each.add("reason", pause.reason);
    });
    entry.addList("answers", experiment.done, [](JsonEntry& each, const auto& answer) {
        each.add("night", answer.first);
        each.add("done", answer.second);
    });
    entry.add("stopped", experiment.stopped);
}

void write(JsonEntry& entry, const HealthAnswer& answer, ZoneRules&) {
    entry.add("question", answer.question);
    entry.add("reply", answer.reply);
    entry.add("day", answer.day);
}

void write(JsonEntry& entry, const Medicine& medicine, ZoneRules&) {
    entry.add("day", medicine.day);
    entry.add("step", medicine.step);
    entry.add("kind", medicine.kind);
    entry.add("name", medicine.name);
}

void write(JsonEntry& entry, const Finding& finding, ZoneRules&) {
    entry.add("rule", finding.rule);
    entry.add("version", finding.version);
    entry.add("level", finding.level);
    entry.add("since", finding.since);
    entry.add("found", ZonedInstant{finding.found, seconds(0), {}});
    entry.add("inputs", finding.inputs);
    entry.add("measure", finding.measure);
    entry.add("discussed", finding.discussed);
    entry.add("ended", finding.ended);
}

/// A list with one entry a line, so that two exports can be compared.
template <typename Entry>
void append(QByteArray& json, const char* key, const std::vector<Entry>& entries, ZoneRules& zones) {
    json += QByteArrayLiteral(",\n\"") + key + QByteArrayLiteral("\": [");
    const char* before = "\n";
    for (const Entry& entry : entries) {
        json += before;
        JsonEntry text(json);
        write(text, entry, zones);
        text.end();
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
    if (!entries.experiments.empty()) {
        append(json, "experiments", entries.experiments, zones);
    }
    if (!entries.health.answers.empty()) {
        append(json, "healthAnswers", entries.health.answers, zones);
    }
    if (!entries.health.medicines.empty()) {
        append(json, "medicines", entries.health.medicines, zones);
    }
    if (!entries.health.findings.empty()) {
        append(json, "findings", entries.health.findings, zones);
    }
    json += QByteArrayLiteral(",\n\"plan\": ") + QJsonDocument(planToJson(diary.plan)).toJson().trimmed();
    json += "\n}\n";
    // Qt's reader drops it from the beginning of a text, unless it is escaped.
    return json.replace("\xEF\xBB\xBF", "\\ufeff");
}

} // namespace softfall
