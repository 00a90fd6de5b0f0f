#pragma once

#include "core/paper/PaperTexts.h"
#include "core/report/ReportText.h"

#include <variant>

namespace softfall {

enum class PaperSize { A4, Letter };

/// Something to be printed, in words. The evening's card is A6, whatever the paper.
struct Paper {
    std::variant<ReportText, TallySheetText, EveningCardText> text;
    PaperSize size = PaperSize::A4;
};

} // namespace softfall
