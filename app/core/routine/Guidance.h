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

/// How a step is guided. Decided once, when the step begins: later settings affect the next one.
struct Guidance {
    GuidanceKind kind = GuidanceKind::StandardStretching;
    seconds hold{30};                       ///< of standard stretching
    BreathPace pace = BreathPace::FiveFive; ///< of breathing
    int breaths = breathsOfScript;          ///< of breathing
    seconds length{0};                      ///< of meditation
    MonotonicTime from{0};                  ///< how long the step had run when the guidance began
    bool operator==(const Guidance&) const = default;
};

/// `standard-stretching 30`, `short-stretching`, `breathing 5-5 30`, `relaxation`, `quiet-relaxation`,
/// `meditation 600`; without `from`.
[[nodiscard]] QString toString(const Guidance& guidance);
/// Without `from`.
[[nodiscard]] Result<Guidance> guidanceFromText(const QString& text, const QString& field);

[[nodiscard]] GuidedScript scriptOf(const Guidance& guidance);

/// The guidance of that step with `left` of it to come; nothing for an unguided step, and if nothing fits. Stretching
/// takes the chosen form: the standard one if it fits with holds of at least 20 s, or else the short one. In the
/// wind-down the chosen activity comes once, and the rest of the step is quiet; if muscle relaxation does not fit, its
/// quiet variant does.
[[nodiscard]] std::optional<Guidance> guidanceFor(StepId step, seconds left, const RoutinePreferences& preferences);

/// `preferences` with a stretching step as long as the chosen form and holds take; unchanged without that step.
[[nodiscard]] Preferences withStretching(Preferences preferences, const RoutinePreferences& chosen);

/// The minutes that standard stretching takes with such holds.
[[nodiscard]] minutes standardStretchingMinutes(seconds hold);

} // namespace softfall
