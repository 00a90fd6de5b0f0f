#pragma once

#include "core/Ids.h"
#include "core/cues/Tone.h"
#include "core/evening/Step.h"
#include "core/routine/GuidedScript.h"

#include <optional>

namespace softfall {

enum class CueKind {
    StepBegins, ///< which step, how long, what to do
    GetReady,   ///< a guided step is next: what is needed for it, and when to stop
    WarmUp,
    Announce, ///< what the next hold or muscle group is
    Hold,
    TenSeconds, ///< of the hold are left
    Change,     ///< let go, and change to what is announced with it
    Rest,       ///< let go; the same again
    LetGo,      ///< the last hold is over
    Closing,
    BreatheIn,
    BreatheOut,
    Settle,
    Tense,
    Release,
    Scan,
    Sit,
    Interval, ///< the bell within meditation
    ScriptDone,
    LightsOutSoon, ///< the last words of the evening; after them there is silence
    TwitchIsOver   ///< at night, before slow breathing that was asked for
};
template <>
inline constexpr Id<CueKind> idsOf<CueKind>[] = {{CueKind::StepBegins, "step-begins"},
                                                 {CueKind::GetReady, "get-ready"},
                                                 {CueKind::WarmUp, "warm-up"},
                                                 {CueKind::Announce, "announce"},
                                                 {CueKind::Hold, "hold"},
                                                 {CueKind::TenSeconds, "ten-seconds"},
                                                 {CueKind::Change, "change"},
                                                 {CueKind::Rest, "rest"},
                                                 {CueKind::LetGo, "let-go"},
                                                 {CueKind::Closing, "closing"},
                                                 {CueKind::BreatheIn, "breathe-in"},
                                                 {CueKind::BreatheOut, "breathe-out"},
                                                 {CueKind::Settle, "settle"},
                                                 {CueKind::Tense, "tense"},
                                                 {CueKind::Release, "release"},
                                                 {CueKind::Scan, "scan"},
                                                 {CueKind::Sit, "sit"},
                                                 {CueKind::Interval, "interval"},
                                                 {CueKind::ScriptDone, "script-done"},
                                                 {CueKind::LightsOutSoon, "lights-out-soon"},
                                                 {CueKind::TwitchIsOver, "twitch-is-over"}};

/// What is spoken and sounded at a boundary of the evening. Other code chooses the words.
struct Cue {
    MonotonicTime at{0}; ///< how long the routine has run by then; see cuesOf
    CueKind kind = CueKind::StepBegins;
    std::optional<Tone> tone;           ///< sounds at the boundary, before the words
    bool isSpoken = true;               ///< where a voice is wanted
    StepId step = StepId::WindDown;     ///< that runs, or that comes (GetReady)
    seconds length{0};                  ///< of the step, for StepBegins
    std::optional<GuidedSegment> about; ///< the part of the script it is about
    bool isFirstOfItsKind = false;      ///< the stretch has not been explained yet
    bool operator==(const Cue&) const = default;
};

} // namespace softfall
