#include "DigitText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace softfall {

namespace {

/// Width of the widest digit: that of every digit.
qreal digitWidth(const QFontMetricsF& metrics) {
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    }
    return widest;
}

qreal widthOf(QChar character, const QFontMetricsF& metrics, qreal digit) {
    return character.isDigit() ? digit : metrics.horizontalAdvance(character);
}

/// An Arabic or Persian time, for one: only Qt knows where its parts stand, and its isolates have no width.
bool readsRightToLeft(const QString& text) {
    return std::ranges::any_of(text, [](QChar each) {
        return each.direction() == QChar::DirR || each.direction() == QChar::DirAL || each.direction() == QChar::DirAN;
    });
}

qreal widthOf(const QString& text, const QFontMetricsF& metrics) {
    if (readsRightToLeft(text)) {
        return metrics.horizontalAdvance(text);
    }
    const qreal digit = digitWidth(metrics);
    qreal width = 0;
    for (const QChar character : text) {
        width += widthOf(character, metrics, digit);
    }
    return width;
}

} // namespace

DigitText::DigitText(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
}

void DigitText::setText(const QString& text) {
    if (m_text == text) {
        return;
    }
    m_text = text;
    measure();
    emit textChanged();
}

void DigitText::setColor(const QColor& color) {
    if (m_color == color) {
        return;
    }
    m_color = color;
    update();
    emit colorChanged();
}

void DigitText::setFont(const QFont& font) {
    if (m_font == font) {
        return;
    }
    m_font = font;
    measure();
    emit fontChanged();
}

void DigitText::setMaximumWidth(qreal width) {
    if (m_maximumWidth == width) {
        return;
    }
    m_maximumWidth = width;
    measure();
    emit maximumWidthChanged();
}

void DigitText::measure() {
    m_fitted = m_font;
    qreal width = widthOf(m_text, QFontMetricsF(m_fitted));
    if (m_maximumWidth > 0 && width > m_maximumWidth && m_font.pixelSize() > 0) {
        m_fitted.setPixelSize(std::max(1, int(m_font.pixelSize() * m_maximumWidth / width)));
        width = widthOf(m_text, QFontMetricsF(m_fitted));
    }
    setImplicitSize(std::ceil(width), std::ceil(QFontMetricsF(m_fitted).height()));
    update();
}

void DigitText::paint(QPainter* painter) {
    const QFontMetricsF metrics(m_fitted);
    const qreal digit = digitWidth(metrics);
    painter->setFont(m_fitted);
    painter->setPen(m_color);
    if (readsRightToLeft(m_text)) {
        painter->drawText(QPointF(0, metrics.ascent()), m_text);
        return;
    }
    qreal x = 0;
    for (const QChar character : m_text) {
        const qreal place = widthOf(character, metrics, digit);
        painter->drawText(QPointF(x + (place - metrics.horizontalAdvance(character)) / 2, metrics.ascent()),
                          QString(character));
        x += place;
    }
}

} // namespace softfall
