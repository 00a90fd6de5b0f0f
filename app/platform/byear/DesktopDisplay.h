#pragma once

#include "core/byear/DisplayPower.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariant>

#include <chrono>

namespace softfall {

struct DBusCall;

/// Each desktop's own way to turn its displays off, tried in this order if available: Mutter (GNOME), Plasma's
/// shortcut "Turn Off Screen", and X11's DPMS. org.freedesktop.ScreenSaver is not among them: its SetActive locks on
/// Plasma, and may on others.
class DesktopDisplay : public QObject, public DisplayPower {
    Q_OBJECT

public:
    /// `x11` turns the displays off on X11; called in a thread of its own, where it may block.
    /// `settingsFile` remembers displays that are off until this object turns them on again.
    /// `untilKeysReleased`: a display that goes dark while a key is pressed comes back when that key is released, so it
    /// waits that long first. `timeout` is for one call to one service.
    DesktopDisplay(QDBusConnection session, std::function<Result<void>()> x11, QString settingsFile,
                   std::chrono::milliseconds untilKeysReleased = std::chrono::seconds(1),
                   std::chrono::milliseconds timeout = std::chrono::seconds(3), QObject* parent = nullptr);
    ~DesktopDisplay() override;

    void turnOff(std::function<void(Result<void>)> done) override;
    void turnOnAgain() override;

    /// Whether the displays are dark in a way that only this object can end: it must not be destroyed meanwhile.
    [[nodiscard]] bool isKeepingDark() const { return m_watch != 0; }

private slots:
    void onSomebodyThere(uint watch);

private:
    using Done = std::function<void(Result<void>)>;

    void askMutter(const Done& done);
    void darkenMutter(const Done& done);
    void askPlasma(const Done& done);
    void askX11(const Done& done);
    void lightMutter();
    void setMutter(int powerSaveMode, std::function<void()> set, std::function<void()> otherwise);
    [[nodiscard]] bool remember(bool dark) const;
    void ask(const DBusCall& call, std::function<void(const QVariantList&)> answered, std::function<void()> otherwise);

    QDBusConnection m_session;
    std::function<Result<void>()> m_x11;
    QString m_settingsFile;
    std::chrono::milliseconds m_untilKeysReleased;
    std::chrono::milliseconds m_timeout;
    uint m_watch = 0; ///< Mutter's, for the first key or movement in the dark; 0: none
    bool m_isListening = false;
};

} // namespace softfall
