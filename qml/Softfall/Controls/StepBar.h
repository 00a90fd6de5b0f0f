#pragma once

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>

namespace softfall {

/// Rounded segments in a row, each as long as its share and filled as far as it is done.
class StepBar : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// Share of each segment in any unit, ≥ 0.
    Q_PROPERTY(QList<qreal> shares READ shares WRITE setShares NOTIFY sharesChanged FINAL)
    /// How far each is, 0…1; what is missing at the end is 0.
    Q_PROPERTY(QList<qreal> fills READ fills WRITE setFills NOTIFY fillsChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(QColor trackColor READ trackColor WRITE setTrackColor NOTIFY trackColorChanged FINAL)
    /// From right to left.
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY mirroredChanged FINAL)

public:
    explicit StepBar(QQuickItem* parent = nullptr);

    [[nodiscard]] QList<qreal> shares() const { return m_shares; }
    void setShares(const QList<qreal>& shares);
    [[nodiscard]] QList<qreal> fills() const { return m_fills; }
    void setFills(const QList<qreal>& fills);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);
    [[nodiscard]] QColor trackColor() const { return m_trackColor; }
    void setTrackColor(const QColor& color);
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);

    void paint(QPainter* painter) override;

signals:
    void sharesChanged();
    void fillsChanged();
    void colorChanged();
    void trackColorChanged();
    void mirroredChanged();

private:
    QList<qreal> m_shares;
    QList<qreal> m_fills;
    QColor m_color = Qt::black;
    QColor m_trackColor = Qt::lightGray;
    bool m_mirrored = false;
};

} // namespace softfall
