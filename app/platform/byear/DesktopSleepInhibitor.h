#pragma once

#include "core/byear/SleepInhibitor.h"

#include <QDBusConnection>
#include <QObject>

#include <chrono>
#include <functional>
#include <vector>

class QDBusMessage;
class QVariant;

namespace softfall {

/// Suspend is inhibited wherever the desktop checks before it suspends by itself:
/// - logind, block lock "sleep": Plasma, swayidle and logind's own IdleAction respect it. GNOME does not, and logind
/// itself
///   lets the user who holds a lock suspend anyway before systemd 257 (systemd#6644, #29818).
/// - org.gnome.SessionManager, flag 4 (suspend): GNOME, Cinnamon and MATE respect only this one.
/// So both are held, each if it is there. Only if neither is, org.freedesktop.PowerManagement is asked: Plasma
/// has logind, and Xfce's power manager would also keep the displays lit for that lock (it switches DPMS off).
/// All of them are bound to this program's connections, so that they end with it.
class DesktopSleepInhibitor : public QObject, public SleepInhibitor {
    Q_OBJECT

public:
    /// `timeout`: a service that has not answered by then counts as missing, but a later answer is used.
    DesktopSleepInhibitor(QDBusConnection system, QDBusConnection session,
                          std::chrono::milliseconds timeout = std::chrono::seconds(3), QObject* parent = nullptr);
    ~DesktopSleepInhibitor() override;

    void hold(const QString& why) override;
    void release() override;

private:
    /// Releases what was acquired for a hold.
    using Return = std::function<void()>;

    void askLogind(const QString& why);
    void askSession(const QString& why);
    void askPowerManagement(const QString& why);
    /// `returning` turns the answer into the function that releases it.
    void ask(QDBusConnection bus, const QDBusMessage& message, std::function<Return(const QVariant&)> returning,
             std::function<void()> refused);

    QDBusConnection m_system;
    QDBusConnection m_session;
    std::chrono::milliseconds m_timeout;
    int m_round = 0; ///< counts holds; 0 while none is wanted
    int m_rounds = 0;
    int m_refusals = 0; ///< in this round
    std::vector<Return> m_held;
};

} // namespace softfall
