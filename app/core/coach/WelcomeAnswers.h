#pragma once

#include "core/Ids.h"
#include "core/coach/PlanSettings.h"

#include <set>
#include <vector>

namespace softfall {

/// What the welcome asks after bedtime and wake time.
enum class WelcomeAnswer {
    Coffee,
    Tea,
    Cola,
    EnergyDrink,
    NoCaffeine,
    Nicotine,
    NoNicotine,
    ExerciseByDay,
    ExerciseInTheEvening,
    ExerciseRarely,
    Phone,
    Computer,
    Television,
    NoScreens,
    // Who should not stretch, or ask first.
    SwollenLeg,
    NewJoint, ///< or an operation in the last three months
    Injury,
    BloodPressure, ///< not under control, or fainting
    PelvicPain,
    FragileJoints, ///< hypermobility or osteoporosis
    Fall           ///< in the last year
};
template <>
inline constexpr Id<WelcomeAnswer> idsOf<WelcomeAnswer>[] = {
    {WelcomeAnswer::Coffee, "coffee"},
    {WelcomeAnswer::Tea, "tea"},
    {WelcomeAnswer::Cola, "cola"},
    {WelcomeAnswer::EnergyDrink, "energy-drink"},
    {WelcomeAnswer::NoCaffeine, "no-caffeine"},
    {WelcomeAnswer::Nicotine, "nicotine"},
    {WelcomeAnswer::NoNicotine, "no-nicotine"},
    {WelcomeAnswer::ExerciseByDay, "exercise-by-day"},
    {WelcomeAnswer::ExerciseInTheEvening, "exercise-in-the-evening"},
    {WelcomeAnswer::ExerciseRarely, "exercise-rarely"},
    {WelcomeAnswer::Phone, "phone"},
    {WelcomeAnswer::Computer, "computer"},
    {WelcomeAnswer::Television, "television"},
    {WelcomeAnswer::NoScreens, "no-screens"},
    {WelcomeAnswer::SwollenLeg, "swollen-leg"},
    {WelcomeAnswer::NewJoint, "new-joint"},
    {WelcomeAnswer::Injury, "injury"},
    {WelcomeAnswer::BloodPressure, "blood-pressure"},
    {WelcomeAnswer::PelvicPain, "pelvic-pain"},
    {WelcomeAnswer::FragileJoints, "fragile-joints"},
    {WelcomeAnswer::Fall, "fall"}};

using WelcomeAnswers = std::set<WelcomeAnswer>;

enum class WelcomeQuestion { Drink, Nicotine, Exercise, Screens, Stretching };

[[nodiscard]] WelcomeQuestion questionOf(WelcomeAnswer answer);
/// In the order of WelcomeAnswer.
[[nodiscard]] std::vector<WelcomeAnswer> answersTo(WelcomeQuestion question);

/// `answers` after a tap on `answer`: given, or taken away where it was given. One answer to a question, but several
/// late screens and several reasons not to stretch.
[[nodiscard]] WelcomeAnswers tapped(WelcomeAnswers answers, WelcomeAnswer answer);

/// `plan` with reminders only of the cut-offs that the answers make useful, and the usual drink's serving first.
[[nodiscard]] PlanSettings withDayAnswers(PlanSettings plan, const WelcomeAnswers& answers);
/// What `plan` says of the day's questions; where it can say one thing in several ways, as `before` has it.
[[nodiscard]] WelcomeAnswers dayAnswersOf(const PlanSettings& plan, WelcomeAnswers before);

/// What follows from the answers for stretching; the last two leave it out.
enum class StretchAdvice { All, SeatedOrLying, AskFirst, SeeDoctor };
[[nodiscard]] StretchAdvice stretchAdvice(const WelcomeAnswers& answers);
/// `plan` once who should not stretch was read, and answered so.
[[nodiscard]] PlanSettings withStretchAdvice(PlanSettings plan, StretchAdvice advice);

} // namespace softfall
