#pragma once

#include "core/Result.h"

#include <QString>

#include <array>

namespace softfall {

/// One thing that a randomised trial asks for on some nights and leaves out on others.
enum class ExperimentTemplate {
    NoCaffeineAfterNoon,
    TenMinuteStretch,
    ScreensOffHourBefore,
    MineralRichDinner,
    NoLateHardTraining
};

inline constexpr std::array experimentTemplates{
    ExperimentTemplate::NoCaffeineAfterNoon, ExperimentTemplate::TenMinuteStretch,
    ExperimentTemplate::ScreensOffHourBefore, ExperimentTemplate::MineralRichDinner,
    ExperimentTemplate::NoLateHardTraining};

/// `no-caffeine-after-noon ten-minute-stretch screens-off-hour-before mineral-rich-dinner no-late-hard-training`.
[[nodiscard]] QString toString(ExperimentTemplate what);
[[nodiscard]] Result<ExperimentTemplate> experimentTemplateFromId(const QString& id, const QString& field);

} // namespace softfall
