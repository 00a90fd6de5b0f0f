#include "core/experiment/ExperimentTemplate.h"

#include "core/Ids.h"

namespace softfall {

namespace {

constexpr Ids<ExperimentTemplate, experimentTemplates.size()> ids{
    {{ExperimentTemplate::NoCaffeineAfterNoon, "no-caffeine-after-noon"},
     {ExperimentTemplate::TenMinuteStretch, "ten-minute-stretch"},
     {ExperimentTemplate::ScreensOffHourBefore, "screens-off-hour-before"},
     {ExperimentTemplate::MineralRichDinner, "mineral-rich-dinner"},
     {ExperimentTemplate::NoLateHardTraining, "no-late-hard-training"}}};

} // namespace

QString toString(ExperimentTemplate what) {
    return idOf(ids, what);
}

Result<ExperimentTemplate> experimentTemplateFromId(const QString& id, const QString& field) {
    return valueOf(ids, id, field);
}

} // namespace softfall
