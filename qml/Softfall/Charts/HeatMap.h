#pragma once

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>

namespace softfall {

/// Nights as fields, a column for each week, Monday on top. The more twitches the fuller a field, with its number in
/// it where there is room; a field without a night is empty. Kinds are those of BarLayers.
class HeatMap : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// Column by column, from a Monday on.
    Q_PROPERTY(QList<qreal> counts READ counts WRITE setCounts NOTIFY dataChanged FINAL)
    /// As long as counts; -1: no night of the range.
    Q_PROPERTY(QList<int> kinds READ kinds WRITE setKinds NOTIFY dataChanged FINAL)
    Q_PROPERTY(QColor barColor MEMBER m_barColor NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor textColor MEMBER m_textColor NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor hatchColor MEMBER m_hatchColor NOTIFY coloursChanged FINAL)
    Q_PROPERTY(int columns READ columns NOTIFY dataChanged FINAL)

public:
    static constexpr int rows = 7;

    explicit HeatMap(QQuickItem* parent = nullptr);

    [[nodiscard]] QList<qreal> counts() const { return m_counts; }
    void setCounts(const QList<qreal>& counts);
    [[nodiscard]] QList<int> kinds() const { return m_kinds; }
    void setKinds(const QList<int>& kinds);
    [[nodiscard]] int columns() const { return int((m_counts.size() + rows - 1) / rows); }

    void paint(QPainter* painter) override;
    /// Into a rectangle from 0, 0 on, whatever the size of the item.
    void draw(QPainter& painter, QSizeF size) const;

signals:
    void dataChanged();
    void coloursChanged();

private:
    QList<qreal> m_counts;
    QList<int> m_kinds;
    QColor m_barColor = Qt::darkRed;
    QColor m_textColor = Qt::black;
    QColor m_hatchColor = Qt::gray;
};

} // namespace softfall
