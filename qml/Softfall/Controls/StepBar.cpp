#include "StepBar.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace softfall {

StepBar::StepBar(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
}

void StepBar::setShares(const QList<qreal>& shares) {
    if (m_shares == shares) {
        return;
    }
    m_shares = shares;
    update();
    emit sharesChanged();
}

void StepBar::setFills(const QList<qreal>& fills) {
    if (m_fills == fills) {
        return;
    }
    m_fills = fills;
    update();
    emit fillsChanged();
}

void StepBar::setColor(const QColor& color) {
    if (m_color == color) {
        return;
    }
    m_color = color;
    update();
    emit colorChanged();
}

void StepBar::setTrackColor(const QColor& color) {
    if (m_trackColor == color) {
        return;
    }
    m_trackColor = color;
    update();
    emit trackColorChanged();
}

void StepBar::setMirrored(bool mirrored) {
    if (m_mirrored == mirrored) {
        return;
    }
    m_mirrored = mirrored;
    update();
    emit mirroredChanged();
}

void StepBar::paint(QPainter* painter) {
    constexpr qreal gap = 6;
    const qreal total = std::accumulate(m_shares.begin(), m_shares.end(), 0.0);
    if (total <= 0) {
        return;
    }
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    const qreal room = std::max(0.0, width() - gap * qreal(m_shares.size() - 1));
    const qreal radius = height() / 2;
    painter->setPen(Qt::NoPen);
    qreal x = 0;
    for (qsizetype i = 0; i < m_shares.size(); ++i) {
        const QRectF segment(x, 0, room * m_shares[i] / total, height());
        painter->setBrush(m_trackColor);
        painter->drawRoundedRect(segment, radius, radius);
        const qreal fill = std::clamp(m_fills.value(i), 0.0, 1.0);
        if (fill > 0) {
            painter->setBrush(m_color);
            painter->drawRoundedRect(QRectF(x, 0, segment.width() * fill, height()), radius, radius);
        }
        x += segment.width() + gap;
    }
}

} // namespace softfall
