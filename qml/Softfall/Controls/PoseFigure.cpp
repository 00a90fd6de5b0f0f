#include "PoseFigure.h"

#include "PoseBlend.h"
#include "TaperedLimb.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace softfall {

namespace {

// In units of the box; a standing body is about 80 high. Radii of limbs at their joints.
constexpr qreal headRadius = 6;
constexpr qreal neckRadius = 2.1;
constexpr qreal shoulderRadius = 4.7;
constexpr qreal waistRadius = 4.5;
constexpr qreal hipRadius = 4.1;
constexpr qreal kneeRadius = 2.6;
constexpr qreal ankleRadius = 1.8;
constexpr qreal armRadius = 2.2;
constexpr qreal elbowRadius = 1.8;
constexpr qreal wristRadius = 1.5;
constexpr qreal handRadius = 1.9;
constexpr qreal gap = 1; // around what lies in front, so that limbs of one colour stay apart
constexpr qreal lineWidth = 1.7;
constexpr qreal sole = 2.3; // below the ankle

QPen roundPen(const QColor& color, qreal width) {
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPointF along(QPointF from, QPointF to, qreal part) {
    return from + (to - from) * part;
}

QPointF unit(QPointF v) {
    const qreal length = std::hypot(v.x(), v.y());
    return length > 0 ? v / length : QPointF();
}

/// A quarter turn clockwise: from "up" to "forward" for a body that faces right.
QPointF quarterTurn(QPointF v) {
    return {-v.y(), v.x()};
}

/// A smooth curve through all points, of which there are two at least.
QPainterPath curveThrough(QList<QPointF> points) {
    // One more at each end, as the bend continues there: with three points the curve is a parabola.
    const auto further = [](QPointF last, QPointF before, QPointF first) { return 3 * last - 3 * before + first; };
    const qsizetype last = points.size() - 1;
    const QPointF before = further(points[0], points[1], points[std::min<qsizetype>(2, last)]);
    points << further(points[last], points[last - 1], points[std::max<qsizetype>(last - 2, 0)]);
    points.prepend(before);

    QPainterPath path(points[1]);
    for (qsizetype i = 1; i + 2 < points.size(); ++i) {
        path.cubicTo(points[i] + (points[i + 1] - points[i - 1]) / 6, points[i + 1] - (points[i + 2] - points[i]) / 6,
                     points[i + 1]);
    }
    return path;
}

class Drawing {
public:
    Drawing(QPainter& painter, QList<QPointF> pose)
        : m_painter(painter)
        , m_pose(std::move(pose)) {}

    /// Where both arms do the same, the near one stands for both.
    [[nodiscard]] bool hasOtherArm() const { return at(PoseJoint::OtherHand) != at(PoseJoint::Hand); }

    void arm(PoseJoint elbow, PoseJoint hand, const QColor& color) {
        part({taperedLimb(at(PoseJoint::Shoulder), armRadius, at(elbow), elbowRadius),
              taperedLimb(at(elbow), elbowRadius, at(hand), wristRadius),
              taperedLimb(at(hand), handRadius, at(hand), handRadius)},
             color);
    }

    void leg(PoseJoint knee, PoseJoint heel, PoseJoint toe, const QColor& color) {
        part({taperedLimb(at(PoseJoint::Hip), hipRadius, at(knee), kneeRadius),
              taperedLimb(at(knee), kneeRadius, at(heel), ankleRadius), foot(at(heel), at(toe))},
             color);
    }

    void body(PoseJoint knee, PoseJoint heel, PoseJoint toe, const QColor& color) {
        const QPointF neck = at(PoseJoint::Neck);
        const QPointF head = at(PoseJoint::Head);
        const QPointF up = unit(head - neck);
        const QPointF nose = head + quarterTurn(up) * (headRadius + 0.4) - up * 0.8;
        part({taperedLimb(at(PoseJoint::Shoulder), shoulderRadius, at(PoseJoint::Hip), waistRadius),
              taperedLimb(at(PoseJoint::Shoulder), neckRadius, head, neckRadius),
              taperedLimb(head, headRadius, head, headRadius), taperedLimb(head, headRadius * 0.6, nose, 0.9),
              taperedLimb(at(PoseJoint::Hip), hipRadius, at(knee), kneeRadius),
              taperedLimb(at(knee), kneeRadius, at(heel), ankleRadius), foot(at(heel), at(toe))},
             color);
    }

    void towel(PoseFigure::Towel towel, const QColor& color) {
        if (towel == PoseFigure::Towel::None) {
            return;
        }
        const bool ball = towel == PoseFigure::Towel::Ball;
        const QPointF foot = at(PoseJoint::Toe) - at(PoseJoint::Heel);
        const QPointF end = ball ? along(at(PoseJoint::Heel), at(PoseJoint::Toe), 0.75) + quarterTurn(unit(foot)) * 1.5
                                 : along(at(PoseJoint::Knee), at(PoseJoint::Heel), 0.88);
        const QPointF hand = at(PoseJoint::Hand);
        // A loop round the foot, and what is left of the towel hanging from the hand.
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(roundPen(color, 2));
        m_painter.drawPath(taperedLimb(hand, 0.4, end, ball ? 3 : 2.8));
        m_painter.setPen({color, 3.8, Qt::SolidLine, Qt::FlatCap});
        m_painter.drawLine(hand, hand + QPointF(0, 7));
        m_painter.drawLine(hand + QPointF(0, 8), hand + QPointF(0, 9.2));
        m_painter.setPen(Qt::NoPen);
    }

    /// The belly is rounded by `breath`, 0 out … 1 in.
    void muscle(PoseFigure::Muscle muscle, qreal breath, const QColor& color) {
        switch (muscle) {
        case PoseFigure::Muscle::None:
            return;
        case PoseFigure::Muscle::BackOfThigh:
            return bulge(along(at(PoseJoint::Hip), at(PoseJoint::Knee), 0.1),
                         along(at(PoseJoint::Hip), at(PoseJoint::Knee), 0.97), -1, 0.45, 5.6, color);
        case PoseFigure::Muscle::FrontOfThigh:
            return bulge(along(at(PoseJoint::Hip), at(PoseJoint::Knee), 0.1),
                         along(at(PoseJoint::Hip), at(PoseJoint::Knee), 0.97), 1, 0.45, 5.6, color);
        case PoseFigure::Muscle::Calf:
            return bulge(along(at(PoseJoint::Knee), at(PoseJoint::Heel), 0.04),
                         along(at(PoseJoint::Knee), at(PoseJoint::Heel), 0.86), -1, 0.33, 5.6, color);
        case PoseFigure::Muscle::Belly:
            return bulge(along(at(PoseJoint::Shoulder), at(PoseJoint::Hip), 0.4),
                         along(at(PoseJoint::Shoulder), at(PoseJoint::Hip), 0.95), 1, 0.55, 6 + 3 * breath, color);
        }
    }

    void arrow(const QList<QPointF>& points, const QColor& color) {
        if (points.size() < 2) {
            return;
        }
        const QPainterPath curve = curveThrough(points);
        const QPointF end = points.last();
        const qreal angle = qDegreesToRadians(curve.angleAtPercent(1));
        const QPointF way(std::cos(angle), -std::sin(angle));
        const QPointF across = quarterTurn(way);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(roundPen(color, lineWidth));
        m_painter.drawPath(curve);
        m_painter.drawPolyline(QPolygonF{end - way * 3.4 + across * 2.6, end, end - way * 3.4 - across * 2.6});
        m_painter.setPen(Qt::NoPen);
    }

private:
    [[nodiscard]] QPointF at(PoseJoint joint) const { return m_pose.at(static_cast<qsizetype>(joint)); }

    /// A flat sole, a round heel a little behind the ankle, an instep that falls to the toes.
    static QPainterPath foot(QPointF ankle, QPointF toe) {
        const QPointF forward = unit(toe - ankle);
        const QPointF down = quarterTurn(forward);
        const qreal heelRadius = 1.9;
        const qreal toeRadius = 1.3;
        return taperedLimb(ankle - forward * 0.7 + down * (sole - heelRadius), heelRadius,
                           toe + down * (sole - toeRadius), toeRadius);
    }

    /// Shapes of one colour with a gap around them, whatever lies behind.
    void part(const QList<QPainterPath>& shapes, const QColor& color) {
        m_painter.setCompositionMode(QPainter::CompositionMode_Clear);
        m_painter.setPen(roundPen(Qt::black, 2 * gap));
        for (const QPainterPath& shape : shapes) {
            m_painter.drawPath(shape);
        }
        m_painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        for (const QPainterPath& shape : shapes) {
            m_painter.drawPath(shape);
        }
    }

    /// A muscle on one side of a limb. `side` is 1 for the front of the body, −1 for its back;
    /// `thickest` says where along the limb (0…1), `height` how far it stands out.
    void bulge(QPointF top, QPointF bottom, int side, qreal thickest, qreal height, const QColor& color) {
        const QPointF outward = -quarterTurn(unit(bottom - top)) * side;
        const QPointF belly = along(top, bottom, thickest);
        QPainterPath path(top + outward * 1.2);
        path.cubicTo(along(top, belly, 0.35) + outward * height, along(belly, bottom, 0.2) + outward * height,
                     bottom + outward * 1.2);
        path.cubicTo(along(belly, bottom, 0.3) - outward * 0.6, along(top, belly, 0.6) - outward * 0.6,
                     top + outward * 1.2);
        part({path}, color);
    }

    QPainter& m_painter;
    QList<QPointF> m_pose;
};

void drawProp(QPainter& painter, PoseFigure::Prop kind, QPointF from, QPointF to, const QColor& color) {
    switch (kind) {
    case PoseFigure::Prop::Floor:
        painter.setPen(roundPen(color, lineWidth));
        painter.drawLine(from, to);
        break;
    case PoseFigure::Prop::Mat:
        painter.setPen(roundPen(color, 3));
        painter.drawLine(from, to);
        break;
    case PoseFigure::Prop::Chair:
        painter.setPen(roundPen(color, 2.6));
        painter.drawLine(from, to);
        break;
    case PoseFigure::Prop::Step:
    case PoseFigure::Prop::Wall:
        painter.setPen(roundPen(color, lineWidth));
        painter.setBrush(color);
        painter.drawRect(QRectF(from, to).normalized());
        break;
    }
    painter.setPen(Qt::NoPen);
}

} // namespace

PoseFigure::PoseFigure(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
}

template <typename T>
void PoseFigure::change(T& member, const T& value, void (PoseFigure::*changed)()) {
    if (member == value) {
        return;
    }
    member = value;
    update();
    emit(this->*changed)();
}

void PoseFigure::setRest(const QList<QPointF>& rest) {
    change(m_rest, rest, &PoseFigure::restChanged);
}
void PoseFigure::setHold(const QList<QPointF>& hold) {
    change(m_hold, hold, &PoseFigure::holdChanged);
}
void PoseFigure::setProps(const QList<QPointF>& props) {
    change(m_props, props, &PoseFigure::propsChanged);
}
void PoseFigure::setPropKinds(const QList<int>& kinds) {
    change(m_propKinds, kinds, &PoseFigure::propKindsChanged);
}
void PoseFigure::setArrow(const QList<QPointF>& arrow) {
    change(m_arrow, arrow, &PoseFigure::arrowChanged);
}
void PoseFigure::setMuscle(Muscle muscle) {
    change(m_muscle, muscle, &PoseFigure::muscleChanged);
}
void PoseFigure::setTowel(Towel towel) {
    change(m_towel, towel, &PoseFigure::towelChanged);
}
void PoseFigure::setProgress(qreal progress) {
    change(m_progress, std::clamp(progress, 0.0, 1.0), &PoseFigure::progressChanged);
}
void PoseFigure::setMirrored(bool mirrored) {
    change(m_mirrored, mirrored, &PoseFigure::mirroredChanged);
}
void PoseFigure::setFigureColor(const QColor& color) {
    change(m_figureColor, color, &PoseFigure::figureColorChanged);
}
void PoseFigure::setOtherLegColor(const QColor& color) {
    change(m_otherLegColor, color, &PoseFigure::otherLegColorChanged);
}
void PoseFigure::setAccentColor(const QColor& color) {
    change(m_accentColor, color, &PoseFigure::accentColorChanged);
}
void PoseFigure::setPropColor(const QColor& color) {
    change(m_propColor, color, &PoseFigure::propColorChanged);
}

void PoseFigure::paint(QPainter* painter) {
    if (m_rest.size() != poseJointCount || m_hold.size() != poseJointCount) {
        return;
    }
    const qreal scale = std::min(width(), height()) / 100;
    painter->translate(width() / 2, height() / 2);
    painter->scale(m_mirrored ? -scale : scale, scale);
    painter->translate(-50, -50);
    painter->setBrush(Qt::NoBrush);

    for (qsizetype i = 0; 2 * i + 1 < m_props.size(); ++i) {
        drawProp(*painter, static_cast<Prop>(m_propKinds.value(i)), m_props[2 * i], m_props[2 * i + 1], m_propColor);
    }

    using enum PoseJoint;
    Drawing drawing(*painter, blendPoses(m_rest, m_hold, m_progress));
    if (drawing.hasOtherArm()) {
        drawing.arm(OtherElbow, OtherHand, m_otherLegColor);
    }
    drawing.leg(OtherKnee, OtherHeel, OtherToe, m_otherLegColor);
    // Round the sole the towel lies behind the foot, which stays whole; round the ankle it lies before it.
    if (m_towel == Towel::Ball) {
        drawing.towel(m_towel, m_otherLegColor);
    }
    drawing.body(Knee, Heel, Toe, m_figureColor);
    drawing.muscle(m_muscle, m_progress, m_accentColor);
    if (m_towel == Towel::Ankle) {
        drawing.towel(m_towel, m_otherLegColor);
    }
    drawing.arm(Elbow, Hand, m_figureColor);
    drawing.arrow(m_arrow, m_accentColor);
}

} // namespace softfall
