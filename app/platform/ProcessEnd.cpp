#include "platform/ProcessEnd.h"

#include <cstdio>
#include <cstdlib>

namespace softfall {

void endProcess(int code) {
    std::fflush(nullptr);
    std::quick_exit(code);
}

} // namespace softfall
