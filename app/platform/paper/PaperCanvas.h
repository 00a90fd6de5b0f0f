#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace softfall {

/// Lengths on paper are in tenths of a point, so that every size of type is whole and the same on each device.
inline constexpr qreal tenthsPerPoint = 10;
inline constexpr qreal tenthsPerInch = 720;

/// How something is written.
struct PaperType {
    int size = 92; ///< tenths of a point
    QFont::Weight weight = QFont::Normal;
    QColor color = Qt::black;
};

/// Ink by role: black, and greys of 7:1 at least where they are read.
namespace ink {
inline const QColor text(0x1b, 0x18, 0x14);
inline const QColor second(0x50, 0x4b, 0x45); // 8.5:1 on white
inline const QColor line(0xc4, 0xbd, 0xb2);
inline const QColor band(0xe6, 0xe4, 0xe0);
inline const QColor bar(0xb9, 0x6a, 0x44); // as grey: 0x80
inline const QColor mark(0xa9, 0x4a, 0x17);
} // namespace ink

/// Where words stand in their column; Start is the left, on a mirrored page the right.
enum class Place { Start, Middle, End };

/// Draws on one page. Everything is given from the left; on a mirrored page it comes from the right.
class PaperCanvas {
public:
    static constexpr int anyLines = 1000;

    /// `painter` is in tenths of a point. Both must outlive it.
    PaperCanvas(QPainter& painter, qreal pageWidth, bool isMirrored)
        : m_painter(painter)
        , m_pageWidth(pageWidth)
        , m_isMirrored(isMirrored) {}

    /// The height of `text` in that width. What does not go into `most` lines ends in "…".
    [[nodiscard]] static qreal heightOf(const QString& text, qreal width, const PaperType& type, int most = anyLines);
    [[nodiscard]] static qreal widthOf(const QString& text, const PaperType& type);
    /// `type`, or as much smaller as it takes for `text` to stand on one line of that width; not below three fifths.
    [[nodiscard]] static PaperType fitted(const QString& text, qreal width, PaperType type);
    [[nodiscard]] static qreal lineHeight(const PaperType& type);

    /// Returns the height.
    qreal write(const QString& text, QPointF at, qreal width, const PaperType& type, Place place = Place::Start,
                int most = anyLines);
    void rule(qreal from, qreal to, qreal y, const QColor& color, qreal thickness = 6);
    void upright(qreal x, qreal from, qreal to, const QColor& color, qreal thickness = 6);
    void fill(const QRectF& area, const QColor& color, qreal radius = 0);
    void frame(const QRectF& area, const QColor& color, qreal radius, qreal thickness = 8);
    void hatch(const QRectF& area, const QColor& color);
    void tick(const QRectF& box);
    void dot(QPointF at, qreal radius, const QColor& color);
    void stroke(const QList<QPointF>& points, const QColor& color, qreal thickness);

private:
    [[nodiscard]] QRectF placed(const QRectF& area) const;
    [[nodiscard]] qreal placed(qreal x) const { return m_isMirrored ? m_pageWidth - x : x; }

    QPainter& m_painter;
    qreal m_pageWidth;
    bool m_isMirrored;
};

} // namespace softfall
