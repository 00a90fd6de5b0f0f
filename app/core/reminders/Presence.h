#pragma once

#include <functional>

namespace softfall {

/// Port: whether somebody is at the machine. A notification on a locked, dark screen would light the bedroom and be
/// seen by nobody.
class Presence {
public:
    virtual ~Presence() = default;
    /// The screen is locked or its saver runs; false where the desktop does not tell.
    [[nodiscard]] virtual bool isAway() const = 0;
    /// Whether the desktop has answered yet, or cannot; until then isAway() means nothing.
    [[nodiscard]] virtual bool isKnown() const = 0;
    /// Called when isAway() or isKnown() may have changed, and when the machine has woken from sleep.
    virtual void setHandler(std::function<void()> handler) = 0;
};

} // namespace softfall
