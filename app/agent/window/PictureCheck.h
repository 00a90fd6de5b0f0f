#pragma once

#include <QStringList>

class QQuickWindow;

namespace softfall {

/// The texts that a picture of the window would cut off: those that reach beyond its left or right side, each with the
/// pixels that are missing. What scrolls sideways is left out.
[[nodiscard]] QStringList textsBeyond(const QQuickWindow& window);

} // namespace softfall
