#include "core/evening/StepFitting.h"

#include <algorithm>

namespace softfall {

namespace {

constexpr minutes minWindDown{10};
constexpr minutes minChecklist{5};
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
    shrink(steps, StepId::Schedule, minutes(2), budget);
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

} // namespace

FittedSteps fitSteps(const std::vector<StepMinutes>& wanted, minutes beforeCutoff, minutes afterCutoff) {
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

    // First the whole evening, so that the steps are shortened in their order of priority, wherever they are, …
    fit(others, beforeCutoff + afterHandOff);

    // … then the cut at the hand-off: a step that would still be running then moves after it, and the minutes left over
    // go to the steps before it.
    if (fitted.screens) {
        divide(others, beforeCutoff, fitted);
        fit(fitted.afterScreens, afterHandOff);
        if (fitted.afterScreens.empty()) {
            fitted.screens = afterCutoff;
        }
    } else {
        fitted.beforeScreens = others;
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
