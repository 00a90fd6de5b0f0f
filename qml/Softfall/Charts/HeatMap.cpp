#include "HeatMap.h"

#include "Hatch.h"

#include <QPainter>

#include <algorithm>

namespace softfall {

namespace {

// Of so many twitches on, a field is full.
constexpr qreal fullFrom = 5;
// A number needs so much room, in pixels.
constexpr qreal minSizeForNumber = 15;
// Opacity of a field: the least, and how much more a full one has. Below a number it stays so light that the number
// keeps 4.5:1 in the evening's colours.
constexpr qreal leastFill = 0.12;
constexpr qreal moreFill = 0.6;
constexpr qreal moreFillBelowNumber = 0.26;

} // namespace

HeatMap::HeatMap(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &HeatMap::dataChanged, this, [this] { update(); });
    connect(this, &HeatMap::coloursChanged, this, [this] { update(); });
}

void HeatMap::setChart(const ChartContent& chart) {
    const ChartContent fields = chart.isMap ? chart : ChartContent();
    if (m_chart != fields) {
        m_chart = fields;
        emit dataChanged();
    }
}

void HeatMap::paint(QPainter* painter) {
    draw(*painter, size());
}

void HeatMap::draw(QPainter& painter, QSizeF size) const {
    if (m_chart.counts.isEmpty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal wide = size.width() / columns();
    const qreal high = size.height() / rows;
    const qreal gap = std::min(wide, high) > 8 ? 2 : 0.5;
    QFont font = painter.font();
    font.setBold(false); // of the title, in a picture
    font.setPixelSize(std::clamp(int(std::min(wide, high) * 0.5), 9, std::max(9, m_maxNumberSize)));
    painter.setFont(font);
    const bool numbered = std::min(wide, high) >= minSizeForNumber;
    const qreal more = numbered ? moreFillBelowNumber : moreFill;
    for (qsizetype field = 0; field < m_chart.counts.size(); ++field) {
        const int kind = m_chart.kinds.value(field, ChartContent::NoNight);
        if (kind < 0) {
            continue;
        }
        const QRectF place(qreal(field / rows) * wide + gap / 2, qreal(field % rows) * high + gap / 2, wide - gap,
                           high - gap);
        QColor fill = m_barColor;
        fill.setAlphaF(float(leastFill + more * std::min(m_chart.counts[field], fullFrom) / fullFrom));
        painter.setPen(kind == ChartContent::Unsure ? QPen(m_barColor, 1, Qt::DashLine) : QPen(m_hatchColor, 1));
        painter.setBrush(kind == ChartContent::Counted
                             ? QBrush(m_chart.counts[field] > 0 ? fill : QColor(Qt::transparent))
                         : kind == ChartContent::Missing ? hatching(m_hatchColor)
                                                         : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(place, 3, 3);
        if (numbered && (kind == ChartContent::Counted || m_chart.counts[field] > 0)) {
            painter.setPen(m_textColor);
            painter.drawText(place, Qt::AlignCenter, QString::number(m_chart.counts[field]));
        }
    }
}

} // namespace softfall
