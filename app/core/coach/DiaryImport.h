#pragma once

#include "core/coach/DiaryBundle.h"
#include "core/coach/DiaryEdit.h"
#include "core/coach/IncomingDiary.h"
#include "core/coach/PlanImport.h"

namespace softfall {

struct ImportCounts {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    [[nodiscard]] int total() const { return added + changed + unchanged; }
    bool operator==(const ImportCounts&) const = default;
};

/// What an import would do: the edit, and how many of each kind it adds, changes and leaves alone.
struct DiaryImport {
    DiaryEdit edit;
    ImportCounts nights;
    ImportCounts twitches;
    ImportCounts habits;
    ImportCounts changes;
    ImportCounts experiments;
    ImportCounts health; ///< answers, medicines and findings together
    PlanImport plan = PlanImport::None;
};

/// Merges `incoming` (nights assigned) into `existing` without duplicates: a night is identified by its date and seq;
/// a twitch, habit or change by everything but its night, and two alike in the file stay two. An experiment is
/// identified by its design; pauses, answers and its stop are then the file's. A health answer is
/// identified by its question, and the one given later counts; a medicine by everything it says; a finding by rule and
/// `since`. The plan is not looked at.
[[nodiscard]] DiaryImport planImport(const DiaryBundle& existing, const IncomingDiary& incoming);

/// `bundle` moved by whole days in wall time: 23:46 stays 23:46 in the zone of each entry.
[[nodiscard]] DiaryBundle shifted(DiaryBundle bundle, std::chrono::days distance);

} // namespace softfall
