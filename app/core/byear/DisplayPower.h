#pragma once

#include "core/Result.h"

#include <functional>

namespace softfall {

/// Port: the light of the displays. They come back by any key or movement, as the desktop does it.
class DisplayPower {
public:
    virtual ~DisplayPower() = default;
    /// `done` is called once, perhaps later; Unavailable where the desktop has no way to be asked.
    virtual void turnOff(std::function<void(Result<void>)> done) = 0;
};

} // namespace softfall
