#include "exchange/JsonFields.h"

#include "core/time/Iso8601.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>

namespace softfall {

namespace {

/// The key of a field that CSV and the command line name differently: `sol_min`, `hold-seconds`.
QString keyOf(const QString& field) {
    constexpr std::array<std::pair<const char*, const char*>, 3> others{
        {{"sol_min", "solMinutes"}, {"waso_min", "wasoMinutes"}, {"detail", "intensity"}}};
    for (const auto& [column, key] : others) {
        if (field == QLatin1String(column)) {
            return QLatin1String(key);
        }
    }
    QString key;
    bool isNewWord = false;
    for (const QChar each : field) {
        if (each == u'_' || each == u'-') {
            isNewWord = true;
        } else {
            key += isNewWord ? each.toUpper() : each;
            isNewWord = false;
        }
    }
    return key;
}

/// A value as an error shows it.
QString shown(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Array:
        return QStringLiteral("[…]");
    case QJsonValue::Object:
        return QStringLiteral("{…}");
    default:
        return {};
    }
}

} // namespace

QString JsonPlace::with(const QString& key) const {
    const QString entry = index ? QStringLiteral("%1[%2]").arg(path).arg(*index) : path;
    return entry.isEmpty() || key.isEmpty() ? entry + key : entry + u'.' + key;
}

void JsonFields::reject(const Error& error) {
    const QString key = keyOf(error.field);
    const QJsonValue given = m_object.value(key);
    const Error named = badInput({}, error.value.isEmpty() ? shown(given) : error.value, error.allowed);
    const QString reason =
        error.kind == Error::Kind::BadInput ? describeValue(named.value, named.allowed) : describe(error);
    m_reading.problems.add({m_reading.fileName, 0, m_place.with(key), reason});
    m_isSound = false;
}

void JsonFields::reject(const char* key, const QString& reason) {
    m_reading.problems.add({m_reading.fileName, 0, m_place.with(QLatin1String(key)), reason});
    m_isSound = false;
}

void JsonFields::reportUnknown() {
    if (m_found == m_object.size()) {
        return;
    }
    for (const QString& key : m_object.keys()) {
        const bool isAsked =
            std::ranges::any_of(m_asked, [&key](const char* asked) { return key == QLatin1String(asked); });
        const QString kind = m_place.path + u'.' + key;
        // A file full of unknown keys must not be stored a second time.
        if (isAsked || m_reading.unknownKeys.size() > 100 || !m_reading.unknownKeys.insert(kind).second) {
            continue;
        }
        m_reading.warnings.add(
            {m_reading.fileName, 0, m_place.with(key.left(60)), QStringLiteral("unknown key, ignored")});
    }
}

std::optional<QJsonValue> JsonFields::member(const char* key) {
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (std::ranges::none_of(m_asked, [key](const char* asked) { return std::strcmp(asked, key) == 0; })) {
        m_asked.push_back(key);
        m_found += value.isUndefined() ? 0 : 1;
    }
    return value.isUndefined() || value.isNull() ? std::nullopt : std::optional(value);
}

std::optional<QJsonValue> JsonFields::memberOf(const char* key, QJsonValue::Type type, const char* allowed) {
    auto value = member(key);
    if (value && value->type() != type) {
        reject(badInput(QLatin1String(key), shown(*value), QLatin1String(allowed)));
        return std::nullopt;
    }
    return value;
}

bool JsonFields::has(const char* key) {
    return member(key).has_value();
}

void JsonFields::require(const char* key, bool isGiven) {
    if (!isGiven && !has(key)) {
        reject(key, QStringLiteral("missing"));
    }
}

std::optional<QString> JsonFields::text(const char* key) {
    const auto value = memberOf(key, QJsonValue::String, "a text in quotes");
    return value ? std::optional(value->toString()) : std::nullopt;
}

std::optional<double> JsonFields::number(const char* key) {
    const auto value = memberOf(key, QJsonValue::Double, "a number");
    return value ? std::optional(value->toDouble()) : std::nullopt;
}

std::optional<int> JsonFields::wholeNumber(const char* key) {
    const auto value = number(key);
    if (!value) {
        return std::nullopt;
    }
    if (std::trunc(*value) != *value || std::abs(*value) > std::numeric_limits<int>::max()) {
        reject(badInput(QLatin1String(key), shown(*value), QStringLiteral("a whole number")));
        return std::nullopt;
    }
    return static_cast<int>(*value);
}

std::optional<bool> JsonFields::flag(const char* key) {
    const auto value = memberOf(key, QJsonValue::Bool, "true or false");
    return value ? std::optional(value->toBool()) : std::nullopt;
}

bool JsonFields::requiredFlag(const char* key) {
    const auto given = flag(key);
    require(key, given.has_value());
    return given.value_or(false);
}

std::optional<std::uint64_t> JsonFields::longNumber(const char* key) {
    const auto given = text(key);
    if (!given) {
        return std::nullopt;
    }
    bool isNumber = false;
    const quint64 value = given->toULongLong(&isNumber);
    if (!isNumber || QString::number(value) != *given) {
        reject(badInput(QLatin1String(key), *given, QStringLiteral("a whole number in quotes, below 2^64")));
        return std::nullopt;
    }
    return value;
}

std::optional<NightDate> JsonFields::night(const char* key) {
    const auto given = text(key);
    return given ? taken(parseNightDate(*given, QLatin1String(key))) : std::nullopt;
}

NightDate JsonFields::requiredNight(const char* key) {
    const auto given = night(key);
    require(key, given.has_value());
    return given.value_or(NightDate{});
}

std::optional<TimeOfDay> JsonFields::timeOfDay(const char* key) {
    const auto given = text(key);
    return given ? taken(parseTimeOfDay(*given, QLatin1String(key))) : std::nullopt;
}

bool JsonFields::isAsNoted() {
    if (!m_isAsNoted) {
        m_isAsNoted = flag("asNoted").value_or(false);
    }
    return *m_isAsNoted;
}

QString JsonFields::zone() {
    const QString name = text("zone").value_or(QString());
    if (const auto checked = m_reading.zones.checked(name, isAsNoted()); !checked) {
        reject(checked.error());
    }
    return name;
}

std::optional<ZonedInstant> JsonFields::instant(const char* key, const QString& zone) {
    const auto given = text(key);
    auto at = given ? taken(parseInstant(*given, QLatin1String(key))) : std::nullopt;
    if (!at) {
        return std::nullopt;
    }
    at->zone = zone;
    if (!isAsNoted() && !m_reading.zones.agreeWith(*at)) {
        if (!m_reading.zones.named(zone)) {
            return std::nullopt; // reported by zone()
        }
        m_reading.warnings.add({m_reading.fileName, 0, m_place.with(QLatin1String(key)), ZoneRules::disagreement(*at)});
    }
    return at;
}

ZonedInstant JsonFields::requiredInstant(const char* key, const QString& zone) {
    auto given = instant(key, zone);
    require(key, given.has_value());
    return std::move(given).value_or(ZonedInstant{});
}

std::optional<QJsonObject> JsonFields::object(const char* key) {
    const auto value = memberOf(key, QJsonValue::Object, "an object in braces");
    return value ? std::optional(value->toObject()) : std::nullopt;
}

std::optional<QJsonArray> JsonFields::array(const char* key, qsizetype maximum) {
    const auto value = memberOf(key, QJsonValue::Array, "a list in brackets");
    if (!value) {
        return std::nullopt;
    }
    QJsonArray list = value->toArray();
    if (list.size() > maximum) {
        reject(badInput(QLatin1String(key), QString::number(list.size()),
                        QStringLiteral("at most %1 of them").arg(maximum)));
        return std::nullopt;
    }
    return list;
}

} // namespace softfall
