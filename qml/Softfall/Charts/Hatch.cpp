#include "Hatch.h"

#include <QImage>
#include <QPainter>

namespace softfall {

QBrush hatching(const QColor& color) {
    constexpr int side = 8;
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2));
    for (const int from : {-side, 0, side}) {
        painter.drawLine(from - 1, side + 1, from + side + 1, -1);
    }
    painter.end();
    return QBrush(tile);
}

} // namespace softfall
