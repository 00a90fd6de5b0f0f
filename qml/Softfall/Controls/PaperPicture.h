#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>

namespace softfall {

/// A page of paper on the screen: a picture given as its bytes (PNG), as wide as the item. White paper would light up a
/// dark room, so it can be shown in two colours instead.
class PaperPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QByteArray picture READ picture WRITE setPicture NOTIFY pictureChanged FINAL)
    /// Height over width; 0 without a picture.
    Q_PROPERTY(qreal proportion READ proportion NOTIFY pictureChanged FINAL)
    /// Whether `paper` and `ink` stand for white and black.
    Q_PROPERTY(bool toned READ isToned WRITE setToned NOTIFY tonesChanged FINAL)
    Q_PROPERTY(QColor paper READ paper WRITE setPaper NOTIFY tonesChanged FINAL)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY tonesChanged FINAL)

public:
    explicit PaperPicture(QQuickItem* parent = nullptr);

    [[nodiscard]] QByteArray picture() const { return m_picture; }
    void setPicture(const QByteArray& picture);
    [[nodiscard]] qreal proportion() const;
    [[nodiscard]] bool isToned() const { return m_isToned; }
    void setToned(bool toned);
    [[nodiscard]] QColor paper() const { return m_paper; }
    void setPaper(const QColor& paper);
    [[nodiscard]] QColor ink() const { return m_ink; }
    void setInk(const QColor& ink);

    void paint(QPainter* painter) override;

signals:
    void pictureChanged();
    void tonesChanged();

private:
    void tone();

    QByteArray m_picture;
    QImage m_image; ///< as in the picture
    QImage m_shown; ///< in its tones
    bool m_isToned = false;
    QColor m_paper = Qt::white;
    QColor m_ink = Qt::black;
};

} // namespace softfall
