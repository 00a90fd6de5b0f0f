#pragma once

#include <cstdio>
#include <cstdlib>

namespace softfall {

/// Ends the fuzzer with a finding if `holds` is false.
inline void require(bool holds, const char* what) {
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", what);
        std::abort();
    }
}

} // namespace softfall
