#pragma once

#include "application/DiaryService.h"
#include "core/time/Clock.h"

#include <QString>

namespace softfall {

/// Fills an empty diary with the example, shifted so that it ends last night. The example's files are taken from the
/// program's resources by way of `scratchFolder`.
[[nodiscard]] Result<void> fillWithExample(DiaryService& diary, const EveningService& evening,
                                           const QString& scratchFolder);

} // namespace softfall
