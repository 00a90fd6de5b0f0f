#pragma once

#include <QQuickItem>
#include <QRectF>

namespace softfall {

/// Mouse, wheel and keys over a chart of bars, or of fields in columns. The wheel zooms with Ctrl and moves sideways or
/// with Shift; otherwise it is the page's. ← → (↑ ↓ within a column), Home and End go from bar to bar, Enter opens,
/// + and − zoom, Page up and Page down move.
class ChartInput : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    /// Where the bars are, within this item.
    Q_PROPERTY(QRectF plot MEMBER m_plot NOTIFY shapeChanged FINAL)
    Q_PROPERTY(int bars MEMBER m_bars NOTIFY shapeChanged FINAL)
    /// Fields in a column, numbered downwards, column by column; 1 for bars.
    Q_PROPERTY(int rows MEMBER m_rows NOTIFY shapeChanged FINAL)
    /// The bar that is pointed at or was gone to; -1: none.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)

public:
    explicit ChartInput(QQuickItem* parent = nullptr);

    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int current);

signals:
    void shapeChanged();
    void currentChanged();
    void opened(int index);
    /// Earlier is negative.
    void moved(int steps);
    /// Closer is positive.
    void zoomed(int steps);

protected:
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int barAt(QPointF place) const;
    void go(int by);

    QRectF m_plot;
    int m_bars = 0;
    int m_rows = 1;
    int m_current = -1;
};

} // namespace softfall
