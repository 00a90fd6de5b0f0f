#pragma once

#include <QList>
#include <QPointF>

namespace softfall {

/// Joints of a pose, in the order of its list of points. The same order is used by core's Figure.
enum class PoseJoint {
    Head,
    Neck,
    Shoulder,
    Hip,
    Elbow,
    Hand,
    OtherElbow,
    OtherHand,
    Knee,
    Heel,
    Toe,
    OtherKnee,
    OtherHeel,
    OtherToe
};

inline constexpr qsizetype poseJointCount = 14;

/// The pose at `progress` (0…1) between `rest` and `hold`, both complete; complete itself.
/// Limbs keep their length, and a hand or foot that rests in one place in both poses stays there throughout.
[[nodiscard]] QList<QPointF> blendPoses(const QList<QPointF>& rest, const QList<QPointF>& hold, qreal progress);

} // namespace softfall
