#include "PoseBlend.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace softfall {

namespace {

qreal lengthOf(QPointF v) {
    return std::hypot(v.x(), v.y());
}
qreal angleOf(QPointF v) {
    return std::atan2(v.y(), v.x());
}
QPointF polar(qreal angle, qreal length) {
    return {std::cos(angle) * length, std::sin(angle) * length};
}
qreal cross(QPointF a, QPointF b) {
    return a.x() * b.y() - a.y() * b.x();
}

/// The turn from one angle to another, the shorter way round.
qreal turn(qreal from, qreal to) {
    return std::remainder(to - from, 2 * std::numbers::pi);
}

class Blend {
public:
    Blend(const QList<QPointF>& rest, const QList<QPointF>& hold, qreal progress)
        : m_rest(rest)
        , m_hold(hold)
        , m_progress(progress)
        , m_now(rest) {}

    QList<QPointF> pose() {
        set(PoseJoint::Hip, between(PoseJoint::Hip));
        set(PoseJoint::Neck, swung(PoseJoint::Hip, PoseJoint::Neck));
        set(PoseJoint::Shoulder, swung(PoseJoint::Hip, PoseJoint::Shoulder));
        set(PoseJoint::Head, swung(PoseJoint::Neck, PoseJoint::Head));
        placeLimb(PoseJoint::Shoulder, PoseJoint::Elbow, PoseJoint::Hand);
        placeLimb(PoseJoint::Shoulder, PoseJoint::OtherElbow, PoseJoint::OtherHand);
        placeLeg(PoseJoint::Knee, PoseJoint::Heel, PoseJoint::Toe);
        placeLeg(PoseJoint::OtherKnee, PoseJoint::OtherHeel, PoseJoint::OtherToe);
        return m_now;
    }

private:
    static QPointF at(const QList<QPointF>& pose, PoseJoint joint) { return pose.at(static_cast<qsizetype>(joint)); }
    static QPointF bone(const QList<QPointF>& pose, PoseJoint from, PoseJoint to) {
        return at(pose, to) - at(pose, from);
    }
    void set(PoseJoint joint, QPointF point) { m_now[static_cast<qsizetype>(joint)] = point; }

    [[nodiscard]] qreal mixed(qreal rest, qreal hold) const { return rest + (hold - rest) * m_progress; }
    [[nodiscard]] QPointF between(PoseJoint joint) const {
        return at(m_rest, joint) + (at(m_hold, joint) - at(m_rest, joint)) * m_progress;
    }
    [[nodiscard]] bool isPinned(PoseJoint joint) const {
        constexpr qreal minMovement = 0.01;
        return lengthOf(at(m_hold, joint) - at(m_rest, joint)) < minMovement;
    }

    /// `joint` on its arc round `centre`, whose place is already known.
    [[nodiscard]] QPointF swung(PoseJoint centre, PoseJoint joint) const {
        const QPointF rest = bone(m_rest, centre, joint);
        const QPointF hold = bone(m_hold, centre, joint);
        const qreal angle = angleOf(rest) + turn(angleOf(rest), angleOf(hold)) * m_progress;
        return at(m_now, centre) + polar(angle, mixed(lengthOf(rest), lengthOf(hold)));
    }

    void placeLimb(PoseJoint root, PoseJoint middle, PoseJoint end) {
        if (isPinned(middle)) {
            set(middle, between(middle));
            set(end, swung(middle, end));
            return;
        }
        set(end, isPinned(end) ? between(end) : swung(root, end));

        const qreal upper = mixed(lengthOf(bone(m_rest, root, middle)), lengthOf(bone(m_hold, root, middle)));
        const qreal lower = mixed(lengthOf(bone(m_rest, middle, end)), lengthOf(bone(m_hold, middle, end)));
        const QPointF reach = at(m_now, end) - at(m_now, root);
        const qreal distance = std::clamp(lengthOf(reach), std::abs(upper - lower), upper + lower);
        const qreal cosine = distance > 0 && upper > 0
                                 ? (upper * upper + distance * distance - lower * lower) / (2 * upper * distance)
                                 : 1;
        const qreal bend = std::acos(std::clamp(cosine, -1.0, 1.0));

        // A limb that is straight in one pose shows the way it bends only in the other.
        const qreal restSide = cross(bone(m_rest, root, end), bone(m_rest, root, middle));
        const qreal holdSide = cross(bone(m_hold, root, end), bone(m_hold, root, middle));
        const qreal side = std::abs(restSide) > std::abs(holdSide) ? restSide : holdSide;
        set(middle, at(m_now, root) + polar(angleOf(reach) + std::copysign(bend, side), upper));
    }

    void placeLeg(PoseJoint knee, PoseJoint heel, PoseJoint toe) {
        placeLimb(PoseJoint::Hip, knee, heel);
        if (isPinned(heel) && isPinned(toe)) {
            set(toe, between(toe));
            return;
        }
        // The foot turns in its ankle, so that it takes the way the shin takes.
        const qreal rest = turn(angleOf(bone(m_rest, knee, heel)), angleOf(bone(m_rest, heel, toe)));
        const qreal hold = turn(angleOf(bone(m_hold, knee, heel)), angleOf(bone(m_hold, heel, toe)));
        const qreal length = mixed(lengthOf(bone(m_rest, heel, toe)), lengthOf(bone(m_hold, heel, toe)));
        set(toe, at(m_now, heel) + polar(angleOf(bone(m_now, knee, heel)) + mixed(rest, hold), length));
    }

    const QList<QPointF>& m_rest;
    const QList<QPointF>& m_hold;
    qreal m_progress;
    QList<QPointF> m_now;
};

} // namespace

QList<QPointF> blendPoses(const QList<QPointF>& rest, const QList<QPointF>& hold, qreal progress) {
    if (progress <= 0) {
        return rest;
    }
    return progress >= 1 ? hold : Blend(rest, hold, progress).pose();
}

} // namespace softfall
