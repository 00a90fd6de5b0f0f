#pragma once

#include <QDBusConnection>
#include <QString>
#include <QVariant>

#include <chrono>
#include <functional>

class QDBusError;
class QObject;

namespace softfall {

/// The target of a call: service and object.
struct DBusTarget {
    QString service;
    QString path;
};

/// One method call. It starts no service.
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

/// The value in an answer to DBusCall::property; invalid if there is none.
[[nodiscard]] QVariant propertyIn(const QVariantList& answer);
[[nodiscard]] QVariantMap allPropertiesIn(const QVariantList& answer);

/// Calls without waiting. One of the two is called once while `asking` lives: `answered` with the reply's values, or
/// `otherwise` for an error, for no answer in time, and, at once, without a bus.
void ask(QDBusConnection bus, std::chrono::milliseconds timeout, QObject* asking, const DBusCall& call,
         std::function<void(const QVariantList& answer)> answered,
         std::function<void(const QDBusError& error)> otherwise);

} // namespace softfall
