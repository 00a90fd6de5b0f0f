#pragma once

#include "core/report/ReportText.h"

#include <QByteArray>

namespace softfall {

/// The report as one HTML file, UTF-8: nothing is loaded from elsewhere, nothing runs, and every text is escaped. It
/// has no page that something must go on, so it shows whole lists.
[[nodiscard]] QByteArray toHtml(const ReportText& report);

} // namespace softfall
