#pragma once

#include "HeatMap.h"

#include <QAbstractBarSeries>
#include <QByteArray>
#include <QColor>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace softfall {

/// A chart as a picture to be kept or printed: title, chart with its labels and legend, and what it says in words, on a
/// page of its own size.
class ChartPicture : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// Of the chart whose picture it is.
    Q_PROPERTY(QAbstractBarSeries* bars MEMBER m_bars NOTIFY changed FINAL)
    /// In place of bars.
    Q_PROPERTY(softfall::HeatMap* map MEMBER m_map NOTIFY changed FINAL)
    /// The labels that stand around it.
    Q_PROPERTY(softfall::ChartContent chart MEMBER m_chart NOTIFY changed FINAL)
    /// Of the value axis, from the bottom to the top.
    Q_PROPERTY(QList<QString> tickLabels MEMBER m_tickLabels NOTIFY changed FINAL)
    Q_PROPERTY(QColor textColor MEMBER m_textColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor barColor MEMBER m_barColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor hatchColor MEMBER m_hatchColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor background MEMBER m_background NOTIFY changed FINAL)

public:
    using QObject::QObject;

    /// Empty where there is no chart.
    [[nodiscard]] Q_INVOKABLE QByteArray svg(const QString& title, const QString& words) const;
    /// At twice the size, for screens and paper.
    [[nodiscard]] Q_INVOKABLE QByteArray png(const QString& title, const QString& words) const;

signals:
    void changed();

private:
    void draw(QPainter& painter, const QString& title, const QString& words) const;
    void drawLabels(QPainter& painter, const QRectF& plot) const;
    void drawLegend(QPainter& painter) const;
    void drawAxisLabels(QPainter& painter, const QRectF& plot, qreal step) const;

    [[nodiscard]] bool hasChart() const { return m_map || (m_bars && m_bars->chart()); }
    /// Where the bars or fields are, after the chart was drawn.
    QRectF drawChart(QPainter& painter) const;

    QPointer<QAbstractBarSeries> m_bars;
    QPointer<HeatMap> m_map;
    ChartContent m_chart;
    QStringList m_tickLabels;
    QColor m_textColor = Qt::black;
    QColor m_barColor = Qt::darkRed;
    QColor m_hatchColor = Qt::gray;
    QColor m_background = Qt::white;
};

} // namespace softfall
