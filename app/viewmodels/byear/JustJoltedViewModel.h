#pragma once

#include "application/AfterTwitchService.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// What is shown in the minute after a twitch: four lines and a circle to breathe with, then black. Nothing counts and
/// nothing leads on from here.
class JustJoltedViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    /// It covers everything else.
    Q_PROPERTY(bool shown READ isShown NOTIFY changed FINAL)
    /// The minute is over: nothing but black, until a key or a click.
    Q_PROPERTY(bool black READ isBlack NOTIFY changed FINAL)
    Q_PROPERTY(QStringList lines READ lines CONSTANT FINAL)
    Q_PROPERTY(bool breathingIn READ isBreathingIn NOTIFY changed FINAL)
    /// "breathe in"
    Q_PROPERTY(QString word READ word NOTIFY changed FINAL)
    /// Twitches are logged as they happen.
    Q_PROPERTY(bool logs READ logs NOTIFY changed FINAL)
    /// This one was, here or just before.
    Q_PROPERTY(bool logged READ isLogged NOTIFY changed FINAL)
    /// Space leads slow breathing by ear, for a minute after a twitch was logged at night.
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed FINAL)
    /// It is being led; Space ends it.
    Q_PROPERTY(bool led READ isLed NOTIFY changed FINAL)

public:
    /// The page, until it fades.
    static constexpr std::chrono::milliseconds pageDuration{60'000};
    static constexpr std::chrono::milliseconds breathIn{4'000};
    static constexpr std::chrono::milliseconds breathOut{6'000};

    /// The references must outlive the view-model.
    JustJoltedViewModel(AfterTwitchService& afterTwitch, EveningService& evening, QObject* parent = nullptr);

    [[nodiscard]] bool isShown() const { return m_isShown; }
    [[nodiscard]] bool isBlack() const { return m_isShown && !m_page.isActive(); }
    [[nodiscard]] static QStringList lines();
    [[nodiscard]] bool isBreathingIn() const { return m_isBreathingIn; }
    [[nodiscard]] QString word() const;
    [[nodiscard]] bool logs() const;
    [[nodiscard]] bool isLogged() const;
    [[nodiscard]] bool isOffered() const { return m_afterTwitch.isOffered(); }
    [[nodiscard]] bool isLed() const { return m_afterTwitch.isLed(); }

    /// For a minute, or a minute more.
    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    /// Once.
    Q_INVOKABLE void log();
    /// Leads slow breathing by ear where it is offered, or ends it.
    Q_INVOKABLE void breathe();

signals:
    void changed();

private:
    void turnBreath();

    AfterTwitchService& m_afterTwitch;
    EveningService& m_evening;
    QTimer m_page{this};
    QTimer m_breath{this};
    bool m_isShown = false;
    bool m_isBreathingIn = false;
    bool m_isLogged = false; ///< here
};

} // namespace softfall
