#include "Glyph.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace softfall {

Glyph::Glyph(QQuickItem* parent)
    : QQuickPaintedItem(parent) {}

void Glyph::setName(const QString& name) {
    if (m_name == name) {
        return;
    }
    m_name = name;
    update();
    emit nameChanged();
}

void Glyph::setColor(const QColor& color) {
    if (m_color == color) {
        return;
    }
    m_color = color;
    update();
    emit colorChanged();
}

void Glyph::paint(QPainter* painter) {
    if (m_name.isEmpty()) {
        return;
    }
    QSvgRenderer drawing(QStringLiteral(":/softfall/icons/%1.svg").arg(m_name));
    if (!drawing.isValid()) {
        return;
    }
    const qreal scale = painter->device()->devicePixelRatio() * painter->transform().m11();
    QImage image((size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter inner(&image);
    drawing.render(&inner);
    // The drawing is black; only its shape counts.
    inner.setCompositionMode(QPainter::CompositionMode_SourceIn);
    inner.fillRect(image.rect(), m_color);
    inner.end();
    painter->drawImage(boundingRect(), image);
}

} // namespace softfall
