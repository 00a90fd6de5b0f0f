#pragma once

#include "core/insight/InsightDetails.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace softfall {

/// The text of a detail: its subject, its result, and how to read that.
struct DetailWords {
    QString title;
    QString outcome;
    QString reading;
};

/// One for each detail that the diary allows; empty where it allows none.
[[nodiscard]] std::vector<DetailWords> detailWords(const InsightDetails& details, const QLocale& locale);

} // namespace softfall
