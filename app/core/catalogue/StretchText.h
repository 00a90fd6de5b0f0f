#pragma once

#include "core/catalogue/Reviewed.h"
#include "core/routine/StretchScript.h"

#include <vector>

namespace softfall {

/// One way of doing a stretch, a warm-up or a closing.
struct StretchVariant {
    QString cue;       ///< one line for the screen and for the voice
    QString explained; ///< the same for a first-timer
    QString figure;    ///< id of a Figure
    bool operator==(const StretchVariant&) const = default;
};

/// The texts of one stretch.
struct StretchText {
    StretchId stretch = StretchId::Hamstring;
    QString name;  ///< a noun that follows a side: "calf" as in "Right calf"
    QString where; ///< the same part of the body in everyday words
    StretchVariant standing;
    StretchVariant seatedOrLying;
    QString evidence;
    Reviewed reviewed;
    bool operator==(const StretchText&) const = default;
};

/// The texts before the first hold, or after the last.
struct StretchFrame {
    StretchVariant standing;
    StretchVariant seatedOrLying;
    Reviewed reviewed;
    bool operator==(const StretchFrame&) const = default;
};

/// The texts before, during and instead of stretching.
struct StretchSafety {
    QString stop;                  ///< when to stop at once
    QString swollenLeg;            ///< when not to stretch at all, in one line; shown and spoken each evening
    std::vector<QString> manner;   ///< how to do it: how far, how to breathe
    QString askFirstIntroduction;  ///< heads `askFirst`
    std::vector<QString> askFirst; ///< who asks a clinician before the first time
    QString seatedOrLyingOnly;     ///< who should not stand for it
    QString doNotStretch;          ///< an urgent sign: no stretching, see a doctor today
    Reviewed reviewed;
    bool operator==(const StretchSafety&) const = default;
};

} // namespace softfall
