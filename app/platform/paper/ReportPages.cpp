#include "platform/paper/ReportPages.h"

#include "platform/paper/PaperCanvas.h"

#include <QPainter>
#include <QPicture>

#include <algorithm>
#include <array>

namespace softfall {

namespace {

constexpr qreal reportMargin = 465;
constexpr qreal reportTop = 400;
constexpr qreal footerHeight = 380;
constexpr qreal plotHeight = 1120;
constexpr qreal leastPlotHeight = 500;
/// What the lists below the numbers should have at least, at the cost of the plot.
constexpr qreal roomForLists = 3700;
constexpr qreal columnGap = 270;
constexpr qreal leftShare = 0.55;
constexpr qreal noteLine = 230;
constexpr qreal tickBox = 110;
constexpr qreal tickIndent = 180;
constexpr qreal factShare = 0.36;
constexpr qreal rowGap = 55;
constexpr qreal sectionGap = 150;
constexpr int linesOfCaveat = 6;
/// On the page a row is cut short, the more the less room there is; the annex has it whole.
constexpr std::array<int, 4> linesOfRow{6, 3, 2, 1};

const PaperType reportTitle{185, QFont::DemiBold, ink::text};
const PaperType reportLead{98, QFont::Normal, ink::second};
const PaperType reportQuestion{122, QFont::Medium, ink::text};
const PaperType longQuestion{104, QFont::Medium, ink::text};
const PaperType sectionTitle{92, QFont::DemiBold, ink::text};
const PaperType rowHead{90, QFont::DemiBold, ink::text};
const PaperType rowText{90, QFont::Normal, ink::text};
const PaperType rowSecond{84, QFont::Normal, ink::second};
const PaperType reportSmall{80, QFont::Normal, ink::second};
const PaperType bigNumber{142, QFont::DemiBold, ink::text};
const PaperType cellType{80, QFont::Normal, ink::text};
const PaperType cellHead{80, QFont::DemiBold, ink::text};

/// Of the annex's table: the night, then what the morning answered.
constexpr std::array<qreal, 9> cellShares{0.18, 0.12, 0.10, 0.10, 0.10, 0.10, 0.09, 0.12, 0.09};
constexpr qreal cellPadding = 30;
constexpr qreal tableLine = 150;

using Row = ReportText::Row;
using Section = ReportText::Section;

qreal rowHeight(const Row& row, qreal width, int most) {
    switch (row.kind) {
    case Row::Kind::Words:
        return PaperCanvas::heightOf(row.head, width, rowHead, 1) +
               PaperCanvas::heightOf(row.text, width, rowText, most);
    case Row::Kind::Fact:
        return std::max(PaperCanvas::heightOf(row.head, width * factShare - 40, rowText, 2),
                        PaperCanvas::heightOf(row.text, width * (1 - factShare), rowText, most));
    case Row::Kind::Ticked:
    case Row::Kind::Unticked:
        return PaperCanvas::heightOf(row.head, width - tickIndent, rowText, 2) +
               PaperCanvas::heightOf(row.text, width - tickIndent, rowSecond, 2);
    }
    return 0;
}

qreal titleHeight() {
    return PaperCanvas::lineHeight(sectionTitle) + 45 + 75;
}

bool isLong(const QString& question) {
    constexpr int readAtAGlance = 140;
    return question.size() > readAtAGlance;
}

} // namespace

ReportPages::ReportPages(ReportText text, PaperSize size)
    : PaperPages(sizeOf(size), text.title)
    , m_text(std::move(text)) {
    layPage();
    if (!m_text.annexTitle.isEmpty()) {
        layAnnex();
    }
}

qreal ReportPages::fullWidth() const {
    return size().width() - 2 * reportMargin;
}

qreal ReportPages::floor() const {
    return size().height() - footerHeight;
}

void ReportPages::paint(QPainter& painter, int page) const {
    PaperCanvas canvas(painter, size().width(), m_text.isRightToLeft);
    if (page == 0) {
        paintMain(canvas);
    } else {
        paintAnnex(canvas, m_annex[std::size_t(page) - 1]);
    }
    paintFooter(canvas, page);
}

void ReportPages::paintFooter(PaperCanvas& canvas, int page) const {
    const qreal y = floor() + 90;
    canvas.rule(reportMargin, reportMargin + fullWidth(), y, ink::line);
    canvas.write(m_text.footer, {reportMargin, y + 55}, fullWidth() * 0.6, reportSmall, Place::Start, 1);
    canvas.write(m_text.pageWords(page + 1, count()), {reportMargin + fullWidth() * 0.5, y + 55}, fullWidth() * 0.5,
                 reportSmall, Place::End, 1);
}

// The page.

qreal ReportPages::paintHead(PaperCanvas& canvas) const {
    const qreal blanks = fullWidth() * 0.34;
    const qreal right = reportMargin + fullWidth();
    qreal y = reportTop;
    qreal label = 0;
    for (const QString& blank : m_text.blanks) {
        label = std::max(label, PaperCanvas::widthOf(blank, reportLead));
    }
    qreal line = y + 30;
    for (const QString& blank : m_text.blanks) {
        canvas.write(blank, {right - blanks, line}, label + 20, reportLead, Place::Start, 1);
        canvas.rule(right - blanks + label + 60, right, line + PaperCanvas::lineHeight(reportLead), ink::second);
        line += 235;
    }
    const qreal width = fullWidth() - blanks - 200;
    y += canvas.write(m_text.title, {reportMargin, y}, width, reportTitle, Place::Start, 2) + 20;
    y += canvas.write(m_text.subtitle, {reportMargin, y}, width, reportLead, Place::Start, 3);
    return std::max(y, line - 70) + 130;
}

qreal ReportPages::paintQuestion(PaperCanvas& canvas, qreal y) const {
    if (m_text.question.isEmpty()) {
        return y;
    }
    const PaperType& type = isLong(m_text.question) ? longQuestion : reportQuestion;
    const qreal x = reportMargin + 160;
    qreal height = canvas.write(m_text.questionTitle, {x, y + 25}, fullWidth() - 160, rowSecond, Place::Start, 1) + 45;
    height += canvas.write(m_text.question, {x, y + height}, fullWidth() - 160, type) + 25;
    canvas.fill(QRectF(reportMargin, y, 28, height), ink::mark);
    return y + height + 150;
}

qreal ReportPages::paintTitle(PaperCanvas& canvas, const QString& title, qreal x, qreal y, qreal width) const {
    y += canvas.write(title, {x, y}, width, sectionTitle, Place::Start, 1) + 45;
    canvas.rule(x, x + width, y, ink::text, 8);
    return y + 75;
}

qreal ReportPages::paintChart(PaperCanvas& canvas, qreal y, qreal height) const {
    y = paintTitle(canvas, m_text.chartTitle, reportMargin, y, fullWidth());
    if (!m_text.chart.bars.empty()) {
        y += canvas.write(m_text.chartUnit, {reportMargin, y - 20}, fullWidth(), reportSmall, Place::Start, 1) + 60;
        paintPlot(canvas, QRectF(reportMargin + 260, y, fullWidth() - 260, height));
        y += height + 45 + PaperCanvas::lineHeight(reportSmall) + 40;
        y += canvas.write(m_text.chartKey, {reportMargin, y}, fullWidth(), reportSmall, Place::Start, 2) + 10;
    }
    y += canvas.write(m_text.chartWords, {reportMargin, y}, fullWidth(), rowText, Place::Start, 2);
    return y + 140;
}

void ReportPages::paintPlot(PaperCanvas& canvas, const QRectF& plot) const {
    const ReportChart& chart = m_text.chart;
    const qreal step = plot.width() / qreal(chart.bars.size());
    const auto across = [&](double at) { return plot.left() + std::clamp(at * step, 0.0, plot.width()); };
    const auto up = [&](double value) {
        return plot.bottom() - plot.height() * std::clamp(value / chart.top, 0.0, 1.0);
    };
    for (const ReportChart::Band& band : chart.bands) {
        canvas.fill(QRectF(QPointF(across(band.from), up(band.high)), QPointF(across(band.to), up(band.low))),
                    ink::band);
    }
    for (const ReportChart::Label& height : chart.heights) {
        canvas.rule(plot.left(), plot.right(), up(height.at), ink::line, 5);
        canvas.write(height.text, {reportMargin, up(height.at) - PaperCanvas::lineHeight(reportSmall) / 2}, 200,
                     reportSmall, Place::End, 1);
    }
    const qreal width = std::clamp(step * 0.56, 8.0, 110.0);
    QList<QPointF> line;
    const auto endLine = [&] {
        if (line.size() > 1) {
            canvas.stroke(line, ink::text, 16);
        }
        line.clear();
    };
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const ReportChart::Bar& bar = chart.bars[i];
        const qreal middle = across(double(i) + 0.5);
        if (!bar.height) {
            canvas.hatch(QRectF(middle - width / 2, plot.bottom() - 260, width, 260), ink::line);
        } else if (*bar.height == 0) {
            canvas.dot({middle, plot.bottom() - 35}, std::min(20.0, width / 2), ink::bar);
        } else {
            const qreal top = up(*bar.height);
            canvas.fill(QRectF(middle - width / 2, top, width, plot.bottom() - top), ink::bar);
        }
    }
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        if (chart.bars[i].line) {
            line << QPointF(across(double(i) + 0.5), up(*chart.bars[i].line));
        } else {
            endLine();
        }
    }
    endLine();
    for (const ReportChart::Label& change : chart.changes) {
        canvas.upright(across(change.at), plot.top() - 20, plot.bottom(), ink::text, 7);
    }
    qreal taken = plot.left() - 1;
    for (const ReportChart::Label& change : chart.changes) {
        const qreal x = across(change.at);
        const qreal room = plot.right() - x - 60;
        constexpr qreal leastRoom = 900;
        if (x > taken && room > leastRoom) {
            const qreal words = std::min(room, PaperCanvas::widthOf(change.text, reportSmall) + 20);
            const QRectF ground(x + 40, plot.top() - 30, words + 40, PaperCanvas::lineHeight(reportSmall) + 20);
            canvas.fill(ground, Qt::white);
            canvas.write(change.text, {x + 60, plot.top() - 20}, words, reportSmall, Place::Start, 1);
            taken = x + 60 + words;
        }
    }
    // The last date is always there; of the others those that leave it room.
    qreal end = plot.left() - 1;
    const qreal lastWidth = chart.dates.empty() ? 0 : PaperCanvas::widthOf(chart.dates.back().text, reportSmall);
    for (std::size_t i = 0; i < chart.dates.size(); ++i) {
        const bool isLast = i + 1 == chart.dates.size();
        const qreal own = PaperCanvas::widthOf(chart.dates[i].text, reportSmall) + 10;
        const qreal from = std::clamp(across(chart.dates[i].at) - own / 2, plot.left(), plot.right() - own);
        if ((isLast && from > end) || (!isLast && from > end && from + own + 60 < plot.right() - lastWidth)) {
            canvas.write(chart.dates[i].text, {from, plot.bottom() + 45}, own + 10, reportSmall, Place::Start, 1);
            end = from + own + 60;
        }
    }
}

qreal ReportPages::paintNumbers(PaperCanvas& canvas, qreal y) const {
    if (m_text.numbers.empty()) {
        return y;
    }
    const qreal width = fullWidth() / qreal(m_text.numbers.size());
    qreal height = 0;
    for (const ReportText::Number& number : m_text.numbers) {
        height = std::max(height, PaperCanvas::heightOf(number.value, width - 200, bigNumber, 1) +
                                      PaperCanvas::heightOf(number.name, width - 200, rowText, 2) +
                                      PaperCanvas::heightOf(number.range, width - 200, rowSecond, 2));
    }
    height += 190;
    canvas.frame(QRectF(reportMargin, y, fullWidth(), height), ink::line, 60);
    for (std::size_t i = 0; i < m_text.numbers.size(); ++i) {
        const ReportText::Number& number = m_text.numbers[i];
        const qreal x = reportMargin + qreal(i) * width;
        if (i > 0) {
            canvas.upright(x, y, y + height, ink::line);
        }
        qreal at = y + 85;
        const PaperType type = PaperCanvas::fitted(number.value, width - 200, bigNumber);
        at += canvas.write(number.value, {x + 115, at}, width - 200, type, Place::Start, 1) + 10;
        at += canvas.write(number.name, {x + 115, at}, width - 200, rowText, Place::Start, 2);
        canvas.write(number.range, {x + 115, at}, width - 200, rowSecond, Place::Start, 2);
    }
    return y + height + 160;
}

qreal ReportPages::sectionHeight(const ShownSection& shown, qreal width) const {
    qreal height = titleHeight();
    for (std::size_t i = 0; i < shown.rows; ++i) {
        height += rowHeight(shown.section->rows[i], width, shown.most) + rowGap;
    }
    if (shown.rows < shown.section->rows.size()) {
        height += PaperCanvas::lineHeight(rowSecond) + rowGap;
    }
    return height + sectionGap - rowGap;
}

qreal ReportPages::columnHeight(const Column& column, qreal width) const {
    qreal height = 0;
    for (const ShownSection& shown : column) {
        height += sectionHeight(shown, width);
    }
    return height;
}

/// Takes rows from the longest list until everything is on the page, and lines from the rows if that is not enough.
ReportPages::Column ReportPages::fitted(const std::vector<Section>& sections, qreal width, qreal room) const {
    Column column;
    for (const int most : linesOfRow) {
        column.clear();
        for (const Section& section : sections) {
            // More rows than that never stand on a page.
            constexpr std::size_t mostRows = 40;
            column.push_back({&section, std::min(section.rows.size(), mostRows), most});
        }
        while (columnHeight(column, width) > room) {
            const auto longest = std::ranges::max_element(column, {}, [](const ShownSection& shown) {
                return std::ptrdiff_t(shown.rows) - std::max<std::ptrdiff_t>(1, shown.section->least);
            });
            if (longest == column.end() || longest->rows <= 1) {
                break;
            }
            --longest->rows;
        }
        if (columnHeight(column, width) <= room) {
            break;
        }
    }
    return column;
}

qreal ReportPages::paintColumn(PaperCanvas& canvas, const Column& column, qreal x, qreal y, qreal width) const {
    for (const ShownSection& shown : column) {
        y = paintTitle(canvas, shown.section->title, x, y, width);
        for (std::size_t i = 0; i < shown.rows; ++i) {
            paintRow(canvas, shown.section->rows[i], x, y, width, shown.most);
            y += rowHeight(shown.section->rows[i], width, shown.most) + rowGap;
        }
        if (const auto left = shown.section->rows.size() - shown.rows; left > 0) {
            y += canvas.write(m_text.moreWords(int(left)), {x, y}, width, rowSecond, Place::Start, 1) + rowGap;
        }
        y += sectionGap - rowGap;
    }
    return y;
}

void ReportPages::paintRow(PaperCanvas& canvas, const Row& row, qreal x, qreal y, qreal width, int most) const {
    switch (row.kind) {
    case Row::Kind::Words:
        y += canvas.write(row.head, {x, y}, width, rowHead, Place::Start, 1);
        canvas.write(row.text, {x, y}, width, rowText, Place::Start, most);
        return;
    case Row::Kind::Fact: {
        PaperType name = rowText;
        name.color = ink::second;
        canvas.write(row.head, {x, y}, width * factShare - 40, name, Place::Start, 2);
        canvas.write(row.text, {x + width * factShare, y}, width * (1 - factShare), rowText, Place::Start, most);
        return;
    }
    case Row::Kind::Ticked:
    case Row::Kind::Unticked: {
        const bool isTicked = row.kind == Row::Kind::Ticked;
        const QRectF box(x, y + 8, tickBox, tickBox);
        canvas.frame(box, ink::text, 24, 9);
        if (isTicked) {
            canvas.tick(box);
        }
        y += canvas.write(row.head, {x + tickIndent, y}, width - tickIndent, isTicked ? rowHead : rowText, Place::Start,
                          2);
        canvas.write(row.text, {x + tickIndent, y}, width - tickIndent, rowSecond, Place::Start, 2);
        return;
    }
    }
}

void ReportPages::paintNotes(PaperCanvas& canvas, qreal y, qreal width) const {
    constexpr int mostLines = 8;
    const int lines = std::min(mostLines, int((floor() - y - titleHeight()) / noteLine));
    if (lines < 1) {
        return;
    }
    y = paintTitle(canvas, m_text.notesTitle, reportMargin, y, width) - 75;
    for (int i = 0; i < lines; ++i) {
        y += noteLine;
        canvas.rule(reportMargin, reportMargin + width, y, ink::line);
    }
}

qreal ReportPages::paintTop(PaperCanvas& canvas, qreal plot) const {
    return paintNumbers(canvas, paintChart(canvas, paintQuestion(canvas, paintHead(canvas)), plot));
}

qreal ReportPages::leftWidth() const {
    return (fullWidth() - columnGap) * leftShare;
}

qreal ReportPages::rightWidth() const {
    return fullWidth() - columnGap - leftWidth();
}

/// What the page shows, which decides what the annex has to say.
void ReportPages::layPage() {
    QPicture unseen;
    QPainter measuring(&unseen);
    PaperCanvas measured(measuring, size().width(), m_text.isRightToLeft);
    const qreal others = paintTop(measured, 0);
    m_plot = std::clamp(floor() - others - roomForLists, leastPlotHeight, plotHeight);
    m_lists = others + (m_text.chart.bars.empty() ? 0 : m_plot);
    const qreal caveat = PaperCanvas::heightOf(m_text.caveat, rightWidth(), reportSmall, linesOfCaveat);
    m_left = fitted(m_text.left, leftWidth(), floor() - m_lists);
    m_right = fitted(m_text.right, rightWidth(), floor() - m_lists - caveat);
}

void ReportPages::paintMain(PaperCanvas& canvas) const {
    paintTop(canvas, m_plot);
    const qreal rightX = reportMargin + leftWidth() + columnGap;
    paintNotes(canvas, paintColumn(canvas, m_left, reportMargin, m_lists, leftWidth()), leftWidth());
    const qreal end = paintColumn(canvas, m_right, rightX, m_lists, rightWidth());
    const int lines = std::min(linesOfCaveat, int((floor() - end) / PaperCanvas::lineHeight(reportSmall)));
    if (lines > 0) {
        canvas.write(m_text.caveat, {rightX, end}, rightWidth(), reportSmall, Place::Start, lines);
    }
}

// The annex.

void ReportPages::addBlock(const Block& block) {
    if (m_annex.empty() || m_filled + block.height > floor()) {
        const bool isTable = block.kind == Block::Kind::Line;
        m_annex.emplace_back();
        m_filled = reportTop;
        if (isTable) { // its columns are named on each page
            addBlock({Block::Kind::Head, nullptr, 0, tableLine + 90});
        }
    }
    m_annex.back().push_back(block);
    m_filled += block.height;
}

bool ReportPages::isCut(const ShownSection& shown, qreal width) const {
    return shown.rows < shown.section->rows.size() || std::ranges::any_of(shown.section->rows, [&](const Row& row) {
               return rowHeight(row, width, shown.most) < rowHeight(row, width, PaperCanvas::anyLines);
           });
}

void ReportPages::addSection(const Section& section) {
    addBlock({Block::Kind::SectionTitle, &section, 0, titleHeight()});
    for (std::size_t i = 0; i < section.rows.size(); ++i) {
        addBlock(
            {Block::Kind::Row, &section, i, rowHeight(section.rows[i], fullWidth(), PaperCanvas::anyLines) + rowGap});
    }
    m_filled += sectionGap;
}

void ReportPages::layAnnex() {
    addBlock({Block::Kind::Title, nullptr, 0, PaperCanvas::lineHeight(reportTitle) + 120});
    for (const auto& [column, width] : {std::pair(&m_left, leftWidth()), std::pair(&m_right, rightWidth())}) {
        for (const ShownSection& shown : *column) {
            if (isCut(shown, width)) {
                addSection(*shown.section);
            }
        }
    }
    addBlock({Block::Kind::Head, nullptr, 0, tableLine + 90});
    for (std::size_t i = 0; i < m_text.nights.lines.size(); ++i) {
        const QString& note = m_text.nights.lines[i].note;
        const qreal words = note.isEmpty() ? 0 : PaperCanvas::heightOf(note, fullWidth() - 300, reportSmall) + 20;
        addBlock({Block::Kind::Line, nullptr, i, tableLine + words});
    }
}

void ReportPages::paintTableLine(PaperCanvas& canvas, const std::vector<QString>& cells, qreal y, bool isHead) const {
    PaperType type = isHead ? cellHead : cellType;
    // A line with a longer word gets smaller instead of cut.
    for (std::size_t i = 0; i < cells.size(); ++i) {
        type = PaperCanvas::fitted(cells[i], cellShares[i] * fullWidth() - cellPadding, type);
    }
    qreal x = reportMargin;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const qreal width = cellShares[i] * fullWidth();
        canvas.write(cells[i], {x, y}, width - cellPadding, type, Place::Start, 1);
        x += width;
    }
}

void ReportPages::paintAnnex(PaperCanvas& canvas, const std::vector<Block>& blocks) const {
    qreal y = reportTop;
    const Section* section = nullptr;
    for (const Block& block : blocks) {
        if (section && block.section != section) {
            y += sectionGap;
        }
        section = block.section;
        switch (block.kind) {
        case Block::Kind::Title:
            canvas.write(m_text.annexTitle, {reportMargin, y}, fullWidth(), reportTitle, Place::Start, 1);
            break;
        case Block::Kind::SectionTitle:
            paintTitle(canvas, block.section->title, reportMargin, y, fullWidth());
            break;
        case Block::Kind::Row:
            paintRow(canvas, block.section->rows[block.index], reportMargin, y, fullWidth(), PaperCanvas::anyLines);
            break;
        case Block::Kind::Head:
            paintTableLine(canvas, m_text.nights.columns, y, true);
            canvas.rule(reportMargin, reportMargin + fullWidth(), y + tableLine, ink::text, 8);
            break;
        case Block::Kind::Line: {
            const ReportText::Table::Line& line = m_text.nights.lines[block.index];
            paintTableLine(canvas, line.cells, y, false);
            canvas.write(line.note, {reportMargin + 300, y + tableLine - 20}, fullWidth() - 300, reportSmall);
            canvas.rule(reportMargin, reportMargin + fullWidth(), y + block.height - 25, ink::line, 4);
            break;
        }
        }
        y += block.height;
    }
}

} // namespace softfall
