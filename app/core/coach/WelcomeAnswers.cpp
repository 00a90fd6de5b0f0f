#include "core/coach/WelcomeAnswers.h"

#include <algorithm>

namespace softfall {

namespace {

constexpr std::pair<WelcomeAnswer, CaffeineServing> drinks[] = {
    {WelcomeAnswer::Coffee, CaffeineServing::Coffee},
    {WelcomeAnswer::Tea, CaffeineServing::BlackTea},
    {WelcomeAnswer::Cola, CaffeineServing::Cola},
    {WelcomeAnswer::EnergyDrink, CaffeineServing::EnergyDrink}};

bool allowsSeveral(WelcomeQuestion question) {
    return question == WelcomeQuestion::Screens || question == WelcomeQuestion::Stretching;
}

void eraseAnswersTo(WelcomeAnswers& answers, WelcomeQuestion question) {
    std::erase_if(answers, [question](WelcomeAnswer each) { return questionOf(each) == question; });
}

bool hasAny(const WelcomeAnswers& answers, std::initializer_list<WelcomeAnswer> wanted) {
    return std::ranges::any_of(wanted, [&answers](WelcomeAnswer each) { return answers.contains(each); });
}

void setReminded(PlanSettings& plan, ReminderKind kind, bool reminded) {
    if (reminded) {
        plan.reminders.silenced.erase(kind);
    } else {
        plan.reminders.silenced.insert(kind);
    }
}

void putFirst(std::vector<CaffeinePreset>& presets, CaffeineServing serving) {
    auto preset = std::ranges::find(presets, std::optional(serving), &CaffeinePreset::serving);
    if (preset == presets.end()) {
        if (presets.size() >= std::size_t(maxCaffeinePresets)) {
            return;
        }
        preset = presets.insert(presets.end(), {serving, {}, milligramsOf(serving)});
    }
    std::rotate(presets.begin(), preset, preset + 1);
}

/// The answers `plan` may stand for keep those of `before`; where it has none of them, `usual` is given.
void settle(WelcomeAnswers& answers, WelcomeQuestion question, std::initializer_list<WelcomeAnswer> possible,
            std::optional<WelcomeAnswer> usual) {
    WelcomeAnswers kept;
    for (const WelcomeAnswer each : possible) {
        if (answers.contains(each)) {
            kept.insert(each);
        }
    }
    if (kept.empty() && usual) {
        kept.insert(*usual);
    }
    eraseAnswersTo(answers, question);
    answers.merge(kept);
}

void setStretchingMinutes(std::vector<StepMinutes>& steps, bool wanted) {
    const auto isStretching = [](const StepMinutes& each) { return each.step == StepId::Stretching; };
    const std::vector<StepMinutes> usual = Preferences().steps;
    auto step = std::ranges::find_if(steps, isStretching);
    if (step == steps.end()) {
        if (!wanted) {
            return;
        }
        step = steps.insert(steps.end(), {StepId::Stretching, minutes(0)});
    }
    if (!wanted) {
        step->length = minutes(0);
    } else if (step->length == minutes(0)) {
        step->length = std::ranges::find_if(usual, isStretching)->length;
    }
}

} // namespace

WelcomeQuestion questionOf(WelcomeAnswer answer) {
    return answer <= WelcomeAnswer::NoCaffeine       ? WelcomeQuestion::Drink
           : answer <= WelcomeAnswer::NoNicotine     ? WelcomeQuestion::Nicotine
           : answer <= WelcomeAnswer::ExerciseRarely ? WelcomeQuestion::Exercise
           : answer <= WelcomeAnswer::NoScreens      ? WelcomeQuestion::Screens
                                                     : WelcomeQuestion::Stretching;
}

std::vector<WelcomeAnswer> answersTo(WelcomeQuestion question) {
    std::vector<WelcomeAnswer> answers;
    std::ranges::copy_if(allValues<WelcomeAnswer>, std::back_inserter(answers),
                         [question](WelcomeAnswer each) { return questionOf(each) == question; });
    return answers;
}

WelcomeAnswers tapped(WelcomeAnswers answers, WelcomeAnswer answer) {
    const WelcomeQuestion question = questionOf(answer);
    const bool wasGiven = answers.erase(answer) > 0;
    if (!allowsSeveral(question) || answer == WelcomeAnswer::NoScreens) {
        eraseAnswersTo(answers, question);
    } else if (question == WelcomeQuestion::Screens) {
        answers.erase(WelcomeAnswer::NoScreens);
    }
    if (!wasGiven) {
        answers.insert(answer);
    }
    return answers;
}

PlanSettings withDayAnswers(PlanSettings plan, const WelcomeAnswers& answers) {
    bool drinksCaffeine = false;
    for (const auto& [answer, serving] : drinks) {
        if (answers.contains(answer)) {
            drinksCaffeine = true;
            putFirst(plan.diary.caffeine, serving);
        }
    }
    setReminded(plan, ReminderKind::CaffeineCutoff, drinksCaffeine);
    setReminded(plan, ReminderKind::NicotineCutoff, answers.contains(WelcomeAnswer::Nicotine));
    setReminded(plan, ReminderKind::ExerciseCutoff, answers.contains(WelcomeAnswer::ExerciseInTheEvening));
    setReminded(plan, ReminderKind::ScreenCutoff,
                hasAny(answers, {WelcomeAnswer::Phone, WelcomeAnswer::Computer, WelcomeAnswer::Television}));
    return plan;
}

WelcomeAnswers dayAnswersOf(const PlanSettings& plan, WelcomeAnswers before) {
    using enum WelcomeAnswer;
    const auto isReminded = [&plan](ReminderKind kind) { return !plan.reminders.silenced.contains(kind); };
    if (isReminded(ReminderKind::CaffeineCutoff)) {
        const auto first = std::ranges::find(drinks, plan.diary.caffeine.front().serving,
                                             [](const auto& each) { return std::optional(each.second); });
        settle(before, WelcomeQuestion::Drink, {}, first == std::end(drinks) ? Coffee : first->first);
    } else {
        settle(before, WelcomeQuestion::Drink, {NoCaffeine}, std::nullopt);
    }
    if (isReminded(ReminderKind::NicotineCutoff)) {
        settle(before, WelcomeQuestion::Nicotine, {}, Nicotine);
    } else {
        settle(before, WelcomeQuestion::Nicotine, {NoNicotine}, std::nullopt);
    }
    if (isReminded(ReminderKind::ExerciseCutoff)) {
        settle(before, WelcomeQuestion::Exercise, {}, ExerciseInTheEvening);
    } else {
        settle(before, WelcomeQuestion::Exercise, {ExerciseByDay, ExerciseRarely}, std::nullopt);
    }
    if (isReminded(ReminderKind::ScreenCutoff)) {
        settle(before, WelcomeQuestion::Screens, {Phone, Computer, Television}, Computer);
    } else {
        settle(before, WelcomeQuestion::Screens, {NoScreens}, std::nullopt);
    }
    return before;
}

StretchAdvice stretchAdvice(const WelcomeAnswers& answers) {
    using enum WelcomeAnswer;
    return answers.contains(SwollenLeg)                                                    ? StretchAdvice::SeeDoctor
           : hasAny(answers, {NewJoint, Injury, BloodPressure, PelvicPain, FragileJoints}) ? StretchAdvice::AskFirst
           : answers.contains(Fall) ? StretchAdvice::SeatedOrLying
                                    : StretchAdvice::All;
}

PlanSettings withStretchAdvice(PlanSettings plan, StretchAdvice advice) {
    const bool stretches = advice == StretchAdvice::All || advice == StretchAdvice::SeatedOrLying;
    plan.routine.knowsStretchSafety = true;
    setStretchingMinutes(plan.preferences.steps, stretches);
    if (!stretches && plan.routine.activity == WindDownActivity::Stretching) {
        plan.routine.activity.reset();
    }
    if (stretches) {
        plan.routine.version = advice == StretchAdvice::All ? StretchVersion::Standing : StretchVersion::SeatedOrLying;
    }
    return plan;
}

} // namespace softfall
