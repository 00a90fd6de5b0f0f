#pragma once

#include <QBrush>
#include <QColor>

namespace softfall {

/// Diagonals for what is missing. Two pixels wide: those of Qt::BDiagPattern are too thin for so faint a colour.
[[nodiscard]] QBrush hatching(const QColor& color);

} // namespace softfall
