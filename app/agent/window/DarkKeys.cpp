#include "agent/window/DarkKeys.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPointerEvent>
#include <QStyleHints>

#include <utility>

namespace softfall {

DarkKeys::DarkKeys(ByEarViewModel& byEar, JustJoltedViewModel& justJolted, QObject* parent)
    : QObject(parent)
    , m_byEar(byEar)
    , m_justJolted(justJolted) {}

bool DarkKeys::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Accepted, it comes again as a press, and no shortcut of the page beneath has it.
        if (m_justJolted.isShown() || m_byEar.isLit() || m_byEar.isGoingDark() ||
            isOurs(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (filterKey(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
        if (filterPress(*static_cast<QPointerEvent*>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::MouseButtonRelease:
        if (std::exchange(m_isPressHeld, false)) {
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool DarkKeys::isOurs(const QKeyEvent& key) const {
    if (m_justJolted.isShown()) {
        const int name = key.key();
        return m_justJolted.isBlack() || name == Qt::Key_T || name == Qt::Key_J || name == Qt::Key_Space ||
               name == Qt::Key_Escape || (key.isAutoRepeat() && m_held.contains(name));
    }
    return (key.key() == Qt::Key_J && m_byEar.isLit()) || m_byEar.isDark() ||
           (key.isAutoRepeat() && m_held.contains(key.key())) ||
           (key.key() == Qt::Key_Escape && (m_byEar.isLit() || m_byEar.isGoingDark())) ||
           (key.key() == Qt::Key_F11 && m_byEar.isOpen());
}

bool DarkKeys::filterKey(QKeyEvent& key) {
    if (key.type() == QEvent::KeyRelease) {
        return key.isAutoRepeat() ? m_held.contains(key.key()) : m_held.remove(key.key());
    }
    if (!isOurs(key)) {
        if (!m_justJolted.isShown()) {
            m_byEar.askForLight(); // for longer
        }
        return false;
    }
    if (!key.isAutoRepeat()) {
        m_held.insert(key.key());
        press(key.key());
    }
    return true;
}

void DarkKeys::press(int key) {
    if (m_justJolted.isShown()) {
        pressJustJolted(key);
    } else if (key == Qt::Key_J && m_byEar.isLit()) {
        m_justJolted.open();
    } else if (key == Qt::Key_F11) {
        m_byEar.toggleFullScreen();
    } else if (m_byEar.isDark()) {
        pressInTheDark(key);
    } else if (m_byEar.isLit()) {
        m_byEar.leaveFullScreen();
    } else {
        m_byEar.keepLight();
    }
}

void DarkKeys::pressInTheDark(int key) {
    switch (key) {
    case Qt::Key_Space:
        m_byEar.next();
        break;
    case Qt::Key_T:
        m_byEar.logTwitch();
        break;
    case Qt::Key_J:
        m_justJolted.open();
        break;
    case Qt::Key_P:
        m_byEar.pauseOrResume();
        break;
    case Qt::Key_Left:
        m_byEar.back();
        break;
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_MediaPlay:
    case Qt::Key_MediaPause:
    case Qt::Key_MediaTogglePlayPause:
    case Qt::Key_MediaNext:
    case Qt::Key_MediaPrevious:
    case Qt::Key_MediaStop:
    case Qt::Key_VolumeUp:
    case Qt::Key_VolumeDown:
    case Qt::Key_VolumeMute:
        break;
    default:
        m_byEar.askForLight();
    }
}

void DarkKeys::pressJustJolted(int key) {
    if (m_justJolted.isBlack()) {
        m_justJolted.close();
    } else if (key == Qt::Key_T) {
        m_justJolted.log();
    } else if (key == Qt::Key_Space && (m_justJolted.isOffered() || m_justJolted.isLed())) {
        m_justJolted.breathe();
    } else {
        m_justJolted.close();
    }
}

bool DarkKeys::filterPress(const QPointerEvent& press) {
    if (m_justJolted.isShown()) {
        return false; // its buttons, and its black
    }
    if (m_byEar.isDark()) {
        m_lightCame = press.timestamp();
        m_isPressHeld = press.type() != QEvent::TouchBegin;
        m_byEar.askForLight();
        return true;
    }
    if (!m_byEar.isLit()) {
        return false;
    }
    m_byEar.askForLight();
    // The second half of a double click is not for the button that came to lie under the pointer.
    const auto doubleClick = quint64(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    const bool isSecond = m_lightCame != 0 && press.timestamp() - m_lightCame < doubleClick;
    m_isPressHeld = isSecond && press.type() != QEvent::TouchBegin;
    return isSecond;
}

} // namespace softfall
