#include "core/catalogue/CatalogueFields.h"

#include "core/time/NightDate.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace softfall {

namespace {

QString shown(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Undefined:
        return QStringLiteral("nothing");
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return value.toVariant().toString();
    }
}

} // namespace

CatalogueFields::CatalogueFields(const QString& name, const QByteArray& content, const QStringList& sources)
    : m_place(name)
    , m_error(std::make_shared<std::optional<Error>>())
    , m_sources(sources) {
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(content, &parseError);
    if (!document.isObject()) {
        Error error = badInput(name, QString::fromUtf8(content.left(60)), QStringLiteral("a JSON object"));
        if (parseError.error != QJsonParseError::NoError) {
            error.detail = QStringLiteral("%1 at byte %2").arg(parseError.errorString()).arg(parseError.offset);
        }
        *m_error = std::move(error);
    }
    m_object = document.object();
}

CatalogueFields::CatalogueFields(QJsonObject object, QString place, const CatalogueFields& whole)
    : m_object(std::move(object))
    , m_place(std::move(place))
    , m_error(whole.m_error)
    , m_sources(whole.m_sources) {}

QString CatalogueFields::text(const QString& key) {
    const QJsonValue value = take(key);
    if (!isText(value)) {
        reject(key, shown(value), QStringLiteral("a text"));
    }
    return value.toString();
}

QString CatalogueFields::optionalText(const QString& key) {
    return has(key) ? text(key) : QString();
}

std::vector<QString> CatalogueFields::texts(const QString& key) {
    const QJsonValue value = take(key);
    const QJsonArray array = value.toArray();
    std::vector<QString> texts;
    for (const QJsonValue element : array) {
        if (isText(element)) {
            texts.push_back(element.toString());
        }
    }
    if (texts.empty() || texts.size() != static_cast<std::size_t>(array.size())) {
        reject(key, shown(value), QStringLiteral("a list of texts"));
    }
    return texts;
}

int CatalogueFields::wholeNumber(const QString& key) {
    const QJsonValue value = take(key);
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number != std::floor(number)) {
        reject(key, shown(value), QStringLiteral("a whole number"));
    }
    return value.toInt();
}

std::vector<double> CatalogueFields::numbers(const QString& key) {
    const QJsonValue value = take(key);
    const QJsonArray array = value.toArray();
    std::vector<double> numbers;
    for (const QJsonValue element : array) {
        if (element.isDouble()) {
            numbers.push_back(element.toDouble());
        }
    }
    if (numbers.empty() || numbers.size() != static_cast<std::size_t>(array.size())) {
        reject(key, shown(value), QStringLiteral("a list of numbers"));
    }
    return numbers;
}

std::vector<double> CatalogueFields::numbers(const QString& key, std::size_t count) {
    std::vector<double> numbers = this->numbers(key);
    if (numbers.size() != count) {
        reject(key, QStringLiteral("%1 numbers").arg(numbers.size()), QStringLiteral("%1 numbers").arg(count));
        numbers.assign(count, 0);
    }
    return numbers;
}

bool CatalogueFields::optionalFlag(const QString& key) {
    if (!has(key)) {
        return false;
    }
    const QJsonValue value = take(key);
    if (!value.isBool()) {
        reject(key, shown(value), QStringLiteral("true or false"));
    }
    return value.toBool();
}

CatalogueFields CatalogueFields::object(const QString& key) {
    const QJsonValue value = take(key);
    if (!value.isObject()) {
        reject(key, shown(value), QStringLiteral("an object"));
    }
    return {value.toObject(), place(key), *this};
}

std::vector<CatalogueFields> CatalogueFields::objects(const QString& key, const QString& idKey) {
    const QJsonValue value = take(key);
    const QJsonArray array = value.toArray();
    if (array.isEmpty()) {
        reject(key, shown(value), QStringLiteral("a list of objects"));
    }
    std::vector<CatalogueFields> objects;
    std::vector<QString> ids;
    for (const QJsonValue element : array) {
        const QString position = QStringLiteral("%1[%2]").arg(key).arg(objects.size());
        if (!element.isObject()) {
            reject(position, shown(element), QStringLiteral("an object"));
        }
        const QString id = element[idKey].toString();
        // The file's only list needs no name: `steps.json/wind-down`, not `steps.json/steps/wind-down`.
        CatalogueFields fields(element.toObject(), place(id.isEmpty() ? position : id), *this);
        if (!idKey.isEmpty()) {
            if (id.isEmpty()) {
                fields.reject(idKey, shown(element[idKey]), QStringLiteral("a text"));
            } else if (std::find(ids.begin(), ids.end(), id) != ids.end()) {
                fields.reject(idKey, id, QStringLiteral("an id that no other has"));
            }
            ids.push_back(id);
        }
        objects.push_back(std::move(fields));
    }
    return objects;
}

std::vector<CatalogueFields> CatalogueFields::optionalObjects(const QString& key, const QString& idKey) {
    return has(key) ? objects(key, idKey) : std::vector<CatalogueFields>();
}

std::vector<std::vector<QString>> CatalogueFields::rows(const QString& key, std::size_t width) {
    const QJsonValue value = take(key);
    const QJsonArray array = value.toArray();
    if (array.isEmpty()) {
        reject(key, shown(value), QStringLiteral("a list of rows"));
    }
    std::vector<std::vector<QString>> rows;
    for (const QJsonValue element : array) {
        const QJsonArray cells = element.toArray();
        std::vector<QString> row;
        for (const QJsonValue cell : cells) {
            if (isText(cell)) {
                row.push_back(cell.toString());
            }
        }
        if (row.size() != width || static_cast<std::size_t>(cells.size()) != width) {
            reject(QStringLiteral("%1[%2]").arg(key).arg(rows.size()), shown(element),
                   QStringLiteral("%1 texts").arg(width));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Reviewed CatalogueFields::reviewed() {
    const QString sourcesKey = QStringLiteral("sources");
    const QString originKey = QStringLiteral("origin");
    Reviewed reviewed;
    if (has(sourcesKey) || !has(originKey)) {
        reviewed.sources = texts(sourcesKey);
    }
    for (const QString& source : reviewed.sources) {
        if (!m_sources.contains(source)) {
            reject(sourcesKey, source, QStringLiteral("the id of a source in sources.json"));
        }
    }
    reviewed.origin = optionalText(originKey);
    reviewed.date = text(QStringLiteral("reviewed"));
    const auto date = parseNightDate(reviewed.date, place(QStringLiteral("reviewed")));
    if (!date && !*m_error) {
        *m_error = date.error();
    }
    return reviewed;
}

void CatalogueFields::reject(const QString& key, const QString& value, const QString& allowed) {
    if (!*m_error) {
        *m_error = badInput(place(key), value, allowed);
    }
}

void CatalogueFields::rejectUnknownFields() {
    const QStringList keys = m_object.keys();
    for (const QString& key : keys) {
        if (std::find(m_taken.begin(), m_taken.end(), key) == m_taken.end()) {
            reject(key, shown(m_object[key]), QStringLiteral("no field of this name here"));
        }
    }
}

QString CatalogueFields::place(const QString& key) const {
    return m_place + QLatin1Char('/') + key;
}

QJsonValue CatalogueFields::take(const QString& key) {
    m_taken.push_back(key);
    return m_object.value(key);
}

bool CatalogueFields::isText(const QJsonValue& value) const {
    return !value.toString().trimmed().isEmpty();
}

} // namespace softfall
