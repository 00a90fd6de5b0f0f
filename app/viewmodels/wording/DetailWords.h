#pragma once

#include "core/insight/InsightDetails.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace softfall {

/// What a detail tells: of what, what comes out, and how that is to be read.
struct DetailWords {
    QString title;
    QString outcome;
    QString reading;
};

/// One for each detail that the diary allows; empty where it allows none.
[[nodiscard]] std::vector<DetailWords> detailWords(const InsightDetails& details, const QLocale& locale);

} // namespace softfall
