#pragma once

#include <functional>

namespace softfall {

/// Port: whether somebody is at the machine. On a locked, dark screen a notification would light the bedroom and nobody
/// would see it.
class Presence {
public:
    virtual ~Presence() = default;
    /// The screen is locked or its saver runs; false if the desktop does not report it.
    [[nodiscard]] virtual bool isAway() const = 0;
    /// Whether the desktop has answered yet, or cannot; until then isAway() means nothing.
    [[nodiscard]] virtual bool isKnown() const = 0;
    /// Called when isAway() or isKnown() may have changed, and when the machine has woken from sleep.
    virtual void setHandler(std::function<void()> handler) = 0;
};

} // namespace softfall
