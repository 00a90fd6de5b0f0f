#pragma once

#include "core/coach/DiaryEdit.h"
#include "core/screening/HealthRecord.h"
#include "core/time/NightDate.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace softfall {

/// Number of an applied edit: one step of the history. Ascending and never reused; 0 is none.
using EditId = std::int64_t;

/// What kinds of data an edit, or its undo, wrote.
struct EditScope {
    bool entries = false; ///< nights, twitches, habits, changes, experiments, answers, medicines or findings
    bool plan = false;
    bool operator==(const EditScope&) const = default;
};

/// What an edit wrote.
struct AppliedEdit {
    EditId id = 0;            ///< 0 if nothing differed from what was there: then there is no step to undo
    std::vector<EntryId> ids; ///< of each added entry that has one; 0 for the other operations
    EditScope scope;
};

/// Port: writes the diary and the plan. A write is acknowledged only when it is durable, and is all or nothing.
class DiaryStore {
public:
    virtual ~DiaryStore() = default;

    /// One transaction and one step of undo. NotFound, and nothing written, if an entry to replace by id or to remove
    /// is not there.
    [[nodiscard]] virtual Result<AppliedEdit> apply(const DiaryEdit& edit) = 0;

    /// Runs `body` in one transaction: nobody writes between what it reads and what it writes. Where it fails, nothing
    /// of it is written. Waits for others as apply() does. Within another one it is a part of that.
    [[nodiscard]] virtual Result<void> inOneTransaction(const std::function<Result<void>()>& body) = 0;

    /// Ascending by night, then seq.
    [[nodiscard]] virtual Result<std::vector<Night>> nights(NightRange range) const = 0;
    /// Ascending by instant, then id. The range is by night, not by calendar day.
    [[nodiscard]] virtual Result<std::vector<Twitch>> twitches(NightRange range) const = 0;
    [[nodiscard]] virtual Result<std::vector<Habit>> habits(NightRange range) const = 0;
    /// All changes, ascending by night, then id.
    [[nodiscard]] virtual Result<std::vector<Change>> changes() const = 0;

    /// All experiments, ascending by their first night, then id.
    [[nodiscard]] virtual Result<std::vector<Experiment>> experiments() const = 0;

    /// Answers, medicines and findings.
    [[nodiscard]] virtual Result<HealthRecord> health() const = 0;

    /// First and last night that anything is recorded for (night, twitch, habit or change); nothing when empty. An
    /// experiment plans nights and is no record of them, nor is what is known about health.
    [[nodiscard]] virtual Result<std::optional<NightRange>> extent() const = 0;
};

/// What undo and redo would reverse next, by the label of the edit; nothing if there is no such step.
struct HistoryOutlook {
    std::optional<QString> undo;
    std::optional<QString> redo;
    bool operator==(const HistoryOutlook&) const = default;
};

/// An edit that was undone or redone.
struct ReversedEdit {
    EditId id = 0; ///< of the undone step; after a redo, the id by which it can be undone again
    QString label;
    EditScope scope;
    bool operator==(const ReversedEdit&) const = default;
};

/// Port: the steps of what was written (diary and plan), newest first. They outlive the program.
class History {
public:
    virtual ~History() = default;
    /// Undoes the newest step; nothing when there is none.
    [[nodiscard]] virtual Result<std::optional<ReversedEdit>> undo() = 0;
    /// Undoes that step alone, and only the columns it wrote: what later steps wrote stays. NotFound where it was
    /// undone or forgotten; NotNow, and nothing written, where a later step changed or removed the same.
    [[nodiscard]] virtual Result<ReversedEdit> undo(EditId id) = 0;
    /// Redoes what was undone last; nothing when there is none. A new step clears it.
    [[nodiscard]] virtual Result<std::optional<ReversedEdit>> redo() = 0;
    [[nodiscard]] virtual Result<HistoryOutlook> outlook() const = 0;
    /// The step that undo() would undo; 0 when there is none.
    [[nodiscard]] virtual Result<EditId> newestStep() const = 0;
};

} // namespace softfall
