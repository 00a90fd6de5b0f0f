#pragma once

#include "core/readiness/Autostart.h"
#include "platform/autostart/AutostartPlaces.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

#include <chrono>

namespace softfall {

/// Autostart inside Flatpak: org.freedesktop.portal.Background, which may ask the person. The portal does not report
/// its state, so its last answer is stored in the settings of this machine.
class AutostartPortal : public QObject, public Autostart {
    Q_OBJECT

public:
    /// `timeout` applies to the portal taking the request; the person's answer has no limit.
    AutostartPortal(QDBusConnection bus, AutostartPlaces places,
                    std::chrono::milliseconds timeout = std::chrono::milliseconds(5000), QObject* parent = nullptr);
    ~AutostartPortal() override;

    [[nodiscard]] AutostartStatus status() const override;
    /// While a request is open another one fails with NotNow.
    void set(bool on, std::function<void(Result<void>)> done) override;

private slots:
    void onResponse(uint response, const QVariantMap& results);

private:
    void listenTo(const QString& requestPath);
    void end(Result<void> result);
    [[nodiscard]] QString settingsFile() const;
    void keep(const QString& answer) const;

    QDBusConnection m_bus;
    AutostartPlaces m_places;
    std::chrono::milliseconds m_timeout;
    QString m_requestPath; ///< of the open request; empty: none
    bool m_wanted = false;
    int m_requests = 0;
    std::function<void(Result<void>)> m_done;
};

} // namespace softfall
