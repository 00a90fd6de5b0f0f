#pragma once

#include "agent/WindowModule.h"
#include "viewmodels/WindowViewModel.h"

#include <QString>

#include <functional>
#include <vector>

namespace softfall {

/// Something that the window can show, for a picture of it.
struct Scene {
    QString name;  ///< begins with its page
    QString place; ///< of the five places, the one that it belongs to
    std::function<void()> arrange;
};

/// Every page, what the diary unfolds to, and in the example diary a running routine too: nothing of it stays there. In
/// the order in which they are to be arranged. The references must outlive the scenes.
[[nodiscard]] std::vector<Scene> scenesOf(WindowViewModel& window, const WindowServices& services);

} // namespace softfall
