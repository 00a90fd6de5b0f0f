#include "LegendMark.h"

#include "Hatch.h"

#include <QPainter>

namespace softfall {

namespace {

QColor withAlpha(QColor color, float alpha) {
    color.setAlphaF(alpha);
    return color;
}

} // namespace

void drawLegendMark(QPainter& painter, QSizeF size, ChartContent::Mark mark, const ChartColors& colors) {
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all({0, 0}, size);
    const QPointF middle = all.center();
    const QRectF bar(middle.x() - size.height() * 0.4, 0, size.height() * 0.8, size.height());
    painter.setPen(Qt::NoPen);
    switch (mark) {
    case ChartContent::BarMark:
        painter.setBrush(withAlpha(colors.bar, 0.55F));
        painter.drawRect(bar);
        break;
    case ChartContent::PaleMark:
        painter.setBrush(colors.hatch);
        painter.drawRect(bar);
        break;
    case ChartContent::DotMark:
        painter.setBrush(colors.bar);
        painter.drawEllipse(middle, 3, 3);
        break;
    case ChartContent::LineMark:
        painter.setPen(QPen(colors.line, 2.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(2, middle.y()), QPointF(size.width() - 2, middle.y()));
        break;
    case ChartContent::DashedMark:
        painter.setPen(QPen(colors.line, 1.5, Qt::DashLine, Qt::FlatCap));
        painter.drawLine(QPointF(0, middle.y()), QPointF(size.width(), middle.y()));
        break;
    case ChartContent::BandMark:
        painter.setBrush(withAlpha(colors.line, 0.12F));
        painter.drawRect(all);
        break;
    case ChartContent::HatchedMark:
        painter.setBrush(hatching(colors.hatch));
        painter.drawRect(bar);
        break;
    case ChartContent::OutlinedMark:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.bar, 1.5, Qt::DashLine));
        painter.drawRect(bar.adjusted(1, 1, -1, -1));
        break;
    case ChartContent::EmptyMark:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.hatch, 1));
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        break;
    }
}

LegendMark::LegendMark(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    connect(this, &LegendMark::changed, this, [this] { update(); });
}

void LegendMark::paint(QPainter* painter) {
    drawLegendMark(*painter, size(), ChartContent::Mark(m_mark), {m_barColor, m_lineColor, m_hatchColor});
}

} // namespace softfall
