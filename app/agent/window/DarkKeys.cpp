#include "agent/window/DarkKeys.h"

#include <QEvent>
#include <QKeyEvent>

namespace softfall {

DarkKeys::DarkKeys(ByEarViewModel& byEar, QObject* parent)
    : QObject(parent)
    , m_byEar(byEar) {}

bool DarkKeys::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress;
    const bool isClick = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin;
    if (m_byEar.isDark()) {
        if (isKey) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (!key->isAutoRepeat()) {
                press(key->key());
            }
            return true;
        }
        if (isClick) {
            m_byEar.askForLight();
            return true;
        }
        // What a shortcut would do in the light is not done unseen.
        return event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyRelease ||
               event->type() == QEvent::MouseButtonRelease;
    }
    if (m_byEar.isDimmed() && (isKey || isClick)) {
        m_byEar.askForLight();
    }
    return QObject::eventFilter(watched, event);
}

void DarkKeys::press(int key) {
    switch (key) {
    case Qt::Key_Space:
        m_byEar.next();
        break;
    case Qt::Key_T:
        m_byEar.logTwitch();
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

} // namespace softfall
