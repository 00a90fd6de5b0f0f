#pragma once

#include <array>

namespace softfall {

/// The groups of progressive muscle relaxation. Source: facts on guided scripts, script E.
enum class MuscleGroup {
    RightForearm, ///< with the hand
    LeftForearm,
    RightUpperArm,
    LeftUpperArm,
    Forehead,
    Eyes,
    Jaw,
    NeckAndShoulders,
    Chest,
    Belly,
    RightThigh,
    LeftThigh,
    RightCalf, ///< tensed only lightly: cramps
    LeftCalf
};

/// In the order of the script.
inline constexpr std::array allMuscleGroups{
    MuscleGroup::RightForearm, MuscleGroup::LeftForearm, MuscleGroup::RightUpperArm, MuscleGroup::LeftUpperArm,
    MuscleGroup::Forehead,     MuscleGroup::Eyes,        MuscleGroup::Jaw,           MuscleGroup::NeckAndShoulders,
    MuscleGroup::Chest,        MuscleGroup::Belly,       MuscleGroup::RightThigh,    MuscleGroup::LeftThigh,
    MuscleGroup::RightCalf,    MuscleGroup::LeftCalf};

} // namespace softfall
