#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/cues/Cue.h"
#include "core/routine/RoutinePreferences.h"

#include <QString>

#include <vector>

namespace softfall {

/// What the voice says for cues of one moment, as plain sentences; empty: nothing. Short enough to end before the
/// next boundary.
[[nodiscard]] QString cueWords(const std::vector<Cue>& together, const RoutinePreferences& preferences,
                               const Catalogue& catalogue);

/// "right calf": a side and a stretch.
[[nodiscard]] QString holdName(const Catalogue& catalogue, StretchId stretch, BodySide side);

/// "right hand and forearm".
[[nodiscard]] QString muscleGroupName(MuscleGroup group);

/// Capitalises the first letter.
[[nodiscard]] QString sentenceCase(QString text);

/// A sample sentence of the routine's voice.
[[nodiscard]] QString trialSentence();
[[nodiscard]] QString pausedWords();
[[nodiscard]] QString audioOnlyWords();
/// That the screen goes dark in ten seconds, and how it stays light.
[[nodiscard]] QString goingDarkWords();
/// Why the machine is not to suspend.
[[nodiscard]] QString inhibitsWords();

/// The language of all words (BCP 47), by which the voice is chosen.
[[nodiscard]] QString languageOfWords();

} // namespace softfall
