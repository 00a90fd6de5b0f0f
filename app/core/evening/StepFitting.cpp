#include "core/evening/StepFitting.h"

#include <algorithm>

namespace softfall {

namespace {

constexpr minutes minWindDown{10};
constexpr minutes minChecklist{5};
constexpr minutes minStimulants{2};
constexpr minutes minSchedule{2};
constexpr minutes shortStretching{4};
constexpr minutes minHandOff{1};

using Steps = std::vector<StepMinutes>;

minutes total(const Steps& steps) {
    minutes sum{0};
    for (const StepMinutes& step : steps) {
        sum += step.length;
    }
    return sum;
}

bool contains(const Steps& steps, StepId id) {
    return std::ranges::find(steps, id, &StepMinutes::step) != steps.end();
}

/// Of those of `steps` that are in `others` too.
minutes totalOf(const Steps& steps, const Steps& others) {
    minutes sum{0};
    for (const StepMinutes& step : steps) {
        sum += contains(others, step.step) ? step.length : minutes(0);
    }
    return sum;
}

Steps::iterator find(Steps& steps, StepId id) {
    return std::ranges::find(steps, id, &StepMinutes::step);
}

void shrink(Steps& steps, StepId id, minutes minimum, minutes budget) {
    const auto step = find(steps, id);
    const minutes excess = total(steps) - budget;
    if (step != steps.end() && excess > minutes(0) && step->length > minimum) {
        step->length = std::max(minimum, step->length - excess);
    }
}

/// The last remaining step is never dropped.
void drop(Steps& steps, StepId id, minutes budget) {
    if (total(steps) > budget && steps.size() > 1) {
        std::erase_if(steps, [id](const StepMinutes& step) { return step.step == id; });
    }
}

/// Stretching has two lengths: its own and the 4-minute form.
void useShortStretching(Steps& steps, minutes budget) {
    const auto step = find(steps, StepId::Stretching);
    if (step != steps.end() && total(steps) > budget) {
        step->length = std::min(step->length, shortStretching);
    }
}

void compress(Steps& steps, minutes budget) {
    shrink(steps, StepId::WindDown, minWindDown, budget);
    shrink(steps, StepId::Electrolytes, minChecklist, budget);
    shrink(steps, StepId::Environment, minChecklist, budget);
    drop(steps, StepId::Electrolytes, budget);
    drop(steps, StepId::Environment, budget);
    drop(steps, StepId::Stimulants, budget);
    useShortStretching(steps, budget);
    shrink(steps, StepId::WindDown, minutes(1), budget);
    drop(steps, StepId::WindDown, budget);
    shrink(steps, StepId::Schedule, minSchedule, budget);
    drop(steps, StepId::Stretching, budget);
    if (steps.size() == 1) {
        steps.front().length = std::min(steps.front().length, budget);
    }
}

void stretchToFill(Steps& steps, minutes budget) {
    const minutes left = budget - total(steps);
    if (left <= minutes(0) || steps.empty()) {
        return;
    }
    const auto windDown = find(steps, StepId::WindDown);
    const auto lastOther = std::find_if(steps.rbegin(), steps.rend(), [](const StepMinutes& step) {
        return step.step != StepId::Stretching; // its script has its own length
    });
    StepMinutes& taker = windDown != steps.end() ? *windDown : lastOther != steps.rend() ? *lastOther : steps.back();
    taker.length += left;
}

void fit(Steps& steps, minutes budget) {
    compress(steps, budget);
    stretchToFill(steps, budget);
    std::erase_if(steps, [](const StepMinutes& step) { return step.length <= minutes(0); });
}

minutes shortestOf(const StepMinutes& step) {
    const auto least = [&step] {
        switch (step.step) {
        case StepId::WindDown:
            return minWindDown;
        case StepId::Electrolytes:
        case StepId::Environment:
            return minChecklist;
        case StepId::Stimulants:
            return minStimulants;
        case StepId::Stretching:
            return shortStretching;
        case StepId::Schedule:
            return minSchedule;
        case StepId::Screens:
            return minHandOff;
        }
        return minHandOff;
    };
    return std::min(step.length, least());
}

minutes shortestTotal(const Steps& steps) {
    minutes sum{0};
    for (const StepMinutes& step : steps) {
        sum += shortestOf(step);
    }
    return sum;
}

/// `wanted` up to the last step that needs light and comes before screens there; without steps of no length.
Steps withLight(const Steps& wanted) {
    Steps steps;
    std::size_t end = 0;
    for (const StepMinutes& step : wanted) {
        if (step.step == StepId::Screens) {
            break;
        }
        if (step.length > minutes(0)) {
            steps.push_back(step);
            end = needsLight(step.step) ? steps.size() : end;
        }
    }
    steps.resize(end);
    return steps;
}

/// Makes the steps that need light, and those between them, fit before the cut-off. What needs no light and no longer
/// stands before a step that does, goes.
void giveWayBeforeCutoff(Steps& light, minutes budget) {
    for (const StepId leaves : {StepId::Electrolytes, StepId::Environment, StepId::Stimulants}) {
        if (shortestTotal(light) <= budget || (light.size() == 1 && budget > minutes(0))) {
            break;
        }
        std::erase_if(light, [leaves](const StepMinutes& step) { return step.step == leaves; });
        while (!light.empty() && !needsLight(light.back().step)) {
            light.pop_back();
        }
    }
    shrink(light, StepId::WindDown, minWindDown, budget);
    shrink(light, StepId::Electrolytes, minChecklist, budget);
    shrink(light, StepId::Environment, minChecklist, budget);
    shrink(light, StepId::Stimulants, minStimulants, budget);
    shrink(light, StepId::Schedule, minSchedule, budget);
    useShortStretching(light, budget);
    if (light.size() == 1) {
        light.front().length = std::min(light.front().length, budget);
    }
}

void divide(const Steps& steps, minutes beforeCutoff, FittedSteps& fitted) {
    minutes used{0};
    auto next = steps.begin();
    while (next != steps.end() && used + next->length <= beforeCutoff) {
        used += next->length;
        fitted.beforeScreens.push_back(*next++);
    }
    if (used < beforeCutoff && next != steps.end() && fitted.beforeScreens.empty()) {
        // Nothing fits whole before the cut-off: the first step takes exactly that time.
        fitted.beforeScreens.push_back({next->step, beforeCutoff});
        ++next;
    }
    stretchToFill(fitted.beforeScreens, beforeCutoff);
    fitted.afterScreens.assign(next, steps.end());
}

/// `light` before the hand-off, whatever has to give way for it, and the other steps after it. Where nothing of `light`
/// has room, the others are divided as they come.
void divideByLight(const Steps& steps, const Steps& light, minutes beforeCutoff, minutes afterHandOff,
                   FittedSteps& fitted) {
    Steps before = light;
    giveWayBeforeCutoff(before, beforeCutoff);
    Steps others = steps;
    std::erase_if(others, [&](const StepMinutes& step) {
        return contains(before, step.step) || (needsLight(step.step) && contains(light, step.step));
    });
    if (before.empty()) {
        fit(others, beforeCutoff + afterHandOff);
        divide(others, beforeCutoff, fitted);
        fit(fitted.afterScreens, afterHandOff);
        return;
    }
    stretchToFill(before, beforeCutoff);
    fit(others, afterHandOff);
    fitted.beforeScreens = before;
    fitted.afterScreens = others;
}

} // namespace

bool needsLight(StepId step) {
    return step == StepId::Stimulants || step == StepId::Electrolytes || step == StepId::Environment;
}

bool hasRoomForLight(const std::vector<StepMinutes>& wanted, minutes beforeCutoff) {
    return shortestTotal(withLight(wanted)) <= beforeCutoff;
}

FittedSteps fitSteps(const std::vector<StepMinutes>& wanted, minutes beforeCutoff, minutes afterCutoff,
                     LightRule rule) {
    FittedSteps fitted;
    minutes handOff{0};
    Steps others;
    for (const StepMinutes& step : wanted) {
        if (step.step == StepId::Screens) {
            handOff = step.length;
        } else if (step.length > minutes(0)) {
            others.push_back(step);
        }
    }
    if (handOff > minutes(0) && afterCutoff > minutes(0)) {
        // The hand-off gives way to the rest of a very short evening, but is kept.
        fitted.screens = std::min(handOff, std::max(minHandOff, afterCutoff / 4));
    }
    const minutes afterHandOff = afterCutoff - fitted.screens.value_or(minutes(0));

    // First the whole evening, so that the steps give way in their order wherever they stand, …
    Steps whole = others;
    fit(whole, beforeCutoff + afterHandOff);
    const Steps light = fitted.screens && rule == LightRule::First ? withLight(wanted) : Steps();
    if (std::max(total(light), totalOf(whole, light)) > beforeCutoff) {
        // … unless what needs light would then come after the hand-off.
        divideByLight(others, light, beforeCutoff, afterHandOff, fitted);
    } else if (fitted.screens) {
        // … then the cut at the hand-off: a step that would still run then comes after it, and the minutes left over
        // before it go to the steps before.
        divide(whole, beforeCutoff, fitted);
        fit(fitted.afterScreens, afterHandOff);
    } else {
        fitted.beforeScreens = whole;
    }
    if (fitted.screens && fitted.afterScreens.empty()) {
        fitted.screens = afterCutoff;
    }

    for (const StepMinutes& step : wanted) {
        const auto isStep = [&step](const StepMinutes& other) { return other.step == step.step; };
        const auto before = std::ranges::find_if(fitted.beforeScreens, isStep);
        const auto after = std::ranges::find_if(fitted.afterScreens, isStep);
        if (step.step == StepId::Screens || step.length == minutes(0)) {
            continue;
        }
        if (before == fitted.beforeScreens.end() && after == fitted.afterScreens.end()) {
            fitted.dropped.push_back(step.step);
        } else if ((before != fitted.beforeScreens.end() ? before : after)->length < step.length) {
            fitted.shortened.push_back(step.step);
        }
    }
    return fitted;
}

} // namespace softfall
