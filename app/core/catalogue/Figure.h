#pragma once

#include "core/routine/StretchScript.h"

#include <QByteArray>

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace softfall {

/// A point in a box of 100 × 100, y downwards.
struct FigurePoint {
    double x = 0;
    double y = 0;
    bool operator==(const FigurePoint&) const = default;
};

/// Joints of a body seen from the side, facing right. The near arm and leg are those of the stretched side.
/// Code that draws a pose relies on this order.
enum class Joint {
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

inline constexpr std::size_t jointCount = 14;

/// Joints in their order. If both arms do the same, the other arm lies on the near one.
using Pose = std::array<FigurePoint, jointCount>;

[[nodiscard]] constexpr const FigurePoint& at(const Pose& pose, Joint joint) {
    return pose[static_cast<std::size_t>(joint)];
}

enum class BodyPosition { Standing, Seated, Lying };

/// The place to mark: on the stretched leg, or the belly of somebody who breathes.
enum class FigureMuscle { None, BackOfThigh, Calf, FrontOfThigh, Belly };

/// Where a towel held in the near hand goes round the stretched leg.
enum class FigureTowel { None, Ball, Ankle };

enum class FigurePropKind { Floor, Mat, Wall, Step, Chair };

/// Something in the room: for floor, mat and chair a line, for wall and step opposite corners of a block.
struct FigureProp {
    FigurePropKind kind = FigurePropKind::Floor;
    FigurePoint from;
    FigurePoint to;
    bool operator==(const FigureProp&) const = default;
};

/// A drawing of a movement: the body at rest and in the hold, limbs of the same length in both.
/// It shows the right side; for the left it is mirrored.
struct Figure {
    QString id;
    std::optional<StretchId> stretch; ///< none for warm-up and closing
    BodyPosition position = BodyPosition::Standing;
    QString text; ///< what the picture shows, for those who do not see it
    FigureMuscle muscle = FigureMuscle::None;
    FigureTowel towel = FigureTowel::None;
    std::vector<FigureProp> props;
    std::vector<FigurePoint> arrow; ///< the way from rest to hold, along a smooth curve; at least three points
    Pose rest;
    Pose hold;
    bool operator==(const Figure&) const = default;
};

/// Reads the figures from their JSON text (UTF-8). The error names file, figure and field.
[[nodiscard]] Result<std::vector<Figure>> parseFigures(const QByteArray& poses);

} // namespace softfall
