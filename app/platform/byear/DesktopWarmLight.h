#pragma once

#include "core/byear/WarmLight.h"
#include "platform/byear/NightLightDesktop.h"
#include "platform/byear/NightLightMemory.h"
#include "platform/byear/NightLightPlaces.h"

#include <QDBusConnection>
#include <QObject>
#include <queue>

#include <chrono>
#include <functional>

namespace softfall {

/// The night light of GNOME and of Plasma 5 and 6. Neither can be made warm over D-Bus for longer than a preview:
/// GNOME's ends after at most 120 seconds, Plasma's after 15, and is announced on the screen. So the bus only reports
/// the state, and the desktop's own program changes the settings: GNOME's hours to the whole day, Plasma's mode to
/// "constant". The colour temperature stays as the person has chosen it. A suspension, which both desktops offer, is
/// respected.
class DesktopWarmLight : public QObject, public WarmLight {
    Q_OBJECT

public:
    /// `timeout` is for one call to one service, and for one run of a program.
    DesktopWarmLight(QDBusConnection session, NightLightPlaces places,
                     std::chrono::milliseconds timeout = std::chrono::seconds(3), QObject* parent = nullptr);
    ~DesktopWarmLight() override;

    void warm(std::function<void(Result<void>)> done) override;
    /// Settings that others have changed since stay as they are. If it fails it is tried again the next time.
    void restore() override;

private:
    using Done = std::function<void(Result<void>)>;

    void enqueue(std::function<void(const Done&)> task, Done done);
    void begin();
    void askFrom(size_t desktop, bool isOneSilent, const Done& done);
    void makeWarm(const NightLightDesktop& desktop, const Done& done);
    void change(const NightLightDesktop& desktop, const SettingsProgram::Settings& before, const Done& done);
    void restoreSettings(const Done& done);
    void notifyDesktop(const NightLightDesktop& desktop);
    [[nodiscard]] SettingsProgram programOf(const NightLightDesktop& desktop) const;

    QDBusConnection m_session;
    NightLightPlaces m_places;
    NightLightMemory m_memory;
    std::chrono::milliseconds m_timeout;
    std::queue<std::function<void()>> m_waiting; ///< run one after the other
    bool m_isBusy = false;
};

} // namespace softfall
