#include "core/cues/Tone.h"

#include "core/cues/ToneScore.h"

#include <cmath>

namespace softfall {

MonotonicTime lengthOf(Tone tone) {
    const Note& last = scoreOf(tone).back();
    return MonotonicTime(std::lround((last.begin + last.length) * 1000));
}

} // namespace softfall
