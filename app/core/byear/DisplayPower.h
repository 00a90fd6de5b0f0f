#pragma once

#include "core/Result.h"

#include <functional>

namespace softfall {

/// Port: display power. Any key or movement turns the displays on again; the desktop does that.
class DisplayPower {
public:
    virtual ~DisplayPower() = default;
    /// `done` is called once, perhaps later; Unavailable if the desktop offers no way to do this.
    virtual void turnOff(std::function<void(Result<void>)> done) = 0;
};

} // namespace softfall
