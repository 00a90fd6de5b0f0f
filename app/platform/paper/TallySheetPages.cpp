#include "platform/paper/TallySheetPages.h"

#include "platform/paper/PaperCanvas.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace softfall {

namespace {

constexpr qreal sheetMargin = 400;
const PaperType sheetTitle{185, QFont::DemiBold, ink::text};
const PaperType sheetIntro{100, QFont::Normal, ink::text};
const PaperType sheetHead{88, QFont::DemiBold, ink::text};
const PaperType sheetDetail{78, QFont::Normal, ink::second};
const PaperType sheetNight{92, QFont::Medium, ink::text};
const PaperType sheetNews{92, QFont::DemiBold, ink::text};
const PaperType sheetChoice{88, QFont::Normal, ink::second};
const PaperType sheetFooter{78, QFont::Normal, ink::second};

/// Shares of the width: the night, then each column.
constexpr std::array<qreal, 8> shares{0.135, 0.14, 0.165, 0.145, 0.145, 0.085, 0.085, 0.10};

using Column = TallySheetText::Column;

void paintCell(PaperCanvas& canvas, const Column& column, qreal x, qreal width, qreal y, qreal row) {
    const qreal middle = y + row / 2;
    if (column.kind == Column::Kind::Strokes) {
        canvas.frame(QRectF(x + 30, y + row * 0.12, width - 60, row * 0.76), ink::second, 50, 8);
        return;
    }
    if (column.kind == Column::Kind::Box) {
        const qreal box = std::min(160.0, row * 0.5);
        canvas.frame(QRectF(x + (width - box) / 2, middle - box / 2, box, box), ink::text, 30, 10);
        return;
    }
    // Each word in the middle of room for a pen.
    qreal words = 0;
    for (const QString& choice : column.choices) {
        words += PaperCanvas::widthOf(choice, sheetChoice);
    }
    const qreal gap = (width - 60 - words) / qreal(column.choices.size());
    qreal at = x + 30 + gap / 2;
    for (const QString& choice : column.choices) {
        const qreal each = PaperCanvas::widthOf(choice, sheetChoice) + 4;
        canvas.write(choice, {at, middle - PaperCanvas::lineHeight(sheetChoice) / 2}, each + 20, sheetChoice,
                     Place::Start, 1);
        at += each + gap;
    }
}

} // namespace

void TallySheetPages::paint(QPainter& painter, int) const {
    const qreal right = size().width() - sheetMargin;
    const qreal width = right - sheetMargin;
    PaperCanvas canvas(painter, size().width(), m_text.isRightToLeft);
    qreal y = 400;
    y += canvas.write(m_text.title, {sheetMargin, y}, width, sheetTitle, Place::Start, 1) + 50;
    y += canvas.write(m_text.intro, {sheetMargin, y}, width, sheetIntro, Place::Start, 3) + 130;

    // The head: every column's words stand on the same line.
    std::array<qreal, 9> edges{sheetMargin};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        edges[i + 1] = edges[i] + shares[i] * width;
    }
    // A word is not broken.
    const auto fitted = [](const QString& text, qreal room, PaperType type) {
        for (const QString& word : text.split(u' ')) {
            type = PaperCanvas::fitted(word, room - 20, type);
        }
        return type;
    };
    const auto headHeight = [&fitted](const QString& text, qreal room, const PaperType& type) {
        return PaperCanvas::heightOf(text, room, fitted(text, room, type), 2);
    };
    qreal heads = headHeight(m_text.nightHead, shares[0] * width, sheetHead);
    qreal details = 0;
    for (std::size_t i = 0; i < m_text.columns.size(); ++i) {
        heads = std::max(heads, headHeight(m_text.columns[i].head, shares[i + 1] * width, sheetHead));
        details = std::max(details, headHeight(m_text.columns[i].detail, shares[i + 1] * width, sheetDetail));
    }
    const auto bottomAligned = [&](const QString& text, std::size_t column, qreal top, qreal height,
                                   const PaperType& type) {
        const qreal room = edges[column + 1] - edges[column];
        const qreal own = headHeight(text, room, type);
        canvas.write(text, {edges[column], top + height - own}, room, fitted(text, room, type),
                     column == 0 ? Place::Start : Place::Middle, 2);
    };
    bottomAligned(m_text.nightHead, 0, y, heads, sheetHead);
    for (std::size_t i = 0; i < m_text.columns.size(); ++i) {
        bottomAligned(m_text.columns[i].head, i + 1, y, heads, sheetHead);
        bottomAligned(m_text.columns[i].detail, i + 1, y + heads + 20, details, sheetDetail);
    }
    y += heads + details + 60;
    canvas.rule(sheetMargin, right, y, ink::text, 10);

    const qreal floor = size().height() - 420; // of the footer
    const qreal below = 640;                   // what is new, with two lines to write on
    const qreal row = (floor - below - y) / qreal(m_text.nights.size());
    for (std::size_t night = 0; night < m_text.nights.size(); ++night) {
        canvas.write(m_text.nights[night], {edges[0], y + (row - PaperCanvas::lineHeight(sheetNight)) / 2},
                     edges[1] - edges[0], sheetNight, Place::Start, 1);
        for (std::size_t i = 0; i < m_text.columns.size(); ++i) {
            paintCell(canvas, m_text.columns[i], edges[i + 1], edges[i + 2] - edges[i + 1], y, row);
        }
        y += row;
        const bool isStrong = m_text.endsWeek[night] || night + 1 == m_text.nights.size();
        canvas.rule(sheetMargin, right, y, isStrong ? ink::text : ink::line, isStrong ? 9 : 6);
    }
    y += 90;
    const qreal newsTitle = PaperCanvas::widthOf(m_text.newsTitle, sheetNews) + 20;
    canvas.write(m_text.newsTitle, {sheetMargin, y}, newsTitle, sheetNews, Place::Start, 1);
    canvas.write(m_text.news, {sheetMargin + newsTitle + 40, y}, width - newsTitle - 40, {92, QFont::Normal, ink::text},
                 Place::Start, 1);
    canvas.rule(sheetMargin, right, y + 320, ink::line);

    canvas.rule(sheetMargin, right, floor, ink::line);
    const qreal half = m_text.times.isEmpty() ? width : width * 0.5;
    canvas.write(m_text.copyHint, {sheetMargin, floor + 60}, half, sheetFooter, Place::Start, 2);
    canvas.write(m_text.times, {sheetMargin + width * 0.52, floor + 60}, width * 0.48, sheetFooter, Place::End, 2);
}

} // namespace softfall
