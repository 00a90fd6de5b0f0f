#pragma once

#include <QPainterPath>

namespace softfall {

/// The outline of a limb: a circle at each end and the straight sides that touch both.
/// Where one circle lies within the other, the larger alone.
[[nodiscard]] QPainterPath taperedLimb(QPointF from, qreal fromRadius, QPointF to, qreal toRadius);

} // namespace softfall
