#pragma once

#include "platform/paper/PaperPages.h"

namespace softfall {

/// The two weeks by the bed: one page, boxes that a pen finds in the dark.
class TallySheetPages final : public PaperPages {
public:
    TallySheetPages(TallySheetText text, PaperSize size)
        : PaperPages(sizeOf(size), text.title)
        , m_text(std::move(text)) {}

    [[nodiscard]] int count() const override { return 1; }
    void paint(QPainter& painter, int page) const override;

private:
    TallySheetText m_text;
};

} // namespace softfall
