#include "platform/paper/EveningCardPages.h"

#include "platform/paper/PaperCanvas.h"

#include <QPageSize>
#include <QPainter>

#include <algorithm>

namespace softfall {

namespace {

constexpr qreal cardMargin = 240;
const PaperType cardTitle{150, QFont::DemiBold, ink::text};
const PaperType cardDate{82, QFont::Normal, ink::second};
const PaperType cardTime{98, QFont::DemiBold, ink::text};
const PaperType cardWords{98, QFont::Normal, ink::text};
const PaperType cardSmall{74, QFont::Normal, ink::second};

} // namespace

EveningCardPages::EveningCardPages(EveningCardText text)
    : PaperPages(QPageSize(QPageSize::A6).size(QPageSize::Point) * tenthsPerPoint, text.title)
    , m_text(std::move(text)) {}

void EveningCardPages::paint(QPainter& painter, int) const {
    const qreal right = size().width() - cardMargin;
    const qreal width = right - cardMargin;
    PaperCanvas canvas(painter, size().width(), m_text.isRightToLeft);
    qreal y = 250;
    const qreal titleHeight = canvas.write(m_text.title, {cardMargin, y}, width * 0.55, cardTitle, Place::Start, 1);
    canvas.write(m_text.date, {cardMargin + width * 0.45, y + titleHeight - PaperCanvas::lineHeight(cardDate) - 10},
                 width * 0.55, cardDate, Place::End, 1);
    y += titleHeight + 70;
    canvas.rule(cardMargin, right, y, ink::text, 9);

    const qreal below = 880; // the words about a twitch, the box and the footer
    const qreal row = std::min(270.0, (size().height() - below - y) / std::max<qreal>(1, qreal(m_text.rows.size())));
    const qreal box = std::min(130.0, row * 0.6);
    qreal timeColumn = 0;
    for (const EveningCardText::Row& each : m_text.rows) {
        timeColumn = std::max(timeColumn, PaperCanvas::widthOf(each.time, cardTime) + 10);
    }
    for (const EveningCardText::Row& each : m_text.rows) {
        const qreal middle = y + row / 2;
        const qreal top = middle - PaperCanvas::lineHeight(cardWords) / 2;
        const bool isLast = !each.aside.isEmpty();
        canvas.write(each.time, {cardMargin, top}, timeColumn, cardTime, Place::Start, 1);
        const qreal words = cardMargin + timeColumn + 110;
        const qreal aside = isLast ? PaperCanvas::widthOf(each.aside, cardDate) + 40 : box + 60;
        canvas.write(each.words, {words, top}, right - words - aside, isLast ? cardTime : cardWords, Place::Start, 1);
        if (isLast) {
            canvas.write(each.aside, {right - aside, middle - PaperCanvas::lineHeight(cardDate) / 2}, aside, cardDate,
                         Place::End, 1);
        } else {
            canvas.frame(QRectF(right - box, middle - box / 2, box, box), ink::text, 24, 9);
        }
        y += row;
        canvas.rule(cardMargin, right, y, ink::line);
    }
    y += 110;
    y += canvas.write(m_text.twitchTitle, {cardMargin, y}, width, cardTime);
    y += canvas.write(m_text.twitchWords, {cardMargin, y}, width, {88, QFont::Normal, ink::text}, Place::Start, 2) + 60;
    const qreal floor = size().height() - 260;
    canvas.frame(QRectF(cardMargin, y, width, floor - y), ink::text, 60, 9);
    canvas.write(m_text.strokes, {cardMargin + 80, y + 45}, width - 160, cardSmall, Place::Start, 1);
    canvas.write(m_text.footer, {cardMargin, size().height() - 200}, width, cardSmall, Place::Start, 1);
}

} // namespace softfall
