#pragma once

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>

namespace softfall {

/// A few nights as small bars without axes: a glance, not a chart. Kinds are those of ChartContent.
class NightBars : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// Height of each bar, the oldest first.
    Q_PROPERTY(QList<qreal> counts READ counts WRITE setCounts NOTIFY dataChanged FINAL)
    /// Kind of each bar; as long as counts.
    Q_PROPERTY(QList<int> kinds READ kinds WRITE setKinds NOTIFY dataChanged FINAL)
    Q_PROPERTY(QColor barColor READ barColor WRITE setBarColor NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor hatchColor READ hatchColor WRITE setHatchColor NOTIFY coloursChanged FINAL)

public:
    explicit NightBars(QQuickItem* parent = nullptr);

    [[nodiscard]] QList<qreal> counts() const { return m_counts; }
    void setCounts(const QList<qreal>& counts);
    [[nodiscard]] QList<int> kinds() const { return m_kinds; }
    void setKinds(const QList<int>& kinds);
    [[nodiscard]] QColor barColor() const { return m_barColor; }
    void setBarColor(const QColor& color);
    [[nodiscard]] QColor hatchColor() const { return m_hatchColor; }
    void setHatchColor(const QColor& color);

    void paint(QPainter* painter) override;

signals:
    void dataChanged();
    void coloursChanged();

private:
    QList<qreal> m_counts;
    QList<int> m_kinds;
    QColor m_barColor = Qt::darkRed;
    QColor m_hatchColor = Qt::gray;
};

} // namespace softfall
