#include "platform/QuickExit.h"

#include <cstdio>
#include <cstdlib>

namespace softfall {

void quickExit(int code) {
    std::fflush(nullptr);
    std::quick_exit(code);
}

} // namespace softfall
