#pragma once

#include "core/coach/CoachContents.h"
#include "core/coach/DiaryEdit.h"

namespace softfall {

struct RestoreCounts {
    int added = 0;
    int changed = 0;
    int removed = 0;
    int unchanged = 0;
    bool operator==(const RestoreCounts&) const = default;
};

/// What a restore would do: the edit, which is one step of undo, and how many of each it touches.
struct DiaryRestore {
    DiaryEdit edit;
    RestoreCounts nights;
    RestoreCounts twitches;
    RestoreCounts habits;
    RestoreCounts changes;
    RestoreCounts experiments;
    bool changesPlan = false;
    /// Sessions that are not here; their ids are 0. They come beside the edit and stay when it is taken back.
    std::vector<RecordedSession> sessions;
    /// Where home is not known here; beside the edit too.
    std::optional<Travel> travel;
};

/// Makes `existing` say what `backup` says: entries, nights and plan; label `restore`. Entries are the same when they
/// say the same, whatever their number; of what is left over, one of the same number is changed. A session is known by
/// its night and when it was started; one that was still open in the backup is over by now: abandoned.
[[nodiscard]] DiaryRestore planRestore(const CoachContents& existing, const CoachContents& backup);

/// Adds to `existing` what only `backup` has, and changes and removes nothing; label `complete`. A night is known by
/// its date and seq, a twitch, habit, change or experiment by its number or by all that it says. The plan comes from
/// the backup where `existing` has only the defaults.
[[nodiscard]] DiaryRestore planCompletion(const CoachContents& existing, const CoachContents& backup);

/// Writes it, and answers what became of the edit. Of what comes beside the edit a part may be written when an error is
/// answered, and doing it again adds the rest.
[[nodiscard]] Result<AppliedEdit> carryOut(const DiaryRestore& restore, DiaryStore& diary, PlanStore& plan,
                                           RoutineStore& routine);
/// Writes what comes beside the edit alone.
[[nodiscard]] Result<void> carryOutBesides(const DiaryRestore& restore, PlanStore& plan, RoutineStore& routine);

} // namespace softfall
