#pragma once

#include "chart/ChartContent.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace softfall {

/// Nights as fields, a column for each week, Monday on top. The more twitches the fuller a field, with its number in
/// it where there is room; a field without a night is empty.
class HeatMap : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// Bars are no fields: they are taken as no chart.
    Q_PROPERTY(softfall::ChartContent chart READ chart WRITE setChart NOTIFY dataChanged FINAL)
    /// How many fields there are.
    Q_PROPERTY(int count READ count NOTIFY dataChanged FINAL)
    Q_PROPERTY(QColor barColor MEMBER m_barColor NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor textColor MEMBER m_textColor NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor hatchColor MEMBER m_hatchColor NOTIFY coloursChanged FINAL)
    /// In pixels; numbers are smaller where fields are.
    Q_PROPERTY(int numberSize MEMBER m_maxNumberSize NOTIFY coloursChanged FINAL)
    Q_PROPERTY(int columns READ columns NOTIFY dataChanged FINAL)

public:
    static constexpr int rows = 7;

    explicit HeatMap(QQuickItem* parent = nullptr);

    [[nodiscard]] ChartContent chart() const { return m_chart; }
    void setChart(const ChartContent& chart);
    [[nodiscard]] int count() const { return int(m_chart.counts.size()); }
    [[nodiscard]] int columns() const { return (count() + rows - 1) / rows; }

    void paint(QPainter* painter) override;
    /// Into a rectangle from 0, 0 on, whatever the size of the item.
    void draw(QPainter& painter, QSizeF size) const;

signals:
    void dataChanged();
    void coloursChanged();

private:
    ChartContent m_chart;
    QColor m_barColor = Qt::darkRed;
    QColor m_textColor = Qt::black;
    QColor m_hatchColor = Qt::gray;
    int m_maxNumberSize = 14;
};

} // namespace softfall
