#pragma once

#include "core/Ids.h"
#include "core/Result.h"
#include "core/exchange/FileProblem.h"
#include "core/time/NightDate.h"
#include "core/time/TimeOfDay.h"
#include "core/time/ZoneRules.h"
#include "core/time/ZonedInstant.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace softfall {

/// State shared by all objects of one file.
struct JsonReading {
    QString fileName; ///< the file's name in problems
    FileProblems& problems;
    FileProblems& warnings;
    ZoneRules zones{};
    std::set<QString> unknownKeys{}; ///< those reported, so that each is reported once for all entries of a list
};

/// The place of a JSON object in its file: `nights[12]`, or `plan.routine`.
struct JsonPlace {
    QString path;
    std::optional<qsizetype> index; ///< of an entry of the list `path`
    [[nodiscard]] QString with(const QString& key) const;
};

/// Reads the typed members of one JSON object and reports each invalid one; `isSound` returns whether all were valid.
/// A missing or null member reads as nothing, except where stated otherwise.
class JsonFields {
public:
    JsonFields(const QJsonObject& object, JsonPlace place, JsonReading& reading)
        : m_object(object)
        , m_place(std::move(place))
        , m_reading(reading) {}

    [[nodiscard]] bool isSound() const { return m_isSound; }
    /// Reports a problem with a field; `error` may use its name in CSV and on the command line.
    void reject(const Error& error);
    void reject(const char* key, const QString& reason);
    /// Reports the members that nobody read.
    void reportUnknown();

    [[nodiscard]] bool has(const char* key);
    [[nodiscard]] std::optional<QString> text(const char* key);
    [[nodiscard]] std::optional<int> wholeNumber(const char* key);
    [[nodiscard]] std::optional<double> number(const char* key);
    [[nodiscard]] std::optional<bool> flag(const char* key);
    [[nodiscard]] bool requiredFlag(const char* key);
    /// A whole number from 0 to 2^64 - 1, as a text: JSON's own numbers are not that precise.
    [[nodiscard]] std::optional<std::uint64_t> longNumber(const char* key);
    [[nodiscard]] std::optional<NightDate> night(const char* key);
    [[nodiscard]] NightDate requiredNight(const char* key);
    [[nodiscard]] std::optional<TimeOfDay> timeOfDay(const char* key);
    /// An IANA name that exists, or empty; any short name if the member `asNoted` is true.
    [[nodiscard]] QString zone();
    /// An instant in `zone`. The written offset decides, with a warning where the zone, by the rules of this computer,
    /// has another then: rules change. None where `asNoted` is true.
    [[nodiscard]] std::optional<ZonedInstant> instant(const char* key, const QString& zone);
    [[nodiscard]] ZonedInstant requiredInstant(const char* key, const QString& zone);
    [[nodiscard]] std::optional<QJsonObject> object(const char* key);
    /// Of at most `maximum` members.
    [[nodiscard]] std::optional<QJsonArray> array(const char* key, qsizetype maximum);

    /// By `fromId` of the core.
    template <HasIds Value>
    [[nodiscard]] std::optional<Value> id(const char* key) {
        const auto given = text(key);
        return given ? taken(fromId<Value>(*given, QLatin1String(key))) : std::nullopt;
    }
    template <HasIds Value>
    [[nodiscard]] Value requiredId(const char* key) {
        const auto given = id<Value>(key);
        require(key, given.has_value());
        return given.value_or(Value{});
    }
    /// The place of a member, for what lies in it.
    [[nodiscard]] JsonPlace placeOf(const char* key) const { return {m_place.with(QLatin1String(key)), {}}; }

private:
    template <typename Value>
    std::optional<Value> taken(Result<Value> value) {
        if (!value) {
            reject(value.error());
            return std::nullopt;
        }
        return *std::move(value);
    }
    /// The member, unless it is missing or null; records that it was read.
    [[nodiscard]] std::optional<QJsonValue> member(const char* key);
    [[nodiscard]] std::optional<QJsonValue> memberOf(const char* key, QJsonValue::Type type, const char* allowed);
    /// Reports a missing member; an invalid one is reported already.
    void require(const char* key, bool isGiven);
    [[nodiscard]] bool isAsNoted();

    const QJsonObject& m_object;
    JsonPlace m_place;
    JsonReading& m_reading;
    std::vector<const char*> m_asked;
    qsizetype m_found = 0; // of those read
    std::optional<bool> m_isAsNoted;
    bool m_isSound = true;
};

} // namespace softfall
