#pragma once

#include "viewmodels/byear/ByEarViewModel.h"
#include "viewmodels/byear/JustJoltedViewModel.h"

#include <QObject>
#include <QSet>

class QKeyEvent;
class QPointerEvent;

namespace softfall {

/// Keys and clicks of a window in the dark, before any page or shortcut sees them. In the black space is "next", T a
/// twitch, P pause, left "back"; any other key or a click brings light for a moment and does nothing else. With that
/// light, and while notice is given, Escape leaves full screen or keeps the light on; F11 fills the screen or leaves it
/// during the whole wind-down. J shows what helps just after a twitch; there T logs it, Space, Escape and J make it
/// dark again, and where slow breathing is offered, Space leads it. A key that acted here stays here until it is
/// released.
class DarkKeys : public QObject {
    Q_OBJECT

public:
    /// To be installed as event filter of the window; the references must outlive it.
    DarkKeys(ByEarViewModel& byEar, JustJoltedViewModel& justJolted, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isOurs(const QKeyEvent& key) const;
    [[nodiscard]] bool filterKey(QKeyEvent& key);
    [[nodiscard]] bool filterPress(const QPointerEvent& press);
    void press(int key);
    void pressInTheDark(int key);
    void pressJustJolted(int key);

    ByEarViewModel& m_byEar;
    JustJoltedViewModel& m_justJolted;
    QSet<int> m_held;           ///< keys that acted here and are still down
    quint64 m_lightCame = 0;    ///< when a click brought light, in the time of events; 0: none did
    bool m_isPressHeld = false; ///< that click is still down
};

} // namespace softfall
