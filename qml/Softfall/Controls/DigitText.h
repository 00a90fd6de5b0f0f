#pragma once

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>
#include <QString>

namespace softfall {

/// One line of text in which every digit has the same width, so that a number that changes does not dance.
/// Too long for `maximumWidth`, it becomes smaller as a whole.
class DigitText : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY fontChanged FINAL)
    /// In pixels; 0: no limit.
    Q_PROPERTY(qreal maximumWidth READ maximumWidth WRITE setMaximumWidth NOTIFY maximumWidthChanged FINAL)

public:
    explicit DigitText(QQuickItem* parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor& color);
    [[nodiscard]] QFont font() const { return m_font; }
    void setFont(const QFont& font);
    [[nodiscard]] qreal maximumWidth() const { return m_maximumWidth; }
    void setMaximumWidth(qreal width);

    void paint(QPainter* painter) override;

signals:
    void textChanged();
    void colorChanged();
    void fontChanged();
    void maximumWidthChanged();

private:
    void measure();

    QString m_text;
    QColor m_color = Qt::black;
    QFont m_font;
    QFont m_fitted; ///< m_font, made smaller where need be
    qreal m_maximumWidth = 0;
};

} // namespace softfall
