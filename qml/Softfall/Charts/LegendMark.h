#pragma once

#include "chart/ChartContent.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace softfall {

/// The colours of a chart.
struct ChartColors {
    QColor bar;
    QColor line;
    QColor hatch;
};

/// A small piece of what `mark` stands for, in a rectangle from 0, 0 on.
void drawLegendMark(QPainter& painter, QSizeF size, ChartContent::Mark mark, const ChartColors& colors);

/// The same as an item.
class LegendMark : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// A ChartContent::Mark.
    Q_PROPERTY(int mark MEMBER m_mark NOTIFY changed FINAL)
    Q_PROPERTY(QColor barColor MEMBER m_barColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor lineColor MEMBER m_lineColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor hatchColor MEMBER m_hatchColor NOTIFY changed FINAL)

public:
    explicit LegendMark(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    int m_mark = ChartContent::BarMark;
    QColor m_barColor = Qt::darkRed;
    QColor m_lineColor = Qt::black;
    QColor m_hatchColor = Qt::gray;
};

} // namespace softfall
