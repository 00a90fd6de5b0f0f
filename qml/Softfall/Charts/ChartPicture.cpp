#include "ChartPicture.h"

#include "LegendMark.h"
#include "core/PlainText.h"

#include <QBarSet>
#include <QBuffer>
#include <QChart>
#include <QFont>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace softfall {

namespace {

constexpr QSize page{1000, 680};
constexpr int margin = 40;
constexpr QRectF chartPlace{70, 116, 890, 352};
constexpr int unitTop = 78;
constexpr int legendTop = 520;
constexpr int wordsTop = 556;

QFont fontOf(int pixels, bool bold = false) {
    QFont font;
    font.setPixelSize(pixels);
    font.setBold(bold);
    return font;
}

} // namespace

void ChartPicture::drawAxisLabels(QPainter& painter, const QRectF& plot, qreal step) const {
    qreal free = plot.left() - step;
    for (qsizetype each = 0; each < m_chart.axisLabels.size(); ++each) {
        const qreal middle = plot.left() + (m_chart.axisPositions.value(each) + 0.5) * step;
        const qreal width =
            m_chart.areGroups ? step : painter.fontMetrics().horizontalAdvance(m_chart.axisLabels[each]) + 12;
        if (!m_chart.areGroups && middle - width / 2 < free) {
            continue; // it would run into the one before it
        }
        free = middle + width / 2;
        painter.drawText(QRectF(middle - width / 2, plot.bottom() + 6, width, 36), Qt::AlignHCenter | Qt::TextWordWrap,
                         m_chart.axisLabels[each]);
    }
}

void ChartPicture::drawLabels(QPainter& painter, const QRectF& plot) const {
    const qsizetype bars = m_map                         ? m_map->columns()
                           : m_bars->barSets().isEmpty() ? 0
                                                         : m_bars->barSets().first()->count();
    const qreal step = plot.width() / qreal(std::max<qsizetype>(1, bars));
    painter.setFont(fontOf(14));
    drawAxisLabels(painter, plot, step);
    painter.drawText(QRectF(margin, unitTop, page.width() / 2.0, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     m_chart.valueUnit);
    painter.drawText(QRectF(plot.left(), legendTop - 22, plot.width(), 20), Qt::AlignHCenter | Qt::AlignVCenter,
                     m_chart.axisUnit);
    const qreal high = m_map ? plot.height() / HeatMap::rows : 0;
    for (qsizetype each = 0; m_map && each < m_chart.rowLabels.size(); ++each) {
        painter.drawText(QRectF(0, plot.top() + qreal(each) * high, plot.left() - 8, high),
                         Qt::AlignRight | Qt::AlignVCenter, m_chart.rowLabels[each]);
    }
    for (qsizetype each = 0; each < m_tickLabels.size(); ++each) {
        const qreal y =
            plot.bottom() - plot.height() * qreal(each) / qreal(std::max<qsizetype>(1, m_tickLabels.size() - 1));
        painter.drawText(QRectF(0, y - 10, plot.left() - 8, 20), Qt::AlignRight | Qt::AlignVCenter, m_tickLabels[each]);
    }
    for (qsizetype each = 0; each < m_chart.markerLabels.size(); ++each) {
        const qreal x = plot.left() + m_chart.markerPositions.value(each) * step;
        painter.drawLine(QPointF(x, chartPlace.top() - 16), QPointF(x, plot.bottom()));
        const bool isLate = x > page.width() / 2.0;
        const QRectF place(isLate ? margin : x + 8, chartPlace.top() - 18, isLate ? x - 8 - margin : page.width() - x,
                           20);
        painter.drawText(
            place, isLate ? Qt::AlignRight : Qt::AlignLeft,
            painter.fontMetrics().elidedText(m_chart.markerLabels[each], Qt::ElideRight, int(place.width())));
    }
}

void ChartPicture::drawLegend(QPainter& painter) const {
    constexpr QSizeF mark{22, 14};
    painter.setFont(fontOf(14));
    qreal x = margin;
    for (qsizetype each = 0; each < m_chart.legendLabels.size(); ++each) {
        painter.save();
        painter.translate(x, legendTop + 3);
        drawLegendMark(painter, mark, ChartContent::Mark(m_chart.legendMarks.value(each)),
                       {m_barColor, m_textColor, m_hatchColor});
        painter.restore();
        x += mark.width() + 8;
        const QString& label = m_chart.legendLabels[each];
        const qreal width = painter.fontMetrics().horizontalAdvance(label);
        painter.drawText(QRectF(x, legendTop, width + 4, 20), Qt::AlignLeft | Qt::AlignVCenter, label);
        x += width + 26;
    }
}

QRectF ChartPicture::drawChart(QPainter& painter) const {
    if (m_map) {
        painter.save();
        painter.translate(chartPlace.topLeft());
        m_map->draw(painter, chartPlace.size());
        painter.restore();
        return chartPlace;
    }
    const QChart* chart = m_bars->chart();
    const QRectF source = chart->sceneBoundingRect();
    chart->scene()->render(&painter, chartPlace, source, Qt::IgnoreAspectRatio);
    const QRectF area = chart->plotArea();
    const qreal across = chartPlace.width() / source.width();
    const qreal down = chartPlace.height() / source.height();
    return {chartPlace.left() + area.left() * across, chartPlace.top() + area.top() * down, area.width() * across,
            area.height() * down};
}

void ChartPicture::draw(QPainter& painter, const QString& title, const QString& words) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), page), m_background);
    painter.setPen(m_textColor);
    painter.setFont(fontOf(24, true));
    painter.drawText(QRectF(margin, 24, page.width() - 2 * margin, 60), Qt::TextWordWrap, title);
    drawLabels(painter, drawChart(painter));
    drawLegend(painter);
    painter.setFont(fontOf(16));
    painter.drawText(QRectF(margin, wordsTop, page.width() - 2 * margin, page.height() - wordsTop - 16),
                     Qt::TextWordWrap, words);
}

QByteArray ChartPicture::svg(const QString& title, const QString& words) const {
    if (!hasChart()) {
        return {};
    }
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(page);
    generator.setViewBox(QRect(QPoint(), page));
    QPainter painter(&generator);
    draw(painter, title, words);
    painter.end();
    // Qt 6.4 would write them as they are, with `<` and `&`.
    QString drawing = QString::fromUtf8(buffer.data());
    drawing.insert(
        drawing.indexOf(QLatin1String("<defs>")),
        QStringLiteral("<title>%1</title>\n<desc>%2</desc>\n").arg(title.toHtmlEscaped(), words.toHtmlEscaped()));
    return printable(drawing).toUtf8(); // an XML file may not have them
}

QByteArray ChartPicture::png(const QString& title, const QString& words) const {
    if (!hasChart()) {
        return {};
    }
    constexpr int finer = 2;
    QImage image(page * finer, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.scale(finer, finer);
    draw(painter, title, words);
    painter.end();
    image.setText(QStringLiteral("Description"), words);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace softfall
