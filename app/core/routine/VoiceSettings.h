#pragma once

#include <QString>

namespace softfall {

/// How words are spoken. Ranges are checked with the other preferences of the routine.
struct VoiceSettings {
    QString voice;      ///< id of a Voice; empty: the best that is installed
    int pace = 90;      ///< percent of the voice's own, 60…120: a little slower than normal
    QString recordings; ///< absolute path of a folder with the person's own; empty: none

    bool operator==(const VoiceSettings&) const = default;
};

inline constexpr int minVoicePace = 60;
inline constexpr int maxVoicePace = 120;

} // namespace softfall
