#pragma once

#include "core/diary/CaffeineLeft.h"
#include "core/time/TimeZone.h"

#include <QLocale>
#include <QString>

namespace softfall {

/// "About 28 mg of caffeine will be left at 23:00. Another coffee now leaves about 56 mg."; the second sentence where
/// `offers`. Empty where there is nothing to say.
[[nodiscard]] QString caffeineLeftWords(const CaffeineOutlook& outlook, bool offers, const TimeZone& zone,
                                        const QLocale& locale);

} // namespace softfall
