#pragma once

#include <cstdio>
#include <cstdlib>

namespace softfall {

/// Ends the fuzzer with a finding where something does not hold.
inline void require(bool holds, const char* what) {
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", what);
        std::abort();
    }
}

} // namespace softfall
