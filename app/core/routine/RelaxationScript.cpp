#include "core/routine/RelaxationScript.h"

namespace softfall {

GuidedScript muscleRelaxation() {
    GuidedScript script;
    append(script, {GuidedPhase::Settle, {}, {}, {}, {}, seconds(60)});
    for (const MuscleGroup group : allMuscleGroups) {
        append(script, {GuidedPhase::Tense, {}, {}, group, {}, seconds(5)});
        append(script, {GuidedPhase::Release, {}, {}, group, {}, seconds(20)});
    }
    append(script, {GuidedPhase::Scan, {}, {}, {}, {}, seconds(70)});
    return script;
}

GuidedScript quietRelaxation() {
    GuidedScript script;
    for (const MuscleGroup group : allMuscleGroups) {
        append(script, {GuidedPhase::Release, {}, {}, group, {}, seconds(20)});
    }
    append(script, {GuidedPhase::Scan, {}, {}, {}, {}, seconds(80)});
    return script;
}

} // namespace softfall
