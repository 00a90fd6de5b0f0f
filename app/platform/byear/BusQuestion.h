#pragma once

#include <QDBusConnection>
#include <QString>
#include <QVariant>

#include <chrono>
#include <functional>

class QDBusError;
class QObject;

namespace softfall {

/// Where a question goes: service and object.
struct BusPlace {
    QString service;
    QString path;
};

/// One call of a method. Nobody is started for it.
struct BusQuestion {
    BusPlace whom;
    QString interface;
    QString method;
    QVariantList arguments = {};

    [[nodiscard]] static BusQuestion property(const BusPlace& whom, const QString& interface, const QString& name);
    /// All properties of the interface; allPropertiesIn() reads the answer.
    [[nodiscard]] static BusQuestion allProperties(const BusPlace& whom, const QString& interface);
    [[nodiscard]] static BusQuestion setProperty(const BusPlace& whom, const QString& interface, const QString& name,
                                                 const QVariant& value);
};

/// The value in an answer to BusQuestion::property; invalid where there is none.
[[nodiscard]] QVariant propertyIn(const QVariantList& answer);
[[nodiscard]] QVariantMap allPropertiesIn(const QVariantList& answer);

/// Asks without waiting. One of the two is called once while `asking` lives: `answered` with what the reply holds, or
/// `otherwise` for an error, for no answer within the patience, and, at once, for a bus that is not there.
void ask(QDBusConnection bus, std::chrono::milliseconds patience, QObject* asking, const BusQuestion& question,
         std::function<void(const QVariantList& answer)> answered,
         std::function<void(const QDBusError& error)> otherwise);

} // namespace softfall
