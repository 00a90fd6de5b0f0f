#include "Hatching.h"

#include <QPainter>

namespace softfall {

Hatching::Hatching(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
}

void Hatching::setColor(const QColor& color) {
    if (m_color == color) {
        return;
    }
    m_color = color;
    update();
    emit colorChanged();
}

void Hatching::paint(QPainter* painter) {
    constexpr qreal distance = 6;
    painter->setClipRect(boundingRect());
    painter->setPen(QPen(m_color, 2));
    for (qreal from = -height(); from < width(); from += distance) {
        painter->drawLine(QPointF(from, height()), QPointF(from + height(), 0));
    }
}

} // namespace softfall
