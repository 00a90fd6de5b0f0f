#include "ChartInput.h"

#include <algorithm>

namespace softfall {

ChartInput::ChartInput(QQuickItem* parent)
    : QQuickItem(parent) {
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    connect(this, &ChartInput::shapeChanged, this, [this] {
        if (m_current >= m_bars) {
            setCurrent(-1);
        }
    });
}

void ChartInput::setCurrent(int current) {
    if (m_current != current) {
        m_current = current;
        emit currentChanged();
    }
}

int ChartInput::barAt(QPointF place) const {
    if (!m_plot.contains(place) || m_bars == 0) {
        return -1;
    }
    const int columns = (m_bars + m_rows - 1) / m_rows;
    const int column = int((place.x() - m_plot.x()) / m_plot.width() * columns);
    const int row = int((place.y() - m_plot.y()) / m_plot.height() * m_rows);
    const int bar = std::min(column, columns - 1) * m_rows + std::min(row, m_rows - 1);
    return bar < m_bars ? bar : -1;
}

void ChartInput::go(int by) {
    if (m_bars > 0) {
        // The newest first.
        setCurrent(m_current < 0 ? m_bars - 1 : std::clamp(m_current + by, 0, m_bars - 1));
    }
}

void ChartInput::hoverMoveEvent(QHoverEvent* event) {
    setCurrent(barAt(event->position()));
}

void ChartInput::hoverLeaveEvent(QHoverEvent* /*event*/) {
    setCurrent(-1);
}

void ChartInput::mousePressEvent(QMouseEvent* event) {
    event->setAccepted(barAt(event->position()) >= 0);
    if (event->isAccepted()) {
        forceActiveFocus(Qt::MouseFocusReason);
    }
}

void ChartInput::mouseReleaseEvent(QMouseEvent* event) {
    if (const int bar = barAt(event->position()); bar >= 0) {
        emit opened(bar);
    }
}

void ChartInput::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    const int sideways = turned.x() != 0 ? turned.x() : event->modifiers().testFlag(Qt::ShiftModifier) ? turned.y() : 0;
    if (sideways != 0) {
        emit moved(sideways > 0 ? -1 : 1);
    } else if (event->modifiers().testFlag(Qt::ControlModifier) && turned.y() != 0) {
        emit zoomed(turned.y() > 0 ? 1 : -1);
    } else {
        event->ignore();
    }
}

void ChartInput::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        go(-m_rows);
        return;
    case Qt::Key_Right:
        go(m_rows);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_rows > 1) {
            go(event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    case Qt::Key_Home:
        go(-m_bars);
        return;
    case Qt::Key_End:
        go(m_bars);
        return;
    case Qt::Key_PageUp:
        emit moved(-1);
        return;
    case Qt::Key_PageDown:
        emit moved(1);
        return;
    case Qt::Key_Plus:
        emit zoomed(1);
        return;
    case Qt::Key_Minus:
        emit zoomed(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            emit opened(m_current);
            return;
        }
        break;
    default:
        break;
    }
    event->ignore();
}

} // namespace softfall
