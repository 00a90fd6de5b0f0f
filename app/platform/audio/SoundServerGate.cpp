#include "platform/audio/SoundServerGate.h"

#include "platform/audio/ServerSockets.h"

#include <QAbstractEventDispatcher>
#include <QChildEvent>
#include <QThread>

namespace softfall {

SoundServerGate::SoundServerGate(QObject* parent)
    : QObject(parent)
    , m_sockets(serverSocketsIn(QProcessEnvironment::systemEnvironment())) {}

bool SoundServerGate::isOpen() {
    if (!m_isOpen && isServerListening(m_sockets)) {
        m_isOpen = true;
        // Qt schedules its next try with a timer that is a child of this thread's event dispatcher.
        thread()->eventDispatcher()->installEventFilter(this);
    }
    return m_isOpen;
}

bool SoundServerGate::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ChildAdded) {
        static_cast<QChildEvent*>(event)->child()->installEventFilter(this);
    }
    // If its event is filtered, the timer fires again after the same interval.
    const bool isTry = event->type() == QEvent::Timer && watched->parent() == thread()->eventDispatcher();
    return isTry && !isServerListening(m_sockets);
}

} // namespace softfall
