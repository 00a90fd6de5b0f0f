#pragma once

#include "core/Ids.h"
#include "core/coach/DiaryRestore.h"
#include "core/time/Instant.h"

#include <QString>

#include <cstdint>

namespace softfall {

/// The program that made a copy of the diary beside it, as far as its name shows.
enum class CopyMaker { Softfall, Syncthing, Nextcloud, Dropbox, Seafile, Unknown };
template <>
inline constexpr Id<CopyMaker> idsOf<CopyMaker>[] = {
    {CopyMaker::Softfall, "softfall"}, {CopyMaker::Syncthing, "syncthing"}, {CopyMaker::Nextcloud, "nextcloud"},
    {CopyMaker::Dropbox, "dropbox"},   {CopyMaker::Seafile, "seafile"},     {CopyMaker::Unknown, "unknown"}};

/// Who gives such a name to a copy of `diary.sqlite`. Softfall: it set the file aside. ownCloud counts as Nextcloud.
[[nodiscard]] CopyMaker copyMakerOf(const QString& fileName);

/// Whether a program that syncs files gives such a name to a copy of `diary.sqlite`, in conflict with it: such a file
/// is named even where it can't be read.
[[nodiscard]] bool isConflictName(const QString& fileName);

/// What a copy has and the diary has not.
struct CopyDifference {
    int nights = 0;
    int twitches = 0;
    int habits = 0;
    int others = 0;    ///< changes, trials, health, evenings of the wind-down
    int differing = 0; ///< what both have, and what says different things
    bool operator==(const CopyDifference&) const = default;
    [[nodiscard]] bool lacksNothing() const { return nights + twitches + habits + others == 0; }
};

/// Of a `planCompletion` of the diary from the copy.
[[nodiscard]] CopyDifference differenceOf(const DiaryRestore& completion);

/// What is known of a copy's contents.
enum class CopyState {
    Read,
    Unreadable, ///< damaged, incomplete, or from a newer Softfall
    NotRead     ///< one of too many, too large, in use by this program, or the diary to compare it with can't be read
};
template <>
inline constexpr Id<CopyState> idsOf<CopyState>[] = {
    {CopyState::Read, "read"}, {CopyState::Unreadable, "unreadable"}, {CopyState::NotRead, "not-read"}};

/// A file beside the diary that is, or was, a copy of it.
struct DiaryCopy {
    QString path; ///< absolute
    CopyMaker maker = CopyMaker::Unknown;
    WallTime written; ///< wall-clock time of its last write
    std::int64_t bytes = 0;
    CopyState state = CopyState::NotRead;
    CopyDifference has{}; ///< where it was read
    bool operator==(const DiaryCopy&) const = default;

    /// It has something that the diary has not, or nobody knows.
    [[nodiscard]] bool mayHaveMore() const { return state != CopyState::Read || !has.lacksNothing(); }
};

} // namespace softfall
