#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace softfall {

/// A notification server on the session bus that only records its calls. It owns its name from the start; it
/// ends with its connection. It answers from the test's event loop.
class NotificationServer : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit NotificationServer(QStringList capabilities);
    ~NotificationServer() override;

    /// One call of Notify, in the order of the specification.
    struct Received {
        QString application;
        uint replaces = 0;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int expires = 0;
        uint id = 0; ///< the id it got
    };
    [[nodiscard]] const std::vector<Received>& received() const { return m_received; }
    [[nodiscard]] const std::vector<uint>& closed() const { return m_closed; }

    /// From now on it takes calls and answers none, until resume().
    void hang() { m_hangs = true; }
    void resume();
    /// How many calls wait for an answer.
    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_waiting.size()); }

    void choose(uint id, const QString& action);
    void dismiss(uint id);

public slots:
    QStringList GetCapabilities();
    uint Notify(const QString& application, uint replaces, const QString& icon, const QString& title,
                const QString& body, const QStringList& actions, const QVariantMap& hints, int expires);
    void CloseNotification(uint id);

signals:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);

private:
    template <typename Answer>
    Answer answer(const Answer& value);

    QString m_connectionName;
    QDBusConnection m_bus;
    QStringList m_capabilities;
    std::vector<Received> m_received;
    std::vector<uint> m_closed;
    std::vector<QDBusMessage> m_waiting; ///< replies that are held back
    uint m_lastId = 0;
    bool m_hangs = false;
};

} // namespace softfall
