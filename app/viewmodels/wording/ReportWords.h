#pragma once

#include "core/paper/Paper.h"
#include "core/report/Report.h"

#include <QLocale>

namespace softfall {

/// What a report has after its page.
enum class ReportAnnex { None, Nights };

/// The report in the person's words, for somebody who sees it for the first time: what was logged, what was not, and
/// what nobody asked about. Never a cause.
[[nodiscard]] ReportText reportText(const Report& report, ReportAnnex annex, const QLocale& locale);

/// The paper of the locale's country: Letter where CLDR has it (supplemental data, paperSize US-Letter), else A4.
[[nodiscard]] PaperSize paperSizeOf(const QLocale& locale);

} // namespace softfall
