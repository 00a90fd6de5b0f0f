#include "RingArc.h"

#include <QPainter>

#include <algorithm>

namespace softfall {

RingArc::RingArc(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
}

void RingArc::setProgress(qreal progress) {
    progress = std::clamp(progress, 0.0, 1.0);
    if (m_progress == progress) {
        return;
    }
    m_progress = progress;
    update();
    emit progressChanged();
}

void RingArc::setColor(const QColor& color) {
    if (m_color == color) {
        return;
    }
    m_color = color;
    update();
    emit colorChanged();
}

void RingArc::setTrackColor(const QColor& color) {
    if (m_trackColor == color) {
        return;
    }
    m_trackColor = color;
    update();
    emit trackColorChanged();
}

void RingArc::setThickness(qreal thickness) {
    if (m_thickness == thickness) {
        return;
    }
    m_thickness = thickness;
    update();
    emit thicknessChanged();
}

void RingArc::paint(QPainter* painter) {
    const qreal side = std::min(width(), height()) - m_thickness;
    const QRectF circle((width() - side) / 2, (height() - side) / 2, side, side);
    painter->setPen(QPen(m_trackColor, m_thickness));
    painter->drawEllipse(circle);
    if (m_progress > 0) {
        painter->setPen(QPen(m_color, m_thickness, Qt::SolidLine, Qt::RoundCap));
        painter->drawArc(circle, 90 * 16, -qRound(m_progress * 360 * 16));
    }
}

} // namespace softfall
