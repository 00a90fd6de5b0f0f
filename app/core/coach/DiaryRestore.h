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

/// What a restore would do: the edit, which is one step of undo, and how many of each kind it touches.
struct DiaryRestore {
    DiaryEdit edit;
    RestoreCounts nights;
    RestoreCounts twitches;
    RestoreCounts habits;
    RestoreCounts changes;
    RestoreCounts experiments;
    RestoreCounts health; ///< answers, medicines and findings together
    bool changesPlan = false;
    int leftOut = 0; ///< entries of the backup at impossible times (`withPossibleTimes`)
    /// Of a completion: nights and entries that both have and that say different things; they stay as they are here.
    int differing = 0;
    /// Sessions that are not here; their ids are 0. They are written outside the edit and stay when it is undone.
    std::vector<RecordedSession> sessions;
    /// Where home is, if unknown here; outside the edit too.
    std::optional<Travel> travel;
};

/// Makes `existing` equal to `backup`: entries, nights and plan; label `restore`. Entries are the same when their
/// contents are, whatever their number; of the rest, one of the same number is changed. A session is identified by
/// its night and its start; one still open in the backup is over by now: abandoned.
[[nodiscard]] DiaryRestore planRestore(const CoachContents& existing, const CoachContents& backup);

/// What the number of an entry says about one that says something else elsewhere.
enum class EntryNumbers {
    Shared, ///< one number is one entry, as in a backup
    Apart   ///< two computers gave out numbers: an entry is the same by its time, and what it is about
};

/// Adds to `existing` what only `backup` has, and changes and removes nothing; label `complete`. A night is identified
/// by its date and seq, a health answer by its question, any other entry by its contents or as `numbers` says. The plan
/// comes from the backup if `existing` has only the defaults.
[[nodiscard]] DiaryRestore planCompletion(const CoachContents& existing, const CoachContents& backup,
                                          EntryNumbers numbers = EntryNumbers::Shared);

/// Whether it would write anything, in the edit or outside of it.
[[nodiscard]] bool changesAnything(const DiaryRestore& restore);

/// Writes it, and returns the result of the edit. On an error, some of what lies outside the edit may be written;
/// doing it again adds the rest.
[[nodiscard]] Result<AppliedEdit> carryOut(const DiaryRestore& restore, DiaryStore& diary, PlanStore& plan,
                                           RoutineStore& routine);
/// Writes only what lies outside the edit.
[[nodiscard]] Result<void> carryOutBesides(const DiaryRestore& restore, PlanStore& plan, RoutineStore& routine);

} // namespace softfall
