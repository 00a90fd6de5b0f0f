#include "core/routine/Guidance.h"

#include "core/routine/MeditationScript.h"
#include "core/routine/RelaxationScript.h"
#include "core/routine/StretchScript.h"

#include <QStringList>

#include <algorithm>

namespace softfall {

namespace {

constexpr seconds minGuidedHold{20}; // below it the short form, made for short holds, is better
constexpr int minBreaths = 3;

Guidance of(GuidanceKind kind) {
    Guidance guidance;
    guidance.kind = kind;
    return guidance;
}

bool fits(const Guidance& guidance, seconds left) {
    return lengthOf(scriptOf(guidance)) <= left;
}

std::optional<Guidance> stretchingFor(seconds left, const RoutinePreferences& preferences) {
    if (preferences.form == StretchForm::Standard) {
        Guidance standard = of(GuidanceKind::StandardStretching);
        for (standard.hold = preferences.hold; standard.hold >= std::min(minGuidedHold, preferences.hold);
             standard.hold -= seconds(5)) {
            if (fits(standard, left)) {
                return standard;
            }
        }
    }
    const Guidance brief = of(GuidanceKind::ShortStretching);
    return fits(brief, left) ? std::optional(brief) : std::nullopt;
}

std::optional<Guidance> breathingFor(seconds left, const RoutinePreferences& preferences) {
    Guidance breathing = of(GuidanceKind::Breathing);
    breathing.pace = preferences.pace;
    breathing.breaths = int(std::min<std::int64_t>(breathsOfScript, left / breathLength));
    return breathing.breaths >= minBreaths ? std::optional(breathing) : std::nullopt;
}

std::optional<Guidance> windDownFor(WindDownActivity activity, seconds left, const RoutinePreferences& preferences) {
    switch (activity) {
    case WindDownActivity::Reading:
        return std::nullopt;
    case WindDownActivity::Breathing:
        return breathingFor(left, preferences);
    case WindDownActivity::Relaxation:
        if (const Guidance full = of(GuidanceKind::Relaxation); fits(full, left)) {
            return full;
        }
        [[fallthrough]];
    case WindDownActivity::QuietRelaxation: {
        const Guidance quiet = of(GuidanceKind::QuietRelaxation);
        return fits(quiet, left) ? std::optional(quiet) : std::nullopt;
    }
    case WindDownActivity::Meditation: {
        Guidance sitting = of(GuidanceKind::Meditation);
        sitting.length = std::min<seconds>(preferences.meditation, left);
        return sitting.length >= minutes(1) ? std::optional(sitting) : std::nullopt;
    }
    case WindDownActivity::Stretching:
        return stretchingFor(left, preferences);
    }
    return std::nullopt;
}

/// The numbers after the kind, in their ranges.
bool readNumbers(Guidance& guidance, const QStringList& words) {
    const auto number = [&words](qsizetype at, int minimum, int maximum) -> std::optional<int> {
        bool isNumber = false;
        const int value = words.value(at).toInt(&isNumber);
        return isNumber && value >= minimum && value <= maximum ? std::optional(value) : std::nullopt;
    };
    switch (guidance.kind) {
    case GuidanceKind::StandardStretching: {
        const auto hold = number(1, 10, 60);
        guidance.hold = seconds(hold.value_or(30));
        return hold && words.size() == 2;
    }
    case GuidanceKind::Breathing: {
        const auto pace = fromId<BreathPace>(words.value(1), {});
        const auto breaths = number(2, 1, breathsOfScript);
        guidance.pace = pace.value_or(BreathPace::FiveFive);
        guidance.breaths = breaths.value_or(breathsOfScript);
        return pace && breaths && words.size() == 3;
    }
    case GuidanceKind::Meditation: {
        const auto length = number(1, 1, 14'400);
        guidance.length = seconds(length.value_or(0));
        return length && words.size() == 2;
    }
    default:
        return words.size() == 1;
    }
}

} // namespace

QString toString(const Guidance& guidance) {
    const QString id = toString(guidance.kind);
    switch (guidance.kind) {
    case GuidanceKind::StandardStretching:
        return QStringLiteral("%1 %2").arg(id).arg(guidance.hold.count());
    case GuidanceKind::Breathing:
        return QStringLiteral("%1 %2 %3").arg(id, toString(guidance.pace)).arg(guidance.breaths);
    case GuidanceKind::Meditation:
        return QStringLiteral("%1 %2").arg(id).arg(guidance.length.count());
    default:
        return id;
    }
}

Result<Guidance> guidanceFromText(const QString& text, const QString& field) {
    const QStringList words = text.split(u' ');
    if (const auto kind = fromId<GuidanceKind>(words.constFirst(), field)) {
        Guidance guidance = of(*kind);
        if (readNumbers(guidance, words)) {
            return guidance;
        }
    }
    return std::unexpected(badInput(field, text, QStringLiteral("a guided script")));
}

GuidedScript scriptOf(const Guidance& guidance) {
    switch (guidance.kind) {
    case GuidanceKind::StandardStretching:
        return standardStretching(guidance.hold);
    case GuidanceKind::ShortStretching:
        return shortStretching();
    case GuidanceKind::Breathing:
        return slowBreathing(guidance.pace, guidance.breaths);
    case GuidanceKind::Relaxation:
        return muscleRelaxation();
    case GuidanceKind::QuietRelaxation:
        return quietRelaxation();
    case GuidanceKind::Meditation:
        return meditation(guidance.length);
    }
    return {};
}

std::optional<Guidance> guidanceFor(StepId step, seconds left, const RoutinePreferences& preferences) {
    if (step == StepId::Stretching) {
        return stretchingFor(left, preferences);
    }
    return step == StepId::WindDown && preferences.activity ? windDownFor(*preferences.activity, left, preferences)
                                                            : std::nullopt;
}

Preferences withStretching(Preferences preferences, const RoutinePreferences& chosen) {
    const auto step = std::ranges::find(preferences.steps, StepId::Stretching, &StepMinutes::step);
    if (step != preferences.steps.end() && step->length > minutes(0)) {
        step->length = chosen.form == StretchForm::Standard ? standardStretchingMinutes(chosen.hold)
                                                            : std::chrono::ceil<minutes>(lengthOf(shortStretching()));
    }
    return preferences;
}

minutes standardStretchingMinutes(seconds hold) {
    return std::chrono::ceil<minutes>(lengthOf(standardStretching(hold)));
}

} // namespace softfall
