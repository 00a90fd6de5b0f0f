#include "agent/window/PictureCheck.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace softfall {

namespace {

/// Of rounding, and of letters that lean out of their line.
constexpr qreal tolerance = 2;

bool isText(const QQuickItem& item) {
    return item.inherits("QQuickText") && !item.property("text").toString().isEmpty();
}

/// A strip of chips, for one.
bool scrollsSideways(const QQuickItem& item) {
    return item.inherits("QQuickFlickable") && item.property("contentWidth").toReal() > item.width() + 1;
}

/// `seen`: what clipping ancestors leave of the scene.
void addBeyond(const QQuickItem& item, qreal width, QRectF seen, QStringList& found) {
    if (!item.isVisible() || item.opacity() == 0 || scrollsSideways(item)) {
        return;
    }
    const QRectF place = item.mapRectToScene({0, 0, item.width(), item.height()});
    if (item.clip()) {
        seen &= place;
    }
    if (isText(item) && place.intersects(seen)) {
        if (const qreal missing = std::max(-place.left(), place.right() - width); missing > tolerance) {
            found << QStringLiteral("“%1” reaches %2 px beyond the window")
                         .arg(item.property("text").toString())
                         .arg(qRound(missing));
        }
    }
    for (const QQuickItem* child : item.childItems()) {
        addBeyond(*child, width, seen, found);
    }
}

} // namespace

QStringList textsBeyond(const QQuickWindow& window) {
    QStringList found;
    constexpr qreal everywhere = 1e6;
    addBeyond(*window.contentItem(), window.width(), {-everywhere, -everywhere, 2 * everywhere, 2 * everywhere}, found);
    return found;
}

} // namespace softfall
