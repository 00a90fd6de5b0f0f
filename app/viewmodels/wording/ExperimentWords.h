#pragma once

#include "core/experiment/ExperimentResult.h"

#include <QLocale>
#include <QString>

namespace softfall {

/// Name of a trial: "No caffeine after noon".
[[nodiscard]] QString experimentTitle(ExperimentTemplate what);

/// The assignment of a night, as a sentence: "Tonight: no caffeine after noon", "Tonight: as you like".
[[nodiscard]] QString askedWords(ExperimentTemplate what, ExperimentArm arm);

/// How rare something is by chance: "3 in 100", "8 in 1,000", "less than 1 in 1,000,000". `share` lies above 0 and up
/// to 1.
[[nodiscard]] QString chanceWords(double share, const QLocale& locale);

/// What a trial of that size takes, and what it can show at best, before it starts: "6 pairs, 36 nights. Its
/// clearest result would come up by chance about 3 in 100 times." Says so if there are too few pairs.
[[nodiscard]] QString sizeWords(int pairs, int nightsPerBlock, const QLocale& locale);

/// The comparison at the end, in one or two sentences.
[[nodiscard]] QString resultWords(const ExperimentResult& result, const QLocale& locale);

} // namespace softfall
