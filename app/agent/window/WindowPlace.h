#pragma once

#include <QList>
#include <QRect>

namespace softfall {

/// Where a window opens: as it was, or `usual` in size and up to who manages windows; in either case no larger than the
/// screen leaves room for, frame included, and within it. `rooms` are what panels leave of each screen, the primary
/// one first.
[[nodiscard]] QRect windowPlace(const QRect& remembered, QSize usual, const QList<QRect>& rooms);

} // namespace softfall
