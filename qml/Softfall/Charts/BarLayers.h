#pragma once

#include "chart/ChartContent.h"

#include <QAbstractBarSeries>
#include <QColor>
#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

QT_BEGIN_NAMESPACE
class QAbstractSeries;
class QBarSet;
class QLineSeries;
class QScatterSeries;
QT_END_NAMESPACE

namespace softfall {

/// Fills a chart of bars in one go: bars for what was counted, dots for zeros, hatched bars for what is missing,
/// outlined ones for what is unsure, on a base where there is one; a line with gaps, a dashed line, and bands behind
/// them.
class BarLayers : public QObject {
    Q_OBJECT
    QML_ELEMENT

    /// A calendar has no bars: it is taken as no chart.
    Q_PROPERTY(softfall::ChartContent chart READ chart WRITE setChart NOTIFY dataChanged FINAL)
    /// How many there are.
    Q_PROPERTY(int count READ count NOTIFY dataChanged FINAL)
    /// Top of the value axis: not below any height. The axis begins at 0.
    Q_PROPERTY(qreal top READ top NOTIFY dataChanged FINAL)
    /// Distance of the lines of the value axis.
    Q_PROPERTY(qreal tick READ tick NOTIFY dataChanged FINAL)
    /// What stands at the lines, from 0 to the top.
    Q_PROPERTY(QList<QString> tickLabels READ tickLabels NOTIFY dataChanged FINAL)
    /// The longest of them.
    Q_PROPERTY(QString widestTickLabel READ widestTickLabel NOTIFY dataChanged FINAL)

    Q_PROPERTY(QColor barColor MEMBER m_barColor NOTIFY coloursChanged FINAL)
    /// May be transparent.
    Q_PROPERTY(QColor baseColor MEMBER m_baseColor NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor lineColor MEMBER m_lineColor NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor hatchColor MEMBER m_hatchColor NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QAbstractBarSeries* bars READ bars WRITE setBars NOTIFY barsChanged FINAL)

public:
    explicit BarLayers(QObject* parent = nullptr);

    [[nodiscard]] ChartContent chart() const { return m_chart; }
    void setChart(const ChartContent& chart);
    [[nodiscard]] int count() const { return int(m_chart.counts.size()); }

    [[nodiscard]] qreal top() const;
    [[nodiscard]] qreal tick() const;
    [[nodiscard]] QStringList tickLabels() const;
    [[nodiscard]] QString widestTickLabel() const;

    [[nodiscard]] QAbstractBarSeries* bars() const { return m_bars; }
    /// The series must already be in a chart with its axes; it stays the chart's.
    void setBars(QAbstractBarSeries* bars);

signals:
    void dataChanged();
    void coloursChanged();
    void barsChanged();

private:
    void fill();
    void fillBars();
    void fillBands();
    void fillLines();
    void fillDots();
    [[nodiscard]] bool isZero(qsizetype bar) const;
    void take(QAbstractSeries* series);
    QList<QPointer<QLineSeries>> linesOf(const QList<qreal>& heights);
    void paint();
    [[nodiscard]] qreal highest() const;

    ChartContent m_chart;
    QColor m_barColor = Qt::darkRed;
    QColor m_baseColor = Qt::transparent;
    QColor m_lineColor = Qt::black;
    QColor m_hatchColor = Qt::gray;
    QPointer<QAbstractBarSeries> m_bars;
    QList<QPointer<QAbstractSeries>> m_added; ///< bands and lines; they are the chart's
    QList<QPointer<QLineSeries>> m_meanLines; ///< one for each stretch of bars with a mean
    QList<QPointer<QLineSeries>> m_planLines;
    QPointer<QScatterSeries> m_dots;
    bool m_planned = false;
};

} // namespace softfall
