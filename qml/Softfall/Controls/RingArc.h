#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace softfall {

/// A ring of which a part is filled, clockwise from the top; with every renderer alike.
class RingArc : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// Filled part, 0…1.
    Q_PROPERTY(qreal progress READ progress WRITE setProgress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(QColor trackColor READ trackColor WRITE setTrackColor NOTIFY trackColorChanged FINAL)
    /// In pixels.
    Q_PROPERTY(qreal thickness READ thickness WRITE setThickness NOTIFY thicknessChanged FINAL)

public:
    explicit RingArc(QQuickItem* parent = nullptr);

    [[nodiscard]] qreal progress() const { return m_progress; }
    void setProgress(qreal progress);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);
    [[nodiscard]] QColor trackColor() const { return m_trackColor; }
    void setTrackColor(const QColor& color);
    [[nodiscard]] qreal thickness() const { return m_thickness; }
    void setThickness(qreal thickness);

    void paint(QPainter* painter) override;

signals:
    void progressChanged();
    void colorChanged();
    void trackColorChanged();
    void thicknessChanged();

private:
    qreal m_progress = 0;
    qreal m_thickness = 14;
    QColor m_color = Qt::black;
    QColor m_trackColor = Qt::lightGray;
};

} // namespace softfall
