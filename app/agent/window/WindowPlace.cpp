#include "agent/window/WindowPlace.h"

#include <algorithm>

namespace softfall {

namespace {

/// A frame is known once the window is shown; this is what desktops draw, and some more.
constexpr QSize frame{16, 48};

int areaOf(const QRect& rect) {
    return rect.isEmpty() ? 0 : rect.width() * rect.height();
}

} // namespace

QRect windowPlace(const QRect& remembered, QSize usual, const QList<QRect>& rooms) {
    const QRect wanted = remembered.isValid() ? remembered : QRect(QPoint(), usual);
    if (rooms.isEmpty()) {
        return wanted;
    }
    // The screen that shows most of it.
    const QRect room =
        *std::ranges::max_element(rooms, {}, [&wanted](const QRect& each) { return areaOf(each.intersected(wanted)); });
    QRect place(wanted.topLeft(), wanted.size().boundedTo(room.size() - frame));
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() - place.width() + 1));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() - place.height() + 1));
    return place;
}

} // namespace softfall
