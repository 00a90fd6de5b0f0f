#include "BodyFigure.h"

#include "TaperedLimb.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace softfall {

namespace {

// A box of 100 × 100; the right half of the body, the left is its mirror image.
constexpr qreal middle = 50;
constexpr QPointF head{middle, 11};
constexpr qreal headWidth = 6.3;
constexpr qreal headHeight = 7.6;
constexpr QPointF shoulder{62.2, 27.2};
constexpr QPointF elbow{68.3, 41.5};
constexpr QPointF wrist{73.6, 54};
constexpr QPointF fingers{75.6, 59};
constexpr QPointF hip{55.9, 52.5};
constexpr QPointF knee{57.4, 72};
constexpr QPointF ankle{58.6, 90};
constexpr QPointF toes{60.6, 93.6};
constexpr qreal partGap = 0.9;
constexpr qreal growth = 0.9; // of a group that is tense, all around

QPainterPath mirrored(const QPainterPath& path) {
    return QTransform(-1, 0, 0, 1, 2 * middle, 0).map(path);
}

QPainterPath forearm() {
    const QPointF thumb = wrist + QPointF(-1.6, 4);
    return taperedLimb(elbow, 2.9, wrist, 2)
        .united(taperedLimb(wrist + QPointF(0.6, 1.4), 2.5, fingers, 1.8))
        .united(taperedLimb(wrist, 1, thumb, 0.9));
}

QPainterPath calf() {
    return taperedLimb(knee + QPointF(0, 3), 3.5, ankle, 2.1).united(taperedLimb(ankle, 2.1, toes, 2));
}

QPainterPath chest() {
    QPainterPath path({middle, 23.4});
    path.cubicTo({58, 23.4}, {62.4, 24}, {61.6, 30});
    path.cubicTo({61, 35}, {60.2, 37}, {59.4, 38.6});
    path.lineTo(middle, 38.6);
    path.closeSubpath();
    return path.united(mirrored(path));
}

QPainterPath belly() {
    QPainterPath path({middle, 38.6});
    path.lineTo(59.4, 38.6);
    path.cubicTo({58.4, 43}, {59.8, 46}, {60.6, 50});
    path.cubicTo({60.6, 54}, {56, 55.2}, {middle, 55.2});
    path.closeSubpath();
    return path.united(mirrored(path));
}

QPainterPath neckAndShoulders() {
    QPainterPath path({middle, 17.4});
    path.lineTo(52.9, 17.4);
    path.cubicTo({52.9, 22}, {55, 22.6}, {60, 23});
    path.cubicTo({64.6, 23.2}, {66, 26}, {66, 28.4});
    path.cubicTo({62, 26.6}, {56, 25.6}, {middle, 25.6});
    path.closeSubpath();
    return path.united(mirrored(path));
}

QPainterPath skull() {
    QPainterPath path;
    path.addEllipse(head, headWidth, headHeight);
    return path;
}

/// The part of the head between two heights.
QPainterPath headBetween(qreal top, qreal bottom) {
    QPainterPath band;
    band.addRect(head.x() - headWidth, top, 2 * headWidth, bottom - top);
    return skull().intersected(band);
}

QPainterPath stroked(const QPainterPath& line, qreal width) {
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCurveThreshold(0.02); // in units of the box, which is drawn several times as large
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(line);
}

QPainterPath closedLids() {
    QPainterPath lid({middle + 1.4, 10.7});
    lid.quadTo({middle + 2.9, 12.6}, {middle + 4.4, 10.7});
    lid.addPath(mirrored(lid));
    return lid;
}

QPainterPath eyes() {
    QPainterPath eye;
    eye.addEllipse(QPointF(middle + 2.9, 11.2), 2.3, 1.7);
    eye.addPath(mirrored(eye));
    return eye;
}

QPainterPath noseAndMouth() {
    QPainterPath line({middle + 0.2, 11.6});
    line.lineTo(middle + 0.7, 13.6);
    line.lineTo(middle - 0.2, 13.8);
    line.moveTo(middle - 1.7, 15.9);
    line.quadTo({middle, 16.5}, {middle + 1.7, 15.9});
    return line;
}

/// What is marked; empty for none.
QPainterPath groupPath(BodyFigure::Group group) {
    using enum BodyFigure::Group;
    switch (group) {
    case None:
        return {};
    case RightForearm:
        return forearm();
    case LeftForearm:
        return mirrored(forearm());
    case RightUpperArm:
        return taperedLimb(shoulder, 3.5, elbow, 2.9);
    case LeftUpperArm:
        return mirrored(taperedLimb(shoulder, 3.5, elbow, 2.9));
    case Forehead:
        return headBetween(head.y() - headHeight, head.y() - 2.4);
    case Eyes:
        return eyes();
    case Jaw:
        return headBetween(head.y() + 3.6, head.y() + headHeight);
    case NeckAndShoulders:
        return neckAndShoulders();
    case Chest:
        return chest();
    case Belly:
        return belly();
    case RightThigh:
        return taperedLimb(hip, 4.9, knee, 3.6);
    case LeftThigh:
        return mirrored(taperedLimb(hip, 4.9, knee, 3.6));
    case RightCalf:
        return calf();
    case LeftCalf:
        return mirrored(calf());
    }
    return {};
}

bool isFacePart(BodyFigure::Group group) {
    return group == BodyFigure::Group::Forehead || group == BodyFigure::Group::Eyes || group == BodyFigure::Group::Jaw;
}

constexpr std::array bodyParts{
    BodyFigure::Group::NeckAndShoulders, BodyFigure::Group::Chest,         BodyFigure::Group::Belly,
    BodyFigure::Group::RightThigh,       BodyFigure::Group::LeftThigh,     BodyFigure::Group::RightCalf,
    BodyFigure::Group::LeftCalf,         BodyFigure::Group::RightUpperArm, BodyFigure::Group::LeftUpperArm,
    BodyFigure::Group::RightForearm,     BodyFigure::Group::LeftForearm};

} // namespace

BodyFigure::BodyFigure(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
}

template <typename T>
void BodyFigure::change(T& member, const T& value, void (BodyFigure::*changed)()) {
    if (member == value) {
        return;
    }
    member = value;
    update();
    emit(this->*changed)();
}

void BodyFigure::setGroup(Group group) {
    change(m_group, group, &BodyFigure::groupChanged);
}
void BodyFigure::setTense(qreal tense) {
    change(m_tense, std::clamp(tense, 0.0, 1.0), &BodyFigure::tenseChanged);
}
void BodyFigure::setFigureColor(const QColor& color) {
    change(m_figureColor, color, &BodyFigure::figureColorChanged);
}
void BodyFigure::setAccentColor(const QColor& color) {
    change(m_accentColor, color, &BodyFigure::accentColorChanged);
}

void BodyFigure::paint(QPainter* painter) {
    const qreal scale = std::min(width(), height()) / 100;
    painter->translate(width() / 2, height() / 2);
    painter->scale(scale, scale);
    painter->translate(-50, -50);
    const bool face = isFacePart(m_group);
    if (face) {
        // Too small to be seen on the whole body: nearer, as far down as the chest.
        QPainterPath frame;
        frame.addRoundedRect(QRectF(4, -20, 92, 118), 22, 22);
        painter->setClipPath(frame);
        painter->translate(50, 8);
        painter->scale(3.3, 3.3);
        painter->translate(-head.x(), headHeight - head.y() - 0.6);
    }

    // Each part with a gap around it, whatever lies behind.
    const auto part = [painter](const QPainterPath& path, const QColor& color, qreal grown, qreal apart) {
        QPen pen(Qt::black, 2 * (apart + grown), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter->setPen(pen);
        painter->setBrush(Qt::black);
        painter->setCompositionMode(QPainter::CompositionMode_Clear);
        painter->drawPath(path);
        painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawPath(grown > 0 ? path.united(stroked(path, 2 * grown)) : path);
    };
    const qreal apart = face ? partGap / 2 : partGap;
    for (const Group group : bodyParts) {
        part(groupPath(group), m_figureColor, 0, apart);
    }
    part(skull(), m_figureColor, 0, apart);
    QColor marked = m_accentColor;
    marked.setAlphaF(0.7 + 0.3 * m_tense);
    part(groupPath(m_group), marked, m_tense * (face ? growth / 3 : growth), apart);
    if (face) {
        painter->setCompositionMode(QPainter::CompositionMode_Clear);
        painter->fillPath(stroked(closedLids(), 0.5), Qt::black);
        painter->fillPath(stroked(noseAndMouth(), 0.5), Qt::black);
        painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
}

} // namespace softfall
