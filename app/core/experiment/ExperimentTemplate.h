#pragma once

#include "core/Ids.h"

namespace softfall {

/// One thing that a randomised trial asks for on some nights and not on others.
enum class ExperimentTemplate {
    NoCaffeineAfterNoon,
    TenMinuteStretch,
    ScreensOffHourBefore,
    MineralRichDinner,
    NoLateHardTraining
};
template <>
inline constexpr Id<ExperimentTemplate> idsOf<ExperimentTemplate>[] = {
    {ExperimentTemplate::NoCaffeineAfterNoon, "no-caffeine-after-noon"},
    {ExperimentTemplate::TenMinuteStretch, "ten-minute-stretch"},
    {ExperimentTemplate::ScreensOffHourBefore, "screens-off-hour-before"},
    {ExperimentTemplate::MineralRichDinner, "mineral-rich-dinner"},
    {ExperimentTemplate::NoLateHardTraining, "no-late-hard-training"}};

inline constexpr auto experimentTemplates = allValues<ExperimentTemplate>;

} // namespace softfall
