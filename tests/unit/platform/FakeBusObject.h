#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>
#include <QList>
#include <QStringList>
#include <QVariantList>

namespace softfall {

/// A service defined by the test: the answers of its methods and the values of its properties, which can be set.
/// Anything else is answered with an error, as by a service that does not know it.
class FakeBusObject : public QDBusVirtualObject {
    Q_OBJECT

public:
    /// Takes the name on the session bus; its destructor releases it.
    FakeBusObject(QString service, QString path);
    ~FakeBusObject() override;

    void answer(const QString& method, const QVariantList& values) { m_answers.insert(method, values); }
    void hold(const QString& interface, const QString& property, const QVariant& value) {
        m_properties.insert(interface + u'.' + property, value);
    }
    [[nodiscard]] QVariant held(const QString& interface, const QString& property) const {
        return m_properties.value(interface + u'.' + property);
    }
    /// From now on the method is unknown here.
    void forget(const QString& method) { m_answers.remove(method); }
    /// From now on it takes every call and answers none, until resume().
    void hang() { m_hangs = true; }
    void resume();
    void say(const QString& interface, const QString& signal, const QVariantList& values);

    /// Members that were called, in order.
    [[nodiscard]] const QStringList& calls() const { return m_calls; }
    /// The arguments of the last call of the method.
    [[nodiscard]] QVariantList last(const QString& method) const { return m_last.value(method); }

    [[nodiscard]] QString introspect(const QString& path) const override;
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

private:
    void reply(const QDBusMessage& message, const QDBusConnection& connection);

    QString m_service;
    QString m_path;
    QHash<QString, QVariantList> m_answers;
    QHash<QString, QVariant> m_properties;
    QStringList m_calls;
    QHash<QString, QVariantList> m_last;
    QList<QDBusMessage> m_waiting;
    bool m_hangs = false;
};

} // namespace softfall
