#pragma once

#include "core/Result.h"

#include <functional>

namespace softfall {

/// Port: display power. Any key or movement turns the displays on again.
class DisplayPower {
public:
    virtual ~DisplayPower() = default;
    /// `done` is called once, perhaps later; Unavailable if the desktop offers no way to do this.
    virtual void turnOff(std::function<void(Result<void>)> done) = 0;
    /// Turns on the displays that an earlier run left off, because it was killed; nothing where none did.
    virtual void turnOnAgain() = 0;
};

} // namespace softfall
