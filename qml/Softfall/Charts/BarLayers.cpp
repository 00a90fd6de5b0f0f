#include "BarLayers.h"

#include "Hatch.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>

namespace softfall {

namespace {

// Of the height of the axis: where a zero's dot lies, so that it is whole, and a bar without a number.
constexpr qreal dotHeight = 0.018;
constexpr qreal unknown = 0.3;

constexpr qreal dotSize = 6;

enum Set { BaseSet, CountedSet, MissingSet, UnsureSet, setCount };

} // namespace

BarLayers::BarLayers(QObject* parent)
    : QObject(parent) {
    // Chart and series may change together; the series is filled once.
    const auto plan = [this] {
        if (!m_planned) {
            m_planned = true;
            QMetaObject::invokeMethod(this, &BarLayers::fill, Qt::QueuedConnection);
        }
    };
    connect(this, &BarLayers::dataChanged, this, plan);
    connect(this, &BarLayers::barsChanged, this, plan);
    connect(this, &BarLayers::coloursChanged, this, &BarLayers::paint);
}

void BarLayers::setChart(const ChartContent& chart) {
    const ChartContent bars = chart.isMap ? ChartContent() : chart;
    if (m_chart != bars) { // NaN is unequal to itself, so one with a gap in a line always is; it is a cheap mistake
        m_chart = bars;
        emit dataChanged();
    }
}

void BarLayers::setBars(QAbstractBarSeries* bars) {
    if (m_bars != bars) {
        m_bars = bars;
        emit barsChanged();
    }
}

qreal BarLayers::highest() const {
    qreal found = 0;
    for (qsizetype bar = 0; bar < m_chart.counts.size(); ++bar) {
        found = std::max(found, m_chart.counts[bar] + m_chart.bases.value(bar, 0));
    }
    for (const QList<qreal>& heights : {m_chart.means, m_chart.plans}) {
        for (const qreal height : heights) {
            found = std::isfinite(height) ? std::max(found, height) : found;
        }
    }
    return found;
}

qreal BarLayers::tick() const {
    if (m_chart.valuePositions.size() > 1) {
        return m_chart.valuePositions[1] - m_chart.valuePositions[0];
    }
    const qreal maximum = highest();
    // 1, 2, 5, 10, 20, 50, …: five of them at the most.
    for (qreal ten = 1;; ten *= 10) {
        for (const qreal step : {1, 2, 5}) {
            if (maximum <= step * ten * 5) {
                return step * ten;
            }
        }
    }
}

qreal BarLayers::top() const {
    return m_chart.valuePositions.isEmpty() ? std::max(2.0, std::ceil(highest() / tick())) * tick()
                                            : m_chart.valuePositions.last();
}

QStringList BarLayers::tickLabels() const {
    if (!m_chart.valueLabels.isEmpty()) {
        return m_chart.valueLabels;
    }
    QStringList labels;
    for (int line = 0; line * tick() < top() + tick() / 2; ++line) {
        labels << QString::number(line * tick());
    }
    return labels;
}

QString BarLayers::widestTickLabel() const {
    const QStringList labels = tickLabels();
    return labels.isEmpty() ? QString() : *std::ranges::max_element(labels, {}, &QString::size);
}

void BarLayers::fill() {
    m_planned = false;
    if (!m_bars || !m_bars->chart()) {
        return;
    }
    for (const auto& series : std::as_const(m_added)) {
        if (series) {
            m_bars->chart()->removeSeries(series);
            delete series;
        }
    }
    m_added.clear();
    fillBars();
    fillBands();
    fillDots();
    fillLines();
    paint();
}

void BarLayers::fillBars() {
    QList<QList<qreal>> heights(setCount, QList<qreal>(m_chart.counts.size(), 0));
    for (qsizetype bar = 0; bar < m_chart.counts.size(); ++bar) {
        heights[BaseSet][bar] = m_chart.bases.value(bar, 0);
        switch (m_chart.kinds.value(bar, ChartContent::Counted)) {
        case ChartContent::Counted:
            heights[CountedSet][bar] = m_chart.counts[bar];
            break;
        case ChartContent::Missing:
            heights[MissingSet][bar] = top() * unknown;
            break;
        case ChartContent::Unsure:
            heights[UnsureSet][bar] = m_chart.counts[bar] > 0 ? m_chart.counts[bar] : top() * unknown;
            break;
        default:
            break;
        }
    }
    QList<QBarSet*> sets;
    for (const QList<qreal>& each : heights) {
        sets.append(new QBarSet(QString()));
        sets.last()->append(each);
    }
    m_bars->clear();
    m_bars->append(sets); // the series owns them
}

bool BarLayers::isZero(qsizetype bar) const {
    return m_chart.kinds.value(bar, ChartContent::Counted) == ChartContent::Counted && m_chart.counts[bar] <= 0 &&
           m_chart.bases.value(bar, 0) <= 0;
}

void BarLayers::fillDots() {
    QList<QPointF> places;
    for (qsizetype bar = 0; bar < m_chart.counts.size(); ++bar) {
        if (isZero(bar)) {
            places.append({qreal(bar), top() * dotHeight});
        }
    }
    if (!places.isEmpty()) {
        m_dots = new QScatterSeries;
        m_dots->replace(places);
        m_dots->setMarkerSize(dotSize);
        take(m_dots);
    }
}

void BarLayers::take(QAbstractSeries* series) {
    m_bars->chart()->addSeries(series); // the chart owns it
    const auto axes = m_bars->attachedAxes();
    for (QAbstractAxis* axis : axes) {
        series->attachAxis(axis);
    }
    m_added.append(series);
}

void BarLayers::fillBands() {
    for (qsizetype band = 0; band < m_chart.bandFirsts.size(); ++band) {
        const qreal from = m_chart.bandFirsts[band] - 0.5;
        const qreal to = m_chart.bandLasts.value(band) + 0.5;
        auto* low = new QLineSeries;
        auto* high = new QLineSeries;
        low->replace({{from, m_chart.bandLows.value(band)}, {to, m_chart.bandLows.value(band)}});
        const qreal edge = std::min(m_chart.bandHighs.value(band), top());
        high->replace({{from, edge}, {to, edge}});
        auto* area = new QAreaSeries(high, low);
        low->setParent(area);
        high->setParent(area);
        take(area);
    }
}

QList<QPointer<QLineSeries>> BarLayers::linesOf(const QList<qreal>& heights) {
    QList<QPointer<QLineSeries>> lines;
    QList<QPointF> points;
    const auto close = [&] {
        if (points.isEmpty()) {
            return;
        }
        auto* line = new QLineSeries;
        line->replace(points);
        line->setPointsVisible(points.size() == 1);
        take(line);
        lines.append(line);
        points.clear();
    };
    for (qsizetype bar = 0; bar < heights.size(); ++bar) {
        if (std::isnan(heights[bar])) {
            close();
        } else {
            points.append({qreal(bar), heights[bar]});
        }
    }
    close();
    return lines;
}

void BarLayers::fillLines() {
    m_planLines = linesOf(m_chart.plans);
    m_meanLines = linesOf(m_chart.means);
}

void BarLayers::paint() {
    if (!m_bars) {
        return;
    }
    const QList<QBarSet*> sets = m_bars->barSets();
    if (sets.size() == setCount) {
        QColor counted = m_barColor;
        counted.setAlphaF(0.55F);
        sets[CountedSet]->setBrush(counted);
        sets[CountedSet]->setPen(Qt::NoPen);
        sets[BaseSet]->setBrush(m_baseColor);
        sets[BaseSet]->setPen(Qt::NoPen);
        sets[MissingSet]->setBrush(hatching(m_hatchColor));
        sets[MissingSet]->setPen(Qt::NoPen);
        sets[UnsureSet]->setBrush(Qt::NoBrush);
        sets[UnsureSet]->setPen(QPen(m_barColor, 1.5, Qt::DashLine));
    }
    if (m_dots) {
        m_dots->setColor(m_barColor);
        m_dots->setBorderColor(Qt::transparent);
    }
    QColor band = m_lineColor;
    band.setAlphaF(0.09F);
    for (const auto& series : std::as_const(m_added)) {
        if (auto* area = qobject_cast<QAreaSeries*>(series.data())) {
            area->setBrush(band);
            area->setPen(Qt::NoPen);
        }
    }
    for (const auto& line : std::as_const(m_meanLines)) {
        if (line) {
            line->setPen(QPen(m_lineColor, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
    }
    for (const auto& line : std::as_const(m_planLines)) {
        if (line) {
            line->setPen(QPen(m_lineColor, 1.5, Qt::DashLine, Qt::FlatCap));
        }
    }
}

} // namespace softfall
