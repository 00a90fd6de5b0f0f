#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace softfall {

/// Diagonal lines on a transparent ground: what is not known.
class Hatching : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)

public:
    explicit Hatching(QQuickItem* parent = nullptr);

    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);

    void paint(QPainter* painter) override;

signals:
    void colorChanged();

private:
    QColor m_color = Qt::lightGray;
};

} // namespace softfall
