#pragma once

#include "core/diary/NightSlip.h"

#include <QLocale>
#include <QString>

namespace softfall {

/// "In bed for 20 h?", "Asleep only after 7 h?".
[[nodiscard]] QString slipQuestion(const NightSlip& slip);

/// "Told: lights out 11:00, awake 07:00. 11:00 may be meant as 23:00."
[[nodiscard]] QString slipDetail(const NightSlip& slip, const Night& night, const QLocale& locale);

/// "Make it 23:00"; empty where nothing else may be meant.
[[nodiscard]] QString slipCorrection(const NightSlip& slip, const QLocale& locale);

} // namespace softfall
