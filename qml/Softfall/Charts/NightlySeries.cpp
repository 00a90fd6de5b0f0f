#include "NightlySeries.h"

#include "Hatch.h"

#include <QBarSet>
#include <QChart>
#include <QLineSeries>

#include <algorithm>
#include <cmath>

namespace softfall {

namespace {

// Of the height of the axis: a stub that says "zero" and cannot be taken for a count, and a bar without a number.
constexpr qreal stub = 0.012;
constexpr qreal unknown = 0.3;

enum Set { CountedSet, ZeroSet, MissingSet, UnsureSet, setCount };

} // namespace

NightlySeries::NightlySeries(QObject* parent)
    : QObject(parent) {
    // Several lists change together; the chart is filled once.
    const auto plan = [this] {
        if (!m_planned) {
            m_planned = true;
            QMetaObject::invokeMethod(this, &NightlySeries::fill, Qt::QueuedConnection);
        }
    };
    connect(this, &NightlySeries::dataChanged, this, plan);
    connect(this, &NightlySeries::barsChanged, this, plan);
    connect(this, &NightlySeries::coloursChanged, this, &NightlySeries::paint);
}

void NightlySeries::setCounts(const QList<qreal>& counts) {
    if (m_counts != counts) {
        m_counts = counts;
        emit dataChanged();
    }
}

void NightlySeries::setKinds(const QList<int>& kinds) {
    if (m_kinds != kinds) {
        m_kinds = kinds;
        emit dataChanged();
    }
}

void NightlySeries::setMeans(const QList<qreal>& means) {
    m_means = means; // NaN is unequal to itself, so there is no telling whether it is the same
    emit dataChanged();
}

qreal NightlySeries::tick() const {
    const qreal highest = m_counts.isEmpty() ? 0 : *std::ranges::max_element(m_counts);
    for (const qreal step : {1, 2, 5, 10}) {
        if (highest <= step * 5) {
            return step;
        }
    }
    return 20;
}

qreal NightlySeries::top() const {
    const qreal highest = m_counts.isEmpty() ? 0 : *std::ranges::max_element(m_counts);
    return std::max(2.0, std::ceil(highest / tick())) * tick();
}

void NightlySeries::setBars(QAbstractBarSeries* bars) {
    if (m_bars == bars) {
        return;
    }
    m_bars = bars;
    emit barsChanged();
}

void NightlySeries::fill() {
    m_planned = false;
    if (!m_bars || !m_bars->chart()) {
        return;
    }
    fillBars();
    fillMeans();
    paint();
}

void NightlySeries::fillBars() {
    QList<QList<qreal>> heights(setCount, QList<qreal>(m_counts.size(), 0));
    for (qsizetype bar = 0; bar < m_counts.size(); ++bar) {
        switch (bar < m_kinds.size() ? m_kinds[bar] : Counted) {
        case Counted:
            heights[m_counts[bar] > 0 ? CountedSet : ZeroSet][bar] = m_counts[bar] > 0 ? m_counts[bar] : top() * stub;
            break;
        case Missing:
            heights[MissingSet][bar] = top() * unknown;
            break;
        case Unsure:
            heights[UnsureSet][bar] = m_counts[bar] > 0 ? m_counts[bar] : top() * unknown;
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

void NightlySeries::fillMeans() {
    QChart* chart = m_bars->chart();
    for (const auto& line : std::as_const(m_lines)) {
        if (line) {
            chart->removeSeries(line);
            delete line;
        }
    }
    m_lines.clear();
    QList<QPointF> points;
    const auto close = [&] {
        if (points.isEmpty()) {
            return;
        }
        auto* line = new QLineSeries;
        line->replace(points);
        line->setPointsVisible(points.size() == 1);
        chart->addSeries(line); // the chart owns it
        const auto axes = m_bars->attachedAxes();
        for (QAbstractAxis* axis : axes) {
            line->attachAxis(axis);
        }
        m_lines.append(line);
        points.clear();
    };
    for (qsizetype bar = 0; bar < m_means.size(); ++bar) {
        if (std::isnan(m_means[bar])) {
            close();
        } else {
            points.append({qreal(bar), m_means[bar]});
        }
    }
    close();
}

void NightlySeries::paint() {
    if (!m_bars) {
        return;
    }
    const QList<QBarSet*> sets = m_bars->barSets();
    if (sets.size() == setCount) {
        QColor counted = m_barColor;
        counted.setAlphaF(0.55F);
        for (const Set set : {CountedSet, ZeroSet}) {
            sets[set]->setBrush(counted);
            sets[set]->setPen(Qt::NoPen);
        }
        sets[MissingSet]->setBrush(hatching(m_hatchColor));
        sets[MissingSet]->setPen(Qt::NoPen);
        sets[UnsureSet]->setBrush(Qt::NoBrush);
        sets[UnsureSet]->setPen(QPen(m_barColor, 1.5, Qt::DashLine));
    }
    for (const auto& line : std::as_const(m_lines)) {
        if (line) {
            line->setPen(QPen(m_lineColor, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
    }
}

} // namespace softfall
