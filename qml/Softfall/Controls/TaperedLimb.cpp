#include "TaperedLimb.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace softfall {

namespace {

QRectF circle(QPointF centre, qreal radius) {
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

} // namespace

QPainterPath taperedLimb(QPointF from, qreal fromRadius, QPointF to, qreal toRadius) {
    const QPointF way = to - from;
    const qreal length = std::hypot(way.x(), way.y());
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    if (length <= std::abs(fromRadius - toRadius)) {
        path.addEllipse(circle(fromRadius > toRadius ? from : to, std::max(fromRadius, toRadius)));
        return path;
    }
    // Both sides touch the circles at this angle from the axis. Angles as in QPainterPath: counter-clockwise, degrees.
    const qreal axis = -qRadiansToDegrees(std::atan2(way.y(), way.x()));
    const qreal touch = qRadiansToDegrees(std::acos((fromRadius - toRadius) / length));
    path.arcMoveTo(circle(from, fromRadius), axis + touch);
    path.arcTo(circle(from, fromRadius), axis + touch, 360 - 2 * touch);
    path.arcTo(circle(to, toRadius), axis - touch, 2 * touch);
    path.closeSubpath();
    return path;
}

} // namespace softfall
