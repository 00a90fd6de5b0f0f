#pragma once

#include "core/Result.h"

#include <functional>

namespace softfall {

/// Port: the desktop's night light.
class WarmLight {
public:
    virtual ~WarmLight() = default;
    /// Makes the light warm, whatever the desktop's own hours say; harmless where it is warm already. `done` is called
    /// once, perhaps later; Unavailable where this desktop has no night light that can be asked.
    virtual void warm(std::function<void(Result<void>)> done) = 0;
    /// As it was before warm(), also when an earlier run of the program made it warm and could not restore it. Harmless
    /// where nothing was changed.
    virtual void restore() = 0;
};

} // namespace softfall
