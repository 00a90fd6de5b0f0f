#pragma once

#include "core/Ids.h"
#include "core/time/NightDate.h"
#include "core/time/ZonedInstant.h"

#include <QString>

#include <optional>

namespace softfall {

/// What is known about a night. A night without a record is absent: missing, never zero.
enum class NightStatus { Logged, Unsure, NoSleep };
template <>
inline constexpr Id<NightStatus> idsOf<NightStatus>[] = {
    {NightStatus::Logged, "logged"}, {NightStatus::Unsure, "unsure"}, {NightStatus::NoSleep, "no-sleep"}};

/// How many of the twitches woke the person.
enum class Woke { None, Some, Most };
template <>
inline constexpr Id<Woke> idsOf<Woke>[] = {{Woke::None, "none"}, {Woke::Some, "some"}, {Woke::Most, "most"}};

/// The morning's answer about a night. Fields not asked or not answered are empty.
struct Night {
    NightDate night;
    int seq = 1; ///< 2 for a second main sleep on one date
    NightStatus status = NightStatus::Logged;
    std::optional<int> twitches; ///< 0…50; set exactly when status is Logged
    std::optional<Woke> woke;
    std::optional<int> quality; ///< 1 (bad) … 5 (good)
    std::optional<int> fatigue; ///< 0 (not tired) … 4 (very)
    std::optional<ZonedInstant> inBed;
    std::optional<ZonedInstant> lightsOut;
    std::optional<ZonedInstant> wake; ///< final waking
    std::optional<ZonedInstant> outOfBed;
    QString zone;                      ///< IANA name of the night, fixed at lights-out
    std::optional<int> solMinutes;     ///< time to fall asleep, 0…240 min
    std::optional<int> awakenings;     ///< 0…20
    std::optional<int> wasoMinutes;    ///< awake after sleep onset, 0…600 min
    std::optional<int> pain;           ///< 0…10
    std::optional<bool> cramp;         ///< with a cramp
    std::optional<bool> spread;        ///< spread from one limb to others
    std::optional<bool> middleOfNight; ///< came back in the middle of the night
    QString note;                      ///< at most 500 characters
    bool late = false;                 ///< answered more than 24 hours after waking
    bool backfilled = false;           ///< answered more than two days after waking: shown, but not in statistics

    bool operator==(const Night&) const = default;

    /// From lights-out to waking in UTC, so that a clock change counts; nothing if either is unknown.
    [[nodiscard]] std::optional<minutes> lightsOutToWake() const;
};

/// Longest note of a night or a twitch, in characters.
inline constexpr int maxNoteLength = 500;

/// `note`, if short enough and without NUL, at which the diary's file would cut it off; the error names `note`.
[[nodiscard]] Result<QString> checkedNote(QString note);

/// `night` unchanged, or the first invalid field. Fields are named as in the interchange format.
[[nodiscard]] Result<Night> checked(Night night);

/// `value` if within least…most (both allowed), or the error that names `field`.
[[nodiscard]] Result<int> checkedInt(int value, int minimum, int maximum, const QString& field);

} // namespace softfall
