#pragma once

#include "core/diary/DiaryBundle.h"
#include "core/diary/DiaryEdit.h"
#include "core/time/NightRule.h"

namespace softfall {

struct ImportCounts {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    [[nodiscard]] int total() const { return added + changed + unchanged; }
    bool operator==(const ImportCounts&) const = default;
};

/// What an import would do: the edit, and how many of each it adds, changes and leaves alone.
struct DiaryImport {
    DiaryEdit edit;
    ImportCounts nights;
    ImportCounts twitches;
    ImportCounts habits;
    ImportCounts changes;
};

/// The nights whose lights-out and wake are both known.
[[nodiscard]] std::vector<KnownSleep> knownSleeps(const std::vector<Night>& nights);

/// `bundle` with each twitch and habit given its night by `rule`.
[[nodiscard]] DiaryBundle nightsAssigned(DiaryBundle bundle, const NightRule& rule);

/// Merges `incoming` (nights assigned) into `existing` without doubling anything: a night is known by its date and
/// seq; a twitch, habit or change by all that it says, and two alike in the file stay two.
[[nodiscard]] DiaryImport planImport(const DiaryBundle& existing, const DiaryBundle& incoming);

/// `bundle` moved by whole days as the wall saw it: 23:46 stays 23:46 in the zone of each entry.
[[nodiscard]] DiaryBundle shifted(DiaryBundle bundle, std::chrono::days distance);

} // namespace softfall
