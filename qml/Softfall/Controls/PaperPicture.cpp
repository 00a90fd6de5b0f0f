#include "PaperPicture.h"

#include <QPainter>

namespace softfall {

namespace {

int between(int from, int to, int share) {
    return from + (to - from) * share / 255;
}

} // namespace

PaperPicture::PaperPicture(QQuickItem* parent)
    : QQuickPaintedItem(parent) {}

void PaperPicture::setPicture(const QByteArray& picture) {
    if (m_picture == picture) {
        return;
    }
    m_picture = picture;
    m_image = QImage::fromData(picture);
    tone();
    emit pictureChanged();
}

qreal PaperPicture::proportion() const {
    return m_image.isNull() ? 0 : qreal(m_image.height()) / m_image.width();
}

void PaperPicture::setToned(bool toned) {
    if (m_isToned != toned) {
        m_isToned = toned;
        tone();
        emit tonesChanged();
    }
}

void PaperPicture::setPaper(const QColor& paper) {
    if (m_paper != paper) {
        m_paper = paper;
        tone();
        emit tonesChanged();
    }
}

void PaperPicture::setInk(const QColor& ink) {
    if (m_ink != ink) {
        m_ink = ink;
        tone();
        emit tonesChanged();
    }
}

void PaperPicture::tone() {
    m_shown = m_image;
    if (m_isToned && !m_image.isNull()) {
        m_shown = m_image.convertToFormat(QImage::Format_Grayscale8);
        m_shown.reinterpretAsFormat(QImage::Format_Indexed8);
        QList<QRgb> colors;
        for (int grey = 0; grey < 256; ++grey) {
            colors << qRgb(between(m_ink.red(), m_paper.red(), grey), between(m_ink.green(), m_paper.green(), grey),
                           between(m_ink.blue(), m_paper.blue(), grey));
        }
        m_shown.setColorTable(colors);
        m_shown = m_shown.convertToFormat(QImage::Format_RGB32); // scaled with a colour table, it would be dithered
    }
    update();
}

void PaperPicture::paint(QPainter* painter) {
    if (!m_shown.isNull()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(boundingRect(), m_shown.scaledToWidth(qMax(1, int(width())), Qt::SmoothTransformation));
    }
}

} // namespace softfall
