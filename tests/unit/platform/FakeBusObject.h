#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QHash>
#include <QStringList>
#include <QVariantList>

namespace softfall {

/// A service as the test says it: what its methods answer and what its properties hold. Whatever is not said is
/// answered with an error, as by a service that does not know it.
class FakeBusObject : public QDBusVirtualObject {
    Q_OBJECT

public:
    /// Takes the name on the session bus; gives it back when it goes.
    FakeBusObject(QString service, QString path);
    ~FakeBusObject() override;

    void answer(const QString& method, const QVariantList& values) { m_answers.insert(method, values); }
    void hold(const QString& interface, const QString& property, const QVariant& value) {
        m_properties.insert(interface + u'.' + property, value);
    }
    /// From now on it takes every call and answers none.
    void hang() { m_hangs = true; }

    /// Members that were called, in order.
    [[nodiscard]] const QStringList& calls() const { return m_calls; }

    [[nodiscard]] QString introspect(const QString& path) const override;
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

private:
    QString m_service;
    QString m_path;
    QHash<QString, QVariantList> m_answers;
    QHash<QString, QVariant> m_properties;
    QStringList m_calls;
    bool m_hangs = false;
};

} // namespace softfall
