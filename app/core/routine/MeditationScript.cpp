#include "core/routine/MeditationScript.h"

namespace softfall {

GuidedScript meditation(seconds length) {
    GuidedScript script;
    append(script, {GuidedPhase::Sit, {}, {}, {}, {}, length});
    return script;
}

} // namespace softfall
