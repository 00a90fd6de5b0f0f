#pragma once

#include "core/Result.h"
#include "core/catalogue/Reviewed.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace softfall {

/// One object of a catalogue file, read field by field. The first error anywhere in the file is kept, and reading
/// continues with empty values, so that a parser is a plain list of its fields and checks once, at the end.
class CatalogueFields {
public:
    /// The object that is the whole file `name`; its texts may rest on `sources` (ids).
    CatalogueFields(const QString& name, const QByteArray& content, const QStringList& sources = {});

    /// The first error in the file so far.
    [[nodiscard]] const std::optional<Error>& error() const { return *m_error; }

    /// A text that is not blank.
    QString text(const QString& key);
    QString optionalText(const QString& key);
    /// At least one text, none blank.
    std::vector<QString> texts(const QString& key);
    int wholeNumber(const QString& key);
    /// At least one number.
    std::vector<double> numbers(const QString& key);
    /// Exactly `count` numbers.
    std::vector<double> numbers(const QString& key, std::size_t count);
    /// False where absent.
    bool optionalFlag(const QString& key);
    bool has(const QString& key) const { return m_object.contains(key); }
    CatalogueFields object(const QString& key);
    /// At least one object. With `idKey`, each has that text, no two the same, and errors name it.
    std::vector<CatalogueFields> objects(const QString& key, const QString& idKey = {});
    std::vector<CatalogueFields> optionalObjects(const QString& key, const QString& idKey);
    /// At least one row of `width` texts, none blank.
    std::vector<std::vector<QString>> rows(const QString& key, std::size_t width);
    /// `sources`, `origin` or both, and `reviewed`.
    Reviewed reviewed();

    /// The value that `key` names.
    template <typename T>
    T oneOf(const QString& key, std::initializer_list<std::pair<const char*, T>> names) {
        const QString name = text(key);
        QString allowed;
        for (const auto& [known, value] : names) {
            if (name == QLatin1String(known)) {
                return value;
            }
            allowed += (allowed.isEmpty() ? QString() : QStringLiteral(", ")) + QLatin1String(known);
        }
        reject(key, name, allowed);
        return names.begin()->second;
    }

    void reject(const QString& key, const QString& value, const QString& allowed);

    /// Reports fields that nobody has read: most likely mistyped.
    void rejectUnknownFields();

    /// Name of a field for an error.
    [[nodiscard]] QString place(const QString& key) const;

private:
    CatalogueFields(QJsonObject object, QString place, const CatalogueFields& whole);

    QJsonValue take(const QString& key);
    bool isText(const QJsonValue& value) const;

    QJsonObject m_object;
    QString m_place;
    std::shared_ptr<std::optional<Error>> m_error;
    QStringList m_sources;
    std::vector<QString> m_taken;
};

} // namespace softfall
