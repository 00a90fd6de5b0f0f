#pragma once

#include "platform/paper/PaperPages.h"

namespace softfall {

/// The evening on an A6 card: one page.
class EveningCardPages final : public PaperPages {
public:
    explicit EveningCardPages(EveningCardText text);

    [[nodiscard]] int count() const override { return 1; }
    void paint(QPainter& painter, int page) const override;

private:
    EveningCardText m_text;
};

} // namespace softfall
