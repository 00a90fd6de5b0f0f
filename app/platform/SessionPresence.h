#pragma once

#include "core/reminders/Presence.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariantMap>

class QDBusMessage;
class QDBusServiceWatcher;

namespace softfall {

/// Presence as the desktop reports it: a running screen saver or lock (org.freedesktop.ScreenSaver and its relatives
/// on the session bus), the session's LockedHint and PrepareForSleep of logind. Without any of them, somebody counts as
/// being at the machine. Nothing polls: all of it arrives as signals.
class SessionPresence : public QObject, public Presence {
    Q_OBJECT

public:
    explicit SessionPresence(QObject* parent = nullptr);
    ~SessionPresence() override;

    [[nodiscard]] bool isAway() const override { return !m_away.isEmpty(); }
    [[nodiscard]] bool isKnown() const override { return m_unanswered == 0; }
    void setHandler(std::function<void()> handler) override;

private slots:
    void onActiveChanged(bool active, const QDBusMessage& message);
    void onSessionChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);
    void onPrepareForSleep(bool begins);

private:
    void askScreenSavers();
    void watchSession();
    void set(const QString& witness, bool isAway);
    void report();
    void onAnswered();

    std::function<void()> m_handler;
    QSet<QString> m_away; ///< the services that report nobody there
    int m_unanswered = 0; ///< pending calls
    QString m_session;    ///< object path of logind's session; empty: unknown
    QDBusServiceWatcher* m_saverWatcher = nullptr;
};

} // namespace softfall
