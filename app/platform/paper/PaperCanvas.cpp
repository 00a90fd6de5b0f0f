#include "platform/paper/PaperCanvas.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

namespace softfall {

namespace {

constexpr qreal leading = 1.28; // of the size

QFont fontOf(const PaperType& type) {
    QFont font(QStringLiteral("sans-serif"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(type.size);
    font.setWeight(type.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Letters with space between them form no ligatures, which a search in a PDF does not find.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    return font;
}

QString onLines(QString text) {
    return text.replace(u'\n', QChar::LineSeparator);
}

/// Text broken into lines; the last one that there is room for ends in "…" where more would follow.
class Lines {
public:
    Lines(const QString& text, qreal width, const PaperType& type, int most, Qt::Alignment alignment)
        : m_type(type) {
        const QFont font = fontOf(type);
        QString words = onLines(text);
        breakInto(words, width, font, most, alignment);
        if (m_overflow >= 0) {
            const QString tail = words.mid(m_overflow).replace(QChar::LineSeparator, u' ');
            words = words.left(m_overflow) + QFontMetricsF(font).elidedText(tail, Qt::ElideRight, width);
            breakInto(words, width, font, most, alignment);
        }
    }

    [[nodiscard]] qreal height() const { return m_count * PaperCanvas::lineHeight(m_type); }
    void draw(QPainter& painter, QPointF at) const { m_layout.draw(&painter, at); }

private:
    void breakInto(const QString& text, qreal width, const QFont& font, int most, Qt::Alignment alignment) {
        m_layout.setText(text);
        m_layout.setFont(font);
        QTextOption option(alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LayoutDirectionAuto);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        m_count = 0;
        int lastStart = 0;
        m_overflow = -1;
        const qreal height = PaperCanvas::lineHeight(m_type);
        while (true) {
            QTextLine line = m_layout.createLine();
            if (!line.isValid()) {
                break;
            }
            if (m_count == most) {
                m_overflow = lastStart;
                break;
            }
            line.setLineWidth(width);
            line.setPosition(QPointF(0, m_count * height + (height - line.height()) / 2));
            lastStart = line.textStart();
            ++m_count;
        }
        m_layout.endLayout();
    }

    PaperType m_type;
    QTextLayout m_layout;
    int m_count = 0;
    int m_overflow = -1;
};

} // namespace

qreal PaperCanvas::lineHeight(const PaperType& type) {
    return std::round(type.size * leading);
}

qreal PaperCanvas::heightOf(const QString& text, qreal width, const PaperType& type, int most) {
    return text.isEmpty() ? 0 : Lines(text, width, type, most, Qt::AlignLeft).height();
}

qreal PaperCanvas::widthOf(const QString& text, const PaperType& type) {
    return QFontMetricsF(fontOf(type)).horizontalAdvance(text);
}

PaperType PaperCanvas::fitted(const QString& text, qreal width, PaperType type) {
    const int least = type.size * 3 / 5;
    while (type.size > least && widthOf(text, type) > width) {
        --type.size;
    }
    return type;
}

qreal PaperCanvas::write(const QString& text, QPointF at, qreal width, const PaperType& type, Place place, int most) {
    if (text.isEmpty()) {
        return 0;
    }
    const bool isRight = m_isMirrored ? place == Place::Start : place == Place::End;
    const Qt::Alignment alignment = place == Place::Middle ? Qt::AlignHCenter
                                    : isRight              ? Qt::AlignRight
                                                           : Qt::AlignLeft;
    const Lines lines(text, width, type, most, alignment | Qt::AlignAbsolute);
    m_painter.setPen(type.color);
    lines.draw(m_painter, placed(QRectF(at, QSizeF(width, 0))).topLeft());
    return lines.height();
}

QRectF PaperCanvas::placed(const QRectF& area) const {
    return m_isMirrored ? QRectF(m_pageWidth - area.right(), area.top(), area.width(), area.height()) : area;
}

void PaperCanvas::rule(qreal from, qreal to, qreal y, const QColor& color, qreal thickness) {
    m_painter.setPen(QPen(color, thickness, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(placed(from), y), QPointF(placed(to), y));
}

void PaperCanvas::upright(qreal x, qreal from, qreal to, const QColor& color, qreal thickness) {
    m_painter.setPen(QPen(color, thickness, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QPointF(placed(x), from), QPointF(placed(x), to));
}

void PaperCanvas::fill(const QRectF& area, const QColor& color, qreal radius) {
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawRoundedRect(placed(area), radius, radius);
    m_painter.setBrush(Qt::NoBrush);
}

void PaperCanvas::frame(const QRectF& area, const QColor& color, qreal radius, qreal thickness) {
    m_painter.setPen(QPen(color, thickness));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(placed(area), radius, radius);
}

void PaperCanvas::hatch(const QRectF& area, const QColor& color) {
    constexpr qreal step = 34;
    const QRectF there = placed(area);
    m_painter.save();
    m_painter.setClipRect(there, Qt::IntersectClip);
    m_painter.setPen(QPen(color, 12, Qt::SolidLine, Qt::FlatCap));
    for (qreal y = there.top(); y < there.bottom() + there.width() + step; y += step) {
        m_painter.drawLine(QPointF(there.left() - 10, y + 10), QPointF(there.right() + 10, y - there.width() - 10));
    }
    m_painter.restore();
}

void PaperCanvas::tick(const QRectF& box) {
    const QRectF there = placed(box);
    m_painter.setPen(QPen(ink::text, there.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&there](qreal x, qreal y) {
        return QPointF(there.left() + x * there.width(), there.top() + y * there.height());
    };
    m_painter.drawPolyline(QList<QPointF>{at(0.24, 0.52), at(0.43, 0.7), at(0.77, 0.31)});
}

void PaperCanvas::dot(QPointF at, qreal radius, const QColor& color) {
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawEllipse(QPointF(placed(at.x()), at.y()), radius, radius);
    m_painter.setBrush(Qt::NoBrush);
}

void PaperCanvas::stroke(const QList<QPointF>& points, const QColor& color, qreal thickness) {
    QList<QPointF> there;
    for (const QPointF& point : points) {
        there << QPointF(placed(point.x()), point.y());
    }
    m_painter.setPen(QPen(color, thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPolyline(there);
}

} // namespace softfall
