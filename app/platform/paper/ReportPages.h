#pragma once

#include "platform/paper/PaperPages.h"

#include <vector>

namespace softfall {

class PaperCanvas;

/// The report: one page, whatever it says, and after it the annex. What the page has no room for is counted there
/// ("and 180 more").
class ReportPages final : public PaperPages {
public:
    ReportPages(ReportText text, PaperSize size);

    [[nodiscard]] int count() const override { return 1 + int(m_annex.size()); }
    void paint(QPainter& painter, int page) const override;

private:
    /// How much of a section a page shows.
    struct ShownSection {
        const ReportText::Section* section = nullptr;
        std::size_t rows = 0;
        int most = 1; ///< lines of each row
    };
    using Column = std::vector<ShownSection>;
    /// A part of the annex, in one piece.
    struct Block {
        enum class Kind { Title, SectionTitle, Row, Head, Line };
        Kind kind = Kind::Title;
        const ReportText::Section* section = nullptr;
        std::size_t index = 0;
        qreal height = 0;
    };

    [[nodiscard]] qreal fullWidth() const;
    [[nodiscard]] qreal floor() const; ///< where the footer begins
    [[nodiscard]] qreal sectionHeight(const ShownSection& shown, qreal width) const;
    [[nodiscard]] qreal columnHeight(const Column& column, qreal width) const;
    [[nodiscard]] Column fitted(const std::vector<ReportText::Section>& sections, qreal width, qreal room) const;
    void layPage();
    void addSection(const ReportText::Section& section);
    void layAnnex();
    [[nodiscard]] bool isCut(const ShownSection& shown, qreal width) const;
    void addBlock(const Block& block);

    void paintMain(PaperCanvas& canvas) const;
    /// Everything above the lists; returns where they begin.
    qreal paintTop(PaperCanvas& canvas, qreal plot) const;
    qreal paintHead(PaperCanvas& canvas) const;
    [[nodiscard]] qreal leftWidth() const;
    [[nodiscard]] qreal rightWidth() const;
    qreal paintQuestion(PaperCanvas& canvas, qreal y) const;
    qreal paintChart(PaperCanvas& canvas, qreal y, qreal height) const;
    void paintPlot(PaperCanvas& canvas, const QRectF& plot) const;
    qreal paintNumbers(PaperCanvas& canvas, qreal y) const;
    qreal paintColumn(PaperCanvas& canvas, const Column& column, qreal x, qreal y, qreal width) const;
    void paintNotes(PaperCanvas& canvas, qreal y, qreal width) const;
    void paintAnnex(PaperCanvas& canvas, const std::vector<Block>& blocks) const;
    qreal paintTitle(PaperCanvas& canvas, const QString& title, qreal x, qreal y, qreal width) const;
    void paintRow(PaperCanvas& canvas, const ReportText::Row& row, qreal x, qreal y, qreal width, int most) const;
    void paintTableLine(PaperCanvas& canvas, const std::vector<QString>& cells, qreal y, bool isHead) const;
    void paintFooter(PaperCanvas& canvas, int page) const;

    ReportText m_text;
    qreal m_plot = 0;  ///< height of the chart's plot
    qreal m_lists = 0; ///< where the lists begin
    Column m_left;
    Column m_right;
    std::vector<std::vector<Block>> m_annex; ///< by page
    qreal m_filled = 0;                      ///< of the last page of the annex
};

} // namespace softfall
