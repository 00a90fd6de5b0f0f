#pragma once

#include "core/coach/IncomingDiary.h"
#include "core/exchange/FileProblem.h"

namespace softfall {

/// A diary as read. Every entry is `checked`, and none has a number.
struct ReadDiary {
    IncomingDiary diary;
    FileProblems warnings; ///< what was ignored: unknown columns and keys
};

} // namespace softfall
