#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QString>

namespace softfall {

/// A line drawing of resources/icons in one colour, sharp at every scale and with every renderer.
class Glyph : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// File name without ending, such as `moon`; nothing is drawn for an unknown one.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)

public:
    explicit Glyph(QQuickItem* parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);

    void paint(QPainter* painter) override;

signals:
    void nameChanged();
    void colorChanged();

private:
    QString m_name;
    QColor m_color = Qt::black;
};

} // namespace softfall
