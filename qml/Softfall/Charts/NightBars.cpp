#include "NightBars.h"

#include "Hatch.h"
#include "chart/ChartContent.h"

#include <QPainter>

#include <algorithm>

namespace softfall {

namespace {

// One twitch must not fill the card.
constexpr qreal minTop = 4;
// Of the height: a bar without a number.
constexpr qreal unknownHeight = 0.55;

} // namespace

NightBars::NightBars(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
}

void NightBars::setCounts(const QList<qreal>& counts) {
    m_counts = counts;
    update();
    emit dataChanged();
}

void NightBars::setKinds(const QList<int>& kinds) {
    m_kinds = kinds;
    update();
    emit dataChanged();
}

void NightBars::setBarColor(const QColor& color) {
    m_barColor = color;
    update();
    emit coloursChanged();
}

void NightBars::setHatchColor(const QColor& color) {
    m_hatchColor = color;
    update();
    emit coloursChanged();
}

void NightBars::paint(QPainter* painter) {
    if (m_counts.isEmpty()) {
        return;
    }
    const qreal gap = std::clamp(width() / 60, 2.0, 8.0);
    const qreal bar = (width() + gap) / qreal(m_counts.size()) - gap;
    const qreal top = std::max(minTop, *std::ranges::max_element(m_counts));
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        const qreal x = qreal(i) * (bar + gap);
        const auto column = [&](qreal high) { return QRectF(x, height() - high, bar, high); };
        const qreal high = height() * m_counts[i] / top;
        switch (m_kinds.value(i)) {
        case ChartContent::Missing:
            painter->fillRect(column(height() * unknownHeight), hatching(m_hatchColor));
            break;
        case ChartContent::Unsure:
            painter->setPen(QPen(m_barColor, 1.5, Qt::DashLine));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(column(m_counts[i] > 0 ? high : height() * unknownHeight).adjusted(1, 1, -1, -1),
                                     3, 3);
            break;
        case ChartContent::NoSleep:
            break;
        default:
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_barColor);
            if (high > 0) {
                painter->drawRoundedRect(column(high), std::min(4.0, high / 2), std::min(4.0, high / 2));
            } else {
                const qreal dot = std::min(3.0, bar / 2);
                painter->drawEllipse(QPointF(x + bar / 2, height() - dot), dot, dot);
            }
            break;
        }
    }
}

} // namespace softfall
