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

/// Suspend is inhibited where the desktop looks for it before it suspends by itself:
/// - logind, block lock "sleep": Plasma, swayidle and logind's own IdleAction heed it. GNOME does not, and logind
/// itself
///   lets the user who holds a lock suspend all the same before systemd 257 (systemd#6644, #29818).
/// - org.gnome.SessionManager, flag 4 (suspend): GNOME, Cinnamon and MATE heed it and it alone.
/// So both are held, each where it is there. Only where neither is, org.freedesktop.PowerManagement is asked: Plasma
/// has logind, and Xfce's power manager takes that lock for a wish to keep the displays lit too (it switches DPMS off).
/// All of them are bound to this program's connections, so that they end with it.
class DesktopSleepInhibitor : public QObject, public SleepInhibitor {
    Q_OBJECT

public:
    /// `timeout`: who has not answered by then counts as not there, but a later answer is taken.
    DesktopSleepInhibitor(QDBusConnection system, QDBusConnection session,
                          std::chrono::milliseconds timeout = std::chrono::seconds(3), QObject* parent = nullptr);
    ~DesktopSleepInhibitor() override;

    void hold(const QString& why) override;
    void release() override;

private:
    /// Gives back what was given for a hold.
    using Return = std::function<void()>;

    void askLogind(const QString& why);
    void askSession(const QString& why);
    void askPowerManagement(const QString& why);
    /// `returning` makes of the answer what gives it back.
    void ask(QDBusConnection bus, const QDBusMessage& message, std::function<Return(const QVariant&)> returning,
             std::function<void()> refused);

    QDBusConnection m_system;
    QDBusConnection m_session;
    std::chrono::milliseconds m_timeout;
    int m_round = 0; ///< counts holds; 0 while none is wanted or none was ever
    int m_rounds = 0;
    int m_refusals = 0; ///< in this round
    std::vector<Return> m_held;
};

} // namespace softfall
