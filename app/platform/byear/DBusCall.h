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
struct DBusTarget {
    QString service;
    QString path;
};

/// One call of a method. Nobody is started for it.
struct DBusCall {
    DBusTarget target;
    QString interface;
    QString method;
    QVariantList arguments = {};

    [[nodiscard]] static DBusCall property(const DBusTarget& target, const QString& interface, const QString& name);
    /// All properties of the interface; allPropertiesIn() reads the answer.
    [[nodiscard]] static DBusCall allProperties(const DBusTarget& target, const QString& interface);
    [[nodiscard]] static DBusCall setProperty(const DBusTarget& target, const QString& interface, const QString& name,
                                              const QVariant& value);
};

/// The value in an answer to DBusCall::property; invalid where there is none.
[[nodiscard]] QVariant propertyIn(const QVariantList& answer);
[[nodiscard]] QVariantMap allPropertiesIn(const QVariantList& answer);

/// Asks without waiting. One of the two is called once while `asking` lives: `answered` with what the reply holds, or
/// `otherwise` for an error, for no answer within the patience, and, at once, for a bus that is not there.
void ask(QDBusConnection bus, std::chrono::milliseconds timeout, QObject* asking, const DBusCall& call,
         std::function<void(const QVariantList& answer)> answered,
         std::function<void(const QDBusError& error)> otherwise);

} // namespace softfall
