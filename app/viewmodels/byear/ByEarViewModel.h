#pragma once

#include "application/ByEarService.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace softfall {

/// What of the dark the window shows: the notice before it, black, and the light that a key brings for a moment; and
/// whether the window fills the screen.
class ByEarViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the window")
    /// Notice is given: it becomes dark in secondsLeft.
    Q_PROPERTY(bool goingDark READ isGoingDark NOTIFY changed FINAL)
    /// Nothing but black, and for its first moments the hint.
    Q_PROPERTY(bool dark READ isDark NOTIFY changed FINAL)
    /// A key brought some light: what plays, and what can be done. Dark again in secondsLeft.
    Q_PROPERTY(bool lit READ isLit NOTIFY changed FINAL)
    /// The page is shown, dimmed: light was asked for past the cut-off, or the wind-down is paused there.
    Q_PROPERTY(bool dimmed READ isDimmed NOTIFY changed FINAL)
    /// Whole seconds, rounded up; 0 while neither notice nor that light runs.
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY ticked FINAL)
    /// 1…0: how much of the notice is left.
    Q_PROPERTY(qreal noticeLeft READ noticeLeft NOTIFY ticked FINAL)
    /// "Any key brings dim light back", for a while after it became dark; else empty.
    Q_PROPERTY(QString hint READ hint NOTIFY changed FINAL)
    /// A twitch was logged since the light came.
    Q_PROPERTY(bool twitchLogged READ isTwitchLogged NOTIFY changed FINAL)
    /// Only the wish for light keeps it from being dark.
    Q_PROPERTY(bool mayGoDark READ mayGoDark NOTIFY changed FINAL)
    /// It would be dark, but nothing can be heard here.
    Q_PROPERTY(bool lacksSound READ lacksSound NOTIFY changed FINAL)
    Q_PROPERTY(bool fillsScreen READ fillsScreen NOTIFY changed FINAL)

public:
    /// How long light stays after the last key, and the hint after it became dark.
    static constexpr std::chrono::milliseconds lightDuration{20'000};
    static constexpr std::chrono::milliseconds hintDuration{45'000};

    /// The references must outlive the view-model. Opened in the dark, the window keeps the light: opening it
    /// wants to see something.
    ByEarViewModel(ByEarService& byEar, RoutineService& routine, AfterTwitchService& afterTwitch,
                   QObject* parent = nullptr);
    ~ByEarViewModel() override;

    [[nodiscard]] bool isGoingDark() const { return m_byEar.phase() == ByEarService::Phase::GoingDark; }
    [[nodiscard]] bool isDark() const { return m_byEar.isDark() && !m_light.isActive(); }
    [[nodiscard]] bool isLit() const { return m_byEar.isDark() && m_light.isActive(); }
    [[nodiscard]] bool isDimmed() const { return m_byEar.phase() == ByEarService::Phase::Dimmed; }
    [[nodiscard]] int secondsLeft() const;
    [[nodiscard]] qreal noticeLeft() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool isTwitchLogged() const { return m_isTwitchLogged; }
    [[nodiscard]] bool mayGoDark() const { return m_byEar.mayGoDark(); }
    [[nodiscard]] bool lacksSound() const { return m_byEar.lacksSound(); }
    [[nodiscard]] bool fillsScreen() const { return m_fillsScreen; }
    /// Whether the wind-down runs or is paused.
    [[nodiscard]] bool isOpen() const;

    /// The step is done, on to the next.
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void pauseOrResume();
    /// A sleep start, now; in the dark nothing is shown.
    Q_INVOKABLE void logTwitch();
    /// Some light for a moment, or for longer where there is some.
    Q_INVOKABLE void askForLight();
    /// Light for tonight, dimmed; the window stays as large as it is.
    Q_INVOKABLE void keepLight();
    Q_INVOKABLE void goDark();
    /// As it was before it filled the screen, and light for tonight.
    Q_INVOKABLE void leaveFullScreen();
    /// Fills the screen with the wind-down, or leaves it; nothing where none is open.
    void toggleFullScreen();
    /// While something has to be read first (who should not stretch) there is light.
    void setReading(bool reading);

signals:
    void changed();
    void ticked();

private:
    void update();
    void tick();
    [[nodiscard]] MonotonicTime left() const;

    ByEarService& m_byEar;
    RoutineService& m_routine;
    AfterTwitchService& m_afterTwitch;
    QTimer m_light;
    QTimer m_hint;
    QTimer m_second; ///< only while seconds are shown
    ByEarService::Phase m_phase = ByEarService::Phase::Light;
    bool m_isTwitchLogged = false;
    bool m_fillsScreen = false;
};

} // namespace softfall
