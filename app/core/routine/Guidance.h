#pragma once

#include "core/Ids.h"
#include "core/evening/Preferences.h"
#include "core/routine/GuidedScript.h"
#include "core/routine/RoutinePreferences.h"

namespace softfall {

enum class GuidanceKind { StandardStretching, ShortStretching, Breathing, Relaxation, QuietRelaxation, Meditation };
template <>
inline constexpr Id<GuidanceKind> idsOf<GuidanceKind>[] = {{GuidanceKind::StandardStretching, "standard-stretching"},
                                                           {GuidanceKind::ShortStretching, "short-stretching"},
                                                           {GuidanceKind::Breathing, "breathing"},
                                                           {GuidanceKind::Relaxation, "relaxation"},
                                                           {GuidanceKind::QuietRelaxation, "quiet-relaxation"},
                                                           {GuidanceKind::Meditation, "meditation"}};

/// By what a step is guided. Decided once, when the step begins: what is set later changes the next one.
struct Guidance {
    GuidanceKind kind = GuidanceKind::StandardStretching;
    seconds hold{30};                       ///< of standard stretching
    BreathPace pace = BreathPace::FiveFive; ///< of breathing
    int breaths = breathsOfScript;          ///< of breathing
    seconds length{0};                      ///< of meditation
    MonotonicTime from{0};                  ///< time the step had run when the guidance began
    bool operator==(const Guidance&) const = default;
};

/// `standard-stretching 30`, `short-stretching`, `breathing 5-5 30`, `relaxation`, `quiet-relaxation`,
/// `meditation 600`; without `from`.
[[nodiscard]] QString toString(const Guidance& guidance);
/// Without `from`.
[[nodiscard]] Result<Guidance> guidanceFromText(const QString& text, const QString& field);

[[nodiscard]] GuidedScript scriptOf(const Guidance& guidance);

/// What guides that step when `left` of it is to come; nothing for a step of its own pace, and where nothing fits.
/// Stretching takes the form that was chosen: the standard one where it fits with holds of 20 s at least, or else the
/// short one. In the wind-down what was chosen comes once, and the rest of the step is quiet; where muscle relaxation
/// does not fit, its quiet variant does.
[[nodiscard]] std::optional<Guidance> guidanceFor(StepId step, seconds left, const RoutinePreferences& preferences);

/// `preferences` with a stretching step as long as the chosen form and holds take; without that step as they are.
[[nodiscard]] Preferences withStretching(Preferences preferences, const RoutinePreferences& chosen);

/// The minutes that standard stretching takes with such holds.
[[nodiscard]] minutes standardStretchingMinutes(seconds hold);

} // namespace softfall
