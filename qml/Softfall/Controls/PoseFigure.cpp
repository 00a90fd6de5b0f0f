#include "PoseFigure.h"

#include "PoseBlend.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace softfall {

namespace {

// In units of the box; a standing body is about 80 high.
constexpr qreal limbWidth = 4.2;
constexpr qreal propWidth = 2.4;
constexpr qreal headRadius = 5.2; // to the middle of the ring
constexpr qreal headWidth = 3.4;
constexpr qreal muscleWidth = 3.2;
constexpr qreal muscleOffset = 1.6; // towards the side of the limb on which the muscle lies

QPen roundPen(const QColor& color, qreal width) {
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPointF along(QPointF from, QPointF to, qreal part) {
    return from + (to - from) * part;
}

class Drawing {
public:
    Drawing(QPainter& painter, QList<QPointF> pose)
        : m_painter(painter)
        , m_pose(std::move(pose)) {}

    void lines(std::initializer_list<PoseJoint> joints, const QColor& color) {
        QPolygonF line;
        for (const PoseJoint joint : joints) {
            line << at(joint);
        }
        m_painter.setPen(roundPen(color, limbWidth));
        m_painter.drawPolyline(line);
    }

    /// Where both arms do the same, the near one stands for both.
    [[nodiscard]] bool hasOtherArm() const { return at(PoseJoint::OtherHand) != at(PoseJoint::Hand); }

    void head(const QColor& color) {
        m_painter.setPen(roundPen(color, headWidth));
        m_painter.drawEllipse(at(PoseJoint::Head), headRadius, headRadius);
    }

    void towel(PoseFigure::Towel towel, const QColor& color) {
        if (towel == PoseFigure::Towel::None) {
            return;
        }
        const QPointF end = towel == PoseFigure::Towel::Ball ? along(at(PoseJoint::Heel), at(PoseJoint::Toe), 0.8)
                                                             : along(at(PoseJoint::Knee), at(PoseJoint::Heel), 0.9);
        m_painter.setPen(roundPen(color, propWidth));
        m_painter.drawLine(at(PoseJoint::Hand), end);
    }

    void muscle(PoseFigure::Muscle muscle, const QColor& color) {
        switch (muscle) {
        case PoseFigure::Muscle::None:
            return;
        case PoseFigure::Muscle::BackOfThigh:
            return stripe(at(PoseJoint::Hip), at(PoseJoint::Knee), 0.18, 0.88, -1, color);
        case PoseFigure::Muscle::FrontOfThigh:
            return stripe(at(PoseJoint::Hip), at(PoseJoint::Knee), 0.18, 0.88, 1, color);
        case PoseFigure::Muscle::Calf:
            return stripe(at(PoseJoint::Knee), at(PoseJoint::Heel), 0.1, 0.75, -1, color);
        }
    }

private:
    [[nodiscard]] QPointF at(PoseJoint joint) const { return m_pose.at(static_cast<qsizetype>(joint)); }

    /// `side` is 1 for the front of the leg, −1 for its back.
    void stripe(QPointF top, QPointF bottom, qreal from, qreal to, int side, const QColor& color) {
        const QPointF limb = bottom - top;
        const qreal length = std::hypot(limb.x(), limb.y());
        if (length <= 0) {
            return;
        }
        // The body faces right, so the front of a hanging leg is at its right.
        const QPointF outward = QPointF(limb.y(), -limb.x()) / length * muscleOffset * side;
        m_painter.setPen(roundPen(color, muscleWidth));
        m_painter.drawLine(along(top, bottom, from) + outward, along(top, bottom, to) + outward);
    }

    QPainter& m_painter;
    QList<QPointF> m_pose;
};

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

    painter->setPen(roundPen(m_propColor, propWidth));
    for (qsizetype i = 1; i < m_props.size(); i += 2) {
        painter->drawLine(m_props[i - 1], m_props[i]);
    }

    using enum PoseJoint;
    Drawing drawing(*painter, blendPoses(m_rest, m_hold, m_progress));
    if (drawing.hasOtherArm()) {
        drawing.lines({Shoulder, OtherElbow, OtherHand}, m_otherLegColor);
    }
    drawing.lines({Hip, OtherKnee, OtherHeel, OtherToe}, m_otherLegColor);
    drawing.lines({Hip, Neck}, m_figureColor);
    drawing.head(m_figureColor);
    drawing.towel(m_towel, m_otherLegColor);
    drawing.lines({Hip, Knee, Heel, Toe}, m_figureColor);
    drawing.muscle(m_muscle, m_accentColor);
    drawing.lines({Shoulder, Elbow, Hand}, m_figureColor);
}

} // namespace softfall
