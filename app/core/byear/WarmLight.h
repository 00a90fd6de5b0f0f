#pragma once

#include "core/Result.h"

#include <functional>

namespace softfall {

/// Port: the desktop's night light.
class WarmLight {
public:
    virtual ~WarmLight() = default;
    /// Makes the light warm, whatever the desktop's schedule says; harmless if it is warm already. `done` is called
    /// once, perhaps later; Unavailable if this desktop has no controllable night light.
    virtual void warm(std::function<void(Result<void>)> done) = 0;
    /// Restores the state before warm(), also if an earlier run of the program could not. Harmless if nothing was
    /// changed.
    virtual void restore() = 0;
};

} // namespace softfall
