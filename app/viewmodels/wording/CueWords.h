#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/cues/Cue.h"
#include "core/cues/SpokenWords.h"
#include "core/routine/RoutinePreferences.h"

#include <QString>

#include <vector>

namespace softfall {

/// What the voice says for cues of one moment, as plain sentences, each a part; empty: nothing. Short enough to end
/// before the next boundary.
[[nodiscard]] SpokenWords cueWords(const std::vector<Cue>& together, const RoutinePreferences& preferences,
                                   const Catalogue& catalogue);

/// Everything that is ever spoken, each part once, in the order of an evening: what can be recorded.
[[nodiscard]] SpokenWords everythingSpoken(const Catalogue& catalogue);

/// "right calf": a side and a stretch.
[[nodiscard]] QString holdName(const Catalogue& catalogue, StretchId stretch, BodySide side);

/// "right hand and forearm".
[[nodiscard]] QString muscleGroupName(MuscleGroup group);

/// Capitalises the first letter.
[[nodiscard]] QString sentenceCase(QString text);

/// A sample sentence of the routine's voice.
[[nodiscard]] SpokenWords trialSentence();
[[nodiscard]] SpokenWords pausedWords();
[[nodiscard]] SpokenWords audioOnlyWords();
/// That the screen goes dark in ten seconds, and how it stays light.
[[nodiscard]] SpokenWords goingDarkWords();
/// Why the machine is not to suspend.
[[nodiscard]] QString inhibitsWords();

/// What the media key does at night.
[[nodiscard]] QString nightKeyWords();

/// The language of all words (BCP 47), by which the voice is chosen.
[[nodiscard]] QString languageOfWords();

} // namespace softfall
